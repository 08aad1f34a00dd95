import { contains, isOf, isUnder, mentionsOf } from '../facts/concepts.ts';
import type { Mention, SentenceFacts } from '../facts/types.ts';

/** Something promoted that is offered for a condition or symptom, with no verb of effect. */
export interface Offer {
  readonly thing: Mention;
  readonly outcome: Mention;
}

const AILMENTS = ['outcome.condition', 'outcome.symptom', 'outcome.process-bad', 'outcome.appearance-bad'];

/** An offer for one condition names the product; for several it says what the product is good for. */
const LEAST_AILMENTS = 2;

/** Reads `cream for eczema and psoriasis`, `tisane contre la toux et le rhume` in a sentence. */
export function offersOf(facts: SentenceFacts): Offer[] {
  const offers: Offer[] = [];
  if (facts.mentions.filter((mention) => isOf(mention, AILMENTS)).length < LEAST_AILMENTS) return offers;
  for (const offered of mentionsOf(facts, ['offered-for'])) {
    const inside = facts.mentions.filter((mention) => contains(offered, mention));
    const thing = inside.find(
      (mention) => isUnder(mention.concept, 'thing') || isUnder(mention.concept, 'effect'),
    );
    const outcome = inside.findLast((mention) => isOf(mention, AILMENTS));
    if (thing && outcome && thing !== outcome) offers.push({ thing, outcome });
  }
  return offers;
}
