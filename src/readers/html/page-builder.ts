import type { Draft } from '../../document/assemble.ts';
import { TextBuilder } from '../../document/mapped-text.ts';
import type { BlockKind, Link, Span } from '../../document/types.ts';
import { type Context, entering, ROOT } from './context.ts';
import { BLOCKS, closesParagraph, UNSEEN, VOID } from './elements.ts';
import { decodeEntities, decodePieces } from './entities.ts';
import { needsBoundary, SUPERSCRIPT_BOUNDARY } from './superscript.ts';
import type { HtmlHandler, StartTag } from './tokens.ts';

/** White space but for single spaces between words. */
const FOLDED = /[\t\n\r\f][ \t\n\r\f]*| [ \t\n\r\f]+|^ | $/g;
/** Longest text of a table cell; more is running text in a table made for layout. */
const CELL_LENGTH = 300;

/** Turns tags and text into drafts of blocks, as a visitor sees them. Time is linear in the number of tags. */
export class PageBuilder implements HtmlHandler {
  readonly drafts: Draft[] = [];
  declaredLanguage: string | null = null;
  readonly #source: string;
  readonly #isKept: ((ordinal: number) => boolean) | null;
  readonly #stack: Context[] = [ROOT];
  /** How many elements of each name are open. */
  readonly #open = new Map<string, number>();
  #ordinal = 0;
  #text = new TextBuilder();
  /** The context that the text under way began in. */
  #began: Context = ROOT;
  #links: Link[] = [];
  #linkStart = -1;
  #raised: Span[] = [];
  #raisedStart = -1;
  #strongLength = 0;
  #anchor: string | null = null;
  #detached = false;
  #hasTitle = false;
  /** Blocks found inside a line of text: they follow it. */
  #after: Draft[] = [];

  /**
   * @param source the text that all offsets are in.
   * @param isKept whether the element of that number (start tags counted from 0) is main content.
   */
  constructor(source: string, isKept: ((ordinal: number) => boolean) | null = null) {
    this.#source = source;
    this.#isKept = isKept;
  }

