import { isReferenceLike } from './reference-section.ts';

const NUMBER =
  /(?:^|[\s:;.])(?:\[(\d{1,3})\]|\((\d{1,3})\)|(\d{1,3})[.)](?=\s)|\^(\d{1,3})\^|([¹²³⁰⁴-⁹]{1,3}))(?=\s{0,3}[^\s\d])/g;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;
/** What may stand before the first: a label. */
const LABEL = /^(?:[^.:;]{0,40}:)?\s*$/;

/**
 * Where the entries begin that stand one after the other on one line: `References: 1. Oakes P … 2. Hill R …`.
 * Numbers must count up from 1; one entry must read as such, and half must name a year at least.
 *
 * @returns offsets of the numbers, or none.
 */
export function entriesOnLine(text: string): number[] {
  if (text.length < 60) return [];
  const starts: number[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const label = (match.slice(1).find(Boolean) ?? '').normalize('NFKC');
    if (Number(label) !== starts.length + 1) continue;
    const start = match.index + (/^[\s:;.]/.test(match[0]) ? 1 : 0);
    if (starts.length === 0 && !LABEL.test(text.slice(0, start))) return [];
    starts.push(start);
  }
  if (starts.length < 2) return [];
  const entries = starts.map((start, index) => text.slice(start, starts[index + 1] ?? text.length));
  const likely = entries.filter(
    (entry) => isReferenceLike(entry) || (entry.length < 200 && YEAR.test(entry)),
  );
  return entries.some(isReferenceLike) && likely.length * 2 >= entries.length ? starts : [];
}
