import { createHash } from 'node:crypto';
import type { KeptResult } from './result.ts';

const KIND = 'claim-audit cache';
/** With the version of the file: another is not read. */
const HEADING = `${KIND} 1`;

interface Entry {
  readonly key: string;
  /** JSON of the result; read when it is asked for. */
  readonly json: string;
}

/** Hexadecimal digest of texts and bytes in their order, none running into the next. */
export function digestOf(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}\n`).update(part);
  return hash.digest('hex');
}

/** Results by page, each with a key of all that it was made from. */
export class ResultStore {
  readonly #entries = new Map<string, Entry>();
  #changed = false;

  /** The entries of a file, or why there are none: it is damaged, or something else than a cache. */
  static parse(text: string): ResultStore | 'damaged' | 'foreign' {
    if (text === '') return 'damaged';
    if (!text.startsWith(KIND)) return 'foreign';
    const end = text.indexOf('\n');
    const body = text.slice(end + 1);
    if (end < 0 || text.slice(0, end) !== `${HEADING} ${digestOf([body])}`) return 'damaged';
    const store = new ResultStore();
    for (const line of body.split('\n')) {
      const [key, path, json] = line.split('\t');
      if (key && path && json) store.#entries.set(JSON.parse(path), { key, json });
    }
    return store;
  }

  /** Paths that there are results for. */
  get paths(): string[] {
    return [...this.#entries.keys()];
  }

  /** Whether it differs from the file it came from. */
  get isChanged(): boolean {
    return this.#changed;
  }

  find(path: string, key: string): KeptResult | null {
    const entry = this.#entries.get(path);
    return entry?.key === key ? (JSON.parse(entry.json) as KeptResult) : null;
  }

  keep(path: string, key: string, result: KeptResult): void {
    this.#entries.set(path, { key, json: JSON.stringify(result) });
    this.#changed = true;
  }

  forget(path: string): void {
    this.#changed = this.#entries.delete(path) || this.#changed;
  }

  /** The file's text. */
  format(): string {
    const body = [...this.#entries]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([path, { key, json }]) => `${key}\t${JSON.stringify(path)}\t${json}\n`)
      .join('');
    return `${HEADING} ${digestOf([body])}\n${body}`;
  }
}
