import { announces, asks, type Draft } from '../document/assemble.ts';
import { joinMapped } from '../document/mapped-text.ts';
import { sliceMap } from '../document/source-map.ts';
import type { Span } from '../document/types.ts';
import { entriesOnLine } from './entry-run.ts';
import { type Marker, markerOf, repeatsOf } from './markers.ts';
import {
  beginsEntry,
  endsEntries,
  isCitedWork,
  isReferenceLike,
  mayOpenReferences,
  namesSources,
  namesStudy,
  opensReferences,
} from './reference-section.ts';
import { isHeadingLike, isQuotation, isSignature } from './shape.ts';

/** Level of headings that are set in strong letters only: below all that are marked. */
const PSEUDO_HEADING = 6;

/**
 * Sees in marked-up pages what their authors wrote without markup: items that begin with a pictograph, headings
 * in strong letters, reference lists and footnotes.
 */
export function refine(drafts: readonly Draft[]): Draft[] {
  const lines = drafts.flatMap(splitLines);
  const refined = lines.map((draft, index) => withoutOrnament(asItem(draft, lines, index)));
  for (let index = 0; index < refined.length - 1; index++) {
    if (isPseudoHeading(refined, index))
      refined[index] = { ...refined[index]!, kind: 'heading', level: PSEUDO_HEADING };
  }
  return markReferences(joinSignatures(refined)).map(markNote);
}

/** Marks paragraphs that are a quotation, and puts the name under one into its block: it tells who speaks. */
function joinSignatures(drafts: readonly Draft[]): Draft[] {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const last = joined.at(-1);
    const isRunning = draft.kind === 'paragraph' || draft.kind === 'quotation';
    if (last?.kind === 'quotation' && isRunning && isQuotation(last.text) && isSignature(draft.text)) {
      joined[joined.length - 1] = { ...last, ...joinMapped(last, draft) };
    } else
      joined.push(
        draft.kind === 'paragraph' && isQuotation(draft.text) ? { ...draft, kind: 'quotation' } : draft,
      );
  }
  return joined;
}

/** A draft without its first `length` characters. */
function dropStart(draft: Draft, length: number): Draft {
  return cut(draft, length, draft.text.length);
}

/** The part `[start, end)` of a draft. */
function cut(draft: Draft, start: number, end: number): Draft {
  const inside = <T extends Span>(span: T): T[] => {
    const from = Math.max(span.start, start);
    const to = Math.min(span.end, end);
    return from < to ? [{ ...span, start: from - start, end: to - start }] : [];
  };
  return {
    ...draft,
    text: draft.text.slice(start, end),
    map: sliceMap(draft.map, start, end),
    links: draft.links?.flatMap(inside) ?? [],
    superscripts: draft.superscripts?.flatMap(inside) ?? [],
  };
}

/** Takes apart a block whose lines are items, notes or references: `Benefits:⏎✅ gentle⏎✅ natural`. */
function splitLines(draft: Draft): Draft[] {
  const { text, kind, level } = draft;
  if (kind !== 'paragraph' && kind !== 'list-item' && kind !== 'table-cell' && kind !== 'quotation')
    return [draft];
  const starts = lineStarts(text);
  const entries = starts.length > 1 ? [] : entriesOnLine(text);
  if (entries.length > 0) return splitEntries(draft, entries);
  const marked = starts.length > 1 ? starts.filter((start) => beginsBlock(text, start)) : repeatedItems(text);
  if (marked.length === 0 || (marked.length === 1 && marked[0] === 0)) return [draft];
  const bounds = marked[0] === 0 ? marked : [0, ...marked];
  return bounds.flatMap((start, index) => {
    const end = bounds[index + 1] ?? text.length;
    const part = cut(draft, start, start + text.slice(start, end).trimEnd().length);
    if (part.text === '') return [];
    const marker = marked.includes(start) ? markerOf(part.text) : null;
    if (!marker || !isItemMarker(marker))
      return marked.includes(start) ? { ...part, kind: 'paragraph', level: 0 } : part;
    const item: Draft = { ...dropStart(part, marker.length), kind: 'list-item', list: marker.kind };
    const number = marker.kind === 'number' ? marker.label : null;
    return { ...item, level: kind === 'list-item' ? level + 1 : 1, number };
  });
}

