import { type MappedText, TextBuilder } from '../../document/mapped-text.ts';
import type { Link, Span } from '../../document/types.ts';
import { type Context, ROOT } from './context.ts';
import { needsBoundary, SUPERSCRIPT_BOUNDARY } from './superscript.ts';

/** White space but for single spaces between words. */
const FOLDED = /[\t\n\r\f][ \t\n\r\f]*| [ \t\n\r\f]+|^ | $/g;

/** The text of a block while it is read, with the links, raised and strong letters in it. */
export class Line {
  readonly links: Link[] = [];
  readonly superscripts: Span[] = [];
  /** The context that the text began in: the block is what this says. */
  began: Context = ROOT;
  readonly #text = new TextBuilder();
  #linkStart = -1;
  #raisedStart = -1;
  #strongLength = 0;

  get isEmpty(): boolean {
    return this.#text.length === 0;
  }

  /** Whether a line break came last. */
  get isBroken(): boolean {
    return this.#text.hasPendingBreak;
  }

  /** Wholly in strong letters. */
  get isStrong(): boolean {
    return this.#strongLength >= this.#text.length - 1;
  }

  /** Whether the text is one link and nothing else. */
  get isLink(): boolean {
    const [link, other] = this.links;
    return link !== undefined && other === undefined && link.start === 0 && link.end === this.#text.length;
  }

  build(): MappedText {
    return this.#text.build();
  }

  space(source: number, length: number, character: ' ' | '\n' = ' '): void {
    this.#text.space(source, length, character);
  }

  /** Adds text that stands in the source unit by unit, its white space folded. */
  folded(text: string, source: number, context: Context): void {
    let at = 0;
    for (const { 0: blank, index } of text.matchAll(FOLDED)) {
      if (index > at) this.write(text.slice(at, index), source + at, index - at, context);
      const breaks = context.preformatted && /[\n\r]/.test(blank);
      this.#text.space(source + index, blank.length, breaks ? '\n' : ' ');
      at = index + blank.length;
    }
    if (at < text.length) this.write(text.slice(at), source + at, text.length - at, context);
  }

  /** Adds text without white space to fold. */
  write(text: string, source: number, length: number, context: Context): void {
    if (this.isEmpty) this.began = context;
    if (context.raised && this.#raisedStart < 0) {
      const isTight = !this.isEmpty && !this.#text.hasPendingSpace;
      if (isTight && needsBoundary(this.#text.tail, text))
        this.#text.decoded(SUPERSCRIPT_BOUNDARY, source, 0);
      this.#raisedStart = this.#next;
    }
    if (context.link !== null && this.#linkStart < 0) this.#linkStart = this.#next;
    const before = this.#text.length;
    if (text.length === length) this.#text.verbatim(text, source);
    else this.#text.decoded(text, source, length);
    if (context.strong) this.#strongLength += this.#text.length - before;
  }

  endLink(href: string | null): void {
    if (this.#linkStart >= 0 && href !== null && this.#linkStart < this.#text.length) {
      this.links.push({ start: this.#linkStart, end: this.#text.length, href });
    }
    this.#linkStart = -1;
  }

  endRaised(): void {
    if (this.#raisedStart >= 0 && this.#raisedStart < this.#text.length) {
      this.superscripts.push({ start: this.#raisedStart, end: this.#text.length });
    }
    this.#raisedStart = -1;
  }

  /** Where the next character will stand. */
  get #next(): number {
    return this.#text.length + (this.#text.hasPendingSpace ? 1 : 0);
  }
}
