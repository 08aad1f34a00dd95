import type { Span } from '../document/types.ts';
import { fold } from '../language/fold.ts';
import { isSourceWord, lookOfSource } from './journal-words.ts';

export interface TitleAndSource {
  readonly title: Span | null;
  readonly source: Span | null;
}

const QUOTED =
  /[«“"„]\s?([^«»“”"„]{8,500}?)\s?[»”"]|(?<=^|[\s,.(])[‘']([^‘’']{15,400}(?:['’][^\W\d_][^‘’']{0,300})?)['’](?=[\s,.]|$)/g;
/** What parts a title from what it stands in: `In:`, « dans ». */
const INSIDE =
  /[.?!»”,]\s?(?:(?:In|Dans|IN)(?:\s?:|\s(?=[A-ZÀ-Þ«“]))|(?:in|dans)\s?:|(?:in|dans)\s(?=(?:\d{4}\s)?[A-ZÀ-Þ«“]))/g;
const STOP =
  /[.?!…](?:["”»’)\]]|\s?»)?(?=\s+["“«[(]?[A-ZÀ-Þ0-9Ā-ſ]|[A-ZÀ-Þ][a-zß-ÿ]{2,}[.\s])|[»”]\s?,?(?=\s)|\](?=\s[A-ZÀ-Þ])/g;
/** A stop that ends no sentence. */
const NO_STOP =
  /(?:^|[\s(])(?:vs|Dr|Pr|Prof|St|Mr|Mrs|Ms|No|approx|cf|etc|sp|spp|subsp|var|cv|ssp|p|ex|e\.g|i\.e|ca|ed|eds|Vol|vol)\.$/;
/** How names of journals begin. */
const NAME =
  /^(?:the\s)?(?:(?:international|european|american|british|canadian|indian)\s)?(?:journal|annals|archives|revue|annales|bulletin|cahiers|acta|proceedings|transactions|th[èe]se|thesis|m[ée]moire|dissertation|doctoral|communication|poster)(?![\wà-ÿ])/i;
/** Sentences of a word or two that end a title rather than begin a journal's name. */
const END_OF_TITLE =
  /\b(?:commentary|comment|reply|editorial|review|abstract|summary|discussion|introduction|report|study|trial|part|partie|étude|synthèse|revue|éditorial|results?|update|guidelines?|[IVX]+)\.$/i;
const MOST_JOURNAL_WORDS = 14;

/**
 * Parts title and source in the stretch of an entry between its authors and where the work is printed.
 *
 * @param located whether the stretch ends before volume or pages, so that a journal stands at its end
 */
export function splitTitle(view: string, from: number, to: number, located: boolean): TitleAndSource {
  const whole = trimmed(view, from, to);
  if (whole.start >= whole.end) return { title: null, source: null };
  return (
    quoted(view, whole) ?? slashed(view, whole) ?? inside(view, whole) ?? bySentence(view, whole, located)
  );
}

/** Where a title in quotation marks begins between two places; null where none of some length does. */
export function quotedAt(view: string, from: number, to: number): number | null {
  for (const match of view.slice(from, to).matchAll(QUOTED)) {
    if ((match[1] ?? match[2]!).trim().split(/\s+/).length >= 4) return from + match.index;
  }
  return null;
}

/** A title in quotation marks at the beginning, the source after it. */
function quoted(view: string, { start, end }: Span): TitleAndSource | null {
  for (const match of view.slice(start, end).matchAll(QUOTED)) {
    const inner = match[1] ?? match[2]!;
    const isFirst = match.index <= 2;
    if (inner.trim().split(/\s+/).length < (isFirst ? 1 : 3)) continue;
    // Words in quotation marks that open or stand in a longer title.
    const next = view.slice(start + match.index + match[0].length, end);
    if (/^\s?(?:[:?!-]|[a-zà-ÿ])/.test(next) && !isSourceBehind(next) && !/[.,?!]\s?$/.test(inner)) continue;
    if (match.index > 4 && !/[.,:–—-]\s?$/.test(view.slice(start, start + match.index))) continue;
    const at = start + match.index + match[0].indexOf(inner);
    const after = trimmed(view, start + match.index + match[0].length, end);
    const source = withoutIn(view, after);
    return { title: trimmed(view, at, at + inner.length), source: source.end > source.start ? source : null };
  }
  return null;
}

/** `in Nature Medicine`, `par A. Durand`: a name follows, where the words of a title would not be capital. */
function isSourceBehind(text: string): boolean {
  return /^\s?(?:in|dans|par|by)\s(?:(?:the|le|la|les|l['’])\s?)?[\p{Lu}\d«“"]/u.test(text);
}

/** `Title // Journal`. */
function slashed(view: string, { start, end }: Span): TitleAndSource | null {
  const at = view.slice(start, end).indexOf(' // ');
  if (at < 0) return null;
  return { title: trimmed(view, start, start + at), source: trimmed(view, start + at + 4, end) };
}

function inside(view: string, { start, end }: Span): TitleAndSource | null {
  for (const match of view.slice(start, end).matchAll(INSIDE)) {
    const title = trimmed(view, start, start + match.index + 1);
    const comma = match[0].startsWith(',');
    if (
      words(view, title) < (match[0].includes(':') ? 1 : 3) ||
      (comma &&
        /\bin\s/i.test(match[0]) &&
        !/[A-ZÀ-Þ\d«“]/.test(view[start + match.index + match[0].length] ?? ''))
    )
      continue;
    return { title, source: trimmed(view, start + match.index + match[0].length, end) };
  }
  return null;
}

/** The first word of a journal's name after a comma: `…, J.` */
const COMMA_NAME = /,\s([A-ZÀ-Þ][a-z]{0,9})\.$/;

function bySentence(view: string, whole: Span, located: boolean): TitleAndSource {
  const segments = segmentsOf(view, whole);
  if (segments.length === 1) return byComma(view, whole, located);
  let first = segments.length - 1;
  while (first > 1 && isCutName(view, segments[first - 1]!)) first--;
  const before = segments[first - 1]!;
  const tail = COMMA_NAME.exec(view.slice(Math.max(before.start, before.end - 14), before.end));
  const cutAt = tail && isSourceWord(fold(tail[1]!)) ? before.end - tail[0].length : null;
  const source = { start: cutAt === null ? segments[first]!.start : cutAt + 2, end: whole.end };
  const look = lookOfSource(view.slice(source.start, source.end));
  const isSource =
    NAME.test(view.slice(source.start, source.start + 40)) ||
    (look.words <= MOST_JOURNAL_WORDS &&
      (look.plain === 0 || look.known >= look.plain || (located && look.plain <= 2)));
  if (!isSource) return { title: trimmed(view, whole.start, whole.end), source: null };
  // Nothing but the cut words of a journal's name: the entry prints no title.
  if (first === 1 && located && isCutName(view, segments[0]!)) return { title: null, source: whole };
  return { title: trimmed(view, whole.start, cutAt ?? before.end), source };
}

/** One sentence: title and journal parted by a comma or dash, a journal alone, or a title alone. */
function byComma(view: string, whole: Span, located: boolean): TitleAndSource {
  const text = view.slice(whole.start, whole.end);
  const look = lookOfSource(text);
  const isName = look.plain === 0 && look.words <= 7 && (look.known > 0 || look.words === 1);
  const isKnownName = isName && look.known >= look.words - look.small;
  if ((located ? isName : isKnownName) && !/[?!]/.test(text)) return { title: null, source: whole };
  const parts = [...text.matchAll(/,\s|\s[–—|/-]{1,2}\s|;\s/g)];
  for (const { 0: separator, index } of parts.reverse()) {
    const title = { start: whole.start, end: whole.start + index };
    const source = { start: whole.start + index + separator.length, end: whole.end };
    const part = lookOfSource(view.slice(source.start, source.end));
    if (part.words > MOST_JOURNAL_WORDS) break;
    const capital = /^[A-ZÀ-Þ\d]/.test(view.slice(source.start, source.start + 1));
    if (!capital || words(view, title) < 3 || part.plain > 0) continue;
    if (part.known > 0 || located) return { title: trimmed(view, title.start, title.end), source };
  }
  return { title: trimmed(view, whole.start, whole.end), source: null };
}

function segmentsOf(view: string, { start, end }: Span): Span[] {
  const segments: Span[] = [];
  let from = start;
  for (const { 0: stop, index } of view.slice(start, end).matchAll(STOP)) {
    const at = start + index + stop.length;
    if (stop === '.' && NO_STOP.test(view.slice(Math.max(from, at - 8), at))) continue;
    if (isBalanced(view.slice(from, at))) {
      segments.push({ start: from, end: at });
      from = at + (/^\s*/.exec(view.slice(at, at + 9))?.[0].length ?? 0);
    }
  }
  if (from < end) segments.push({ start: from, end });
  return segments;
}

/** No bracket is open at the end of a text. */
function isBalanced(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === '(' || character === '[') depth++;
    else if ((character === ')' || character === ']') && depth > 0) depth--;
  }
  return depth === 0;
}

/** A word or more of a journal's name cut short: `Proc. Natl.`, `B Aging Neuropsychol.` */
function isCutName(view: string, { start, end }: Span): boolean {
  const text = view.slice(start, end).trim();
  if (text.length > 40 || !/^[A-ZÀ-Þ]/.test(text) || !/(?:^|[\s.])[A-ZÀ-Þ][^\s]{0,10}\.$/.test(text))
    return false;
  if (/[\s.][a-zà-ÿ]/.test(text.replace(/\s(?:of|and|de|et|des|du|la)\s/g, ' '))) return false;
  const look = lookOfSource(text);
  return !END_OF_TITLE.test(text) && (look.words <= 2 || (look.words <= 5 && look.known >= look.words - 1));
}

function withoutIn(view: string, span: Span): Span {
  const lead = /^(?:(?:published|paru|publi[ée]e?)\s)?(?:in|dans)(?:\s?:)?\s/i.exec(
    view.slice(span.start, span.end),
  );
  return lead ? { start: span.start + lead[0].length, end: span.end } : span;
}

function words(view: string, { start, end }: Span): number {
  return view.slice(start, end).match(/[A-Za-zÀ-ÿ0-9]{2,}/g)?.length ?? 0;
}

/** A stretch without the blanks and stops around it. */
export function trimmed(view: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && /[\s,.;:–—|/-]/.test(view[start]!)) start++;
  while (end > start && /[\s,.;:–—|/(-]/.test(view[end - 1]!)) end--;
  return { start, end };
}
