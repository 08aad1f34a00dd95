import { isOf, mentionsOf, mentionsAny, overlaps } from '../../facts/concepts.ts';
import type { Quantity, SentenceFacts } from '../../facts/types.ts';
import type { PageContext } from '../conditions.ts';
import type { Draft } from '../finding.ts';
import { draftOver } from './drafts.ts';
import { tableShares } from './table-shares.ts';

/** Share, in per cent, from which it says `most`. */
const MOST = 55;
/** A whole in a table is mostly the measure that the rest is compared with. */
const WHOLE = 100;
/** Tokens between the share and those that it is of. */
const NEAR = 4;
const RESULT = [
  'typicality.gain',
  'typicality.benefit',
  'change',
  'effect',
  'comparative',
  'outcome.result',
  'statistic.rate',
];
const PARTITIVE = new Set(['of', 'des', 'chez']);
const WHO = ['account.people', 'typicality.cases'];

/** Percentages and ratios that say that most of those treated, or most users, had the result. */
export function typicalShares(context: PageContext): Draft[] {
  const { page, profile } = context;
  if (profile.stance !== 'promotional') return [];
  const drafts: Draft[] = tableShares(context, (quantity) => saysMost(quantity) && quantity.value !== WHOLE);
  for (let index = 0; index < page.sentences.length; index++) {
    const facts = page.sentences[index]!;
    if (page.document.blocks[facts.sentence.block]!.kind === 'reference' || facts.citations.length > 0)
      continue;
    const people = mentionsOf(facts, WHO);
    if (!mentionsAny(facts, RESULT)) continue;
    for (const quantity of facts.quantities) {
      if (!saysMost(quantity) || isOfProfessionals(facts, quantity)) continue;
      const whom = people.find((mention) => mention.to > quantity.from && mention.from - quantity.to <= NEAR);
      if (!whom && !isShare(facts, quantity)) continue;
      const to = Math.max(quantity.to, whom?.to ?? 0);
      drafts.push(draftOver(index, { from: quantity.from, to }, 'share'));
    }
  }
  return drafts;
}

/** `9 vets out of 10`: they recommend, and have no result. */
function isOfProfessionals(facts: SentenceFacts, quantity: Quantity): boolean {
  return facts.mentions.some(
    (mention) =>
      isOf(mention, ['endorsement.professional']) &&
      mention.to > quantity.from &&
      mention.from <= quantity.to,
  );
}

function saysMost({ kind, value }: Quantity): boolean {
  const share =
    value === null ? 0 : kind === 'percentage' ? value : kind === 'ratio' && value <= 1 ? value * 100 : 0;
  return share >= MOST && share <= 100;
}

/** Whether a figure without people beside it is still a share of those treated: `8 out of 10`, `90 % of`. */
function isShare(facts: SentenceFacts, quantity: Quantity): boolean {
  const [next, second] = facts.sentence.tokens.slice(quantity.to, quantity.to + 2).map(({ fold }) => fold);
  const partitive = PARTITIVE.has(next ?? '') && second !== 'which';
  const outcome = facts.mentions.some(
    (mention) => mention.concept === 'statistic.figure' && overlaps(mention, quantity),
  );
  return outcome && (quantity.kind === 'ratio' ? !partitive : partitive);
}
