import type { Sentence, TokenRange } from '../../language/types.ts';
import type { Cue } from '../types.ts';
import { clauseOf, nonEmpty, scopeOf, type Surroundings } from './scope.ts';

/** A word of a negation in two words, as the lexicon names it. */
export interface NegationWord extends TokenRange {
  readonly entry: string;
}

/** How far apart the two words stand, in tokens. */
const REACH = 10;
const RESTRICTIVE = new Set(['que', "qu'"]);
/** Second words that negate without `ne` too, in spoken French. */
const SPOKEN = new Set(['pas', 'jamais']);
/** Before these `pas` is a noun or part of another phrase: `un pas`, `chaque pas`, `pourquoi pas`. */
const NO_VERB = new Set(
  "un le les la l' de d' ce ces des premier premiers chaque grand petit faux a au pourquoi son leur votre nos vos notre si et ou , - :".split(
    ' ',
  ),
);

/**
 * French negation in two words: `ne … pas`, `aucun … ne`; `ne … que` restricts, and `pas` negates
 * alone in spoken French. The cue is the word that bears the sense, and it reaches the verb between both.
 */
export function frenchNegations(
  firsts: readonly NegationWord[],
  seconds: readonly NegationWord[],
  around: Surroundings,
): Cue[] {
  const cues: Cue[] = [];
  const used = new Set<number>();
  for (const first of firsts) {
    const cue = paired(first, seconds, used, around);
    if (!cue) continue;
    used.add(cue.from);
    cues.push(cue);
  }
  for (const second of seconds) {
    if (used.has(second.from) || !isSpoken(second, around.sentence)) continue;
    const verb = { from: Math.max(clauseOf(around.sentence, second).from, second.from - 1), to: second.from };
    cues.push(negation(second, [verb, ...scopeOf('forward', second, 'negation', around)]));
  }
  return cues;
}

/** The second word after `ne`, else the subject before it (`aucun produit ne …`), else `que`. */
function paired(
  first: NegationWord,
  seconds: readonly NegationWord[],
  used: ReadonlySet<number>,
  around: Surroundings,
): Cue | null {
  const clause = clauseOf(around.sentence, first);
  const end = Math.min(clause.to, first.to + REACH);
  const second = seconds.find(({ from }) => from >= first.to && from < end);
  if (second) {
    return negation(second, [
      { from: first.to, to: second.from },
      ...scopeOf('forward', second, 'negation', around),
    ]);
  }
  const subject = seconds.findLast(({ from }) => from >= clause.from && from < first.from && !used.has(from));
  if (subject) {
    const reach = scopeOf('forward', first, 'negation', around);
    return negation(subject, [{ from: subject.to, to: first.from }, ...reach]);
  }
  const only = restrictiveAt(around.sentence, first.to, end);
  if (only < 0) return null;
  const range = { from: only, to: only + 1 };
  return {
    kind: 'restriction',
    ...range,
    scope: scopeOf('forward', range, 'restriction', around),
    entry: 'ne … que',
  };
}

function negation({ from, to, entry }: NegationWord, scope: readonly TokenRange[]): Cue {
  return { kind: 'negation', from, to, scope: nonEmpty(scope), entry };
}

function isSpoken({ from }: NegationWord, { tokens }: Sentence): boolean {
  const before = tokens[from - 1];
  return SPOKEN.has(tokens[from]!.fold) && before?.kind === 'word' && !NO_VERB.has(before.fold);
}

function restrictiveAt({ tokens }: Sentence, from: number, to: number): number {
  for (let at = from; at < to; at++) if (RESTRICTIVE.has(tokens[at]!.fold)) return at;
  return -1;
}
