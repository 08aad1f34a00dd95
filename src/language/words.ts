import {
  APOSTROPHE,
  classAt,
  classOf,
  DIGIT,
  INVISIBLE,
  isWordUnit,
  LETTER,
  MARK,
  QUOTE,
  SPACE,
} from './characters.ts';
import { fold, lower } from './fold.ts';
import { addressEnd, initialismEnd } from './addresses.ts';
import { pushToken, type Scan } from './scan.ts';

const ELIDED = new Set('l d j m t s c n qu jusqu lorsqu puisqu quoiqu quelqu entr'.split(' '));
const CLITICS = new Set('s ll re ve d m'.split(' '));
/** What stays of a verb before `n't`, where it is not the verb itself. */
const NEGATED: Readonly<Record<string, string>> = { ca: 'can', wo: 'will', sha: 'shall', ai: 'is' };
const UNMARKED = new Set(
  'dont doesnt didnt isnt wasnt arent werent cant wont couldnt shouldnt wouldnt hasnt havent hadnt'.split(
    ' ',
  ),
);

/**
 * Reads the word that starts at `at`, with what is written together with it: elided words and
 * contractions become tokens of their own, web addresses one symbol, initials (`U.S.`) one word.
 *
 * @returns the offset after the last token made.
 */
export function scanWord(scan: Scan, at: number): number {
  const { text } = scan;
  const end = runEnd(scan, at);
  const next = end < scan.end ? text.charCodeAt(end) : NaN;
  if (next === 0x2e || next === 0x3a || next === 0x40) {
    const address = addressEnd(scan, at, end);
    if (address) {
      const written = lower(text.slice(at, address));
      pushToken(scan, at, address, 'symbol', written, written);
      return address;
    }
    const initials = initialismEnd(scan, at, end);
    if (initials) {
      const folded = fold(text.slice(at, initials)).replaceAll('.', '');
      pushWord(scan, at, initials, folded === 'us' ? 'usa' : folded);
      return initials;
    }
  }
  if (classOf(next) === APOSTROPHE) return apostrophe(scan, at, end);
  return plainWord(scan, at, end);
}

function plainWord(scan: Scan, at: number, end: number): number {
  const { text } = scan;
  if (scan.language === 'en' && end - at >= 4 && end - at <= 8) {
    const written = fold(text.slice(at, end));
    if (written === 'cannot') {
      pushWord(scan, at, at + 3);
      pushWord(scan, at + 3, end);
      return end;
    }
    if (UNMARKED.has(written) && written.length === end - at) return negated(scan, at, end - 2, end);
  }
  pushWord(scan, at, end);
  return end;
}

function apostrophe(scan: Scan, at: number, end: number): number {
  const { text } = scan;
  const after = end + 1 < scan.end ? classAt(text, end + 1) : SPACE;
  const elided = scan.language === 'fr' && end - at <= 7 && ELIDED.has(fold(text.slice(at, end)));
  if (after !== LETTER) {
    const quoted = at > scan.start && classOf(text.charCodeAt(at - 1)) === APOSTROPHE && scan.quoted;
    if (!elided || quoted || (after !== SPACE && after !== QUOTE && after !== DIGIT))
      return plainWord(scan, at, end);
    pushWord(scan, at, end + 1);
    return end + 1;
  }
  if (elided) {
    pushWord(scan, at, end + 1);
    return end + 1;
  }
  const rest = runEnd(scan, end + 1);
  const suffix = rest - end <= 3 ? fold(text.slice(end + 1, rest)) : '';
  if (suffix === 't' && end - at > 1 && /[nN]/.test(text[end - 1]!)) return negated(scan, at, end - 1, rest);
  if (CLITICS.has(suffix)) {
    pushWord(scan, at, end);
    pushWord(scan, end, rest);
    return rest;
  }
  pushWord(scan, at, rest);
  return rest;
}

function negated(scan: Scan, at: number, not: number, end: number): number {
  const { text } = scan;
  const verb = lower(text.slice(at, not));
  const whole = NEGATED[verb] ?? verb;
  const capitals = isCapitals(text.slice(at, end));
  pushToken(scan, at, not, 'word', whole, fold(whole), capitals);
  pushToken(scan, not, end, 'word', "n't", "n't", capitals);
  return end;
}

/** Letters, marks and digits from `at`; invisible characters only between them. */
function runEnd(scan: Scan, at: number): number {
  const { text } = scan;
  let end = at;
  let last = at;
  let digits = -1;
  while (end < scan.end) {
    const value = classAt(text, end);
    if (value === DIGIT) {
      if (digits < 0) digits = last;
    } else if (value === LETTER || value === MARK) {
      digits = -1;
    } else if (value !== INVISIBLE) break;
    end += value === LETTER && text.charCodeAt(end) >= 0xd800 && text.charCodeAt(end) <= 0xdbff ? 2 : 1;
    if (value !== INVISIBLE) last = end;
  }
  return digits > 0 && isGluedNumber(text, at, digits) ? digits : Math.min(last, scan.end);
}

/** Digits after a word in small letters are a citation marker or a number of their own: `effet4`, `omega3`. */
function isGluedNumber(text: string, at: number, digits: number): boolean {
  if (digits - at < 3) return false;
  for (let index = at; index < digits; index++) {
    if (classOf(text.charCodeAt(index)) === DIGIT) return false;
  }
  const tail = text.slice(digits - 2, digits);
  return tail !== tail.toUpperCase();
}

function pushWord(scan: Scan, start: number, end: number, folded?: string): void {
  const written = scan.text.slice(start, end);
  const small = lower(written);
  const plain = folded ?? fold(small);
  const form = scan.language === 'fr' ? (POLITE[plain] ?? plain) : plain;
  pushToken(scan, start, end, 'word', small, form, isCapitals(written));
}

/** Sellers say `tu` or `vous` for the same thing: both are one word to a lexicon. */
const POLITE: Readonly<Record<string, string>> = {
  tu: 'vous',
  te: 'vous',
  "t'": 'vous',
  toi: 'vous',
  ton: 'votre',
  ta: 'votre',
  tes: 'vos',
};

function isCapitals(written: string): boolean {
  const first = written.charCodeAt(0);
  if (written.length < 2 || (first >= 0x61 && first <= 0x7a)) return false;
  if (written !== written.toUpperCase() || written === written.toLowerCase()) return false;
  let letters = 0;
  for (let at = 0; at < written.length && letters < 2; at++) {
    if (classOf(written.charCodeAt(at)) === LETTER || written.charCodeAt(at) >= 0xd800) letters++;
  }
  return letters >= 2 && isWordUnit(first);
}
