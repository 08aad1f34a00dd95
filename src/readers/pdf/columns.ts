import { textOf } from './lines.ts';
import type { PdfLine } from './types.ts';

/** Fewest lines of a column. */
const LEAST = 3;
/** Narrowest gutter in letters' heights. */
const GUTTER = 0.8;
/** Words in a line of a column, at least on average; the cells of a table have fewer. */
const WORDS = 3;

/** The place of each line in the order in which the page is drawn. */
type Drawn = ReadonlyMap<PdfLine, number>;

/**
 * Lines of a page in the order that they are read: from top to bottom, columns one after the other between the
 * lines that run over them. Lines side by side that are no columns stay in rows.
 *
 * @param lines in the order in which the page is drawn
 */
export function inReadingOrder(
  lines: readonly PdfLine[],
  drawn: Drawn = new Map(lines.map((line, index) => [line, index])),
): PdfLine[] {
  const rows = [...lines].sort((a, b) => (sameRow(a, b) ? a.left - b.left : b.baseline - a.baseline));
  const gutter = gutterOf(rows, drawn);
  if (gutter === null) return rows;
  const ordered: PdfLine[] = [];
  let left: PdfLine[] = [];
  let right: PdfLine[] = [];
  const end = () => {
    ordered.push(...inReadingOrder(left, drawn), ...inReadingOrder(right, drawn));
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
function gutterOf(lines: readonly PdfLine[], drawn: Drawn): number | null {
  let best: { at: number; score: number } | null = null;
  for (const { at, size } of leftEdges(lines)) {
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
    const areWordy = wordsIn(leftBeside) >= WORDS && wordsIn(rightBeside) >= WORDS;
    if (!areWordy && !areDrawnApart(leftBeside, rightBeside, drawn)) continue;
    const score = Math.min(left.length, right.length) - crossing.length;
    if (!best || score > best.score) best = { at: place, score };
  }
  return best?.at ?? null;
}

function wordsIn(lines: readonly PdfLine[]): number {
  const words = lines.reduce((sum, line) => sum + textOf(line).trim().split(/\s+/).length, 0);
  return words / lines.length;
}

/** Whether some lines are all drawn before or after the others, as columns are; tables are drawn row by row. */
function areDrawnApart(some: readonly PdfLine[], others: readonly PdfLine[], drawn: Drawn): boolean {
  const places = (lines: readonly PdfLine[]) => lines.map((line) => drawn.get(line) ?? 0);
  const [one, other] = [places(some), places(others)];
  return Math.max(...one) < Math.min(...other) || Math.max(...other) < Math.min(...one);
}

/** Where lines begin, each place once, with the size of the smallest letters there. */
function leftEdges(lines: readonly PdfLine[]): { at: number; size: number }[] {
  const edges = new Map<number, { at: number; size: number }>();
  for (const { left, size } of lines) {
    const key = Math.round(left / 2);
    const edge = edges.get(key) ?? { at: left, size };
    edges.set(key, { at: Math.min(edge.at, left), size: Math.min(edge.size, size) });
  }
  return [...edges.values()];
}
