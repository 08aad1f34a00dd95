import { byPlace, contains, isOf, isUnder, longest } from '../facts/concepts.ts';
import type { Mention, SentenceFacts } from '../facts/types.ts';
import type { TokenRange } from '../language/types.ts';
import { openChanges } from './open-changes.ts';
import { openPairs } from './open-verbs.ts';
import { outcomesOf } from './outcomes.ts';
import { isBenefit } from './relations.ts';

/** An effect and what it is an effect on. */
export interface Pair {
  readonly effect: Mention;
  readonly outcome: Mention | null;
}

const EFFECTS = ['effect', 'change', 'comparative'];
/** Effects that name their outcome themselves. */
const COMPLETE = ['effect.anti', 'effect.reach-result', 'effect.work'];
const AFTER = 8;
const AFTER_COMPARATIVE = 3;
const BEFORE_PASSIVE = 5;
const BEFORE_CHANGE = 9;
const STOPS = new Set([';', ':', '.', '!', '?', '…']);
/** What stands behind these has its own verb: `stop at once if you feel any pain`. */
const PARTING = new Set([
  'if',
  'unless',
  'until',
  'because',
  'although',
  'whereas',
  'parce',
  'quoique',
  'tandis',
]);

/** Pairs each effect of a sentence with the outcome it is said to have. */
export function pairEffects(facts: SentenceFacts): Pair[] {
  const outcomes = outcomesOf(facts);
  const named = facts.mentions.filter((mention) => isOf(mention, EFFECTS) && !namesTreatment(mention));
  const whole = (mention: Mention) => isUnder(mention.concept, 'effect.cure.complete');
  const cures = longest(named.filter(whole)).sort(byPlace);
  const others = longest(named.filter((mention) => !whole(mention)))
    .filter(
      (mention) => !isUnder(mention.concept, 'effect.cure') || !cures.some((cure) => contains(cure, mention)),
    )
    .sort(byPlace);
  const effects = [...others, ...cures];
  const pairs: Pair[] = [];
  for (const effect of effects) {
    const inside = whole(effect) && isDone(named, effect) ? outcomeWithin(effect, outcomes) : undefined;
    if (inside) {
      pairs.push({ effect, outcome: inside });
      continue;
    }
    if (isOf(effect, COMPLETE)) {
      pairs.push({ effect, outcome: outcomeOfWhole(facts, effect, outcomes) });
      continue;
    }
    const outcome = outcomeOf(facts, effect, outcomes);
    if (outcome) pairs.push({ effect, outcome });
  }
  const known = [...oneEach(pairs), ...openChanges(facts, outcomes)];
  const opened = [...known, ...openPairs(facts, outcomes, known)];
  return opened.length > 0 ? opened : verbsInARow(facts, effects);
}

/** A cure that a verb says, in no form that may tell of a person: `guérit l'arthrose`, not `guéri d'un cancer`. */
function isDone(named: readonly Mention[], cure: Mention): boolean {
  return named.some(
    ({ pos, forms, ...verb }) =>
      pos === 'verb' &&
      isUnder(verb.concept, 'effect.cure') &&
      contains(cure, verb) &&
      !forms.includes('participle'),
  );
}

function outcomeWithin(effect: Mention, outcomes: readonly Mention[]): Mention | undefined {
  return outcomes.find((outcome) => contains(effect, outcome));
}

const VAGUE = ['outcome.vague'];

/** The outcome behind words that name their own; energy, balance or the like only where they name nothing else. */
function outcomeOfWhole(facts: SentenceFacts, effect: Mention, outcomes: readonly Mention[]): Mention | null {
  const after = outcomeAfter(facts, effect, outcomes, AFTER);
  if (after && !isOf(after, VAGUE)) return after;
  const inside = outcomes.filter((outcome) => contains(effect, outcome));
  const named = inside.find((outcome) => !isOf(outcome, VAGUE));
  return named ? null : (after ?? inside[0] ?? null);
}

/**
 * One pair for the same words, which the lexicons may know as several parts of speech or under several concepts: the
 * verb's, or else the first; one with an outcome rather than one that names its outcome itself.
 */
function oneEach(pairs: readonly Pair[]): Pair[] {
  const kept: Pair[] = [];
  for (const pair of pairs) {
    const at = kept.findIndex((other) => isSame(other, pair));
    if (at < 0) kept.push(pair);
    else if (isClearer(pair, kept[at]!)) kept[at] = pair;
  }
  return kept;
}

function isSame(a: Pair, b: Pair): boolean {
  if (!isAt(a.effect, b.effect)) return false;
  return a.outcome === null || b.outcome === null || isAt(a.outcome, b.outcome);
}

function isAt(a: TokenRange, b: TokenRange): boolean {
  return a.from === b.from && a.to === b.to;
}

function isClearer(pair: Pair, than: Pair): boolean {
  if ((pair.outcome === null) !== (than.outcome === null)) return pair.outcome !== null;
  return pair.effect.pos === 'verb' && than.effect.pos !== 'verb';
}

const JOINS = new Set([',', 'and', '&', 'et', 'then', 'puis']);

