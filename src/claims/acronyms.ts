import { toSource } from '../document/source-map.ts';
import type { PageFacts } from '../facts/types.ts';
import type { Profile } from './types.ts';

const ACRONYM = /[ \u00a0]\(([A-ZÀ-ÖØ-ÞŒ][A-ZÀ-ÖØ-ÞŒ0-9-]{1,9})s?\)/g;
/** Words, and what stands between words of one expansion, at the end of the text before an acronym. */
const WORDS_BEFORE = /[A-Za-zÀ-ÖØ-öø-ÿŒœ’' \u00a0-]+$/;
const LETTERS = /[A-Za-zÀ-ÖØ-öø-ÿŒœ]+/g;
const LOOK_BACK = 160;
const SMALL = new Set([
  'de',
  'du',
  'des',
  'd',
  'la',
  'le',
  'les',
  'l',
  'a',
  'of',
  'the',
  'and',
  'et',
  'for',
  'in',
  'en',
]);

/** Acronyms that the page explains in brackets after the words they stand for, such as « anomalies du tube neural (ATN) ». */
export function readAcronyms(page: PageFacts): Profile['acronyms'] {
  const found = new Map<string, Profile['acronyms'][number]>();
  for (const block of page.document.blocks) {
    if (block.kind === 'reference') continue;
    for (const match of block.text.matchAll(ACRONYM)) {
      const acronym = match[1]!;
      if (found.has(acronym)) continue;
      const before = block.text.slice(Math.max(0, match.index - LOOK_BACK), match.index);
      const words = expansionOf(WORDS_BEFORE.exec(before)?.[0] ?? '', acronym);
      if (!words) continue;
      const start = match.index - words.length;
      found.set(acronym, { acronym, expansion: words, span: toSource(block.map, start, match.index) });
    }
  }
  return [...found.values()];
}

/** The last words whose initials give the acronym, small words left out; null when none do. */
function expansionOf(text: string, acronym: string): string | null {
  const letters = acronym.replace(/[0-9-]/g, '').toLowerCase();
  const words = [...text.matchAll(LETTERS)];
  let letter = letters.length - 1;
  for (let index = words.length - 1; index >= 0; index--) {
    const word = words[index]![0].toLowerCase();
    if (word.normalize('NFD')[0] === letters[letter]) letter--;
    else if (!SMALL.has(word)) return null;
    if (letter < 0) return text.slice(words[index]!.index);
  }
  return null;
}
