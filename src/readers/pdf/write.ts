import { markerOf } from '../markers.ts';
import { escapeText, escapeValue } from '../markup.ts';
import { columnRight, isBreak } from './blocks.ts';
import { hyphenAt } from './hyphens.ts';
import { isRaised, spaceBefore, textOf } from './lines.ts';
import type { PdfBlock, PdfLine } from './types.ts';

/** Links that lead out of the file; others are where it was made. */
const OUTWARD = /^(?:https?|mailto|doi):/i;

/** Writes blocks as HTML and notes where the pages begin in it. */
export class HtmlWriter {
  /** Offset at which each page begins. */
  readonly starts: number[] = [];
  #parts: string[] = [];
  #length = 0;
  /** Element names of the lists and tables that are open. */
  #open: string[] = [];
  #table = -1;
  #row = -1;
  readonly #words: ReadonlySet<string>;
  readonly #pageLines: ReadonlyMap<number, readonly PdfLine[]>;

  /**
   * @param words of the document, by which hyphens at line ends are judged
   * @param pageLines lines of the text by page, which show how far its columns reach
   */
  constructor(words: ReadonlySet<string>, pageLines: ReadonlyMap<number, readonly PdfLine[]>) {
    this.#words = words;
    this.#pageLines = pageLines;
  }

  raw(markup: string): void {
    this.#parts.push(markup);
    this.#length += markup.length;
  }

  /** Ends what is open, and the pages. */
  end(pageCount: number): string {
    this.#leave(0);
    while (this.starts.length < pageCount) this.starts.push(this.#length);
    return this.#parts.join('');
  }

  block(block: PdfBlock): void {
    const { role, level, lines, cell } = block;
    if (role === 'item') {
      this.#endTable();
      while (this.#open.length > level) this.#close();
      while (this.#open.length < level) this.#enter('ul');
      this.#list(block);
      return;
    }
    if (role === 'cell' && cell) {
      this.#cell(cell);
      this.#element(cell.heads ? 'th' : 'td', lines);
      return;
    }
    this.#leave(0);
    if (role === 'heading') this.#element(`h${Math.min(Math.max(level, 1), 6)}`, lines);
    else if (role === 'margin') this.#wrapped('footer', lines);
    else if (role === 'quotation') this.#wrapped('blockquote', lines);
    else this.#element(role === 'caption' ? 'figcaption' : 'p', lines);
  }

  #wrapped(name: string, lines: readonly PdfLine[]): void {
    this.raw(`<${name}>`);
    this.#element('p', lines);
    this.raw(`</${name}>`);
  }

  #list({ lines }: PdfBlock): void {
    const text = textOf(lines[0]!);
    const blank = text.length - text.trimStart().length;
    const marker = markerOf(text.trimStart());
    const isNumber = marker?.kind === 'number';
    const strip = marker && (isNumber || marker.kind === 'bullet') ? blank + marker.length : 0;
    const number = isNumber && /^\d+$/.test(marker.label) ? Number(marker.label) : null;
    // A number is told by a list of its own, which counts from there.
    if (number !== null) this.#close();
    this.raw(number === null ? '<li>' : `<ol start="${number}"><li>`);
    this.#lines(lines, strip);
    this.raw(number === null ? '</li>' : '</li></ol>');
  }

  #cell({ table, row }: NonNullable<PdfBlock['cell']>): void {
    if (this.#table !== table) {
      this.#leave(0);
      this.raw('<table>');
      this.#table = table;
      this.#row = -1;
    }
    if (this.#row === row) return;
    if (this.#row >= 0) this.raw('</tr>');
    this.raw('<tr>');
    this.#row = row;
  }

  #endTable(): void {
    if (this.#table < 0) return;
    this.raw('</tr></table>');
    this.#table = -1;
    this.#row = -1;
  }

  #enter(name: string): void {
    this.#open.push(name);
    this.raw(`<${name}>`);
  }

  #close(): void {
    this.raw(`</${this.#open.pop()}>`);
  }

  #leave(depth: number): void {
    this.#endTable();
    while (this.#open.length > depth) this.#close();
  }

  #element(name: string, lines: readonly PdfLine[]): void {
    this.raw(`<${name}>`);
    this.#lines(lines, 0);
    this.raw(`</${name}>`);
  }

  /** @param strip letters at the beginning that are left out */
  #lines(lines: readonly PdfLine[], strip: number): void {
    const isStrong = lines.every(({ bold }) => bold);
    if (isStrong) this.raw('<strong>');
    lines.forEach((line, index) => {
      const before = lines[index - 1];
      let hyphen: ReturnType<typeof hyphenAt> = null;
      const next = lines[index + 1];
      if (before) this.raw(this.#between(before, line));
      this.#turnTo(line.page);
      if (next) hyphen = hyphenAt(textOf(line).trimEnd(), textOf(next).trimStart(), this.#words);
      this.#line(line, index === 0 ? strip : 0, hyphen === 'drop');
    });
    if (isStrong) this.raw('</strong>');
  }

  /** What parts a line from the one before: nothing after a hyphen, a space, or a break that the author made. */
  #between(before: PdfLine, line: PdfLine): string {
    const text = textOf(before).trimEnd();
    const next = textOf(line).trimStart();
    if (hyphenAt(text, next, this.#words) !== null) return '';
    // Addresses are cut at their signs.
    if (/(?:https?:|www\.|10\.\d{4})\S*[/._-]$/.test(text) && /^[\w%]/.test(next)) return '';
    const lines = this.#pageLines.get(before.page) ?? [];
    const at = lines.indexOf(before);
    if (before.page !== line.page || at < 0) return ' ';
    return isBreak(before, line, columnRight(lines, at)) ? '<br>' : ' ';
  }

  #turnTo(page: number): void {
    while (this.starts.length < page) this.starts.push(this.#length);
  }

  #line(line: PdfLine, strip: number, dropsHyphen: boolean): void {
    let left = strip;
    const last = line.pieces.findLastIndex(({ text }) => text.trim() !== '');
    let href: string | null = null;
    let raised = false;
    const switchTo = (nextHref: string | null, nextRaised: boolean) => {
      if (raised && (!nextRaised || href !== nextHref)) this.raw('</sup>');
      if (href !== nextHref && href !== null) this.raw('</a>');
      if (href !== nextHref && nextHref !== null) this.raw(`<a href="${escapeValue(nextHref)}">`);
      if (nextRaised && (!raised || href !== nextHref)) this.raw('<sup>');
      href = nextHref;
      raised = nextRaised;
    };
    line.pieces.forEach((piece, index) => {
      let text = spaceBefore(line, index) + piece.text;
      if (dropsHyphen && index === last) text = text.trimEnd().replace(/[-\u2010\u00ad]$/, '');
      if (left > 0) {
        const cut = Math.min(left, text.length);
        text = text.slice(cut);
        left -= cut;
      }
      if (text === '') return;
      const link = piece.href !== null && OUTWARD.test(piece.href) ? piece.href : null;
      const [, space = '', rest = ''] = /^(\s*)([\s\S]*)$/.exec(text) ?? [];
      if (rest === '') this.raw(space);
      else {
        if (space !== '') {
          switchTo(href === link ? link : null, false);
          this.raw(space);
        }
        switchTo(link, isRaised(piece, line));
        this.raw(escapeText(rest));
      }
    });
    switchTo(null, false);
  }
}
