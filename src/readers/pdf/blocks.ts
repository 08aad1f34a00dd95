import { markerOf } from '../markers.ts';
import { sameRow } from './columns.ts';
import { textOf } from './lines.ts';
import type { BlockRole, PdfBlock, PdfLine } from './types.ts';

/** Letters this much larger than those of the text are a heading's. */
const LARGER = 1.14;
/** Longest heading, in letters. */
const LONGEST_HEADING = 250;

/** A line that fills less of its column has come to its end. */
const SHORT = 0.55;
/** Dots that lead to the page number of a table of contents. */
const LEADER = /(?:\.\s?){4,}\s*\d{1,4}$/;

/** What lines are measured by. */
export interface Measure {
  /** Size of the letters that most of the text is set in. */
  readonly body: number;
  /** Sizes of headings, the largest first. */
  readonly headings: readonly number[];
}

/** Finds the size of the text and those of headings. */
export function measureOf(lines: readonly PdfLine[]): Measure {
  const letters = new Map<number, number>();
  for (const line of lines) {
    const size = Math.round(line.size * 2) / 2;
    letters.set(size, (letters.get(size) ?? 0) + textOf(line).length);
  }
  const body = [...letters].reduce((best, one) => (one[1] > best[1] ? one : best), [10, -1])[0];
  const headings = [...letters.keys()].filter((size) => size >= body * LARGER).sort((a, b) => b - a);
  return { body, headings };
}

/** Level of a heading by its size; 0 for no heading. */
export function headingLevel(size: number, { body, headings }: Measure): number {
  if (size < body * LARGER) return 0;
  return Math.min(headings.filter((other) => other > size * 1.04).length + 1, 5);
}

/** Lines in reading order as blocks: paragraphs, headings, items, rows of cells. */
export function blocksOf(lines: readonly PdfLine[], measure: Measure, firstTable = 0): PdfBlock[] {
  const blocks: PdfBlock[] = [];
  let table = firstTable;
  let index = 0;
  while (index < lines.length) {
    const rows = tableAt(lines, index);
    if (rows.length > 1) {
      rows.forEach((row, number) => {
        for (const line of row)
          blocks.push({
            role: 'cell',
            level: 0,
            lines: [line],
            cell: { table, row: number, heads: row.every(({ bold }) => bold) },
          });
      });
      table++;
      index += rows.reduce((sum, row) => sum + row.length, 0);
      continue;
    }
    const end = endOfParagraph(lines, index);
    blocks.push(blockOf(lines.slice(index, end), measure));
    index = end;
  }
  return blocks;
}

/** Rows of a table that begins at a line: heights that hold two lines or more, one after the other. */
function tableAt(lines: readonly PdfLine[], from: number): PdfLine[][] {
  const rows: PdfLine[][] = [];
  let index = from;
  while (index < lines.length) {
    let end = index + 1;
    while (
      end < lines.length &&
      sameRow(lines[index]!, lines[end]!) &&
      lines[end]!.left > lines[end - 1]!.left
    )
      end++;
    if (end - index < 2) break;
    rows.push(lines.slice(index, end));
    index = end;
  }
  return rows;
}

function endOfParagraph(lines: readonly PdfLine[], from: number): number {
  let end = from + 1;
  const right = columnRight(lines, from);
  while (end < lines.length && continues(lines[end - 1]!, lines[end]!, lines[from]!, right, lines)) end++;
  return end;
}

/** How far the lines reach that begin where a line does, on its page. */
export function columnRight(lines: readonly PdfLine[], index: number): number {
  const { left, page, size } = lines[index]!;
  let right = 0;
  for (const line of lines)
    if (line.page === page && Math.abs(line.left - left) < size * 3 && line.right > right) right = line.right;
  return right;
}

function continues(
  last: PdfLine,
  line: PdfLine,
  first: PdfLine,
  right: number,
  lines: readonly PdfLine[],
): boolean {
  if (last.page !== line.page) return false;
  if (sameRow(last, line)) return line.left > last.left;
  const drop = last.baseline - line.baseline;
  const size = Math.max(last.size, line.size);
  if (drop < 0 || drop > size * 2 || Math.abs(last.size - line.size) > size * 0.1) return false;
  if (last.bold !== line.bold && !(drop < size * 1.4 && !isBreak(last, line, right))) return false;
  if (beginsItem(line) || LEADER.test(textOf(last).trim())) return false;
  // An item's further lines hang under its words; what stands left of its mark is not of it.
  if (line.left < first.left - size * 0.6 && first !== last) return false;
  if (drop > leading(lines, last) * 1.25 && drop > size * 1.25) return false;
  // A first line that is drawn in begins a paragraph.
  if (line.left > last.left + size * 0.8 && last !== first && !beginsItem(first)) return false;
  return !isBreak(last, line, right);
}

/** The distance between lines of this size that comes most often. */
function leading(lines: readonly PdfLine[], like: PdfLine): number {
  const counts = new Map<number, number>();
  for (let index = 1; index < lines.length; index++) {
    const [one, other] = [lines[index - 1]!, lines[index]!];
    const drop = one.baseline - other.baseline;
    if (one.page !== like.page || Math.abs(one.size - like.size) > 0.3 || drop <= 0 || drop > like.size * 2)
      continue;
    const key = Math.round(drop * 2) / 2;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].reduce(
    (best, one) => (one[1] > best[1] || (one[1] === best[1] && one[0] < best[0]) ? one : best),
    [like.size * 1.3, 0],
  )[0];
}

/** Whether a line ends where its author ended it: the next line's first word would have had room. */
export function isBreak(line: PdfLine, next: PdfLine, right: number): boolean {
  const text = textOf(next).trimStart();
  const word = /^\S+/.exec(text)?.[0].length ?? 0;
  const width = ((next.right - next.left) / Math.max(text.length, 1)) * (word + 1);
  if (line.right + width * 1.02 + line.size * 0.3 >= right) return false;
  if (line.right - line.left < (right - line.left) * SHORT) return true;
  // Lines set without filling them, in narrow columns and captions, go on in small letters.
  return !/^\p{Ll}/u.test(text) || /[.!?:;]["»”)]*$/.test(textOf(line).trim());
}

/** Whether a line begins with a bullet or number. */
export function beginsItem(line: PdfLine): boolean {
  const kind = markerOf(textOf(line).trimStart())?.kind;
  return kind === 'bullet' || kind === 'number' || kind === 'pictograph';
}

function blockOf(lines: readonly PdfLine[], measure: Measure): PdfBlock {
  const first = lines[0]!;
  const letters = lines.reduce((sum, line) => sum + textOf(line).length, 0);
  const level = letters <= LONGEST_HEADING ? headingLevel(first.size, measure) : 0;
  if (level > 0) return { role: 'heading', level, lines };
  const role: BlockRole = markerOf(textOf(first).trimStart())?.kind === 'bullet' ? 'item' : 'paragraph';
  return { role, level: role === 'item' ? 1 : 0, lines };
}
