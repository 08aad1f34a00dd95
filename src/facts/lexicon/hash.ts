import type { Strings } from './string-table.ts';

/** A hash table of words in open addressing, so that none has to be built when a lexicon is loaded. */

const EMPTY = -1;

/**
 * Lays out the first `words` strings.
 *
 * @param first number that the first word is found by
 */
export function buildHash(strings: Strings, words: number, first: number): Int32Array {
  let size = 16;
  while (size < words * 2) size *= 2;
  const table = new Int32Array(size).fill(EMPTY);
  for (let word = 0; word < words; word++) {
    let slot = hashOf(strings.at(word)) & (size - 1);
    while (table[slot] !== EMPTY) slot = (slot + 1) & (size - 1);
    table[slot] = word + first;
  }
  return table;
}

/** The number of a word, or -1 when the table does not have it. */
export function lookUp(table: Int32Array, strings: Strings, word: string, first: number): number {
  const mask = table.length - 1;
  for (let slot = hashOf(word) & mask; ; slot = (slot + 1) & mask) {
    const found = table[slot]!;
    if (found === EMPTY || strings.equals(found - first, word)) return found;
  }
}

/** FNV-1a over UTF-16 code units. */
function hashOf(word: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < word.length; index++) {
    value = Math.imul(value ^ word.charCodeAt(index), 0x01000193);
  }
  return value ^ (value >>> 15);
}
