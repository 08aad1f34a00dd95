import type { TokenRange } from '../language/types.ts';
import type { Mention, SentenceFacts } from './types.ts';

/** Whether `concept` is `broader` or narrower than it: `outcome.symptom` is under `outcome`. */
export function isUnder(concept: string, broader: string): boolean {
  return concept === broader || (concept.startsWith(broader) && concept[broader.length] === '.');
}

/** Whether a mention is of one of the concepts, or of a narrower one. */
export function isOf({ concept }: Pick<Mention, 'concept'>, concepts: readonly string[]): boolean {
  for (const broader of concepts) if (isUnder(concept, broader)) return true;
  return false;
}

/** Mentions of the concepts in a sentence. */
export function mentionsOf(facts: SentenceFacts, concepts: readonly string[]): Mention[] {
  return mentionsAny(facts, concepts) ? facts.mentions.filter((mention) => isOf(mention, concepts)) : [];
}

/** Whether a sentence mentions one of the concepts, or a narrower one. */
export function mentionsAny({ mentions }: SentenceFacts, concepts: readonly string[]): boolean {
  let present = named.get(mentions);
  if (!present) {
    present = new Set();
    for (const { concept } of mentions) for (const broader of withBroader(concept)) present.add(broader);
    named.set(mentions, present);
  }
  for (const concept of concepts) if (present.has(concept)) return true;
  return false;
}

/** Concepts of the mentions of a sentence, and all broader ones. */
const named = new WeakMap<readonly Mention[], Set<string>>();
const broaderOf = new Map<string, readonly string[]>();

/** A concept and all broader ones. */
export function withBroader(concept: string): readonly string[] {
  let broader = broaderOf.get(concept);
  if (!broader) {
    const parts = concept.split('.');
    broader = parts.map((_, index) => parts.slice(0, index + 1).join('.'));
    broaderOf.set(concept, broader);
  }
  return broader;
}

export function overlaps(a: TokenRange, b: TokenRange): boolean {
  return a.from < b.to && b.from < a.to;
}

export function contains(outer: TokenRange, inner: TokenRange): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

/** The smallest range that covers all those given. */
export function cover(ranges: readonly TokenRange[]): TokenRange {
  return {
    from: ranges.reduce((least, { from }) => Math.min(least, from), Number.POSITIVE_INFINITY),
    to: ranges.reduce((most, { to }) => Math.max(most, to), Number.NEGATIVE_INFINITY),
  };
}

/** Leaves out ranges that stand wholly inside a longer one. */
export function longest<T extends TokenRange>(ranges: readonly T[]): T[] {
  const length = ({ from, to }: TokenRange) => to - from;
  return ranges.filter(
    (range) => !ranges.some((other) => contains(other, range) && length(other) > length(range)),
  );
}

/** Order of beginning, then of end. */
export function byPlace(a: TokenRange, b: TokenRange): number {
  return a.from - b.from || a.to - b.to;
}

/** The words of a token range as the page writes them. */
export function wordsOf(text: string, facts: SentenceFacts, range: TokenRange): string {
  const { tokens } = facts.sentence;
  const first = tokens[range.from];
  const last = tokens[range.to - 1];
  return first && last ? text.slice(first.start, last.end) : '';
}
