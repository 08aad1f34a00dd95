import { type FSWatcher, readdirSync, statSync, watch } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** Saving a file makes several events; they are answered once. */
const QUIET_TIME = 80;
const SKIPPED = new Set(['node_modules', '.git']);
const PATTERN = /[*?[\]{}!]/;

/**
 * Calls back once files in folders have changed and nothing more happens for a moment. Folders are watched, not
 * files: many editors write a new file and put it in the place of the old one.
 */
export class FolderWatch {
  readonly #watchers = new Map<string, FSWatcher>();
  readonly #changed: () => void;
  #timer: NodeJS.Timeout | undefined;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /**
   * Watches these folders, and no others.
   *
   * @throws an error of the file system when the system watches no more
   */
  follow(folders: ReadonlySet<string>): void {
    for (const [folder, watcher] of this.#watchers) {
      if (folders.has(folder)) continue;
      watcher.close();
      this.#watchers.delete(folder);
    }
    for (const folder of folders) {
      if (this.#watchers.has(folder)) continue;
      const watcher = watch(folder, () => this.#soon());
      watcher.on('error', () => this.#drop(folder));
      this.#watchers.set(folder, watcher);
    }
  }

  close(): void {
    clearTimeout(this.#timer);
    for (const watcher of this.#watchers.values()) watcher.close();
    this.#watchers.clear();
  }

  #drop(folder: string): void {
    this.#watchers.get(folder)?.close();
    this.#watchers.delete(folder);
    this.#soon();
  }

  #soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#changed, QUIET_TIME);
  }
}

/** The folders in which the pages that paths stand for lie or may come to lie. */
export function foldersOf(paths: readonly string[], cwd: string): Set<string> {
  const folders = new Set<string>();
  for (const path of paths) {
    const whole = resolve(cwd, path);
    const kind = statSync(whole, { throwIfNoEntry: false });
    if (kind?.isDirectory()) addBelow(whole, folders);
    else if (kind || !PATTERN.test(path)) addExisting(dirname(whole), folders);
    else addBelow(resolve(cwd, path.slice(0, path.search(PATTERN)).replace(/[^\\/]*$/, '')), folders);
  }
  return folders;
}

function addExisting(folder: string, folders: Set<string>): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) folders.add(folder);
}

function addBelow(folder: string, folders: Set<string>): void {
  if (folders.has(folder)) return;
  let entries: ReturnType<typeof readFolder>;
  try {
    entries = readFolder(folder);
  } catch {
    return;
  }
  folders.add(folder);
  for (const entry of entries)
    if (entry.isDirectory() && !SKIPPED.has(entry.name)) addBelow(join(folder, entry.name), folders);
}

function readFolder(folder: string) {
  return readdirSync(folder, { withFileTypes: true });
}
