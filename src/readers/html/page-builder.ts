import type { Draft } from '../../document/assemble.ts';
import { isDirective } from '../../document/directives.ts';
import { TextBuilder } from '../../document/mapped-text.ts';
import type { BlockKind, Directive, Span } from '../../document/types.ts';
import { attributeOf, hasNoSize, holdsNotes, identifierOf, isHidden, isTurned } from './attributes.ts';
import { type Context, entering } from './context.ts';
import { ElementStack } from './element-stack.ts';
import { BLOCKS, closesParagraph, INLINE, SECTIONS, TABLE_PARTS, UNSEEN, VOID } from './elements.ts';
import { decodePieces } from './entities.ts';
import { Line } from './line.ts';
import { enterCell, enterRow, introducerOf } from './tables.ts';
import type { HtmlHandler, StartTag } from './tokens.ts';

/** Longest text of a table cell; more is running text in a table made for layout. */
const CELL_LENGTH = 300;

/** The characters that turn the letters between them round, as the page does. */
const OVERRIDE = '\u202e';
const END_OF_OVERRIDE = '\u202c';

/** Turns tags and text into drafts of blocks, as a visitor sees them. */
export class PageBuilder implements HtmlHandler {
  readonly drafts: Draft[] = [];
  readonly directives: Directive[] = [];
  declaredLanguage: string | null = null;
  readonly #source: string;
  readonly #isKept: ((ordinal: number) => boolean) | null;
  readonly #stack = new ElementStack();
  #line = new Line();
  /** Blocks found inside the line under way: they follow it. */
  #after: Draft[] = [];
  #ordinal = 0;
  #anchor: string | null = null;
  #detached = false;
  #hasTitle = false;

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
    const kept = this.#keeps(name, this.#ordinal++);
    this.#closeImplied(name);
    if (BLOCKS.has(name)) this.flush();
    const parent = this.#stack.top;
    const hidden =
      parent.hidden ||
      UNSEEN.has(name) ||
      isHidden(this.#source, tag) ||
      (INLINE.has(name) && hasNoSize(this.#source, tag)) ||
      this.#isOtherTitle(name);
    if (!hidden) this.#show(tag, kept);
    if (VOID.has(name)) return;
    const added = { ...entering(name, parent, this.#stack.length), ...this.#addedBy(tag, parent) };
    this.#stack.push({ ...parent, name, hidden, kept, ...added });
    if (name === 'tr') enterRow(parent.table);
    if (name === 'q') this.#write('“', tag);
  }

  close(name: string, span: Span): void {
    if (name === 'br') this.#break(span);
    const index = this.#stack.lastIndexOf(name);
    if (name === 'p' && index < 0) this.flush();
    // A stray end tag in a cell closes nothing outside it.
    if (index < 0 || (index < this.#stack.top.tableCell && !TABLE_PARTS.has(name))) return;
    if (name === 'q') this.#write('”', span);
    this.#popTo(index);
  }

  text(text: string, source: number): void {
    if (!this.#isSeen) return;
    const { top } = this.#stack;
    const isTurned = top.turned && text.trim() !== '';
    if (isTurned) this.#line.write(OVERRIDE, source, 0, top);
    this.#line.folded(text, source, top);
    if (isTurned) this.#line.write(END_OF_OVERRIDE, source + text.length, 0, top);
  }

  entity(text: string, span: Span): void {
    if (/^[ \t\n\r\f]$/.test(text)) this.lineBreak(span.start, span.end - span.start, false);
    else this.#write(text, span);
  }

  comment(text: string, span: Span): void {
    const words = text.trim();
    if (isDirective(words)) this.directives.push({ text: words, span });
  }

  /** Adds a line break: to the text `\n` when `hard`, otherwise a space. */
  lineBreak(source: number, length: number, hard: boolean): void {
    if (this.#isSeen) this.#line.space(source, length, hard ? '\n' : ' ');
  }

  /** Places a block of its own after the line of text under way. */
  place(kind: BlockKind, builder: TextBuilder): void {
    const built = builder.build();
    if (this.#stack.top.hidden || built.text.trim() === '') return;
    (this.#line.isEmpty ? this.drafts : this.#after).push({ kind, level: 0, ...built });
  }

  /** Opens a link that no tag opens; closed as `a`. */
  openLink(href: string): void {
    const { top } = this.#stack;
    this.#stack.push({ ...top, name: 'a', link: top.link ?? (href === '' ? null : href) });
  }

  /** Opens a footnote that no tag opens; closed as `li`. Links point to it by its label. */
  openNote(label: string): void {
    this.flush();
    this.#stack.push({ ...this.#stack.top, name: 'li', kind: 'footnote', level: 0, item: null });
    this.#anchor = label;
  }

  /** Ends the line of text under way. */
  flush(): void {
    this.#line.endRaised();
    this.#line.endLink(this.#stack.top.link);
    if (!this.#line.isEmpty) this.#emit();
    this.#line = new Line();
    for (const draft of this.#after) this.drafts.push(draft);
    this.#after = [];
  }

  /** Ends the page. */
  end(): void {
    this.#popTo(1);
    this.flush();
  }

  get #isSeen(): boolean {
    const { hidden, kept } = this.#stack.top;
    return !hidden && kept;
  }

  /** A line break; two in a row part paragraphs. */
  #break({ start, end }: Span): void {
    if (this.#line.isBroken && !this.#stack.top.preformatted) this.flush();
    this.lineBreak(start, end - start, true);
  }

  #write(text: string, { start, end }: Span): void {
    if (this.#isSeen) this.#line.write(text, start, end - start, this.#stack.top);
  }

  #emit(): void {
    const { item, kind, level, cell, table, frame } = this.#line.began;
    const { text, map } = this.#line.build();
    if (text.trim() === '') return;
    const isLink = this.#line.isLink && (kind === 'paragraph' || (kind === 'list-item' && frame));
    const isCell = kind === 'table-cell' && text.length <= CELL_LENGTH;
    const id = this.drafts.length;
    this.drafts.push({
      id,
      kind: isLink ? 'link' : kind === 'table-cell' && !isCell ? 'paragraph' : kind,
      level: isLink ? 0 : level + (item?.emitted && kind === 'list-item' ? 1 : 0),
      text,
      map,
      links: this.#line.links,
      superscripts: this.#line.superscripts,
      anchor: this.#anchor,
      detached: this.#detached || frame,
      number: item && !item.emitted ? item.number : null,
      strong: this.#line.isStrong,
      introducedBy: isCell && cell && table ? introducerOf(table, cell, id) : null,
    });
    if (item) item.emitted = true;
    this.#anchor = null;
    this.#detached = false;
  }

  /** Whether an element is main content; a page's title and first heading always are. */
  #keeps(name: string, ordinal: number): boolean {
    return this.#isKept === null || name === 'title' || name === 'h1' || this.#isKept(ordinal);
  }

  /** A title after the first, or of a drawing, is none. */
  #isOtherTitle(name: string): boolean {
    if (name !== 'title' || this.#stack.lastIndexOf('svg') >= 0) return name === 'title';
    const isOther = this.#hasTitle;
    this.#hasTitle = true;
    return isOther;
  }

  #closeImplied(name: string): void {
    const { paragraph, listItem, term, row, tableCell } = this.#stack.top;
    if (name === 'li' && listItem > 0) this.#popTo(listItem);
    else if ((name === 'dt' || name === 'dd') && term > 0) this.#popTo(term);
    else if ((name === 'td' || name === 'th') && tableCell > 0) this.#popTo(tableCell);
    else if ((name === 'tr' || name === 'tbody' || name === 'tfoot') && row > 0) this.#popTo(row);
    else if (paragraph > 0 && closesParagraph(name)) this.#popTo(paragraph);
  }

  /** Closes the open elements from `index` on. */
  #popTo(index: number): void {
    while (this.#stack.length > index) {
      const { name, link } = this.#stack.pop();
      if (name === 'a') this.#line.endLink(link);
      if (name === 'sup') this.#line.endRaised();
      if (BLOCKS.has(name)) this.flush();
      if (SECTIONS.has(name)) this.#detached = true;
    }
  }

  /** What attributes add to an element's context. */
  #addedBy(tag: StartTag, { table, notes, link }: Context): Partial<Context> {
    const { name } = tag;
    if (isTurned(this.#source, tag)) return { turned: true };
    if (name === 'a') return link === null ? { link: attributeOf(this.#source, tag, 'href') || null } : {};
    if ((name === 'td' || name === 'th') && table) {
      return { cell: enterCell(table, name === 'th', attributeOf(this.#source, tag, 'colspan')) };
    }
    if (!notes && holdsNotes(this.#source, tag)) return { notes: true };
    const start =
      name === 'ol' ? Number.parseInt(attributeOf(this.#source, tag, 'start') ?? '1', 10) : Number.NaN;
    return Number.isNaN(start) ? {} : { counter: { next: start } };
  }

  /** What a tag says of the page, or shows without content. */
  #show(tag: StartTag, kept: boolean): void {
    const { name } = tag;
    const value = (attribute: string) => attributeOf(this.#source, tag, attribute);
    const id = identifierOf(this.#source, tag);
    if (id && this.#line.isEmpty && (BLOCKS.has(name) || this.#anchor === null)) this.#anchor = id;
    if (name === 'html' || name === 'body')
      this.declaredLanguage ??= value('lang') || value('xml:lang') || null;
    if (name === 'meta' && value('name')?.toLowerCase() === 'description')
      this.#placeValue(tag, 'content', 'meta-description');
    if (!kept || !this.#stack.top.kept) return;
    if (name === 'br') this.#break(tag);
    else if (name === 'hr') this.#detached = true;
    else if (name === 'img' || name === 'area') this.#placeValue(tag, 'alt', 'image-alt');
    else if (name === 'input') {
      const type = value('type')?.toLowerCase() ?? '';
      if (/^(?:submit|button|reset)$/.test(type)) this.#placeValue(tag, 'value', 'button');
      else if (type === 'image') this.#placeValue(tag, 'alt', 'image-alt');
    }
  }

  #placeValue({ attributes }: StartTag, attribute: string, kind: BlockKind): void {
    const { start, end } = attributes.get(attribute) ?? { start: 0, end: 0 };
    const builder = new TextBuilder();
    for (const { text, start: at, length } of decodePieces(this.#source.slice(start, end))) {
      if (text.length === length) builder.folded(text, start + at);
      else builder.decoded(text, start + at, length);
    }
    this.place(kind, builder);
  }
}
