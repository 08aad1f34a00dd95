import { isOf, overlaps } from '../facts/concepts.ts';
import type { Mention, SentenceFacts } from '../facts/types.ts';
import { openEffect } from './open-effect.ts';
import { OPEN_WORDS } from './open-words.ts';
import { BAD } from './outcomes.ts';
import type { Pair } from './pairing.ts';

/** Goods and parts of the body, which an unknown verb with a named subject acts on. */
const ACTED_ON = [
  'outcome.function',
  'outcome.capacity',
  'outcome.process-good',
  'outcome.appearance-good',
  'outcome.vague',
  'outcome.body',
];
const KNOWN = ['effect', 'change', 'comparative', 'unclaiming', 'thing', 'conventional', 'person', 'outcome'];
const OTHERS = ['conventional', 'person', 'outcome'];
/** Tokens from the end of the subject to the verb. */
const SUBJECT_REACH = 4;
const STOPS = new Set([';', ':', '.', '!', '?', '…', '(', ')']);

interface Verb {
  readonly at: number;
  readonly bare: boolean;
}

/**
 * Effects said by verbs that no lexicon knows: whatever something promoted does to an ailment, to the body or to a
 * good is taken for a benefit, unless the verb is one of those that promise nothing (`contain`, `cause`, `mean`).
 *
 * The verb is found by its place between the subject and the determiner of the object.
 */
export function openPairs(
  facts: SentenceFacts,
  outcomes: readonly Mention[],
  taken: readonly Pair[],
): Pair[] {
  const pairs: Pair[] = [];
  for (const outcome of outcomes) {
    if (taken.some((pair) => touches(pair, outcome)) || pairs.some((pair) => touches(pair, outcome)))
      continue;
    const verb = verbBefore(facts, outcome);
    if (!verb || !acts(facts, outcome, verb, [...taken, ...pairs])) continue;
    const ailing = isOf(outcome, BAD);
    pairs.push({
      effect: openEffect(verb.at, ailing ? 'less' : 'more', formAt(facts, verb.at)),
      outcome,
    });
  }
  return pairs;
}

function touches({ effect, outcome }: Pair, other: Mention): boolean {
  return overlaps(effect, other) || (outcome !== null && overlaps(outcome, other));
}

function formAt({ language, sentence }: SentenceFacts, at: number): 'finite' | 'conditional' {
  return language === 'fr' && /r(?:ait|aient)$/.test(sentence.tokens[at]!.fold) ? 'conditional' : 'finite';
}

/** The word that stands where the verb of an object stands: before its determiner, or before the bare object. */
function verbBefore(facts: SentenceFacts, outcome: Mention): Verb | null {
  const { determiners } = OPEN_WORDS[facts.language];
  const bad = isOf(outcome, BAD);
  const fold = (index: number) => facts.sentence.tokens[index]?.fold ?? '';
  for (const index of [outcome.from, outcome.from - 1, outcome.from - 2]) {
    if (index > 0 && determiners.has(fold(index))) {
      let at = index - 1;
      if (determiners.has(fold(at))) at--;
      if (facts.language === 'fr' && fold(at).endsWith('ment')) at--;
      return isVerb(facts, at, bad) ? { at, bare: false } : null;
    }
  }
  if (facts.language === 'fr' && !(bad && isListed(facts, outcome))) return null;
  const at = outcome.from - 1;
  return isVerb(facts, at, bad) ? { at, bare: true } : null;
}

/** French drops the article of an object in a list: `éloigne rhumes, toux et torticolis`. */
function isListed(facts: SentenceFacts, { to }: Mention): boolean {
  return [',', 'et', '&'].includes(facts.sentence.tokens[to]?.fold ?? '');
}

function isVerb(facts: SentenceFacts, at: number, bad: boolean): boolean {
  const token = facts.sentence.tokens[at];
  if (token?.kind !== 'word' || OPEN_WORDS[facts.language].notVerbs.has(token.fold)) return false;
  const range = { from: at, to: at + 1 };
  const known = bad ? [...KNOWN, 'unclaiming-of-bad'] : KNOWN;
  return !facts.mentions.some((mention) => overlaps(mention, range) && isOf(mention, known));
}

function acts(facts: SentenceFacts, outcome: Mention, verb: Verb, taken: readonly Pair[]): boolean {
  const ailing = isOf(outcome, BAD);
  const word = facts.sentence.tokens[verb.at]!.fold;
  if (!ailing && !isOf(outcome, ACTED_ON)) return false;
  if (verb.bare && facts.language === 'en' && !(ailing && /[a-z]{2}s$/.test(word) && !/ss$/.test(word)))
    return false;
  if (isOpening(facts, verb)) return true;
  if (isOrder(facts, verb)) return ailing;
  return hasSubject(facts, verb, outcome) || isJoined(facts, verb, taken);
}

