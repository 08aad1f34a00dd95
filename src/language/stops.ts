import {
  CALENDAR,
  endsBeforeCapital,
  isAbbreviation,
  isClockTime,
  opensSentence,
  readStop,
} from './abbreviations.ts';
import { classOf, DIGIT, isWordUnit, LETTER, QUOTE, SMALL_NUMBER, SPACE, STOP } from './characters.ts';
import type { Language } from './types.ts';

const LONGEST_WORD = 40;
const OPENING = /[«“„‹‘([{¿¡"'–—-]/;

/** Where a scan for sentences stands. */
export interface StopContext {
  readonly text: string;
  readonly language: Language;
  /** Beginning of the sentence being read. */
  readonly sentence: number;
  /** An odd number of straight quotation marks stand before. */
  readonly quoted: boolean;
}

/** End of a run of `. ! ? …` that starts at `at`, French spaces between them included. */
export function stopRunEnd(text: string, at: number): number {
  let end = at + 1;
  for (;;) {
    while (classOf(text.charCodeAt(end)) === STOP) end++;
    const next = skipSpaces(text, end);
    if (next > end && next - end === 1 && /[!?]/.test(text[next] ?? '') && /[!?]/.test(text[end - 1]!))
      end = next + 1;
    else return end;
  }
}

/**
 * The end of the sentence that the stops `text[at, run)` close, with closing marks and citation
 * markers, or 0 if they close none.
 */
export function sentenceEnd(context: StopContext, at: number, run: number): number {
  const { text } = context;
  const closed = closersEnd(context, run);
  if (isElision(text, at, run, closed)) return 0;
  const end = markersEnd(text, closed, at);
  const next = skipSpaces(text, end);
  if (next >= text.length) return text.length;
  if (next === end) return endsGlued(context, at, run, end) ? end : 0;
  const [start, word] = wordBefore(text, at, context.sentence);
  const opening = skipOpening(text, next);
  const letter = text[opening] ?? '';
  if (isLower(letter)) return endsBeforeLower(context, word, at, run, end, opening) ? end : 0;
  if (/[,;:)\]}»”]/.test(text[next]!)) return 0;
  if (text.slice(at, run) !== '.') return end;
  if (isEnumerator(text, context.sentence, at)) return 0;
  if (end > run) return end;
  const [, before] = wordBefore(text, start, context.sentence);
  const reading = readStop(word, before.toLowerCase(), letter, context.language);
  const following = wordAt(text, opening);
  if (isAcronym(word) && !isAcronym(text.slice(opening, opening + following.length))) return end;
  if (reading !== 'look-at-next') return reading === 'end' ? end : 0;
  if (endsBeforeCapital(word.toLowerCase())) return end;
  if (isClockTime(word.toLowerCase())) return CALENDAR.test(following) ? 0 : end;
  return startsLikeSentence(following, text[opening + following.length] ?? '') ? end : 0;
}

function skipSpaces(text: string, at: number): number {
  let end = at;
  while (classOf(text.charCodeAt(end)) === SPACE) end++;
  return end;
}

function skipOpening(text: string, at: number): number {
  let end = at;
  while (end < text.length && (OPENING.test(text[end]!) || classOf(text.charCodeAt(end)) === SPACE)) end++;
  return end;
}

/** Quotation marks and brackets that close after a stop. */
function closersEnd(context: StopContext, at: number): number {
  const { text } = context;
  let end = at;
  for (;;) {
    const next = text[end] ?? '';
    if (/[)\]}”’»›]/.test(next) || (next === "'" && !isWordUnit(text.charCodeAt(end + 1)))) end++;
    else if (next === '"' && (context.quoted || end > at)) end++;
    else {
      const spaced = skipSpaces(text, end);
      const mark = text[spaced] ?? '';
      if (spaced > end && spaced - end <= 2 && (/[»›”]/.test(mark) || (mark === '"' && context.quoted)))
        end = spaced + 1;
      else return end;
    }
    if (text[end - 1] === '"') return end;
  }
}

/** `[…]` and `(...)` stand for words left out. */
function isElision(text: string, at: number, run: number, closed: number): boolean {
  return closed > run && /[([]/.test(text[at - 1] ?? '') && /[)\]]/.test(text[run] ?? '');
}

