import type { Sentence, TokenRange } from '../../language/types.ts';
import type { Cue, Mention } from '../types.ts';
import { scopeOf } from './scope.ts';

const REACH = 8;
const RESTRICTIVE = new Set(['que', "qu'"]);
/** Before these the second word is a noun or a comparison: `un pas`, `de plus`, `le plus`. */
const NOT_BEFORE = new Set(
  "un le les la l' de d' ce ces des premier premiers chaque grand petit faux a au en bien beaucoup encore toujours pourquoi meme une son leur votre nos vos notre non si".split(
    ' ',
  ),
);

/**
 * French negation in two words: `ne … pas`, `n’ … aucun`; `ne … que` restricts, `pas` alone negates
 * in spoken French. The cue is its second word, and reaches from the first word to the end of its clause.
 *
 * @param acting ranges of cue words that are taken already
 */
export function frenchNegations(
  sentence: Sentence,
  mentions: readonly Mention[],
  acting: readonly (TokenRange & { readonly kind: string })[],
): Cue[] {
  const firsts = rangesOf(mentions, 'cue.negation.first', acting);
  const seconds = rangesOf(mentions, 'cue.negation.second', acting);
  const cues: Cue[] = [];
  const used = new Set<number>();
  for (const first of firsts) {
    const clause = sentence.clauses.find(({ from, to }) => from <= first.from && first.from < to);
    const end = Math.min(clause?.to ?? sentence.tokens.length, first.to + REACH);
    const second = seconds.find(({ from }) => from >= first.to && from < end);
    if (second) {
      used.add(second.from);
      const reach = scopeOf('forward', second, 'negation', sentence, mentions);
      const scope = [{ from: first.to, to: second.from }, ...reach].filter(({ from, to }) => from < to);
      cues.push({ kind: 'negation', from: second.from, to: second.to, scope, entry: second.entry });
      continue;
    }
    const only = restrictiveAt(sentence, first.to, end);
    if (only < 0) continue;
    const range = { from: only, to: only + 1 };
    cues.push({
      kind: 'restriction',
      ...range,
      scope: scopeOf('forward', range, 'restriction', sentence, mentions),
      entry: 'ne … que',
    });
  }
  for (const second of seconds) {
    if (used.has(second.from) || !/^pas\b|^jamais\b/.test(second.entry)) continue;
    const before = sentence.tokens[second.from - 1]?.fold ?? '';
    if (NOT_BEFORE.has(before)) continue;
    const clause = sentence.clauses.find(({ from, to }) => from <= second.from && second.from < to);
    const reach = scopeOf('forward', second, 'negation', sentence, mentions);
    const verb = { from: Math.max(clause?.from ?? 0, second.from - 1), to: second.from };
    const scope = [verb, ...reach].filter(({ from, to }) => from < to);
    cues.push({ kind: 'negation', from: second.from, to: second.to, scope, entry: second.entry });
  }
  return cues;
}

function rangesOf(
  mentions: readonly Mention[],
  concept: string,
  acting: readonly (TokenRange & { readonly kind: string })[],
): (TokenRange & { entry: string })[] {
  return mentions.filter(
    (mention) =>
      mention.concept === concept &&
      acting.some(({ kind, from, to }) => kind === 'negation' && from === mention.from && to === mention.to),
  );
}

function restrictiveAt({ tokens }: Sentence, from: number, to: number): number {
  for (let at = from; at < to; at++) if (RESTRICTIVE.has(tokens[at]!.fold)) return at;
  return -1;
}