/** `Tames the itch`, `Garde vos défenses en alerte`: a verb that opens a sentence with no subject speaks of what is sold. */
function isOpening(facts: SentenceFacts, { at, bare }: Verb): boolean {
  const word = facts.sentence.tokens[at]!.fold;
  if (at !== 0 || bare) return false;
  return facts.language === 'fr'
    ? /(?:[^szx]|[^e]nt)$/.test(word) && !/(?:ez|tion|ent|er|ir)$/.test(word)
    : /[a-z]{2}s$/.test(word) && !/(?:ss|ings)$/.test(word);
}

/** `Oubliez les ballonnements`, `Swap those aching feet`: an order at the beginning of a sentence. */
function isOrder(facts: SentenceFacts, { at, bare }: Verb): boolean {
  const before = facts.sentence.tokens[at - 1];
  const first = at === 0 || before?.kind === 'punctuation' || before?.kind === 'symbol';
  const word = facts.sentence.tokens[at]!.fold;
  if (!first || bare) return false;
  return facts.language === 'fr' ? /ez$/.test(word) : !/(?:ing|ed|ly|s)$/.test(word);
}

function hasSubject(facts: SentenceFacts, { at }: Verb, outcome: Mention): boolean {
  const ailing = isOf(outcome, BAD);
  const { subjects, between } = OPEN_WORDS[facts.language];
  const { tokens } = facts.sentence;
  let end = at;
  while (end > 0 && between.has(tokens[end - 1]!.fold)) end--;
  if (end > 0 && subjects.has(tokens[end - 1]!.fold)) return ailing || hasThing(facts, end);
  if (end < at && subjects.has(tokens[end]!.fold) && hasThing(facts, end)) return true;
  const thing = facts.mentions.findLast((mention) => isOf(mention, ['thing']) && mention.to <= end);
  if (!thing || end - thing.to > SUBJECT_REACH || isBroken(facts, thing.to, end)) {
    return !isOf(outcome, ['outcome.body']) && opensWithName(facts, end, at);
  }
  return !facts.mentions.some(
    (mention) => mention.from >= thing.to && mention.to <= end && isOf(mention, [...OTHERS, 'effect']),
  );
}

const OPENERS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(['the', 'our', 'this', 'these', 'each', 'every', 'a', 'an', 'my']),
  fr: new Set([
    'le',
    'la',
    'les',
    "l'",
    'notre',
    'nos',
    'ce',
    'cet',
    'cette',
    'ces',
    'chaque',
    'mon',
    'ma',
    'mes',
    'un',
    'une',
  ]),
};
/** Words of a subject that no lexicon knows. */
const NAME_LENGTH = 4;
const NO_NAMES = [
  ...OTHERS,
  'effect',
  'change',
  'comparative',
  'nature',
  'unclaiming',
  'description',
  'evidence',
  'disclaimer',
];

/** `Les bains sonores plongent le cerveau`: an unknown name that opens the sentence is taken for what is sold. */
function opensWithName(facts: SentenceFacts, end: number, at: number): boolean {
  const { tokens } = facts.sentence;
  const from = OPENERS[facts.language]!.has(tokens[0]?.fold ?? '') ? 1 : 0;
  const length = end - from;
  if (end !== at && length < 1) return false;
  if (length < 1 || length > NAME_LENGTH || isBroken(facts, from, end)) return false;
  if (tokens.slice(from, end).some(({ kind }) => kind !== 'word')) return false;
  if (facts.language === 'en' && !/s$/.test(tokens[at]!.fold) && !/s$/.test(tokens[end - 1]!.fold))
    return false;
  const range = { from: 0, to: end };
  return !facts.mentions.some((mention) => overlaps(mention, range) && isOf(mention, NO_NAMES));
}

function hasThing(facts: SentenceFacts, end: number): boolean {
  return facts.mentions.some((mention) => isOf(mention, ['thing']) && mention.to <= end);
}

function isBroken(facts: SentenceFacts, from: number, to: number): boolean {
  const { coordinators, notVerbs } = OPEN_WORDS[facts.language];
  return facts.sentence.tokens
    .slice(from, to)
    .some(
      ({ fold }) =>
        STOPS.has(fold) || coordinators.has(fold) || (fold !== 'de' && fold !== "d'" && notVerbs.has(fold)),
    );
}

/** `… pénètre la peau et tire les follicules`: a further verb of the subject of a claim read already. */
function isJoined(facts: SentenceFacts, { at }: Verb, taken: readonly Pair[]): boolean {
  const before = facts.sentence.tokens[at - 1];
  return (
    before !== undefined &&
    OPEN_WORDS[facts.language].coordinators.has(before.fold) &&
    taken.some(({ effect }) => effect.to <= at && effect.pos === 'verb')
  );
}
