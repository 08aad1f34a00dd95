import { firstWhere } from '../document/search.ts';
import type { Places, Span } from '../document/types.ts';

/** A place in a file: line and column from 1, offset from 0, all in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

export interface Location {
  readonly start: Position;
  /** The first position after the words. */
  readonly end: Position;
  /** Page of a PDF, from 1: lines and columns are then of the text as it was taken out. */
  readonly page?: number;
  /** Paragraph of a DOCX, from 1, empty ones left out. */
  readonly paragraph?: number;
}

/** Turns source offsets into lines and columns. CRLF, LF and CR end a line. */
export class LineIndex {
  readonly #starts: number[] = [0];
  readonly #length: number;
  readonly #places: Places | undefined;

  /** @param places what the source is divided into where its lines are none of the file */
  constructor(source: string, places?: Places) {
    this.#places = places;
    this.#length = source.length;
    for (let at = 0; at < source.length; at++) {
      const code = source.charCodeAt(at);
      if (code === 10 || (code === 13 && source.charCodeAt(at + 1) !== 10)) this.#starts.push(at + 1);
    }
  }

  position(offset: number): Position {
    const inside = Math.min(Math.max(offset, 0), this.#length);
    const line = firstWhere(this.#starts, (start) => start > inside);
    return { line, column: inside - this.#starts[line - 1]! + 1, offset: inside };
  }

  location(span: Span): Location {
    const location = { start: this.position(span.start), end: this.position(span.end) };
    if (!this.#places) return location;
    const { unit, starts } = this.#places;
    return {
      ...location,
      [unit]: Math.max(
        firstWhere(starts, (start) => start > location.start.offset),
        1,
      ),
    };
  }
}
