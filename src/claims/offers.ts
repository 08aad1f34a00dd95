import { contains, isOf, isUnder, mentionsOf } from '../facts/concepts.ts';
import type { Mention, SentenceFacts } from '../facts/types.ts';
import { AILMENTS } from './outcomes.ts';

/** Something promoted that is offered for a condition or symptom, with no verb of effect. */
export interface Offer {
  readonly thing: Mention;
  readonly outcome: Mention;
}

/** A long sentence that names one condition names the product; several, or a bare line, say what it is good for. */
const LEAST_AILMENTS = 2;
const BARE_LINE = 14;

/** Reads `cream for eczema and psoriasis`, `tisane contre la toux et le rhume` in a sentence. */
export function offersOf(facts: SentenceFacts, heading: boolean): Offer[] {
  const offers: Offer[] = [];
  const ailments = mentionsOf(facts, AILMENTS).length;
  if (ailments < LEAST_AILMENTS && (ailments === 0 || heading || facts.sentence.tokens.length > BARE_LINE))
    return offers;
  for (const offered of mentionsOf(facts, ['offered-for'])) {
    const inside = facts.mentions.filter((mention) => contains(offered, mention));
    const outcome = inside.findLast((mention) => isOf(mention, AILMENTS));
    const thing = isUnder(offered.concept, 'offered-for.people')
      ? outcome && { ...offered, to: outcome.from }
      : inside.find(({ concept }) => isUnder(concept, 'thing') && concept !== 'thing.generic');
    if (thing && outcome && thing !== outcome) offers.push({ thing, outcome });
  }
  return offers;
}