/** `lisse, repulpe et illumine`: two verbs of effect joined to one another need no object. */
function verbsInARow(facts: SentenceFacts, effects: readonly Mention[]): Pair[] {
  const verbs = effects.filter(
    ({ pos, forms, concept }) =>
      pos === 'verb' &&
      isUnder(concept, 'effect') &&
      (forms.includes('finite') || forms.includes('infinitive')),
  );
  const joined = verbs.find((verb, index) => {
    const next = verbs[index + 1];
    if (!next || next.from === verb.to || next.from < verb.to) return false;
    return facts.sentence.tokens.slice(verb.to, next.from).every(({ fold }) => JOINS.has(fold));
  });
  return joined ? [{ effect: { ...joined, to: verbs.at(-1)!.to }, outcome: null }] : [];
}

/** `the treatment of arthritis`, `thérapeutique`: the name of what is done, not a claim that it helps. */
function namesTreatment({ concept, pos }: Mention): boolean {
  return isUnder(concept, 'effect.treat') && (pos === 'noun' || pos === 'adjective');
}

function outcomeOf(facts: SentenceFacts, effect: Mention, outcomes: readonly Mention[]): Mention | null {
  if (isUnder(effect.concept, 'change')) {
    return hasObject(facts, effect, outcomes) ? null : outcomeBefore(facts, effect, outcomes, BEFORE_CHANGE);
  }
  if (isUnder(effect.concept, 'comparative')) {
    return (
      outcomeAfter(facts, effect, outcomes, AFTER_COMPARATIVE) ??
      outcomeBefore(facts, effect, outcomes, BEFORE_PASSIVE)
    );
  }
  if (isCounted(facts, effect)) return null;
  const participle = effect.pos === 'verb' && effect.forms.includes('participle');
  if (participle && followsBe(facts, effect)) return outcomeBefore(facts, effect, outcomes, BEFORE_PASSIVE);
  const after = outcomeAfter(facts, effect, outcomes, AFTER);
  if (after) return after;
  if (participle) return outcomeBefore(facts, effect, outcomes, BEFORE_PASSIVE);
  if (effect.pos === 'noun' && facts.language === 'en') return outcomeBefore(facts, effect, outcomes, 1);
  return null;
}

const COUNTING = new Set(['every', 'each', 'another']);

/** `every repair your cells make`: after a counting word stands a noun, which has no object. */
function isCounted(facts: SentenceFacts, { from, to }: Mention): boolean {
  const { tokens } = facts.sentence;
  return facts.language === 'en' && to - from === 1 && COUNTING.has(tokens[from - 1]?.fold ?? '');
}

const BE: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', "'s", "'re"]),
  fr: new Set([
    'est',
    'sont',
    'etes',
    'sommes',
    'suis',
    'sera',
    'seront',
    'serez',
    'etait',
    'etaient',
    'ete',
    'etre',
  ]),
};

/** `vous êtes allongé`, `pain is gently relieved`: what undergoes the effect stands before it. */
function followsBe(facts: SentenceFacts, effect: Mention): boolean {
  const { tokens } = facts.sentence;
  return [1, 2].some((back) => BE[facts.language]!.has(tokens[effect.from - back]?.fold ?? ''));
}

const DETERMINERS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(['the', 'your', 'his', 'her', 'their', 'a', 'an']),
  fr: new Set(['le', 'la', 'les', "l'", 'votre', 'vos', 'son', 'sa', 'ses', 'un', 'une']),
};

/** `osteoarthritis wears away the cartilage`: with an object, the verb says what its subject does. */
function hasObject(facts: SentenceFacts, effect: Mention, outcomes: readonly Mention[]): boolean {
  if (effect.pos !== 'verb') return false;
  const next = facts.sentence.tokens[effect.to];
  if (!next || !DETERMINERS[facts.language]!.has(next.fold)) return false;
  return outcomes.some(({ from }) => from > effect.to && from <= effect.to + 3);
}

function outcomeAfter(
  facts: SentenceFacts,
  effect: Mention,
  outcomes: readonly Mention[],
  reach: number,
): Mention | null {
  for (const outcome of outcomes) {
    if (outcome.from < effect.to) continue;
    if (outcome.from - effect.to > reach || stopsBetween(facts, effect.to, outcome.from)) return null;
    if (isBenefit(effect.concept, outcome.concept)) return outcome;
  }
  return null;
}

function outcomeBefore(
  facts: SentenceFacts,
  effect: Mention,
  outcomes: readonly Mention[],
  reach: number,
): Mention | null {
  for (let index = outcomes.length - 1; index >= 0; index--) {
    const outcome = outcomes[index]!;
    if (outcome.to > effect.from) continue;
    if (effect.from - outcome.to > reach || stopsBetween(facts, outcome.to, effect.from)) return null;
    if (isOfAnother(facts, effect, outcome)) return null;
    if (isBenefit(effect.concept, outcome.concept)) return outcome;
  }
  return null;
}

/** `night sweats, words that vanish`: what a relative clause tells is told of the noun that it follows. */
function isOfAnother(facts: SentenceFacts, effect: Mention, outcome: Mention): boolean {
  const { tokens } = facts.sentence;
  if (facts.language !== 'en' || tokens[effect.from - 1]?.fold !== 'that') return false;
  return tokens.slice(outcome.to, effect.from - 1).some(({ fold }) => fold === ',');
}

function stopsBetween(facts: SentenceFacts, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const { fold } = facts.sentence.tokens[index]!;
    if (STOPS.has(fold) || PARTING.has(fold)) return true;
  }
  return false;
}
