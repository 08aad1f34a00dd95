import { isOf } from '../../facts/concepts.ts';
import { itemsOf } from '../../references/relevance/claim-topic.ts';
import type { PageContext } from '../conditions.ts';

/** What a citing sentence leans on its references for. */
export interface Assertion {
  readonly efficacy: boolean;
  readonly safety: boolean;
  readonly recommendation: boolean;
  /** What is told to have come of it: people better, a share of them, a change. */
  readonly result: boolean;
}

const SAFETY = [
  'safety.denied-harm',
  'safety.denied-pain',
  'safety.minimised',
  'safety.permitted',
  'safety.safe',
  'safety.safe-and-effective',
];
const RECOMMENDATION = ['recommendation'];
const RESULT = ['change', 'comparative', 'quantity.percentage', 'quantity.ratio', 'outcome.capacity'];
/** What makes a lead-in stand for what its items claim: "its advantages are", "it helps with". */
const ANNOUNCED = ['indication'];

/**
 * What a sentence says to be so of the promoted thing; for a lead-in that announces benefits, what its items
 * say. A sentence that only tells what a disease is, or how common, asserts nothing here.
 */
export function assertionOf({ page, claims }: PageContext, sentence: number): Assertion {
  const names = (concepts: readonly string[]) =>
    page.sentences[sentence]!.mentions.some((mention) => isOf(mention, concepts));
  const sentences = new Set([sentence]);
  if (names(ANNOUNCED)) {
    for (const item of itemsOf(page, page.sentences[sentence]!.sentence.block)) {
      for (const index of page.byBlock[item] ?? []) sentences.add(index);
    }
  }
  return {
    efficacy: claims.some(
      (claim) =>
        sentences.has(claim.sentence) &&
        claim.polarity === 'affirmed' &&
        !claim.question &&
        !claim.hypothetical &&
        claim.subject !== 'not-promoted' &&
        (claim.voice === 'seller' || claim.voice === 'study'),
    ),
    safety: names(SAFETY),
    recommendation: names(RECOMMENDATION),
    result: names(RESULT),
  };
}
