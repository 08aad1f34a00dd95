/** Reference lists are seldom longer; what exceeds it is a figure of another kind. */
const HIGHEST_NUMBER = 400;
/** No marker names more works than this by a range. */
const LONGEST_RANGE = 40;

/** A list of reference numbers: `4`, `5, 6`, `5–7`, `1,3-5`; separators `,` `;` `&` `et` `and`. */
const LIST = /^\d{1,3}(?:\s*(?:[,;&+]|[-‐‑‒–—]|\bet\b|\band\b|\bà\b)\s*\d{1,3})*$/;

/**
 * Reads the numbers that a marker names.
 *
 * @param text what stands between the brackets, or the raised digits.
 * @returns the numbers in order with ranges opened, or null when the text is no list of reference numbers.
 */
export function readNumberList(text: string): string[] | null {
  const trimmed = text.trim();
  if (trimmed.length > 60 || !LIST.test(trimmed)) return null;
  const numbers: string[] = [];
  for (const part of trimmed.split(/\s*(?:[,;&+]|\bet\b|\band\b)\s*/)) {
    const bounds = part.split(/\s*(?:[-‐‑‒–—]|\bà\b)\s*/).map(Number);
    const first = bounds[0]!;
    const last = bounds.at(-1)!;
    if (bounds.length > 2 || first < 1 || last > HIGHEST_NUMBER || /^0/.test(part)) return null;
    if (bounds.length === 2 && (last <= first || last - first > LONGEST_RANGE)) return null;
    for (let number = first; number <= last; number++) numbers.push(String(number));
  }
  return numbers;
}

const SUPERSCRIPT_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Puts raised digits, minus and comma on the line: `¹⁻³` gives `1-3`. */
export function lowerSuperscripts(text: string): string {
  return text.replace(/[⁰¹²³⁴-⁹⁻˒]|\u0313/g, (character) => {
    const digit = SUPERSCRIPT_DIGITS.indexOf(character);
    return digit >= 0 ? String(digit) : character === '⁻' ? '-' : ',';
  });
}
