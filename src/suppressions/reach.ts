import type { Document, Span } from '../document/types.ts';

/** Tells which part of a page a directive speaks of. */
export class Reaches {
  readonly #source: string;
  /** Parts of the source that are read as more than white space, in order. */
  readonly #read: readonly Span[];

  constructor({ source, blocks }: Document) {
    this.#source = source;
    this.#read = blocks
      .flatMap(({ text, map }) =>
        map.filter((run) => text.slice(run.text, run.text + run.textLength).trim() !== ''),
      )
      .map((run) => ({ start: run.source, end: run.source + run.sourceLength }))
      .sort((a, b) => a.start - b.start);
  }

  /** The line or lines of a comment. */
  line({ start, end }: Span): Span {
    return { start: this.#lineStart(start), end: this.#lineEnd(end) };
  }

  /** The first line below a comment on which there is text of the page; null when there is none. */
  nextLine({ end }: Span): Span | null {
    const below = this.#lineEnd(end);
    for (const part of this.#read) {
      for (let at = Math.max(part.start, below); at < part.end; at++)
        if (!/\s/.test(this.#source[at]!)) return this.line({ start: at, end: at });
    }
    return null;
  }

  #lineStart(offset: number): number {
    let at = offset;
    while (at > 0 && !isBreak(this.#source.charCodeAt(at - 1))) at--;
    return at;
  }

  /** The offset of the break that ends the line. */
  #lineEnd(offset: number): number {
    let at = offset;
    while (at < this.#source.length && !isBreak(this.#source.charCodeAt(at))) at++;
    return at;
  }
}

function isBreak(code: number): boolean {
  return code === 10 || code === 13;
}
