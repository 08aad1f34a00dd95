import { fold } from '../language/tokens.ts';

/**
 * A name for a finding that survives edits elsewhere on the page: rule, sentence without case,
 * accents, marks and spacing, and how many equal ones came before.
 *
 * @returns 16 hexadecimal digits (FNV-1a in two 32-bit halves)
 */
export function fingerprint(rule: string, sentence: string, nth: number): string {
  const normal = fold(sentence)
    .replace(/[^a-z0-9%]+/g, ' ')
    .trim();
  const text = `${rule}\n${normal}\n${nth}`;
  return hash(text, 0x811c9dc5) + hash(text, 0x01000193);
}

function hash(text: string, seed: number): string {
  let value = seed;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return (value >>> 0).toString(16).padStart(8, '0');
}
