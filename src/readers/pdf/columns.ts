import { textOf } from './lines.ts';
import type { PdfLine } from './types.ts';

/** Fewest lines of a column. */
const LEAST = 3;
/** Narrowest gutter in letters' heights. */
const GUTTER = 0.8;
/** Words in a line of a column, at least on average; the cells of a table have fewer. */
const WORDS = 3;

/**
 * Lines of a page in the order that they are read: from top to bottom, columns one after the other between the
 * lines that run over them. Lines side by side that are no columns stay in rows.
 */
export function inReadingOrder(lines: readonly PdfLine[]): PdfLine[] {
  const rows = [...lines].sort((a, b) => (sameRow(a, b) ? a.left - b.left : b.baseline - a.baseline));
  const gutter = gutterOf(rows);
  if (gutter === null) return rows;
  const ordered: PdfLine[] = [];
  let left: PdfLine[] = [];
  let right: PdfLine[] = [];
  const end = () => {
    ordered.push(...inReadingOrder(left), ...inReadingOrder(right));
    left = [];
    right = [];
  };
  for (const line of rows) {
    if (line.right <= gutter) left.push(line);
    else if (line.left >= gutter) right.push(line);
    else {
      end();
      ordered.push(line);
    }
  }
  end();
  return ordered;
}

/** Whether lines stand on one height. */
export function sameRow(one: PdfLine, other: PdfLine): boolean {
  return Math.abs(one.baseline - other.baseline) < Math.min(one.size, other.size) * 0.4;
}

/** The place between two columns, from the left; null when there are none. */
function gutterOf(lines: readonly PdfLine[]): number | null {
  let best: { at: number; score: number } | null = null;
  const tried = new Set<number>();
  for (const { left: at, size } of lines) {
    const key = Math.round(at / 2);
    if (tried.has(key)) continue;
    tried.add(key);
    const place = at - size * 0.1;
    const left = lines.filter((line) => line.right <= place);
    const right = lines.filter((line) => line.left >= place);
    if (left.length < LEAST || right.length < LEAST) continue;
    const top = Math.min(left[0]!.baseline, right[0]!.baseline);
    const bottom = Math.max(left.at(-1)!.baseline, right.at(-1)!.baseline);
    const beside = (line: PdfLine) => line.baseline <= top + 1 && line.baseline >= bottom - 1;
    const [leftBeside, rightBeside] = [left.filter(beside), right.filter(beside)];
    if (leftBeside.length < LEAST || rightBeside.length < LEAST) continue;
    const crossing = lines.filter((line) => beside(line) && line.right > place && line.left < place);
    if (crossing.length * 3 > leftBeside.length + rightBeside.length) continue;
    if (place - Math.max(...leftBeside.map((line) => line.right)) < size * (GUTTER - 0.1)) continue;
    if (wordsIn(leftBeside) < WORDS || wordsIn(rightBeside) < WORDS) continue;
    const score = Math.min(left.length, right.length) - crossing.length;
    if (!best || score > best.score) best = { at: place, score };
  }
  return best?.at ?? null;
}

function wordsIn(lines: readonly PdfLine[]): number {
  const words = lines.reduce((sum, line) => sum + textOf(line).trim().split(/\s+/).length, 0);
  return words / lines.length;
}
