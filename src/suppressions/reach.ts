import { firstWhere } from '../document/search.ts';
import type { Document, Span } from '../document/types.ts';

const BREAK = /[\n\r]/g;

/** Tells which part of a page a directive speaks of. */
export class Reaches {
  readonly #source: string;
  /** Offsets of the characters that end lines. */
  readonly #breaks: readonly number[];
  /** Parts of the source that are read as more than white space, in order. */
  readonly #read: readonly Span[];

  constructor({ source, blocks }: Document) {
    this.#source = source;
    this.#breaks = [...source.matchAll(BREAK)].map(({ index }) => index);
    this.#read = blocks
      .flatMap(({ text, map }) =>
        map.filter((run) => text.slice(run.text, run.text + run.textLength).trim() !== ''),
      )
      .map((run) => ({ start: run.source, end: run.source + run.sourceLength }))
      .sort((a, b) => a.start - b.start);
  }

  /** The line or lines of a comment. */
  line({ start, end }: Span): Span {
    const before = firstWhere(this.#breaks, (at) => at >= start) - 1;
    const after = firstWhere(this.#breaks, (at) => at >= end);
    return { start: (this.#breaks[before] ?? -1) + 1, end: this.#breaks[after] ?? this.#source.length };
  }

  /** The first line below a comment on which there is text of the page; null when there is none. */
  nextLine(comment: Span): Span | null {
    const below = this.line(comment).end;
    for (let index = firstWhere(this.#read, ({ end }) => end > below); index < this.#read.length; index++) {
      const { start, end } = this.#read[index]!;
      for (let at = Math.max(start, below); at < end; at++)
        if (!/\s/.test(this.#source[at]!)) return this.line({ start: at, end: at });
    }
    return null;
  }
}
