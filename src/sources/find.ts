import { realpath, stat } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { isPageName } from './format.ts';
import type { SourceOptions, SourceProblem } from './types.ts';

/** Folders that hold no pages of their own. */
const SKIPPED = ['**/node_modules/**', '**/.git/**'];
const PATTERN = /[*?[\]{}!]/;

/** A file to be read. */
export interface Found {
  readonly kind: 'file';
  /** Absolute. */
  readonly file: string;
  /** As reports show it. */
  readonly path: string;
}

/**
 * The files that a path stands for: itself, the pages below it when it is a folder, or those that match it when it
 * is a pattern. A file that exists is taken by its name, though the name look like a pattern.
 */
export async function findFiles(path: string, options: SourceOptions): Promise<(Found | SourceProblem)[]> {
  const file = resolve(options.cwd, path);
  let isFolder: boolean;
  try {
    isFolder = (await stat(file)).isDirectory();
  } catch (error) {
    if (PATTERN.test(path)) return matching(path, options);
    const code = codeOf(error);
    const isMissing = code === 'ENOENT' || code === 'ENOTDIR';
    return [
      isMissing
        ? { kind: 'problem', id: 'missing', path }
        : { kind: 'problem', id: 'unreadable', path, code },
    ];
  }
  return isFolder ? pagesBelow(path, file, options) : [{ kind: 'file', file, path }];
}

async function pagesBelow(
  path: string,
  folder: string,
  options: SourceOptions,
): Promise<(Found | SourceProblem)[]> {
  const files = (await glob('**/*', folder, options)).filter(isPageName);
  if (files.length === 0) return [{ kind: 'problem', id: 'no-pages-in-folder', path }];
  const base = path.replace(/[\\/]+$/, '');
  return files.map((name) => ({
    kind: 'file',
    file: resolve(folder, name),
    path: base === '.' ? name : `${base}/${name}`,
  }));
}

async function matching(pattern: string, options: SourceOptions): Promise<(Found | SourceProblem)[]> {
  const written = sep === '\\' ? pattern.replaceAll('\\', '/') : pattern;
  const files = await glob(written, options.cwd, options);
  if (files.length === 0) return [{ kind: 'problem', id: 'no-match', path: pattern }];
  return files.map((name) => {
    const file = resolve(options.cwd, name);
    return {
      kind: 'file',
      file,
      path: isAbsolute(pattern) ? file : relative(options.cwd, file).replaceAll('\\', '/'),
    };
  });
}

/** Files by pattern in the order of their names; links to folders are not followed, so that none is walked twice. */
async function glob(pattern: string, cwd: string, { ignore = [] }: SourceOptions): Promise<string[]> {
  const { glob: search } = await import('tinyglobby');
  const files = await search(pattern, {
    cwd,
    ignore: [...SKIPPED, ...ignore],
    followSymbolicLinks: false,
    expandDirectories: false,
  });
  return files.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

/** What a file is known by however it is reached. */
export async function identityOf(file: string): Promise<string> {
  try {
    return await realpath(file);
  } catch {
    return file;
  }
}

/** Code of a system error, `EACCES` and the like. */
export function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}
