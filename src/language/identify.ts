import type { Block } from '../document/types.ts';
import { type LanguageScore, scoreLanguages } from './language-score.ts';
import type { Language } from './types.ts';

export type BlockLanguage = Language | 'other';

/** The languages of a page. */
export interface PageLanguages {
  readonly page: BlockLanguage | 'mixed';
  /** One for each block, in the order of the blocks. */
  readonly blocks: readonly BlockLanguage[];
}

/** What identification reads of a block. */
export type IdentifiableBlock = Pick<Block, 'kind' | 'text'>;

/** Share of known words below which a text of some length is in neither language. Prose has .27 and more. */
const LOWEST_SHARE = 0.1;
const LOWEST_SHARE_LONG = 0.16;
const SOME_WORDS = 12;
const ENOUGH_WORDS = 25;
const MANY_WORDS = 100;
/** Share of known words that makes a block one of ours on a page that is not. */
const CLEAR_SHARE = 0.2;
/** Evidence for other languages that tells a page of a sentence or two by outweighing ours. */
const FOREIGN = 1.5;
/** Share of the text in the lesser language that makes a page mixed. */
const MIXED = 0.25;

/**
 * Tells English, French and anything else, block by block and for the page. A block with too little
 * to go by takes the language of its neighbours, then that of the page.
 *
 * @param declared language that the page declares (`fr-FR`), used where the words leave it open.
 */
export function identifyLanguages(
  blocks: readonly IdentifiableBlock[],
  declared?: string | null,
): PageLanguages {
  const scores = blocks.map((block) => scoreLanguages(block.text));
  const own = scores.map(readScore);
  const page = pageLanguage(blocks, own, scores, declaredLanguage(declared));
  return {
    page,
    blocks: own.map((_, index) => settle(own, index, page, scores[index]!)),
  };
}

/** The language of one text, or null where its words leave it open. */
export function identifyText(text: string): BlockLanguage | null {
  return readScore(scoreLanguages(text));
}

function readScore({ en, fr, other, words, known }: LanguageScore): BlockLanguage | null {
  if (other >= 2 && other > 1.2 * (en + fr)) return 'other';
  if (words >= 8 && other >= 3 && other > Math.max(en, fr)) return 'other';
  if (words >= SOME_WORDS && Math.max(known.en, known.fr) < LOWEST_SHARE * words) return null;
  const best = Math.max(en, fr);
  const least = Math.min(en, fr);
  if (best < 1.5 || best < 1.4 * least) return null;
  return en > fr ? 'en' : 'fr';
}

function pageLanguage(
  blocks: readonly IdentifiableBlock[],
  own: readonly (BlockLanguage | null)[],
  scores: readonly LanguageScore[],
  declared: BlockLanguage | null,
): PageLanguages['page'] {
  const length = { en: 0, fr: 0, other: 0 };
  const total: LanguageScore = { en: 0, fr: 0, other: 0, words: 0, known: { en: 0, fr: 0 } };
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'reference') continue;
    const score = scores[index]!;
    total.en += score.en;
    total.fr += score.fr;
    total.other += score.other;
    total.words += score.words;
    total.known.en += score.known.en;
    total.known.fr += score.known.fr;
    const language = own[index];
    if (language) length[language] += block.text.length;
  }
  const share = (total.known.en + total.known.fr) / total.words;
  if (length.other > length.en + length.fr) return 'other';
  if (total.other >= FOREIGN && total.other > Math.max(total.en, total.fr)) return 'other';
  if (total.words >= ENOUGH_WORDS && share < (total.words < MANY_WORDS ? LOWEST_SHARE : LOWEST_SHARE_LONG))
    return 'other';
  if (Math.min(length.en, length.fr) >= MIXED * (length.en + length.fr) && length.en + length.fr > 0)
    return 'mixed';
  if (length.en !== length.fr) return length.en > length.fr ? 'en' : 'fr';
  if (declared) return declared;
  return total.fr > total.en ? 'fr' : 'en';
}

function declaredLanguage(declared: string | null | undefined): BlockLanguage | null {
  const primary = declared?.trim().toLowerCase().split(/[-_]/)[0];
  if (!primary) return null;
  return primary === 'en' || primary === 'fr' ? primary : 'other';
}

function settle(
  own: readonly (BlockLanguage | null)[],
  index: number,
  page: PageLanguages['page'],
  score: LanguageScore,
): BlockLanguage {
  const language = own[index] ?? null;
  if (page === 'other') {
    const clear = language && language !== 'other' && score.known[language] >= CLEAR_SHARE * score.words;
    return clear && score.words >= 5 ? language : 'other';
  }
  if (language) return language;
  const before = nearest(own, index, -1);
  const after = nearest(own, index, 1);
  if (page !== 'mixed') {
    return before && before === after && before !== page && score[before] >= score[page] ? before : page;
  }
  if (score.en !== score.fr) return score.en > score.fr ? 'en' : 'fr';
  return before ?? after ?? 'en';
}

/** The language of the nearest decided block within a few blocks. */
function nearest(own: readonly (BlockLanguage | null)[], index: number, step: number): BlockLanguage | null {
  for (let at = index + step; at >= 0 && at < own.length && Math.abs(at - index) <= 5; at += step) {
    const language = own[at];
    if (language) return language;
  }
  return null;
}
