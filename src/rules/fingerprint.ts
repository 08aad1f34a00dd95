import { fold } from '../language/tokens.ts';

/**
 * A name for a finding that survives edits elsewhere on the page: rule, sentence without case,
 * accents, marks and spacing, and how many equal ones came before.
 *
 * @returns 16 hexadecimal digits (FNV-1a in two 32-bit halves)
 */
export function fingerprint(rule: string, sentence: string, nth: number): string {
  const text = `${rule}\n${normalised(sentence)}\n${nth}`;
  return hash(text, 0x811c9dc5) + hash(text, 0x01000193);
}

/** The sentence that was asked for last: a long one may hold many findings. */
let last = { sentence: '', normal: '' };

function normalised(sentence: string): string {
  if (sentence !== last.sentence) {
    const normal = fold(sentence)
      .replace(/[^a-z0-9%]+/g, ' ')
      .trim();
    last = { sentence, normal };
  }
  return last.normal;
}

function hash(text: string, seed: number): string {
  let value = seed;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return (value >>> 0).toString(16).padStart(8, '0');
}
