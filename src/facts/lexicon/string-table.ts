/** Collects strings once each and joins them into one text. */
export class StringTable {
  readonly #index = new Map<string, number>();

  get size(): number {
    return this.#index.size;
  }

  indexOf(text: string): number {
    let index = this.#index.get(text);
    if (index === undefined) {
      index = this.#index.size;
      this.#index.set(text, index);
    }
    return index;
  }

  /** All strings one after the other in UTF-8, and where each begins, with the end of the last. */
  join(): { text: Uint8Array; starts: Int32Array } {
    const starts = new Int32Array(this.#index.size + 1);
    const parts: Buffer[] = [];
    let at = 0;
    let index = 0;
    for (const string of this.#index.keys()) {
      const part = Buffer.from(string);
      parts.push(part);
      at += part.length;
      starts[++index] = at;
    }
    return { text: Buffer.concat(parts), starts };
  }
}

/** Strings as they lie in a file, each decoded when it is first asked for. */
export class Strings {
  readonly #text: Buffer;
  readonly #starts: Int32Array;
  readonly #decoded = new Map<number, string>();

  constructor(text: Uint8Array, starts: Int32Array) {
    this.#text = Buffer.from(text.buffer, text.byteOffset, text.byteLength);
    this.#starts = starts;
  }

  at(index: number): string {
    let string = this.#decoded.get(index);
    if (string === undefined) {
      string = this.#text.toString('utf8', this.#starts[index], this.#starts[index + 1]);
      this.#decoded.set(index, string);
    }
    return string;
  }

  /** Whether a string equals `word`, without decoding it where `word` is ASCII. */
  equals(index: number, word: string): boolean {
    const start = this.#starts[index]!;
    const bytes = this.#starts[index + 1]! - start;
    if (bytes < word.length) return false;
    for (let at = 0; at < word.length; at++) {
      const code = word.charCodeAt(at);
      if (code > LAST_ASCII) return this.at(index) === word;
      if (this.#text[start + at] !== code) return false;
    }
    return bytes === word.length;
  }
}

const LAST_ASCII = 0x7f;