/** Takes apart a line of references, the words before the first being a label. */
function splitEntries(draft: Draft, starts: readonly number[]): Draft[] {
  const { text } = draft;
  const label = text.slice(0, starts[0]).trimEnd();
  const entries = starts.map((start, index) => {
    const end = starts[index + 1] ?? text.length;
    return reference(cut(draft, start, start + text.slice(start, end).trimEnd().length));
  });
  return label === '' ? entries : [{ ...cut(draft, 0, label.length), kind: 'paragraph' }, ...entries];
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Whether a line is a block of its own: an item, a note or a reference. */
function beginsBlock(text: string, start: number): boolean {
  const end = text.indexOf('\n', start);
  const line = text.slice(start, end < 0 ? text.length : end);
  const kind = markerOf(line)?.kind;
  return (kind !== undefined && kind !== 'letter') || beginsEntry(line);
}

/** Where the items begin that stand on one line. */
function repeatedItems(text: string): number[] {
  const marker = markerOf(text);
  if (!marker || !isItemMarker(marker)) return [];
  const places = repeatsOf(text, marker);
  return places.length > 0 ? [0, ...places] : [];
}

function isItemMarker(marker: Marker | null): boolean {
  return marker !== null && marker.kind !== 'raised' && marker.kind !== 'star' && marker.kind !== 'letter';
}

/** A paragraph that begins as an item, among others that do or under a colon. */
function asItem(draft: Draft, drafts: readonly Draft[], index: number): Draft {
  if (draft.kind !== 'paragraph') return draft;
  const marker = markerOf(draft.text);
  if (!marker || !isItemMarker(marker) || isReferenceLike(draft.text)) return draft;
  const beside = (other: Draft | undefined) =>
    other?.kind === 'paragraph' && markerOf(other.text)?.kind === marker.kind;
  const previous = drafts[index - 1];
  if (!beside(previous) && !beside(drafts[index + 1]) && !(previous && announces(previous.text)))
    return draft;
  const number = marker.kind === 'number' ? marker.label : null;
  return { ...dropStart(draft, marker.length), kind: 'list-item', level: 1, list: marker.kind, number };
}

/** Leaves out the pictograph or tick that adorns an item or a heading. */
function withoutOrnament(draft: Draft): Draft {
  if (draft.kind !== 'list-item' && draft.kind !== 'heading' && draft.kind !== 'paragraph') return draft;
  const marker = markerOf(draft.text);
  if (!marker) return draft;
  const isTick = marker.kind === 'bullet' && draft.kind !== 'paragraph' && !/^[-–—+]/.test(marker.label);
  return marker.kind === 'pictograph' || isTick ? dropStart(draft, marker.length) : draft;
}

/** A short line in strong letters over running text, or a question over its answer. */
function isPseudoHeading(drafts: readonly Draft[], index: number): boolean {
  const { kind, strong, text, links } = drafts[index]!;
  const next = drafts[index + 1]!;
  if (kind !== 'paragraph' || (links?.length ?? 0) > 0 || text.includes('\n')) return false;
  if (next.kind !== 'paragraph' && next.kind !== 'list-item' && next.kind !== 'quotation') return false;
  if (isQuotation(text) || isQuotation(next.text) !== (next.kind === 'quotation')) return false;
  if (!strong) return false;
  return asks(text) || (isHeadingLike(text, false) && !(next.strong && next.kind === 'paragraph'));
}

function markReferences(drafts: readonly Draft[]): Draft[] {
  let open: number | null = null;
  let listed = false;
  return drafts.map((draft, index) => {
    const { kind, level, text } = draft;
    const next = drafts[index + 1];
    const opens =
      opensReferences(text) || (mayOpenReferences(text) && next !== undefined && isReferenceLike(next.text));
    if ((kind === 'heading' || (kind === 'paragraph' && next !== undefined)) && opens) {
      open = kind === 'heading' ? level : PSEUDO_HEADING;
      listed = false;
      return { ...draft, kind: 'heading', level: open };
    }
    if (kind === 'heading' && open !== null && level <= open) open = null;
    if (kind === 'footnote') {
      const isSource = isCitedWork(text) || (/^\d/.test(draft.anchor ?? '') && namesStudy(text));
      return isSource ? { ...draft, kind: 'reference' } : draft;
    }
    if (kind === 'heading') return draft;
    if (kind === 'list-item' && isCitedWork(text)) return reference(draft);
    if (
      open !== null &&
      (kind === 'list-item' || kind === 'paragraph' || kind === 'link' || kind === 'table-cell')
    ) {
      listed ||= kind === 'list-item';
      if (kind !== 'paragraph' || isEntry(draft, listed)) return reference(draft);
      if (noteMarker(draft)) return draft;
      open = null;
    }
    return kind === 'paragraph' && namesSources(text) ? reference(draft) : draft;
  });
}

/**
 * Whether a paragraph under a heading of references is one of them, rather than the text after the list.
 *
 * @param listed the references so far are items of a list, so that a paragraph has left it.
 */
function isEntry({ text }: Draft, listed: boolean): boolean {
  const marker = markerOf(text);
  if (isReferenceLike(text)) return true;
  if (endsEntries(text)) return false;
  if (marker?.kind === 'star') return false;
  return marker !== null || (!listed && (!/[.!?]["»”]?$/.test(text) || /\d{4}|et al/.test(text)));
}

function reference(draft: Draft): Draft {
  const marker = markerOf(draft.text);
  const numbered = marker?.kind === 'number' || marker?.kind === 'raised' || marker?.kind === 'star';
  const bare = numbered ? dropStart(draft, marker.length) : draft;
  return {
    ...bare,
    kind: 'reference',
    level: 0,
    anchor: draft.anchor ?? (numbered ? marker.label : (draft.number ?? null)),
  };
}

/** A paragraph that a star or a raised number ties to the text above. */
function markNote(draft: Draft, index: number): Draft {
  if (draft.kind !== 'paragraph' || index === 0) return draft;
  const marker = noteMarker(draft);
  if (!marker) return draft;
  if (marker.kind !== 'star' && (isReferenceLike(draft.text) || isNamedStudy(draft, marker)))
    return reference(draft);
  if (marker.kind === 'number') return draft;
  return { ...dropStart(draft, marker.length), kind: 'footnote', anchor: draft.anchor ?? marker.label };
}

function isNamedStudy({ text }: Draft, { kind, label, length }: Marker): boolean {
  return kind === 'raised' && /^\d/.test(label) && namesStudy(text.slice(length));
}

/** A note's marker: raised by markup or by its characters, a star, or a number before a reference. */
function noteMarker({ text, superscripts }: Draft): Marker | null {
  const raised = superscripts?.[0];
  if (raised?.start === 0 && /^[\d*†‡§a-z]{1,3}$/.test(text.slice(0, raised.end))) {
    const length = raised.end + (/^\s*/.exec(text.slice(raised.end))?.[0].length ?? 0);
    return length < text.length ? { kind: 'raised', length, label: text.slice(0, raised.end) } : null;
  }
  const marker = markerOf(text);
  if (marker?.kind === 'raised' || marker?.kind === 'star') return marker;
  return marker?.kind === 'number' && isReferenceLike(text) ? { ...marker, kind: 'number' } : null;
}