  open(tag: StartTag): void {
    const { name } = tag;
    const ordinal = this.#ordinal++;
    this.#closeImplied(name);
    if (BLOCKS.has(name)) this.flush();
    const parent = this.#top;
    const hidden = parent.hidden || UNSEEN.has(name) || this.#isHidden(tag);
    const kept =
      this.#isKept === null ||
      name === 'title' ||
      name === 'h1' ||
      this.#isKept(ordinal) ||
      parent.kind === 'title';
    if (!hidden) this.#noteAttributes(tag, kept);
    if (VOID.has(name)) return;
    const context: Context = {
      ...parent,
      name,
      hidden,
      kept,
      ...entering(name, parent, this.#stack.length),
      ...this.#special(tag),
    };
    this.#push(name, context);
    if (name === 'tr' && context.table) {
      context.table.column = 0;
      context.table.rowHeader = undefined;
      context.table.rows++;
    }
    if (name === 'q' && !hidden) this.#write('“', tag.start, tag.end - tag.start);
  }

  close(name: string, span: Span): void {
    if (name === 'br') this.#text.space(span.start, span.end - span.start, '\n');
    if (name === 'p' && !this.#open.get('p')) this.flush();
    if (!this.#open.get(name)) return;
    if (name === 'q' && !this.#top.hidden) this.#write('”', span.start, span.end - span.start);
    let index = this.#stack.length - 1;
    while (this.#stack[index]!.name !== name) index--;
    // A stray end tag in a cell closes nothing outside it.
    if (index < this.#top.tableCell && !['table', 'tr', 'tbody', 'thead', 'tfoot', 'td', 'th'].includes(name))
      return;
    this.#popTo(index);
  }

  text(text: string, source: number): void {
    const { hidden, kept, preformatted } = this.#top;
    if (hidden || !kept) return;
    let at = 0;
    for (const { 0: blank, index } of text.matchAll(FOLDED)) {
      if (index > at) this.#write(text.slice(at, index), source + at, index - at);
      this.#text.space(source + index, blank.length, preformatted && /[\n\r]/.test(blank) ? '\n' : ' ');
      at = index + blank.length;
    }
    if (at < text.length) this.#write(text.slice(at), source + at, text.length - at);
  }

  entity(text: string, { start, end }: Span): void {
    if (this.#top.hidden || !this.#top.kept) return;
    if (/^[ \t\n\r\f]$/.test(text)) this.#text.space(start, end - start);
    else this.#write(text, start, end - start);
  }

  /** Adds a line break: to the text `\n` when `hard`, otherwise a space. */
  lineBreak(source: number, length: number, hard: boolean): void {
    if (!this.#top.hidden && this.#top.kept) this.#text.space(source, length, hard ? '\n' : ' ');
  }

  /** Adds a block that stands by itself: an alternative text, a button's label, a description. */
  standalone(kind: BlockKind, start: number, end: number): void {
    const builder = new TextBuilder();
    for (const piece of decodePieces(this.#source.slice(start, end))) {
      if (piece.text.length === piece.length) builder.folded(piece.text, start + piece.start);
      else builder.decoded(piece.text, start + piece.start, piece.length);
    }
    this.place(kind, builder);
  }

  /** Places a block of its own after the line of text under way. */
  place(kind: BlockKind, builder: TextBuilder): void {
    const built = builder.build();
    if (this.#top.hidden || built.text.trim() === '') return;
    (this.#text.length > 0 ? this.#after : this.drafts).push({ kind, level: 0, ...built });
  }

  /** Opens a link that no tag opens; closed as `a`. */
  openLink(href: string): void {
    const link = this.#top.link ?? (href === '' ? null : href);
    this.#push('a', { ...this.#top, name: 'a', link });
  }

  /** Opens a footnote that no tag opens; closed as `li`. Links point to it by its label. */
  openNote(label: string): void {
    this.flush();
    this.#push('li', { ...this.#top, name: 'li', kind: 'footnote', level: 0, item: null });
    this.#anchor = label;
  }

  /** Ends the line of text under way. */
  flush(): void {
    this.#endRaised();
    this.#endLink();
    if (this.#text.length > 0) this.#emit();
    this.#text = new TextBuilder();
    this.#links = [];
    this.#raised = [];
    this.#strongLength = 0;
    this.drafts.push(...this.#after);
    this.#after = [];
  }

  /** Ends the page. */
  end(): void {
    this.#popTo(1);
    this.flush();
  }

  get #top(): Context {
    return this.#stack[this.#stack.length - 1]!;
  }

  #push(name: string, context: Context): void {
    this.#stack.push(context);
    this.#open.set(name, (this.#open.get(name) ?? 0) + 1);
  }

  #write(text: string, source: number, length: number): void {
    const context = this.#top;
    if (context.hidden || !context.kept) return;
    if (this.#text.length === 0) this.#began = context;
    const start = this.#text.length + (this.#text.hasPendingSpace ? 1 : 0);
    if (context.raised && this.#raisedStart < 0) {
      const isTight = this.#text.length > 0 && !this.#text.hasPendingSpace;
      if (isTight && needsBoundary(this.#text.tail, text))
        this.#text.decoded(SUPERSCRIPT_BOUNDARY, source, 0);
      this.#raisedStart = this.#text.length + (this.#text.hasPendingSpace ? 1 : 0);
    }
    if (context.link !== null && this.#linkStart < 0) this.#linkStart = Math.max(start, this.#raisedStart);
    const before = this.#text.length;
    if (text.length === length) this.#text.verbatim(text, source);
    else this.#text.decoded(text, source, length);
    if (context.strong) this.#strongLength += this.#text.length - before;
  }

  #emit(): void {
    const { item, kind, level, cell, table, frame } = this.#began;
    const { text, map } = this.#text.build();
    if (text.trim() === '') return;
    const links = this.#links;
    const wholeLink = links.length === 1 && links[0]!.start === 0 && links[0]!.end === text.length;
    const isLink = wholeLink && (kind === 'paragraph' || (kind === 'list-item' && frame));
    const id = this.drafts.length;
    const draft: Draft = {
      id,
      kind: isLink ? 'link' : kind === 'table-cell' && text.length > CELL_LENGTH ? 'paragraph' : kind,
      level: isLink ? 0 : level + (item?.emitted && kind === 'list-item' ? 1 : 0),
      text,
      map,
      links,
      superscripts: this.#raised,
      anchor: this.#anchor,
      detached: this.#detached,
      number: item && !item.emitted ? item.number : null,
      strong: this.#strongLength >= text.length - 1,
      ...(cell && table && kind === 'table-cell' ? { introducedBy: this.#placeInTable(id) } : {}),
    };
    if (item) item.emitted = true;
    this.#anchor = null;
    this.#detached = false;
    this.drafts.push(draft);
  }

  /** Notes a header cell, or finds the one that a cell answers to. */
  #placeInTable(id: number): number | null {
    const table = this.#began.table!;
    const { column, header } = this.#began.cell!;
    const introducer = table.headers[column] ?? (column > 0 ? table.rowHeader : undefined);
    if (header && table.rows <= 1) table.headers[column] ??= id;
    else if (column === 0) table.rowHeader ??= id;
    return header || introducer === undefined ? null : introducer;
  }

  #closeImplied(name: string): void {
    const { paragraph, listItem, term, row, tableCell } = this.#top;
    if (name === 'li' && listItem > 0) this.#popTo(listItem);
    else if ((name === 'dt' || name === 'dd') && term > 0) this.#popTo(term);
    else if ((name === 'td' || name === 'th') && tableCell > 0) this.#popTo(tableCell);
    else if ((name === 'tr' || name === 'tbody' || name === 'tfoot') && row > 0) this.#popTo(row);
    else if (paragraph > 0 && closesParagraph(name)) this.#popTo(paragraph);
  }

  /** Closes the open elements from `index` on. */
  #popTo(index: number): void {
    while (this.#stack.length > index) {
      const context = this.#stack.pop()!;
      this.#open.set(context.name, this.#open.get(context.name)! - 1);
      if (context.name === 'a') this.#endLink(context.link);
      if (context.name === 'sup') this.#endRaised();
      if (BLOCKS.has(context.name)) this.flush();
    }
  }

  #endLink(href = this.#top.link): void {
    if (this.#linkStart >= 0 && href !== null && this.#linkStart < this.#text.length) {
      this.#links.push({ start: this.#linkStart, end: this.#text.length, href });
    }
    this.#linkStart = -1;
  }

  #endRaised(): void {
    if (this.#raisedStart >= 0 && this.#raisedStart < this.#text.length) {
      this.#raised.push({ start: this.#raisedStart, end: this.#text.length });
    }
    this.#raisedStart = -1;
  }

  /** What attributes add to an element's context. */
  #special(tag: StartTag): Partial<Context> {
    const { name } = tag;
    const { table, notes } = this.#top;
    if (name === 'ol') {
      const start = Number.parseInt(this.#value(tag, 'start') ?? '1', 10);
      return { counter: { next: Number.isNaN(start) ? 1 : start } };
    }
    if (name === 'a') {
      const href = this.#value(tag, 'href');
      if (this.#top.link === null && href !== null && href !== '') return { link: href };
    } else if ((name === 'td' || name === 'th') && table) {
      const column = table.column;
      table.column += Math.min(Math.max(Number(this.#value(tag, 'colspan')) || 1, 1), 1000);
      return { cell: { column, header: name === 'th' } };
    } else if (!notes && /^(?:section|div|ol|aside|footer)$/.test(name)) {
      const label = `${this.#value(tag, 'class') ?? ''} ${this.#value(tag, 'role') ?? ''}`;
      if (/(?:^|[\s-])(?:footnotes?|endnotes?|doc-endnotes)(?:$|[\s-])/i.test(label)) return { notes: true };
    }
    return {};
  }

  /** What a tag says of the page, or shows without content. */
  #noteAttributes(tag: StartTag, kept: boolean): void {
    const { name, start, end } = tag;
    const id = this.#value(tag, 'id') ?? (name === 'a' ? this.#value(tag, 'name') : null);
    if (id && (this.#text.length === 0 ? BLOCKS.has(name) || this.#anchor === null : false))
      this.#anchor = id;
    if ((name === 'html' || name === 'body') && this.declaredLanguage === null) {
      this.declaredLanguage = this.#value(tag, 'lang') || this.#value(tag, 'xml:lang') || null;
    }
    if (name === 'meta' && this.#value(tag, 'name')?.toLowerCase() === 'description')
      this.#place(tag, 'content', 'meta-description');
    if (!kept) return;
    if (name === 'br') this.lineBreak(start, end - start, true);
    else if (name === 'hr') this.#detached = true;
    else if (name === 'img' || name === 'area') this.#place(tag, 'alt', 'image-alt');
    else if (name === 'input') {
      const type = this.#value(tag, 'type')?.toLowerCase() ?? 'text';
      if (type === 'submit' || type === 'button' || type === 'reset') this.#place(tag, 'value', 'button');
      else if (type === 'image') this.#place(tag, 'alt', 'image-alt');
    }
  }

  #place(tag: StartTag, attribute: string, kind: BlockKind): void {
    const range = tag.attributes.get(attribute);
    if (range && range.end > range.start) this.standalone(kind, range.start, range.end);
  }

  #isHidden(tag: StartTag): boolean {
    const { attributes, name } = tag;
    if (name === 'title') {
      const isFirst = !this.#hasTitle && !this.#open.get('svg');
      this.#hasTitle = true;
      return !isFirst;
    }
    if (attributes.size === 0) return false;
    const hidden = this.#value(tag, 'hidden');
    if (hidden !== null && hidden.toLowerCase() !== 'until-found') return true;
    const style = attributes.has('style') ? this.#value(tag, 'style')! : '';
    return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))\b/i.test(style);
  }

  #value({ attributes }: StartTag, name: string): string | null {
    const range = attributes.get(name);
    return range ? decodeEntities(this.#source.slice(range.start, range.end)).trim() : null;
  }
}
