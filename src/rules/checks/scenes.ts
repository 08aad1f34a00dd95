import { contains, overlaps } from '../../facts/concepts.ts';
import type { CueKind, Mention, SentenceFacts } from '../../facts/types.ts';
import type { TokenRange } from '../../language/types.ts';
import type { PageContext } from '../conditions.ts';

const STOPS = new Set([';', '.', '!', '?', '…']);
const DENYING: readonly CueKind[] = ['negation', 'mention', 'attribution-critic'];

/** Indexes of the sentences in which a promotional page speaks for itself: no entries of its reference list. */
export function toldSentences({ page, profile }: PageContext): number[] {
  if (profile.stance !== 'promotional') return [];
  const told: number[] = [];
  for (let index = 0; index < page.sentences.length; index++) {
    const { kind } = page.document.blocks[page.sentences[index]!.sentence.block]!;
    if (kind !== 'reference') told.push(index);
  }
  return told;
}

/** Whether a cue from outside the range denies it, or tells that others say it. */
export function isDenied(facts: SentenceFacts, range: TokenRange, kinds = DENYING): boolean {
  return facts.cues.some(
    (cue) =>
      kinds.includes(cue.kind) && !contains(range, cue) && cue.scope.some((scope) => overlaps(scope, range)),
  );
}

/** Tokens between two ranges; 0 where they touch or overlap. */
export function distance(a: TokenRange, b: TokenRange): number {
  return Math.max(a.from - b.to, b.from - a.to, 0);
}

/** Whether a mark that ends a statement stands between two ranges. */
export function isParted(facts: SentenceFacts, a: TokenRange, b: TokenRange): boolean {
  const from = Math.min(a.to, b.to);
  const to = Math.max(a.from, b.from);
  return facts.sentence.tokens.slice(from, to).some(({ fold }) => STOPS.has(fold));
}

export interface Reach {
  /** Tokens that may stand between the two. */
  readonly within: number;
  /** The second must come after the first. */
  readonly after?: boolean;
}

/** Pairs of one mention of each list that stand near each other, each of the first with the nearest of the second. */
export function pairsOf(
  facts: SentenceFacts,
  firsts: readonly Mention[],
  seconds: readonly Mention[],
  { within, after }: Reach,
): (readonly [Mention, Mention])[] {
  const pairs: (readonly [Mention, Mention])[] = [];
  for (const first of firsts) {
    let nearest: Mention | undefined;
    for (const second of seconds) {
      if (overlaps(first, second) || (after && second.from < first.to)) continue;
      if (distance(first, second) > within || isParted(facts, first, second)) continue;
      if (!nearest || distance(first, second) < distance(first, nearest)) nearest = second;
    }
    if (nearest) pairs.push([first, nearest]);
  }
  return pairs;
}
