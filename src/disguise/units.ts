/** A character of a text under scrutiny, with what it is read as and where it stands. */
export interface Unit {
  /** As read; empty where nothing is to be read. */
  text: string;
  /** Range in the text as written. */
  readonly start: number;
  readonly end: number;
  /** Read otherwise than written by way of disguise, rather than by way of typesetting. */
  disguised: boolean;
}

/** Variation selectors, which are marks too, belong to their emoji. */
const MARK = /^\p{M}$/u;

/** The characters of a text, each with its combining marks. */
export function unitsOf(text: string): Unit[] {
  const units: Unit[] = [];
  for (let at = 0; at < text.length; ) {
    let end = at + (text.codePointAt(at)! > 0xffff ? 2 : 1);
    while (end < text.length && MARK.test(text[end]!)) end++;
    units.push({ text: text.slice(at, end), start: at, end, disguised: false });
    at = end;
  }
  return units;
}

const LATIN = /^[A-Za-zÀ-ÖØ-öø-ɏ\u1e00-\u1eff]$/;
const ANY_LETTER = /^\p{L}$/u;

/** Whether a unit reads as one Latin letter. */
export function isLatin({ text }: Unit): boolean {
  return LATIN.test(text);
}

/** Whether a unit reads as a letter of any script. */
export function isLetter({ text }: Unit): boolean {
  return LATIN.test(text) || ANY_LETTER.test([...text][0] ?? '');
}

/** What units read as together. */
export function readingOf(units: readonly Unit[]): string {
  return units.map(({ text }) => text).join('');
}
