import { mentionsAny } from '../../facts/concepts.ts';
import type { Quantity, SentenceFacts } from '../../facts/types.ts';
import type { PageContext } from '../conditions.ts';
import type { Draft } from '../finding.ts';
import { draftOver } from './drafts.ts';

const RESULT = [
  'outcome',
  'change',
  'effect',
  'comparative',
  'typicality.gain',
  'statistic.rate',
  'testimonial.praise',
];
/** Tokens of a cell that is a figure: a share with a word or two beside it. */
const LONGEST = 9;

/**
 * Figures that stand alone in a table or under a result: `Firmer skin | 91 %`.
 *
 * @param counts whether a figure of a result counts
 */
export function tableShares(
  { page, profile }: PageContext,
  counts: (quantity: Quantity) => boolean,
): Draft[] {
  if (profile.stance !== 'promotional') return [];
  const drafts: Draft[] = [];
  const read: SentenceFacts[] = page.sentences.slice();
  read.forEach((facts, index) => {
    const before = read[index - 1];
    if (!before || facts.sentence.tokens.length > LONGEST || facts.citations.length > 0) return;
    const [here, above] = [facts, before].map(({ sentence }) => page.document.blocks[sentence.block]!);
    if (here!.kind !== 'table-cell' || above!.kind !== 'table-cell' || here === above) return;
    if (!mentionsAny(before, RESULT)) return;
    const quantity = facts.quantities.find(counts);
    if (quantity) drafts.push(draftOver(index, quantity, 'share in a table'));
  });
  return drafts;
}

/** Shares of people, in per cent, in a table of results. */
export function tableFigures(context: PageContext): Draft[] {
  return tableShares(context, ({ kind }) => kind === 'percentage' || kind === 'ratio');
}
