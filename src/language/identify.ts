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

/** A page with fewer words of the two languages than this, by the word, is in neither. */
const LOWEST_DENSITY = 0.08;
/** Words that a page must have before it is called neither English nor French for want of their words. */
const ENOUGH_WORDS = 25;
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
    blocks: own.map((language, index) => language ?? fromNeighbours(own, index, page, scores[index]!)),
  };
}

/** The language of one text, or null where its words leave it open. */
export function identifyText(text: string): BlockLanguage | null {
  return readScore(scoreLanguages(text));
}

function readScore({ en, fr, other, words }: LanguageScore): BlockLanguage | null {
  if (other >= 2 && other > 1.2 * (en + fr)) return 'other';
  if (words >= 8 && other >= 3 && other > Math.max(en, fr)) return 'other';
  const best = Math.max(en, fr);
  const least = Math.min(en, fr);
  if (best < 1 || best < 1.4 * least) return null;
  return en > fr ? 'en' : 'fr';
}

function pageLanguage(
  blocks: readonly IdentifiableBlock[],
  own: readonly (BlockLanguage | null)[],
  scores: readonly LanguageScore[],
  declared: BlockLanguage | null,
): PageLanguages['page'] {
  const length = { en: 0, fr: 0, other: 0 };
  const total: LanguageScore = { en: 0, fr: 0, other: 0, words: 0 };
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'reference') continue;
    const score = scores[index]!;
    total.en += score.en;
    total.fr += score.fr;
    total.other += score.other;
    total.words += score.words;
    const language = own[index];
    if (language) length[language] += block.text.length;
  }
  const evidence = total.en + total.fr;
  if (length.other > length.en + length.fr) return 'other';
  if (total.words >= ENOUGH_WORDS && evidence < LOWEST_DENSITY * total.words) return 'other';
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

function fromNeighbours(
  own: readonly (BlockLanguage | null)[],
  index: number,
  page: PageLanguages['page'],
  score: LanguageScore,
): BlockLanguage {
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
