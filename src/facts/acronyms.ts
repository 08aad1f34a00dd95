import { toSource } from '../document/source-map.ts';
import type { Document } from '../document/types.ts';
import { tokenize } from '../language/tokens.ts';
import type { Language, Token } from '../language/types.ts';
import { isUnder } from './concepts.ts';
import type { WordMatcher } from './lexicon/set.ts';
import type { Acronym, Mention } from './types.ts';

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
export function readAcronyms({ blocks }: Document): Acronym[] {
  const found = new Map<string, Acronym>();
  for (const block of blocks) {
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

/** What an acronym of the page names, as a mention to be put in its place. */
export interface LearntAcronym {
  /** Folded tokens of the acronym. */
  readonly folds: readonly string[];
  readonly mention: Omit<Mention, 'from' | 'to'>;
}

/** The acronyms whose words a lexicon knows as a thing or an outcome. */
export function learnAcronyms(
  acronyms: readonly Acronym[],
  matcher: WordMatcher,
  language: Language,
): LearntAcronym[] {
  return acronyms.flatMap(({ acronym, expansion }) => {
    const mention = nameOf(tokenize(expansion, 0, expansion.length, language), matcher);
    if (!mention) return [];
    const folds = tokenize(acronym, 0, acronym.length, language).map(({ fold }) => fold);
    const { concept, pos, forms, sense } = mention;
    return [{ folds, mention: { concept, pos, forms, entry: acronym, sense } }];
  });
}

/** Places of learnt acronyms in a sentence. */
export function acronymMentions(tokens: readonly Token[], learnt: readonly LearntAcronym[]): Mention[] {
  const mentions: Mention[] = [];
  for (const { folds, mention } of learnt) {
    for (let from = 0; from + folds.length <= tokens.length; from++) {
      const stands = folds.every((fold, at) => {
        const token = tokens[from + at]!;
        return token.fold === fold && (token.capitals || token.kind === 'number');
      });
      if (stands) mentions.push({ ...mention, from, to: from + folds.length });
    }
  }
  return mentions;
}

/** The longest name that ends an expansion. */
function nameOf(tokens: readonly Token[], matcher: WordMatcher): Mention | undefined {
  return matcher
    .terms(tokens)
    .filter(
      ({ concept, to }) => to === tokens.length && (isUnder(concept, 'outcome') || isUnder(concept, 'thing')),
    )
    .sort((a, b) => a.from - b.from || Number(b.sense !== null) - Number(a.sense !== null))[0];
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
