import { firstWhere } from '../../document/search.ts';
import type { Document, Span } from '../../document/types.ts';

/** A range of a block's text. */
export interface Place extends Span {
  /** Index of the block. */
  readonly block: number;
}

interface PlacedRun {
  readonly block: number;
  readonly text: number;
  readonly textLength: number;
  readonly source: number;
  readonly sourceLength: number;
}

/** Finds where ranges of the source stand in the texts of a document's blocks. */
export class Places {
  readonly #runs: readonly PlacedRun[];
  /** The farthest end among the runs up to each one. */
  readonly #ends: readonly number[];

  constructor(document: Document) {
    this.#runs = document.blocks
      .flatMap(({ index, map }) => map.map((run) => ({ ...run, block: index })))
      .sort((a, b) => a.source - b.source);
    let end = 0;
    this.#ends = this.#runs.map(({ source, sourceLength }) => {
      end = Math.max(end, source + sourceLength);
      return end;
    });
  }

  /** The ranges of text that a range of the source covers, one for each block, in the order of the source. */
  of(span: Span): Place[] {
    const places = new Map<number, { block: number; start: number; end: number }>();
    for (let index = this.#firstAfter(span.start); index < this.#runs.length; index++) {
      const run = this.#runs[index]!;
      if (run.source >= span.end) break;
      if (run.source + run.sourceLength <= span.start) continue;
      const { start, end } = textOf(run, span);
      if (start >= end) continue;
      const place = places.get(run.block);
      if (!place) places.set(run.block, { block: run.block, start, end });
      else {
        place.start = Math.min(place.start, start);
        place.end = Math.max(place.end, end);
      }
    }
    return [...places.values()];
  }

  /** Index of the block that a range of the source begins in. */
  blockAt(span: Span): number | null {
    return this.of({ start: span.start, end: Math.max(span.end, span.start + 1) })[0]?.block ?? null;
  }

  /** Index of the first run that ends after an offset, or that has one such before it. */
  #firstAfter(offset: number): number {
    return firstWhere(this.#ends, (end) => end > offset);
  }
}

function textOf(run: PlacedRun, span: Span): Span {
  // Only a run of the same length maps unit by unit; any other is taken whole.
  if (run.textLength !== run.sourceLength) return { start: run.text, end: run.text + run.textLength };
  return {
    start: run.text + Math.max(0, span.start - run.source),
    end: run.text + Math.min(run.textLength, span.end - run.source),
  };
}
