import type { ReferenceList } from '../bibliography/list.ts';
import type { Block } from '../document/types.ts';
import type { Sentence } from '../language/types.ts';
import { findAuthorYear } from './markers/author-year.ts';
import { findLinks } from './markers/links.ts';
import { lowerSuperscripts, readNumberList } from './markers/number-list.ts';
import { findBracketed, findGlued, findRaised, isExponent } from './markers/numbered.ts';
import type { Marker } from './markers/types.ts';
import type { Citation } from './types.ts';

/** A marker before it is known what it leads to. */
export type CitationMarker = Omit<Citation, 'entries'>;

/**
 * Finds what cites in a sentence: numbers in brackets or raised, author and year, footnotes, links to
 * papers and trials. Volume and issue `16(1)`, years `(2021)`, letters `(C)`, exponents and
 * enumerations are none. Targets are reference numbers, `Author year`, footnote labels or addresses.
 *
 * @returns citations in order of their first token, without overlaps.
 */
export function findCitations(sentence: Sentence, block: Block): CitationMarker[] {
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

/** Parts the markers of a block into those that lead to an entry, a note or a work, and those that lead nowhere. */
export function resolveMarkers(
  markers: readonly CitationMarker[],
  block: number,
  references: ReferenceList,
): { citations: Citation[]; dangling: Citation[] } {
  const citations: Citation[] = [];
  const dangling: Citation[] = [];
  for (const marker of markers) {
    const { style, targets } = marker;
    const entries = [...new Set(targets.flatMap((target) => references.entriesOf(style, target, block)))];
    const leads =
      entries.length > 0 || targets.some((target) => references.leadsSomewhere(style, target, block));
    (leads ? citations : dangling).push({ ...marker, entries });
  }
  return { citations, dangling };
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

function toTokens(markers: readonly Marker[], { tokens }: Sentence): CitationMarker[] {
  const citations: CitationMarker[] = [];
  let from = 0;
  for (const { start, end, style, targets } of markers) {
    while (from < tokens.length && tokens[from]!.end <= start) from++;
    let to = from;
    while (to < tokens.length && tokens[to]!.start < end) to++;
    if (to > from) citations.push({ from, to, style, targets });
  }
  return citations;
}
