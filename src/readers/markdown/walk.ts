import type { Nodes, Parents, PhrasingContent, Table, TableRow } from 'mdast';
import { TextBuilder } from '../../document/mapped-text.ts';
import type { Span } from '../../document/types.ts';
import type { PageBuilder } from '../html/page-builder.ts';
import { readTokens, type StartTag } from '../html/tokens.ts';
import { markerOf } from '../markers.ts';
import { beginsEntry } from '../reference-section.ts';
import { align } from './align.ts';
import type { Definitions } from './definitions.ts';

/** Characters in which a reference shows what it is. */
const LONGEST_ENTRY = 1000;
const NO_ATTRIBUTES: ReadonlyMap<string, Span> = new Map();
/** The elements that Markdown stands for. */
const ELEMENTS: Partial<Record<Nodes['type'], string>> = {
  paragraph: 'p',
  blockquote: 'blockquote',
  listItem: 'li',
  emphasis: 'em',
  strong: 'strong',
  delete: 'del',
};

/** Hands parsed Markdown to a page as if it were HTML, so that both are read alike. */
export class MarkdownWalker {
  /** Numbers that footnotes without one get, by label. */
  readonly #numbers = new Map<string, number>();

  /** @param source the page that all offsets are in. */
  constructor(
    readonly source: string,
    readonly page: PageBuilder,
    readonly definitions: Definitions,
  ) {}

  /** Walks the nodes of a part that begins at `base` and ends at `end`; what lies behind are stubs. */
  walk(nodes: readonly Nodes[], base: number, end: number): void {
    for (const node of nodes) {
      const start = (node.position?.start.offset ?? 0) + base;
      if (start >= end) return;
      this.#node(node, base);
    }
  }

