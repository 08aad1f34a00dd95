import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { Ignore as Patterns } from 'ignore';
import { foldersUp } from './discover.ts';
import type { Loaded } from './load.ts';

/** Name of the file that lists pages to leave out, in the syntax of .gitignore. */
export const IGNORE_FILE = '.claimauditignore';

/** Why a page is left out. */
export interface LeftOut {
  /** Absolute path of the file that says so. */
  readonly path: string;
  readonly line: number;
  readonly pattern: string;
}

/** Patterns of one file, which start from a folder. */
interface PatternFile {
  readonly path: string;
  readonly folder: string;
  readonly patterns: Patterns;
}

/** Tells which pages are left out by ignore files above them and by their configuration. */
export class Ignored {
  readonly #files = new Map<string, PatternFile | null>();
  readonly #configured = new Map<Loaded, readonly PatternFile[]>();

  /** The pattern that leaves a page out, or null. The nearer a file is to the page, the more it counts. */
  async leftOut(page: string, config: Loaded | null): Promise<LeftOut | null> {
    const files: PatternFile[] = config ? [...(await this.#ofConfig(config))] : [];
    for (const folder of foldersUp(dirname(page)).reverse()) {
      const file = this.#files.get(folder) ?? (await this.#ofFolder(folder));
      if (file) files.push(file);
    }
    let found: LeftOut | null = null;
    for (const { path, folder, patterns } of files) {
      const inside = relative(folder, page);
      if (inside.startsWith('..') || inside === '') continue;
      const { ignored, unignored, rule } = patterns.test(inside.replaceAll(sep, '/'));
      if (ignored) found = { path, line: Number(rule?.mark ?? 0), pattern: rule?.pattern ?? '' };
      else if (unignored) found = null;
    }
    return found;
  }

  async #ofFolder(folder: string): Promise<PatternFile | null> {
    if (this.#files.has(folder)) return null;
    const path = join(folder, IGNORE_FILE);
    let file: PatternFile | null = null;
    if (existsSync(path)) {
      const lines = readFileSync(path, 'utf8')
        .replace(/^\ufeff/, '')
        .split(/\r?\n/);
      file = {
        path,
        folder,
        patterns: await patternsOf(lines.map((pattern, index) => [pattern, index + 1])),
      };
    }
    this.#files.set(folder, file);
    return file;
  }

  async #ofConfig(config: Loaded): Promise<readonly PatternFile[]> {
    let files = this.#configured.get(config);
    if (!files) {
      const some = config.layers.filter(({ config: own }) => (own.ignore ?? []).length > 0);
      files = await Promise.all(
        some.map(async ({ file, config: own }) => {
          const lines = own.ignore!.map(
            (pattern, index) => [pattern, file.placeOf(['ignore', index]).line] as const,
          );
          return { path: file.path, folder: config.base, patterns: await patternsOf(lines) };
        }),
      );
      this.#configured.set(config, files);
    }
    return files;
  }
}

async function patternsOf(lines: readonly (readonly [pattern: string, line: number])[]): Promise<Patterns> {
  const { default: ignore } = await import('ignore');
  const patterns = ignore();
  for (const [pattern, line] of lines) patterns.add({ pattern, mark: String(line) });
  return patterns;
}
