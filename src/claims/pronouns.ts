import { isOf, isUnder } from '../facts/concepts.ts';
import type { Mention, PageFacts, SentenceFacts } from '../facts/types.ts';
import { openEffect } from './open-effect.ts';
import { OPEN_WORDS } from './open-words.ts';
import { AILMENTS } from './outcomes.ts';
import { isBenefit } from './relations.ts';

/** An effect on something named in an earlier sentence, which a pronoun stands for. */
export interface Referred {
  readonly effect: Mention;
  /** Concept of what the pronoun stands for. */
  readonly outcomeConcept: string;
}

const NAMED = [...AILMENTS, 'outcome.body', 'outcome.function'];
/** Earlier sentences of the block in which the antecedent may stand. */
const REACH = 2;
const SUBJECTS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(['they', 'it', 'them']),
  fr: new Set(['ils', 'elles', 'il', 'elle']),
};
/** Words that may stand between a pronoun and its verb. */
const SUBJECT_GAP = 2;
/** What completes an English verb so that it does away with its object: `sorts it out`, `knocks them back`. */
const PARTICLES = new Set(['out', 'back', 'away', 'off', 'down', 'apart', 'loose', 'under']);

/**
 * Effects whose outcome is a pronoun (`Tight hips? It loosens them`; `Vos jambes gonflent ? Elle les apaise`), read with
 * what the sentences before them name.
 */
export function referredEffects(page: PageFacts, index: number): Referred[] {
  const facts = page.sentences[index]!;
  const earlier = antecedentsOf(page, index);
  const referred: Referred[] = [];
  const add = (effect: Mention) => {
    const antecedent = [...namedBefore(facts, effect), ...earlier].find(({ concept }) =>
      isBenefit(effect.concept, concept),
    );
    if (antecedent) referred.push({ effect, outcomeConcept: antecedent.concept });
  };
  for (const mention of facts.mentions) {
    if (mention.pos !== 'verb') continue;
    if (isUnder(mention.concept, 'change') && !isUnder(mention.concept, 'change.none')) {
      if (hasPronounSubject(facts, mention) && !isCopula(facts, mention)) add(mention);
    } else if (isUnder(mention.concept, 'effect') && hasPronounObject(facts, mention)) add(mention);
  }
  if (referred.length === 0) {
    const effect = unknownEffect(facts);
    if (
      effect &&
      [...namedBefore(facts, effect), ...earlier].some((antecedent) => isOf(antecedent, AILMENTS))
    )
      add(effect);
  }
  return referred;
}

/** What the earlier clauses of the same sentence name. */
function namedBefore(facts: SentenceFacts, { from }: Mention): Mention[] {
  const clause = facts.sentence.clauses.find((range) => range.from <= from && from < range.to);
  if (!clause || clause.from === 0) return [];
  return facts.mentions.filter((mention) => mention.to <= clause.from && isOf(mention, NAMED));
}

/** What the sentences just before, or failing these the heading just above, name. */
function antecedentsOf(page: PageFacts, index: number): Mention[] {
  const { block } = page.sentences[index]!.sentence;
  for (let back = 1; back <= REACH; back++) {
    const previous = page.sentences[index - back];
    if (!previous) return [];
    const own = previous.sentence.block === block;
    const { kind } = page.document.blocks[previous.sentence.block]!;
    if (!own && !(kind === 'heading' && previous.sentence.block >= block - 1)) return [];
    const named = previous.mentions.filter((mention) => isOf(mention, NAMED));
    if (named.length > 0) return named;
  }
  return [];
}

function hasPronounSubject({ sentence: { tokens }, language }: SentenceFacts, { from }: Mention): boolean {
  return tokens
    .slice(Math.max(0, from - 1 - SUBJECT_GAP), from)
    .some(({ fold }) => SUBJECTS[language]!.has(fold));
}

/** `it's over`: a pronoun before a form of to be seldom points back at an ailment. */
function isCopula({ sentence: { tokens }, language }: SentenceFacts, { from }: Mention): boolean {
  return language === 'en' && ["'s", 'is', "'re", 'are', 'was', 'were', 'be'].includes(tokens[from]!.fold);
}

/** English objects follow the verb; French ones stand before it, where an article cannot. */
function hasPronounObject({ sentence: { tokens }, language }: SentenceFacts, effect: Mention): boolean {
  const { objects } = OPEN_WORDS[language];
  if (language === 'en') {
    const next = tokens[effect.to];
    return next !== undefined && objects.has(next.fold) && tokens[effect.to + 1]?.fold !== 'is';
  }
  return objects.has(tokens[effect.from - 1]?.fold ?? '') && !effect.forms.every((f) => f === 'participle');
}

/** A verb that no lexicon knows, between a subject and the pronoun that is its object. */
function unknownEffect(facts: SentenceFacts): Mention | null {
  const { tokens } = facts.sentence;
  const { objects, subjects, notVerbs } = OPEN_WORDS[facts.language];
  for (let at = 1; at < tokens.length; at++) {
    if (tokens[at]!.kind !== 'word' || notVerbs.has(tokens[at]!.fold)) continue;
    const before = tokens[at - 1]!.fold;
    const found =
      facts.language === 'en'
        ? /[a-z]s$/.test(tokens[at]!.fold) &&
          objects.has(tokens[at + 1]?.fold ?? '') &&
          PARTICLES.has(tokens[at + 2]?.fold ?? '')
        : objects.has(before) && at > 1 && isSubject(facts, at - 2, subjects);
    const known = facts.mentions.some(
      (mention) =>
        mention.from <= at &&
        at < mention.to &&
        isOf(mention, ['unclaiming', 'effect', 'change', 'conventional']),
    );
    if (found && !known) return openEffect(at, 'less');
  }
  return null;
}

function isSubject(facts: SentenceFacts, at: number, subjects: ReadonlySet<string>): boolean {
  if (subjects.has(facts.sentence.tokens[at]!.fold)) return true;
  return facts.mentions.some((mention) => mention.to === at + 1 && isOf(mention, ['thing']));
}
