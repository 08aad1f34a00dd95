/** What a UTF-16 code unit says of the text it stands in. */
const OTHER = 0;
const LETTER = 1;
/** A digit or sign that may stand for a letter. */
const SIGN = 2;
/** What may stand between letters set apart. */
const GAP = 3;
/** No honest French or English text needs it inside a word. */
const ODD = 4;

const classes = new Uint8Array(0x10000);
mark(0x41, 0x5a, LETTER);
mark(0x61, 0x7a, LETTER);
mark(0xc0, 0x17f, LETTER);
for (const sign of '0134578@$€!¡|+*') classes[sign.charCodeAt(0)] = SIGN;
for (const gap of " .-_·•~'\u00a0\u202f\u2009\u200a\u2002\u2003") classes[gap.charCodeAt(0)] = GAP;
for (let code = 0x2000; code <= 0x200a; code++) classes[code] = GAP;
for (const [first, last] of [
  [0xad, 0xad],
  [0x131, 0x131],
  [0x250, 0x2ff],
  [0x300, 0x36f],
  [0x370, 0x58f],
  [0x13a0, 0x13ff],
  [0x180b, 0x180e],
  [0x1ab0, 0x1aff],
  [0x1d00, 0x1dff],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0x2071, 0x2071],
  [0x207f, 0x207f],
  [0x2090, 0x209c],
  [0x20d0, 0x20ff],
  [0x2100, 0x2121],
  [0x2123, 0x214f],
  [0x249c, 0x24e9],
  [0x2c7c, 0x2c7d],
  [0xa720, 0xa7ff],
  [0xd835, 0xd835],
  [0xd83c, 0xd83c],
  [0xfb00, 0xfb06],
  [0xfeff, 0xfeff],
  [0xff01, 0xff5e],
] as const)
  mark(first, last, ODD);

function mark(first: number, last: number, value: number): void {
  for (let code = first; code <= last; code++) classes[code] = value;
}

/** Letters set apart in a row that arouse suspicion. */
const APART = 4;

/**
 * Whether a text may hold words in disguise: odd characters, signs inside words, or letters set apart.
 * Says no to nearly all honest text in one pass over its code units; a yes proves nothing.
 */
export function isSuspect(text: string): boolean {
  let before = OTHER;
  let previous = OTHER;
  let apart = 0;
  for (let at = 0; at < text.length; at++) {
    const value = classes[text.charCodeAt(at)]!;
    if (value === ODD) return true;
    if (value === LETTER) {
      if (previous === SIGN && (before === LETTER || isLoneSign(text, at))) return true;
      apart = previous === GAP && before === LETTER ? apart + 1 : previous === LETTER ? 0 : 1;
      if (apart >= APART && classes[text.charCodeAt(at + 1)] !== LETTER) return true;
    } else if (value === SIGN && previous === SIGN) {
      // Two signs in a row inside a word: `c00l`.
      if (before !== LETTER) before = OTHER;
      continue;
    } else if (value !== GAP) apart = 0;
    before = previous;
    previous = value;
  }
  return false;
}

/** Whether the sign before a letter begins a word of four letters: `5tress`. */
function isLoneSign(text: string, at: number): boolean {
  for (let next = at; next < at + 4; next++) if (classes[text.charCodeAt(next)] !== LETTER) return false;
  return true;
}
