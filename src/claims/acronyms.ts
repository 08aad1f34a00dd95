import { toSource } from '../document/source-map.ts';
import type { PageFacts } from '../facts/types.ts';
import type { Profile } from './types.ts';

const DEFINITION =
  /([\p{L}][\p{L}’'\-]*(?:[ \u00a0-][\p{L}’'\-]+){1,7})[ \u00a0]\(([\p{Lu}][\p{Lu}\p{N}-]{1,9})s?\)/gu;
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
    for (const match of block.text.slice(0, 20_000).matchAll(DEFINITION)) {
      const acronym = match[2]!;
      const words = expansionOf(match[1]!, acronym);
      if (!words || found.has(acronym)) continue;
      const start = match.index + match[1]!.length - words.length;
      found.set(acronym, {
        acronym,
        expansion: words,
        span: toSource(block.map, start, start + words.length),
      });
    }
  }
  return [...found.values()];
}

/** The last words whose initials give the acronym, small words left out; null when none do. */
function expansionOf(text: string, acronym: string): string | null {
  const letters = [...acronym.replace(/[^\p{L}]/gu, '').toLowerCase()];
  const words = [...text.matchAll(/[\p{L}]+/gu)];
  let letter = letters.length - 1;
  for (let index = words.length - 1; index >= 0; index--) {
    const word = words[index]![0].toLowerCase();
    if (word.normalize('NFD')[0] === letters[letter]) letter--;
    else if (!SMALL.has(word)) return null;
    if (letter < 0) return text.slice(words[index]!.index);
  }
  return null;
}
