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

  /** All strings one after the other, and where each begins, with the end of the last. */
  join(): { text: string; starts: Int32Array } {
    const starts = new Int32Array(this.#index.size + 1);
    let at = 0;
    let index = 0;
    for (const string of this.#index.keys()) {
      at += string.length;
      starts[++index] = at;
    }
    return { text: [...this.#index.keys()].join(''), starts };
  }
}
