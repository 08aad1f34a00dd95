import type { Block } from '../../document/types.ts';
import { SEVERITIES } from '../page.ts';
import type { LabelledKind } from '../wording/html.ts';
import { type HtmlContext, idOfBlock, idOfFinding, langOf, type NumberedPage } from './context.ts';
import { type Content, html, type Markup } from './markup.ts';
import { tablesOf } from './rows.ts';
import { type Mark, segmentsOf } from './segments.ts';

/** Headings of the page stand below this one of the report. */
const HEADING_ABOVE = 3;
const LABELLED: ReadonlySet<string> = new Set<LabelledKind>([
  'title',
  'meta-description',
  'caption',
  'link',
  'button',
  'image-alt',
  'footnote',
  'reference',
]);
/** Blocks drawn together; a browser draws only those near the window. */
const CHUNK = 30;

type Kind = 'list' | 'table' | 'quotation' | 'other';

/** The page as it was read, its findings marked. */
export function pageText(page: NumberedPage, context: HtmlContext): Markup {
  const { blocks } = page.result.document;
  if (blocks.length === 0) return html`<p>${context.say('no-text')}</p>`;
  const marks = marksByBlock(page);
  const headings = new HeadingLevels();
  const inner = (block: Block) => markedText(block, marks.get(block.index) ?? [], page);
  const chunks: Markup[] = [];
  let chunk: Markup[] = [];
  let weight = 0;
  for (const group of grouped(blocks)) {
    chunk.push(groupMarkup(group, page, context, headings, inner));
    weight += group.blocks.length;
    if (weight >= CHUNK) {
      chunks.push(html`<div class="chunk">${chunk}</div>\n`);
      chunk = [];
      weight = 0;
    }
  }
  if (chunk.length > 0) chunks.push(html`<div class="chunk">${chunk}</div>\n`);
  return html`<div class="page-text" dir="auto"${langOf(page)}>${chunks}</div>`;
}

interface Group {
  readonly kind: Kind;
  readonly blocks: Block[];
}

function grouped(blocks: readonly Block[]): Group[] {
  const groups: Group[] = [];
  for (const block of blocks) {
    const kind = kindOf(block);
    const last = groups.at(-1);
    if (last && kind !== 'other' && last.kind === kind) last.blocks.push(block);
    else groups.push({ kind, blocks: [block] });
  }
  return groups;
}

function kindOf({ kind }: Block): Kind {
  if (kind === 'list-item') return 'list';
  if (kind === 'table-cell') return 'table';
  return kind === 'quotation' ? 'quotation' : 'other';
}

function groupMarkup(
  { kind, blocks }: Group,
  page: NumberedPage,
  { say, language }: HtmlContext,
  headings: HeadingLevels,
  inner: (block: Block) => Content,
): Markup {
  const id = (block: Block) => idOfBlock(page, block.index);
  if (kind === 'list')
    return html`<ul>${blocks.map((block) => html`<li id="${id(block)}" class="depth-${Math.min(block.level, 6)}">${inner(block)}</li>`)}</ul>\n`;
  if (kind === 'quotation')
    return html`<blockquote>${blocks.map((block) => html`<p id="${id(block)}">${inner(block)}</p>`)}</blockquote>\n`;
  if (kind === 'table') {
    const headers = new Set(blocks.map(({ leadIn }) => leadIn));
    const cell = (block: Block) =>
      headers.has(block.index)
        ? html`<th scope="col" id="${id(block)}">${inner(block)}</th>`
        : html`<td id="${id(block)}">${inner(block)}</td>`;
    const tables = tablesOf(page.result.document, blocks);
    return html`${tables.map((rows) => html`<table>${rows.map((row) => html`<tr>${row.map(cell)}</tr>`)}</table>\n`)}`;
  }
  const [block] = blocks as [Block];
  if (block.kind === 'heading') {
    const level = headings.next(block.level);
    return html`<div role="heading" aria-level="${level}" class="heading level-${Math.min(block.level, 6)}" id="${id(block)}">${inner(block)}</div>\n`;
  }
  const label =
    LABELLED.has(block.kind) &&
    html`<span class="kind" lang="${language}">${say('kind', { kind: block.kind as LabelledKind })}</span> `;
  return html`<p class="${block.kind}" id="${id(block)}">${label}${inner(block)}</p>\n`;
}

/** Levels of a page's headings as levels of the report, none of which is skipped. */
class HeadingLevels {
  #open: number[] = [];

  next(level: number): number {
    this.#open = [...this.#open.filter((open) => open < level), level];
    return HEADING_ABOVE + this.#open.length;
  }
}

function marksByBlock(page: NumberedPage): Map<number, Mark[]> {
  const marks = new Map<number, Mark[]>();
  page.findings.forEach(({ finding }, index) => {
    for (const { block, start, end } of page.places.of(finding.span)) {
      const list = marks.get(block);
      const mark = { start, end, finding: index + 1 };
      if (list) list.push(mark);
      else marks.set(block, [mark]);
    }
  });
  return marks;
}

function markedText(block: Block, marks: readonly Mark[], page: NumberedPage): Content {
  const { text, superscripts } = block;
  if (marks.length === 0 && superscripts.length === 0) return text;
  const cuts = superscripts.flatMap(({ start, end }) => [start, end]);
  return segmentsOf(text.length, marks, cuts).map(({ start, end, findings }) => {
    const words = text.slice(start, end);
    const isRaised = superscripts.some((raised) => raised.start <= start && end <= raised.end);
    const content = isRaised ? html`<sup>${words}</sup>` : words;
    return findings.length > 0 ? markOf(content, findings, page, marks, end) : content;
  });
}

function markOf(
  content: Content,
  findings: readonly number[],
  page: NumberedPage,
  marks: readonly Mark[],
  end: number,
): Markup {
  const found = findings.map((number) => page.findings[number - 1]!);
  const severity = SEVERITIES.find((one) => found.some(({ finding }) => finding.severity === one))!;
  const titles = found.map(({ title }) => title).join('; ');
  const ends = marks.filter((mark) => mark.end === end).map(({ finding }) => finding);
  // Printed after the words, so that paper can be read beside the list of findings.
  const note = ends.length > 0 && html`<sup class="note" aria-hidden="true">${ends.join(', ')}</sup>`;
  return html`<a class="m ${severity}${findings.length > 1 && ' many'}" href="#${idOfFinding(page, findings[0]!)}" data-f="${findings.join(' ')}" tabindex="-1" title="${titles}">${content}</a>${note}`;
}
