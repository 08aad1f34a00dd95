import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Names that a configuration goes by. */
export const CONFIG_NAMES = ['claim-audit.config.yaml', 'claim-audit.config.yml', 'claim-audit.config.json'];
export const PACKAGE = 'package.json';
/** Key of package.json that holds a configuration. */
export const PACKAGE_KEY = 'claim-audit';

/** Folders from `folder` up to the root, the nearest first. */
export function foldersUp(folder: string): string[] {
  const folders = [folder];
  for (let parent = dirname(folder); parent !== folders.at(-1); parent = dirname(parent))
    folders.push(parent);
  return folders;
}

/** Finds configurations by walking up; each folder is looked into once. */
export class Discovery {
  readonly #inFolder = new Map<string, readonly string[]>();

  /**
   * The configurations of the nearest folder that has any, as absolute paths: none, one, or several, of which one
   * is too many.
   */
  find(folder: string): readonly string[] {
    for (const candidate of foldersUp(folder)) {
      const found = this.within(candidate);
      if (found.length > 0) return found;
    }
    return [];
  }

  /** The configurations of one folder. */
  within(folder: string): readonly string[] {
    let found = this.#inFolder.get(folder);
    if (!found) {
      found = [...CONFIG_NAMES.map((name) => join(folder, name)).filter(existsSync), ...inPackage(folder)];
      this.#inFolder.set(folder, found);
    }
    return found;
  }
}

function inPackage(folder: string): string[] {
  const path = join(folder, PACKAGE);
  if (!existsSync(path)) return [];
  try {
    const text = readFileSync(path, 'utf8');
    if (!text.includes(`"${PACKAGE_KEY}"`)) return [];
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && Object.hasOwn(value, PACKAGE_KEY) ? [path] : [];
  } catch {
    // A broken package.json is no configuration of this program.
    return [];
  }
}
