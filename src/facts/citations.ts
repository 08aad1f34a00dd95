import type { Block } from '../document/types.ts';
import type { Sentence } from '../language/types.ts';
import { findAuthorYear } from './markers/author-year.ts';
import { findLinks } from './markers/links.ts';
import { lowerSuperscripts, readNumberList } from './markers/number-list.ts';
import { findBracketed, findGlued, findRaised, isExponent } from './markers/numbered.ts';
import type { Marker } from './markers/types.ts';
import type { Citation } from './types.ts';

/**
 * Finds what cites in a sentence: numbers in brackets or raised, author and year, footnotes, links to
 * papers and trials. Volume and issue `16(1)`, years `(2021)`, letters `(C)`, exponents and
 * enumerations are none. Targets are reference numbers, `Author year`, footnote labels or addresses.
 *
 * @returns citations in order of their first token, without overlaps.
 */
export function findCitations(sentence: Sentence, block: Block): Citation[] {
  const text = block.text.slice(sentence.start, sentence.end);
  const shift = (marker: Marker): Marker => ({
    ...marker,
    start: marker.start + sentence.start,
    end: marker.end + sentence.start,
  });
  const markers = [
    ...findLinks(block, sentence.start, sentence.end),
    ...findAuthorYear(text).map(shift),
    ...findBracketed(text).map(shift),
    ...superscripts(block, sentence),
    ...findRaised(text).map(shift),
    ...findGlued(text).map(shift),
  ];
  return toTokens(withoutOverlaps(markers), sentence);
}

/** Raised parts that the source marks as such. */
function superscripts(block: Block, sentence: Sentence): Marker[] {
  const markers: Marker[] = [];
  for (const { start, end } of block.superscripts) {
    if (start < sentence.start || end > sentence.end) continue;
    const written = block.text.slice(start, end);
    const inside = lowerSuperscripts(written).replace(/[[\]()\s]/g, '');
    const targets = readNumberList(inside.replace(/^,|,$/g, ''));
    const bare = !/^[[(]/.test(written.trim());
    if (!targets || (bare && isExponent(block.text, start, end))) continue;
    markers.push({ start, end, style: 'superscript', targets });
  }
  return markers;
}

/** Of overlapping markers the one found first stays: a link that is also a number is a link. */
function withoutOverlaps(markers: readonly Marker[]): Marker[] {
  const kept: Marker[] = [];
  const ordered = markers.map((marker, order) => ({ marker, order }));
  ordered.sort((a, b) => a.order - b.order);
  const taken: boolean[] = [];
  const origin = markers.reduce((least, { start }) => Math.min(least, start), Number.MAX_SAFE_INTEGER);
  for (const { marker } of ordered) {
    let free = true;
    for (let at = marker.start; at < marker.end && free; at++) free = !taken[at - origin];
    if (!free) continue;
    for (let at = marker.start; at < marker.end; at++) taken[at - origin] = true;
    kept.push(marker);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function toTokens(markers: readonly Marker[], { tokens }: Sentence): Citation[] {
  const citations: Citation[] = [];
  let from = 0;
  for (const { start, end, style, targets } of markers) {
    while (from < tokens.length && tokens[from]!.end <= start) from++;
    let to = from;
    while (to < tokens.length && tokens[to]!.start < end) to++;
    if (to > from) citations.push({ from, to, style, targets });
  }
  return citations;
}
