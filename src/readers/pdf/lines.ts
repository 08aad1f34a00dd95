import type { PdfLine, Piece } from './types.ts';

/** Wider gaps, in letters' heights, part columns or cells. */
const WIDEST_GAP = 1.6;
/** A bullet or number may stand far off the words it marks. */
const WIDEST_AFTER_MARK = 6;
const MARK =
  /^\s*(?:[•●○◦‣⁃▪▫■□◆►▶▸➤✓✔✗✘☑\uf0a7\uf0b7\uf0d8\uf0fc·–—*-]|\(?\d{1,3}[.)]|\[\d{1,3}\]|[a-h][.)])\s*$/u;

/**
 * Pieces in the order of the page's drawing as lines: what goes on beside the last letter is of one line.
 *
 * @param widest widest gap in a line, in letters' heights
 */
export function linesOf(pieces: readonly Piece[], page: number, widest = WIDEST_GAP): PdfLine[] {
  const lines: PdfLine[] = [];
  let current: Piece[] = [];
  const end = () => {
    const line = lineOf(current, page);
    if (line) lines.push(line);
    current = [];
  };
  for (const piece of pieces) {
    if (current.length > 0 && !goesOn(current, piece, widest)) end();
    current.push(piece);
  }
  end();
  return lines;
}

function goesOn(line: readonly Piece[], piece: Piece, widest: number): boolean {
  const last = line.at(-1)!;
  const words = line.filter(({ text }) => text.trim() !== '');
  const size = Math.max(piece.size, ...line.slice(-4).map((one) => one.size));
  const beside = words.at(-1) ?? last;
  if (Math.abs(piece.y - beside.y) > size * 0.55) return false;
  if (piece.text.trim() === '') return true;
  const gap = piece.x - (beside.x + beside.width);
  const reach = MARK.test(words.map(({ text }) => text).join(''))
    ? Math.max(widest, WIDEST_AFTER_MARK)
    : widest;
  return gap > -size * 0.6 && gap < size * reach;
}

/** Pieces as one line; null when they hold nothing but white space. */
export function lineOf(pieces: readonly Piece[], page: number): PdfLine | null {
  const words = pieces.filter(({ text }) => text.trim() !== '');
  if (words.length === 0) return null;
  const from = pieces.indexOf(words[0]!);
  const to = pieces.lastIndexOf(words.at(-1)!);
  const size = prevailing(words, ({ size }) => Math.round(size * 10) / 10);
  const baseline = prevailing(
    words.filter((piece) => Math.abs(piece.size - size) < 0.2),
    ({ y }) => Math.round(y * 10) / 10,
  );
  const letters = words.reduce((sum, { text }) => sum + text.length, 0);
  const bold = words.reduce((sum, piece) => sum + (piece.bold ? piece.text.length : 0), 0);
  return {
    page,
    pieces: pieces.slice(from, to + 1),
    left: Math.min(...words.map(({ x }) => x)),
    right: Math.max(...words.map(({ x, width }) => x + width)),
    baseline,
    size,
    bold: bold >= letters * 0.9,
  };
}

/** Whether a piece of a line is set above the others and smaller. */
export function isRaised({ size, y, text }: Piece, line: PdfLine): boolean {
  return text.trim() !== '' && size < line.size * 0.87 && y > line.baseline + line.size * 0.12;
}

/** A line's letters, a space where a gap shows one. */
export function textOf(line: PdfLine): string {
  return line.pieces.map((piece, index) => spaceBefore(line, index) + piece.text).join('');
}

/** The space that a gap before a piece stands for. */
export function spaceBefore({ pieces, size }: PdfLine, index: number): ' ' | '' {
  const before = pieces[index - 1];
  const piece = pieces[index]!;
  if (!before || /\s$/.test(before.text) || /^\s/.test(piece.text)) return '';
  return piece.x - (before.x + before.width) > size * 0.16 ? ' ' : '';
}

function prevailing(pieces: readonly Piece[], value: (piece: Piece) => number): number {
  const letters = new Map<number, number>();
  for (const piece of pieces) {
    const key = value(piece);
    letters.set(key, (letters.get(key) ?? 0) + piece.text.trim().length);
  }
  return [...letters].reduce((best, one) => (one[1] > best[1] ? one : best), [0, -1])[0];
}
