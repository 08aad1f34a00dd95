import type { TokenRange } from '../language/types.ts';
import type { Mention, SentenceFacts } from './types.ts';

/** Whether `concept` is `broader` or narrower than it: `outcome.symptom` is under `outcome`. */
export function isUnder(concept: string, broader: string): boolean {
  return concept === broader || (concept.startsWith(broader) && concept[broader.length] === '.');
}

/** Whether a mention is of one of the concepts, or of a narrower one. */
export function isOf(mention: Pick<Mention, 'concept'>, concepts: readonly string[]): boolean {
  return concepts.some((concept) => isUnder(mention.concept, concept));
}

/** Mentions of the concepts in a sentence. */
export function mentionsOf(facts: SentenceFacts, concepts: readonly string[]): Mention[] {
  return facts.mentions.filter((mention) => isOf(mention, concepts));
}

export function overlaps(a: TokenRange, b: TokenRange): boolean {
  return a.from < b.to && b.from < a.to;
}

export function contains(outer: TokenRange, inner: TokenRange): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

/** The words of a token range as the page writes them. */
export function wordsOf(text: string, facts: SentenceFacts, range: TokenRange): string {
  const { tokens } = facts.sentence;
  const first = tokens[range.from];
  const last = tokens[range.to - 1];
  return first && last ? text.slice(first.start, last.end) : '';
}
