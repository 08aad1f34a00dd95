/** What a UTF-16 code unit is to the scanners of this folder. */
export const SPACE = 1;
export const LETTER = 2;
/** Combining marks. */
export const MARK = 3;
export const DIGIT = 4;
export const APOSTROPHE = 5;
export const HYPHEN = 6;
export const DASH = 7;
export const QUOTE = 8;
/** `. ! ? …` */
export const STOP = 9;
export const PUNCTUATION = 10;
export const SYMBOL = 11;
/** Marks of trade and variation selectors: no token is made of them. */
export const IGNORED = 12;
/** Soft hyphen, zero-width spaces and joiners: vanish inside words too. */
export const INVISIBLE = 13;
/** First half of a surrogate pair. */
export const SURROGATE = 14;
/** Superscripts, circled numbers, fractions. */
export const SMALL_NUMBER = 15;

const table = new Uint8Array(0x10000);

function set(characters: string, value: number): void {
  for (const character of characters) table[character.charCodeAt(0)] = value;
}

set(' \t\n\r\v\f\u0085\u00a0\u1680\u2028\u2029\u202f\u205f\u3000', SPACE);
for (let code = 0x2000; code <= 0x200a; code++) table[code] = SPACE;
set('0123456789', DIGIT);
set("'’ʼ‘`´′＇", APOSTROPHE);
set('-‐‑', HYPHEN);
set('‒–—―', DASH);
set('"«»“”„‟‹›″＂', QUOTE);
set('.!?…‽', STOP);
set(',;:()[]{}/\\_¡¿', PUNCTUATION);
set('%€$£+&=<>°#*@^~|•·', SYMBOL);
set('®™©℠\ufe0e\ufe0f\u20e3', IGNORED);
set('\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\u2061\u2062\u2063\u2064\ufeff\u180e', INVISIBLE);
for (let code = 0x202a; code <= 0x202e; code++) table[code] = INVISIBLE;
for (let code = 0x2066; code <= 0x2069; code++) table[code] = INVISIBLE;
// Subscripts belong to their word: `CO₂`.
for (let code = 0x2080; code <= 0x2089; code++) table[code] = LETTER;
for (let code = 0x41; code <= 0x5a; code++) table[code] = table[code + 32] = LETTER;
for (let code = 0xd800; code <= 0xdbff; code++) table[code] = SURROGATE;

/** The class of a code unit, one of the constants above. Classes are computed once per code unit. */
export function classOf(code: number): number {
  const known = table[code];
  if (known) return known;
  if (Number.isNaN(code)) return IGNORED;
  const value = classify(String.fromCharCode(code));
  table[code] = value;
  return value;
}

function classify(character: string): number {
  if (/[\p{L}\p{Nl}]/u.test(character)) return LETTER;
  if (/\p{M}/u.test(character)) return MARK;
  if (/\p{Nd}/u.test(character)) return LETTER;
  if (/\p{No}/u.test(character)) return SMALL_NUMBER;
  if (/\p{Cc}|\p{Cf}/u.test(character)) return INVISIBLE;
  if (/\p{P}/u.test(character)) return PUNCTUATION;
  return SYMBOL;
}

/** The class of the character at `at`, surrogate pairs taken together: a letter, a mark or a symbol. */
export function classAt(text: string, at: number): number {
  const value = classOf(text.charCodeAt(at));
  if (value !== SURROGATE) return value;
  const point = text.codePointAt(at)!;
  if (point < 0x10000) return SYMBOL;
  return /[\p{L}\p{Nd}]/u.test(String.fromCodePoint(point)) ? LETTER : SYMBOL;
}

/** Whether a code unit can stand inside a word: letter, digit or mark. */
export function isWordUnit(code: number): boolean {
  const value = classOf(code);
  return value === LETTER || value === DIGIT || value === MARK;
}

/** End of the emoji or symbol that starts at `at`, with its modifiers and joined parts. */
export function symbolEnd(text: string, at: number, end: number): number {
  const flag = isRegionalIndicator(text.codePointAt(at)!);
  let next = at + width(text, at);
  if (flag && next < end && isRegionalIndicator(text.codePointAt(next)!)) return next + 2;
  while (next < end) {
    const point = text.codePointAt(next)!;
    if (point === 0xfe0f || point === 0xfe0e || point === 0x20e3) next++;
    else if (point >= 0x1f3fb && point <= 0x1f3ff) next += 2;
    else if (point === 0x200d && next + 1 < end && isPictograph(text, next + 1))
      next += 1 + width(text, next + 1);
    else break;
  }
  return Math.min(next, end);
}

/** Whether an emoji or dingbat starts at `at` (not `©`, `®`, `™` or a digit). */
export function isPictograph(text: string, at: number): boolean {
  const point = text.codePointAt(at);
  if (point === undefined || point < 0x203c || point === 0x2122 || point === 0x2139) return false;
  return isRegionalIndicator(point) || /\p{Extended_Pictographic}/u.test(String.fromCodePoint(point));
}

function isRegionalIndicator(point: number): boolean {
  return point >= 0x1f1e6 && point <= 0x1f1ff;
}

function width(text: string, at: number): number {
  return text.codePointAt(at)! > 0xffff ? 2 : 1;
}
