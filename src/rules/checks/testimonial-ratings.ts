import type { Block } from '../../document/types.ts';
import type { PageContext } from '../conditions.ts';
import type { Draft } from '../finding.ts';
import { draftOver } from './drafts.ts';

const RATING =
  /\b(?:before|avant)\s?[/&]\s?(?:after|après)|[★⭐]\s?[1-5][.,]\d\b|\b(?:rated|scores?|notée?s?|note) (?:de )?[1-5][.,]\d\b|\b(?:before|avant)\s?:(?=[\s\S]*\b(?:after|après)\s?:)|[★☆⭐]{3,}|(?<![\d.,/])[1-5](?:[.,]\d{1,2})?\s?(?:\/\s?5|sur 5|out of 5|étoiles sur 5)(?![\d/])|\(\s?\d[\d\s.,]{0,9}\s?(?:verified\s)?(?:reviews|ratings|avis|évaluations|notes|commentaires)\b/gi;

const LODGING = /h[oô]tel|thalasso|resort|camping|gîte/i;

/** Star ratings, marks out of five, counts of reviews, and states before and after. */
export function testimonialRatings({ page, profile }: PageContext): Draft[] {
  if (profile.stance === 'critical') return [];
  const drafts: Draft[] = [];
  const next = nextRating();
  for (let index = 0; index < page.sentences.length; index++) {
    const { sentence } = page.sentences[index]!;
    const block = page.document.blocks[sentence.block]!;
    if (block.kind === 'reference') continue;
    const found = next(block, sentence.start);
    if (!found || found.index >= sentence.end || LODGING.test(block.text)) continue;
    const start = found.index;
    const end = start + found[0].length;
    const from = sentence.tokens.findIndex((token) => token.end > start);
    let to = sentence.tokens.findIndex((token) => token.start >= end);
    if (to < 0) to = sentence.tokens.length;
    if (from < 0 || to <= from) continue;
    drafts.push({ ...draftOver(index, { from, to }, 'rating'), confidence: 'high' });
  }
  return drafts;
}

/** Finds the first rating at or after an offset; asked for rising offsets, it reads each block once. */
function nextRating(): (block: Block, from: number) => RegExpExecArray | null {
  let known: Block | null = null;
  let found: RegExpExecArray | null = null;
  return (block, from) => {
    if (block !== known || (found !== null && found.index < from)) {
      known = block;
      RATING.lastIndex = from;
      found = RATING.exec(block.text);
    }
    return found;
  };
}
