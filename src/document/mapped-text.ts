import type { MapRun, SourceMap } from './types.ts';

/** Text with the place of its every part in the source. */
export interface MappedText {
  readonly text: string;
  readonly map: SourceMap;
}

/** White space but for single spaces between words. */
const FOLDED = /[\t\n\r\f\v][ \t\n\r\f\v]*| [ \t\n\r\f\v]+|^ | $/g;

/** Two texts as one, a space for what stands between them in the source. */
export function joinMapped(first: MappedText, second: MappedText): MappedText {
  const last = first.map.at(-1);
  const start = second.map[0];
  if (!last || !start) return last ? first : second;
  const end = last.source + last.sourceLength;
  const shift = first.text.length + 1;
  return {
    text: `${first.text} ${second.text}`,
    map: [
      ...first.map,
      { text: first.text.length, textLength: 1, source: end, sourceLength: Math.max(start.source - end, 0) },
      ...second.map.map((run) => ({ ...run, text: run.text + shift })),
    ],
  };
}

/** Builds a block's text and its source map together. White space at the edges never gets in. */
export class TextBuilder {
  #parts: string[] = [];
  #length = 0;
  #runs: MapRun[] = [];
  #space: { character: string; source: number; end: number } | null = null;

  /** Length of the text so far, a pending space left out. */
  get length(): number {
    return this.#length;
  }

  /** Whether a space will stand before what comes next. */
  get hasPendingSpace(): boolean {
    return this.#space !== null;
  }

  /** Whether a line break will stand before what comes next. */
  get hasPendingBreak(): boolean {
    return this.#space?.character === '\n';
  }

  /** The last characters of the text so far. */
  get tail(): string {
    return this.#parts.slice(-3).join('').slice(-16);
  }

  /** Adds text that stands in the source as it is. */
  verbatim(text: string, source: number): void {
    this.#add(text, source, text.length);
  }

  /** Adds text that the source writes otherwise: an entity, an escape, a folded break. */
  decoded(text: string, source: number, sourceLength: number): void {
    this.#add(text, source, sourceLength);
  }

  /** Adds white space, folded with what white space there is; a line break outweighs a space. */
  space(source: number, sourceLength: number, character: ' ' | '\n' = ' '): void {
    if (this.#length === 0) return;
    const pending = this.#space;
    if (!pending) this.#space = { character, source, end: source + sourceLength };
    else {
      pending.end = Math.max(pending.end, source + sourceLength);
      if (character === '\n') pending.character = '\n';
    }
  }

  /**
   * Adds text with its white space folded; no-break spaces stay as they are.
   *
   * @param source offset at which `text` stands, unit by unit, in the source.
   */
  folded(text: string, source: number): void {
    let at = 0;
    for (const { 0: blank, index } of text.matchAll(FOLDED)) {
      if (index > at) this.verbatim(text.slice(at, index), source + at);
      this.space(source + index, blank.length);
      at = index + blank.length;
    }
    if (at < text.length) this.verbatim(text.slice(at), source + at);
  }

  build(): MappedText {
    return { text: this.#parts.join(''), map: this.#runs };
  }

  #add(text: string, source: number, sourceLength: number): void {
    if (text === '') return;
    if (this.#space) {
      const { character, source: at, end } = this.#space;
      this.#space = null;
      this.#run(character, at, end - at);
    }
    this.#run(text, source, sourceLength);
  }

  #run(text: string, source: number, sourceLength: number): void {
    const last = this.#runs.at(-1);
    const verbatim = text.length === sourceLength;
    if (
      last &&
      verbatim &&
      last.textLength === last.sourceLength &&
      last.source + last.sourceLength === source
    ) {
      this.#runs[this.#runs.length - 1] = {
        ...last,
        textLength: last.textLength + text.length,
        sourceLength: last.sourceLength + sourceLength,
      };
    } else this.#runs.push({ text: this.#length, textLength: text.length, source, sourceLength });
    this.#parts.push(text);
    this.#length += text.length;
  }
}