  #node(node: Nodes, base: number): void {
    const { start, end } = rangeOf(node, base);
    switch (node.type) {
      case 'text':
        this.#text(node.value, start, end);
        break;
      case 'inlineCode':
        this.#code(node.value, start, end);
        break;
      case 'code':
        if (!node.lang) this.#element('pre', start, end, () => this.#block(node.value, start, end));
        return;
      case 'html':
        readTokens(this.source, start, end, this.page);
        break;
      case 'break':
        this.page.lineBreak(start, end - start, true);
        break;
      case 'heading':
        this.#element(`h${node.depth}`, start, end, () => this.#children(node, base));
        break;
      case 'list':
        this.#element(
          node.ordered ? 'ol' : 'ul',
          start,
          end,
          () => this.#children(node, base),
          this.#firstNumber(start),
        );
        break;
      case 'thematicBreak':
        this.#element('hr', start, end, () => {});
        break;
      case 'link':
        this.#link(node.url, node.children, end, base);
        break;
      case 'linkReference':
        this.#link(this.definitions.address(node.label ?? node.identifier) ?? '', node.children, end, base);
        break;
      case 'image':
      case 'imageReference':
        this.#image(node.alt ?? '', start, end);
        break;
      case 'footnoteReference':
        this.#noteReference(node.label ?? node.identifier, start, end);
        break;
      case 'footnoteDefinition':
        this.#note(node.label ?? node.identifier, node, end, base);
        break;
      case 'table':
        this.#table(node, start, end, base);
        break;
      case 'definition':
      case 'yaml':
        return;
      default: {
        const name = ELEMENTS[node.type];
        if (!('children' in node)) return;
        if (name) this.#element(name, start, end, () => this.#children(node, base));
        else this.#children(node, base);
      }
    }
  }

  #children({ children }: Parents, base: number): void {
    for (const child of children) this.#node(child, base);
  }

  /** The number that an ordered list begins with, as the attribute that HTML has for it. */
  #firstNumber(start: number): ReadonlyMap<string, Span> {
    const digits = /^\d+/.exec(this.source.slice(start, start + 9))?.[0];
    return digits ? new Map([['start', { start, end: start + digits.length }]]) : NO_ATTRIBUTES;
  }

  #element(name: string, start: number, end: number, content: () => void, attributes = NO_ATTRIBUTES): void {
    const tag: StartTag = { name, attributes, start, end: start };
    this.page.open(tag);
    content();
    if (name !== 'hr') this.page.close(name, { start: end, end });
  }

  #text(value: string, start: number, end: number): void {
    for (const { text, source, sourceLength } of align(value, this.source.slice(start, end), start)) {
      if (text === '\n') {
        this.page.lineBreak(source, sourceLength, this.#beginsBlock(source + sourceLength));
      } else if (text.length === sourceLength) this.page.text(text, source);
      else this.page.entity(text, { start: source, end: source + sourceLength });
    }
  }

  /** Whether a line goes on with its paragraph for the parser, but not for its author. */
  #beginsBlock(start: number): boolean {
    const line = /^[^\r\n]*/.exec(this.source.slice(start, start + LONGEST_ENTRY))![0];
    const kind = markerOf(line)?.kind;
    return kind === 'pictograph' || kind === 'bullet' || kind === 'raised' || beginsEntry(line);
  }

  #code(value: string, start: number, end: number): void {
    const raw = this.source.slice(start, end);
    const ticks = /^`+/.exec(raw)?.[0].length ?? 0;
    const inner = raw.slice(ticks, raw.length - ticks);
    for (const { text, source, sourceLength } of align(value, inner, start + ticks, true)) {
      if (text === '\n' || text.length !== sourceLength)
        this.page.entity(text, { start: source, end: source + sourceLength });
      else this.page.text(text, source);
    }
  }

  /** Indented text, or a fence that names no language: seen as it is, line by line. */
  #block(value: string, start: number, end: number): void {
    const raw = this.source.slice(start, end);
    const fence = /^ *(?:`{3,}|~{3,})[^\r\n]*(?:\r\n|\n|\r)/.exec(raw)?.[0].length ?? 0;
    for (const { text, source, sourceLength } of align(value, raw.slice(fence), start + fence, true)) {
      if (text === '\n') this.page.lineBreak(source, sourceLength, true);
      else if (text.length === sourceLength) this.page.text(text, source);
      else this.page.entity(text, { start: source, end: source + sourceLength });
    }
  }

  #link(href: string, children: readonly PhrasingContent[], end: number, base: number): void {
    this.page.openLink(href);
    for (const child of children) this.#node(child, base);
    this.page.close('a', { start: end, end });
  }

  #image(alt: string, start: number, end: number): void {
    const builder = new TextBuilder();
    for (const { text, source, sourceLength } of align(alt, this.source.slice(start + 2, end), start + 2)) {
      if (text.trim() === '') builder.space(source, sourceLength);
      else if (text.length === sourceLength) builder.folded(text, source);
      else builder.decoded(text, source, sourceLength);
    }
    this.page.place('image-alt', builder);
  }

  /** A visitor sees the note's number, raised: its own, or the next one free. */
  #noteReference(label: string, start: number, end: number): void {
    this.page.openLink(`#${label}`);
    this.page.open({ name: 'sup', attributes: NO_ATTRIBUTES, start, end: start });
    if (/^\d{1,3}$/.test(label)) this.page.text(label, start + 2);
    else {
      if (!this.#numbers.has(label)) this.#numbers.set(label, this.#numbers.size + 1);
      this.page.entity(String(this.#numbers.get(label)), { start, end });
    }
    this.page.close('sup', { start: end, end });
    this.page.close('a', { start: end, end });
  }

  #note(label: string, node: Parents, end: number, base: number): void {
    this.page.openNote(label);
    this.#children(node, base);
    this.page.close('li', { start: end, end });
  }

  #table(node: Table, start: number, end: number, base: number): void {
    this.#element('table', start, end, () => {
      node.children.forEach((row, index) => {
        this.#row(row, index === 0 ? 'th' : 'td', base);
      });
    });
  }

  #row(row: TableRow, cell: 'th' | 'td', base: number): void {
    const { start, end } = rangeOf(row, base);
    this.#element('tr', start, end, () => {
      for (const node of row.children) {
        const range = rangeOf(node, base);
        this.#element(cell, range.start, range.end, () => this.#children(node, base));
      }
    });
  }
}

function rangeOf({ position }: Nodes, base: number): Span {
  return { start: base + (position?.start.offset ?? 0), end: base + (position?.end.offset ?? 0) };
}
