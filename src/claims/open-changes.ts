import { isOf, overlaps } from '../facts/concepts.ts';
import type { Mention, SentenceFacts } from '../facts/types.ts';
import { openEffect } from './open-effect.ts';
import { OPEN_WORDS } from './open-words.ts';
import { BAD } from './outcomes.ts';
import type { Pair } from './pairing.ts';

const BODY = ['outcome.body', 'outcome.function', 'outcome.appearance-good'];
const REFLEXIVES = new Set(['se', "s'"]);
const POSSESSIVES = new Set(['vos', 'votre']);
const BE = new Set(['est', 'sont', 'etait', 'etaient', 'sera', 'seront', 'soit', 'soient']);
/** Adverbs between the auxiliary and its participle. */
const ADVERBS = /^(?:bien|enfin|peu|vite|tres|deja|nettement|\w+ment)$/;
const KNOWN = ['unclaiming-reflexive', 'effect', 'change', 'outcome'];

/**
 * What ailments and parts of the reader's body do of themselves, by verbs that no lexicon knows: `les plaques
 * s'affinent`, `vos bronches s'ouvrent`. In French the reflexive shows the verb; in English only comparatives that open
 * a line are read: `Plumper, bouncier cheeks`.
 */
export function openChanges(facts: SentenceFacts, outcomes: readonly Mention[]): Pair[] {
  if (facts.language !== 'fr') return openComparatives(facts, outcomes);
  const { tokens } = facts.sentence;
  const pairs: Pair[] = [];
  for (const outcome of outcomes) {
    const at = verbAfter(facts, outcome.to + 1);
    const word = tokens[at];
    if (word?.kind !== 'word' || !REFLEXIVES.has(tokens[outcome.to]?.fold ?? '')) continue;
    const ailing = isOf(outcome, BAD);
    const own =
      isOf(outcome, BODY) && POSSESSIVES.has(tokens[outcome.from - 1]?.fold ?? tokens[outcome.from]!.fold);
    const range = { from: at, to: at + 1 };
    if (!ailing && !own) continue;
    if (OPEN_WORDS.fr.notVerbs.has(word.fold)) continue;
    if (facts.mentions.some((mention) => overlaps(mention, range) && isOf(mention, KNOWN))) continue;
    pairs.push({ effect: openEffect(at, ailing ? 'less' : 'more'), outcome });
  }
  return [...pairs, ...seenChanges(facts, outcomes)];
}

const SEEING =
  /^(?:voi[ts]?|voient|voyez|voyons|verra|verrez|verront|sen[ts]|sentent|sentez|sentira|sentirez|sentiront|vu)$/;
const OWNERS = new Set([...POSSESSIVES, 'leur', 'leurs', 'son', 'sa', 'ses', 'le', 'la', 'les', "l'"]);
/** Tokens between what is seen and what it is seen to do: an adjective, `se`. */
const SEEN_REACH = 3;

/** `Elles voient leur transit se régler`, `vous sentirez vos épaules s'ouvrir`: what is seen to change. */
function seenChanges(facts: SentenceFacts, outcomes: readonly Mention[]): Pair[] {
  const { tokens } = facts.sentence;
  const pairs: Pair[] = [];
  for (const outcome of outcomes) {
    const owner = OWNERS.has(tokens[outcome.from]?.fold ?? '') ? outcome.from : outcome.from - 1;
    if (!OWNERS.has(tokens[owner]?.fold ?? '') || !SEEING.test(tokens[owner - 1]?.fold ?? '')) continue;
    const ailing = isOf(outcome, BAD);
    if (!ailing && !isOf(outcome, BODY)) continue;
    const reflexive = tokens
      .slice(outcome.to, outcome.to + SEEN_REACH)
      .findIndex(({ fold }) => REFLEXIVES.has(fold));
    const at = outcome.to + reflexive + 1;
    if (reflexive < 0 || !/(?:er|ir|re)$/.test(tokens[at]?.fold ?? '')) continue;
    pairs.push({ effect: openEffect(at, ailing ? 'less' : 'more'), outcome });
  }
  return pairs;
}

/** The verb after its reflexive, or the participle after the auxiliary: `s'affine`, `s'est nettement affinée`. */
function verbAfter({ sentence: { tokens } }: SentenceFacts, reflexive: number): number {
  let at = reflexive;
  if (!BE.has(tokens[at]?.fold ?? '')) return at;
  at++;
  if (ADVERBS.test(tokens[at]?.fold ?? '')) at++;
  return at;
}

/** Words in `er` that compare nothing. */
const NO_COMPARATIVES = new Set(
  'after,other,over,under,never,ever,either,neither,whether,however,rather,another,together,altogether,further,later,former,latter,per,inner,outer,upper,lower,super,proper,bitter,clever,eager,sober,tender,paper,water,powder,number,consumer,customer,cancer,liver,finger,shoulder,bladder,fever,ulcer,winter,summer,ginger,copper,silver,laser,order,offer,cover,power,buyer,dealer,cleaner,trainer'.split(
    ',',
  ),
);
/** A line that opens with a comparative and holds no more tokens than this. */
const LINE = 10;

/** `Plumper, bouncier cheeks`: a line that opens with comparatives of a part of the body or what it does. */
function openComparatives(facts: SentenceFacts, outcomes: readonly Mention[]): Pair[] {
  const { tokens } = facts.sentence;
  if (tokens.length > LINE) return [];
  const outcome = outcomes.find((mention) => isOf(mention, BODY));
  if (!outcome || outcome.from === 0) return [];
  const before = tokens
    .slice(0, outcome.from)
    .filter(({ fold }) => ![',', 'and', '&', 'your'].includes(fold));
  const compares = ({ fold }: { readonly fold: string }) =>
    /^[a-z]{3,}er$/.test(fold) && !NO_COMPARATIVES.has(fold);
  if (before.length === 0 || !before.every(compares)) return [];
  const range = { from: 0, to: outcome.from };
  if (facts.mentions.some((mention) => overlaps(mention, range) && isOf(mention, KNOWN))) return [];
  const concept = 'effect.open.more';
  return [{ effect: { ...range, concept, pos: 'phrase', forms: [], entry: '', sense: null }, outcome }];
}
