import { byPlace, isOf, longest } from '../facts/concepts.ts';
import type { Mention, SentenceFacts } from '../facts/types.ts';

/** What a product may be offered against. */
export const AILMENTS = [
  'outcome.condition',
  'outcome.symptom',
  'outcome.process-bad',
  'outcome.appearance-bad',
];

/** All that is good to have less of. */
export const BAD = [...AILMENTS, 'outcome.vague.toxins'];

/** Outcomes of a sentence, each the longest at its place, in order. */
export function outcomesOf({ mentions }: SentenceFacts): Mention[] {
  return longest(mentions.filter((mention) => isOf(mention, ['outcome']))).sort(byPlace);
}
