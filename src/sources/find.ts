import { constants } from 'node:fs';
import { access, realpath, stat } from 'node:fs/promises';
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
  const base = path.replace(/[\\/]+$/, '');
  const prefix = base === '.' ? '' : `${base}/`;
  const found: (Found | SourceProblem)[] = [];
  for (const name of ['', ...(await glob('**/*', folder, options, true))]) {
    const file = resolve(folder, name);
    const shown = name === '' ? path : `${prefix}${name.replace(/\/$/, '')}`;
    if (name === '' || name.endsWith('/')) {
      const code = await listingFailure(file);
      if (code !== undefined) found.push({ kind: 'problem', id: 'unreadable', path: shown, code });
    } else if (isPageName(name)) found.push({ kind: 'file', file, path: shown });
  }
  return found.length === 0 ? [{ kind: 'problem', id: 'no-pages-in-folder', path }] : found;
}

/** Why the files of a folder cannot be listed, which searches pass over in silence; undefined when they can. */
async function listingFailure(folder: string): Promise<string | null | undefined> {
  try {
    await access(folder, constants.R_OK | constants.X_OK);
    return undefined;
  } catch (error) {
    return codeOf(error);
  }
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

/**
 * Files by pattern in the order of their names; links to folders are not followed, so that none is walked twice.
 *
 * @param withFolders gives folders too, each with a slash at its end
 */
async function glob(
  pattern: string,
  cwd: string,
  { ignore = [] }: SourceOptions,
  withFolders = false,
): Promise<string[]> {
  const { glob: search } = await import('tinyglobby');
  const files = await search(pattern, {
    cwd,
    ignore: [...SKIPPED, ...ignore],
    followSymbolicLinks: false,
    expandDirectories: false,
    onlyFiles: !withFolders,
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
