import { textOf } from './lines.ts';
import type { PdfLine } from './types.ts';

/** Lines from the top and from the bottom of a page that may belong to no text. */
const DEPTH = 3;
const PAGE_NUMBER =
  /^(?:[-–—|]\s*)?(?:page|p\.|seite)?\s*(?:\d{1,4}|[ivxl]{1,6})(?:\s*(?:\/|of|sur|de)\s*\d{1,4})?(?:\s*[-–—|])?$/i;

const ADDRESS = /^(?:file|https?):\/\/\S*$/;
const TIME = /^\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}(?:,?\s\d{1,2}[:h]\d{2}(?::\d{2})?(?:\s?[AP]M)?)?$/i;
/** Heights that differ by less, in points, are one. */
const SAME_HEIGHT = 6;

/** The lines at the edges of pages that are no text, by what they are. */
export interface Margins {
  /** Page numbers, and what earlier pages have said at the same edge. */
  readonly dropped: ReadonlySet<PdfLine>;
  /** Running headers and footers where they first come. */
  readonly kept: ReadonlySet<PdfLine>;
}

/**
 * Finds running headers and footers: words that come on several pages at an edge, numbers aside.
 *
 * @param pages lines of each page
 * @param artifacts lines that the file itself says are no text
 * @param title of the document, which browsers print over each page
 */
export function marginsOf(
  pages: readonly (readonly PdfLine[])[],
  artifacts: ReadonlySet<PdfLine> = new Set(),
  title = '',
): Margins {
  const dropped = new Set<PdfLine>();
  const kept = new Set<PdfLine>();
  const seen = new Map<string, PdfLine[]>();
  for (const lines of pages) {
    const ordered = [...lines].sort((a, b) => b.baseline - a.baseline);
    const edges = [
      ...ordered.slice(0, DEPTH).map((line) => ({ line, edge: 'top' })),
      ...ordered.slice(-DEPTH).map((line) => ({ line, edge: 'bottom' })),
    ];
    const outer = new Set([ordered[0], ordered.at(-1)]);
    for (const { line, edge } of edges) {
      const text = textOf(line).trim();
      if (outer.has(line) && PAGE_NUMBER.test(text) && lines.length > 1) {
        dropped.add(line);
        continue;
      }
      const key = `${edge} ${text.replace(/\d+/g, '#').toLowerCase()}`;
      const others = seen.get(key) ?? [];
      if (others.at(-1)?.page === line.page) continue;
      seen.set(key, [...others, line]);
    }
  }
  for (const lines of seen.values()) {
    const alike = mostAtOneHeight(lines);
    const [first] = alike;
    if (alike.length < Math.min(3, Math.max(2, Math.ceil(pages.length / 2)))) continue;
    if (!first) continue;
    if (isFurniture(textOf(first).trim(), title)) dropped.add(first);
    else if (!dropped.has(first)) kept.add(first);
    for (const line of alike) if (line !== first) dropped.add(line);
  }
  for (const line of artifacts) {
    if (dropped.has(line) || kept.has(line)) continue;
    const text = textOf(line).trim();
    (PAGE_NUMBER.test(text) || isFurniture(text, title) ? dropped : kept).add(line);
  }
  return { dropped, kept };
}

/** The largest group of lines that stand at the same height of their pages. */
function mostAtOneHeight(lines: readonly PdfLine[]): PdfLine[] {
  let most: PdfLine[] = [];
  for (const one of lines) {
    const alike = lines.filter(({ baseline }) => Math.abs(baseline - one.baseline) < SAME_HEIGHT);
    if (alike.length > most.length) most = alike;
    if (most.length * 2 > lines.length) break;
  }
  return most;
}

/** What programs print around a page: its title, address and the time. */
function isFurniture(text: string, title: string): boolean {
  return text === title || ADDRESS.test(text) || TIME.test(text);
}
