import {
  APOSTROPHE,
  classAt,
  classOf,
  DASH,
  DIGIT,
  HYPHEN,
  IGNORED,
  INVISIBLE,
  isWordUnit,
  LETTER,
  MARK,
  PUNCTUATION,
  QUOTE,
  SMALL_NUMBER,
  SPACE,
  STOP,
  symbolEnd,
} from './characters.ts';
import { fold, lower } from './fold.ts';
import { scanNumber } from './numbers.ts';
import { pushToken, type Scan } from './scan.ts';
import type { Language, Token } from './types.ts';
import { scanWord } from './words.ts';

export { fold } from './fold.ts';

/**
 * Splits `text[start, end)` into words, numbers, symbols and punctuation, in order and without
 * overlaps; spaces, hyphens inside words, soft hyphens and `®™` make no token.
 *
 * `fold` is normalised beyond case and accents where writing varies: `can't` gives `can` + `n't`,
 * `1 500` gives `1500`, `3ème` gives `3`, any quotation mark `"`, any dash `-`, `...` gives `…`.
 *
 * @param start first code unit, `@param end` one past the last, both in `text`.
 */
export function tokenize(text: string, start: number, end: number, language: Language): Token[] {
  const scan: Scan = { text, start, end, language, tokens: [], quoted: false };
  let at = start;
  while (at < end) at = scanOne(scan, at);
  return scan.tokens;
}

/** What contractions leave after the word before, and entries may name alone. */
const CLITIC = /^(?:['\u2019](?:s|ll|re|ve|d|m)|n['\u2019]t)$/i;

/** Tokens of a lexicon entry or a rule's word, cut as running text is. */
export function tokenizeEntry(text: string, language: Language): Token[] {
  if (language === 'en' && CLITIC.test(text)) {
    const fold = text.replace('\u2019', "'").toLowerCase();
    return [{ start: 0, end: text.length, kind: 'word', lower: fold, fold, capitals: false }];
  }
  return tokenize(text, 0, text.length, language);
}

function scanOne(scan: Scan, at: number): number {
  switch (classAt(scan.text, at)) {
    case SPACE:
    case INVISIBLE:
    case IGNORED:
      return at + 1;
    case LETTER:
    case MARK:
      return scanWord(scan, at);
    case DIGIT:
      return scanNumber(scan, at);
    case SMALL_NUMBER:
      return smallNumber(scan, at);
    case STOP:
      return stop(scan, at);
    case QUOTE:
      return pushMark(scan, at, at + 1, '"');
    case APOSTROPHE:
      return apostrophe(scan, at);
    case HYPHEN:
    case DASH:
      return dash(scan, at);
    case PUNCTUATION:
      return pushMark(scan, at, at + 1, fold(scan.text[at]!));
    default:
      return symbol(scan, at);
  }
}

function pushMark(scan: Scan, start: number, end: number, folded: string): number {
  const written = scan.text.slice(start, end);
  pushToken(scan, start, end, 'punctuation', lower(written), folded);
  return end;
}

function symbol(scan: Scan, at: number): number {
  const end = symbolEnd(scan.text, at, scan.end);
  const written = scan.text.slice(at, end);
  pushToken(scan, at, end, 'symbol', lower(written), written === '\u2212' ? '-' : fold(written));
  return end;
}

/** A run of equal stops is one token; two dots or more are an ellipsis. */
function stop(scan: Scan, at: number): number {
  const code = scan.text.charCodeAt(at);
  let end = at + 1;
  while (end < scan.end && scan.text.charCodeAt(end) === code) end++;
  const character = scan.text[at]!;
  return pushMark(scan, at, end, character === '.' && end - at > 1 ? '…' : character);
}

function smallNumber(scan: Scan, at: number): number {
  let end = at + 1;
  while (end < scan.end && classOf(scan.text.charCodeAt(end)) === SMALL_NUMBER) end++;
  const written = scan.text.slice(at, end);
  pushToken(scan, at, end, 'number', lower(written), fold(written).replace('\u2044', '/'));
  return end;
}

function dash(scan: Scan, at: number): number {
  const { text } = scan;
  let end = at + 1;
  while (end < scan.end && isDash(text.charCodeAt(end))) end++;
  const before = at > scan.start ? text.charCodeAt(at - 1) : NaN;
  const after = end < scan.end ? text.charCodeAt(end) : NaN;
  const single = end - at === 1;
  const tight = isWordUnit(before) && (isWordUnit(after) || text[at] === '-');
  const range = classOf(before) === DIGIT && classOf(after) === DIGIT;
  if (single && tight && !range && text[at] !== '—' && text[at] !== '―') return end;
  return pushMark(scan, at, end, '-');
}

function isDash(code: number): boolean {
  const value = classOf(code);
  return value === HYPHEN || value === DASH;
}

/** An apostrophe outside words: a quotation mark, or the mark of a plural possessor. */
function apostrophe(scan: Scan, at: number): number {
  const { text } = scan;
  const afterWord = at > scan.start && isWordUnit(text.charCodeAt(at - 1));
  const beforeWord = at + 1 < scan.end && isWordUnit(text.charCodeAt(at + 1));
  if (scan.quoted && !beforeWord) {
    scan.quoted = false;
    return pushMark(scan, at, at + 1, '"');
  }
  if (afterWord && scan.language === 'en' && /[sS]/.test(text[at - 1]!)) {
    pushToken(scan, at, at + 1, 'word', "'s", "'s");
    return at + 1;
  }
  if (!afterWord && beforeWord) {
    scan.quoted = true;
    return pushMark(scan, at, at + 1, '"');
  }
  return pushMark(scan, at, at + 1, "'");
}