/** Citation markers right after a stop: `.[2]`, `. [2, 3]`, `.¹`, `.4 Les`. */
function markersEnd(text: string, at: number, stop: number): number {
  let end = at;
  while (classOf(text.charCodeAt(end)) === SMALL_NUMBER) {
    end++;
    if (text[end] === ' ' && classOf(text.charCodeAt(end + 1)) === SMALL_NUMBER) end++;
  }
  if (end > at) return end;
  const digits = /^\d{1,3}(?:[,–-]\d{1,3})*(?=\s+["«“(]?\s?\p{Lu}|\s*$)/u.exec(text.slice(at, at + 40));
  if (digits && classOf(text.charCodeAt(stop - 1)) === LETTER) return at + digits[0].length;
  for (;;) {
    const marker =
      /^\s{0,2}(?:\[\^?[\d\s,;–-]{1,30}\]|\(\d{1,3}(?:\s?[,;–-]\s?\d{1,3}){0,9}\)(?=\s+\p{Lu}|\s*$|[[(]))/u.exec(
        text.slice(end, end + 60),
      );
    if (!marker) return end;
    end += marker[0].length;
  }
}

/** A stop without a space after it ends a sentence between two plain words: `effect.Next`. */
function endsGlued(context: StopContext, at: number, run: number, end: number): boolean {
  const { text } = context;
  const next = text[end]!;
  if (end > run) return isUpper(next) || OPENING.test(next);
  if (!isUpper(next) && !(/[«“]/.test(next) && classOf(text.charCodeAt(end)) === QUOTE)) return false;
  if (/[!?…]/.test(text[run - 1]!)) return true;
  const [, word] = wordBefore(text, at, context.sentence);
  if (word.length < 3 || !isLower(word.at(-1)!) || isAbbreviation(word.toLowerCase(), context.language))
    return false;
  return (
    isLower(text[end + 1] ?? '') ||
    classOf(text.charCodeAt(end + 1)) === SPACE ||
    /['’]/.test(text[end + 1] ?? '')
  );
}

/** Before a small letter only a full stop after a plain long word ends a sentence. */
function endsBeforeLower(
  context: StopContext,
  word: string,
  at: number,
  run: number,
  end: number,
  next: number,
): boolean {
  const { text } = context;
  if (text.slice(at, run) !== '.' || end > run || word.includes('.')) return false;
  if (/[([]/.test(text[next - 1] ?? '')) return false;
  if (isAbbreviation(word.toLowerCase(), context.language)) return false;
  if (!/^\p{L}+$/u.test(word) || /^\p{Lu}/u.test(word)) return false;
  return word.length >= 6 || (word.length >= 4 && /[aeiouyésà]$/.test(word));
}

/** `1.`, `a.`, `IV.` at the beginning of a sentence number what follows. */
function isEnumerator(text: string, sentence: number, at: number): boolean {
  return (
    at - sentence <= 5 &&
    /^(?:\d{1,3}|[a-zA-Z]|[IVX]{1,4})$/.test(text.slice(sentence, at).replace(/^[("«\s]+/, ''))
  );
}

/** The word that ends before `at`, with its beginning; stops and hyphens inside it kept. */
function wordBefore(text: string, at: number, from: number): [start: number, word: string] {
  let end = at;
  while (end > from && classOf(text.charCodeAt(end - 1)) === SPACE) end--;
  let start = end;
  const limit = Math.max(from, end - LONGEST_WORD);
  while (start > limit && isInsideWord(text, start - 1)) start--;
  return [start, text.slice(start, end)];
}

function isInsideWord(text: string, at: number): boolean {
  const value = classOf(text.charCodeAt(at));
  return (
    value === LETTER ||
    value === DIGIT ||
    text[at] === '.' ||
    text[at] === '-' ||
    text[at] === '°' ||
    isWordUnit(text.charCodeAt(at))
  );
}

/** `MS.` may end a sentence where `Ms.` may not; `MM.` is the plural of `M.` */
function isAcronym(word: string): boolean {
  return /^\p{Lu}{2,}$/u.test(word) && word !== 'MM';
}

/** The word that starts at `at`, in lower case. */
function wordAt(text: string, at: number): string {
  let end = at;
  while (end < at + LONGEST_WORD && isWordUnit(text.charCodeAt(end))) end++;
  return text.slice(at, end).toLowerCase();
}

/** Whether a word often opens a sentence; `l`, `d` and the like only with an apostrophe. */
function startsLikeSentence(word: string, next: string): boolean {
  if (/^[cdjlnst]$/.test(word) && !/['’]/.test(next)) return false;
  return opensSentence(word);
}

function isLower(character: string): boolean {
  return character !== '' && character !== character.toUpperCase();
}

function isUpper(character: string): boolean {
  return character !== '' && character !== character.toLowerCase();
}
