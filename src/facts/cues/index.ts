import { byPlace } from '../concepts.ts';
import type { Sentence, TokenRange } from '../../language/types.ts';
import type { Cue, CueKind, Mention } from '../types.ts';
import { isConditional, mayBeConditional } from './french-conditional.ts';
import { type Direction, scopeOf, type Surroundings, surroundings } from './scope.ts';
import { frenchNegations } from './french-negation.ts';

const KINDS: ReadonlySet<string> = new Set<CueKind>([
  'negation',
  'restriction',
  'hedge',
  'hypothetical',
  'question',
  'attribution-patient',
  'attribution-study',
  'attribution-clinician',
  'attribution-critic',
  'mention',
  'first-person',
]);
const DIRECTIONS: ReadonlySet<string> = new Set<Direction>([
  'forward',
  'backward',
  'clause',
  'phrase',
  'next',
  'onward',
  'sentence',
]);

/** Prose has few cues in a sentence; of a sentence made of cues only this many are read. */
const MOST_CUES = 200;

/** A lexicon mention `cue.<kind>.<direction>`, taken apart. */
interface CueWords extends TokenRange {
  readonly kind: CueKind;
  readonly direction: string;
  readonly entry: string;
}

/**
 * Finds the words of a sentence that change how others are to be read, and which tokens they reach.
 *
 * Lexicons name the words as concepts `cue.<kind>.<direction>`. Words of the direction `pseudo` hold
 * words of their kind that do not act (`not only`); of cues of one kind that overlap the longest acts.
 *
 * @param mentions what the lexicons found in the sentence
 * @returns cues in order of their first token
 */
export function findCues(sentence: Sentence, mentions: readonly Mention[]): Cue[] {
  const around = surroundings(sentence, mentions);
  const words = cueWords(mentions).slice(0, MOST_CUES);
  const cues: Cue[] = [];
  for (const { kind, direction, entry, from, to } of acting(words.filter((word) => !isPaired(word)))) {
    if (!DIRECTIONS.has(direction)) continue;
    cues.push({ kind, from, to, scope: scopeOf(direction as Direction, { from, to }, kind, around), entry });
  }
  const pairs = acting(words.filter((word) => isPaired(word) || word.direction === 'pseudo'));
  const of = (direction: string) => pairs.filter((word) => word.direction === direction);
  cues.push(...frenchNegations(of('first'), of('second'), around));
  if (sentence.language === 'fr') cues.push(...conditionals(around));
  const question = questionMark(sentence);
  if (question) cues.push(question);
  return cues.sort(byPlace);
}

/** Words of a negation in two words, which are read together. */
function isPaired({ kind, direction }: CueWords): boolean {
  return kind === 'negation' && (direction === 'first' || direction === 'second');
}

function cueWords(mentions: readonly Mention[]): CueWords[] {
  const words: CueWords[] = [];
  for (const { concept, from, to, entry } of mentions) {
    if (!concept.startsWith('cue.')) continue;
    const [, kind, direction] = concept.split('.');
    if (kind && direction && KINDS.has(kind))
      words.push({ kind: kind as CueKind, direction, entry, from, to });
  }
  return words;
}

/** Of overlapping words of one kind the longest stays; at equal length words that do not act win. */
function acting(words: readonly CueWords[]): CueWords[] {
  const length = (range: TokenRange) => range.to - range.from;
  const ordered = [...words].sort(
    (a, b) =>
      length(b) - length(a) ||
      Number(b.direction === 'pseudo') - Number(a.direction === 'pseudo') ||
      a.from - b.from,
  );
  const kept: CueWords[] = [];
  for (const word of ordered) {
    const taken = kept.some(
      (other) => other.kind === word.kind && other.from < word.to && word.from < other.to,
    );
    if (!taken) kept.push(word);
  }
  return kept;
}

/** Verbs in the conditional hedge themselves and what follows, unless a cue that is known holds them. */
function conditionals(around: Surroundings): Cue[] {
  const found: Cue[] = [];
  const holding = around.mentions.filter(
    ({ concept }) => concept.startsWith('cue.hedge.') || concept.startsWith('cue.hypothetical.'),
  );
  around.sentence.tokens.forEach((token, from) => {
    if (!mayBeConditional(token)) return;
    const range = { from, to: from + 1 };
    const here = (around.startingAt[from] ?? []).filter((mention) => mention.to === range.to);
    const taken = holding.some(({ from: start, to }) => start <= from && from < to);
    if (taken || !isConditional(token, here)) return;
    const [reach] = scopeOf('forward', range, 'hedge', around);
    found.push({
      kind: 'hedge',
      ...range,
      scope: [{ from, to: reach?.to ?? range.to }],
      entry: 'conditional',
    });
  });
  return found;
}

/** Questions that take for granted what they ask the reason of: `Why do tablets fail?` */
const PRESUPPOSING = new Set(['why', 'pourquoi']);

/** A sentence that ends in a question mark asks, and asserts nothing. */
function questionMark({ tokens }: Sentence): Cue | null {
  const first = tokens.findIndex(({ kind }) => kind === 'word');
  if (PRESUPPOSING.has(tokens[first]?.fold ?? '') && !/^(?:not|pas)$/.test(tokens[first + 1]?.fold ?? ''))
    return null;
  for (let at = tokens.length - 1; at >= 0; at--) {
    const { kind, fold } = tokens[at]!;
    if (kind === 'punctuation' && fold.includes('?')) {
      return { kind: 'question', from: at, to: at + 1, scope: [{ from: 0, to: tokens.length }], entry: '?' };
    }
    if (kind !== 'punctuation' || !/^[)"\]!…]+$/.test(fold)) return null;
  }
  return null;
}
