import { isUnder, overlaps } from '../../facts/concepts.ts';
import type { LexiconSet } from '../../facts/lexicon/set.ts';
import type { Mention } from '../../facts/types.ts';
import { segment } from '../../language/index.ts';
import type { Language, Token } from '../../language/types.ts';

/** A sentence of a title, with the words in it that tell of a study. */
export interface TitlePart {
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
}

/** Look-alikes, and what they hide. */
const HIDING: readonly (readonly [string, readonly string[]])[] = [
  ['study.species.none', ['study.species', 'study.hint']],
  ['study.design.not-randomised', ['study.design.randomised-trial']],
  ['study.design.not-review', ['study.design.review', 'study.design.case-report']],
  ['study.design.not-case-report', ['study.design.case-report']],
  ['study.design.not-guideline', ['study.design.guideline']],
];

/** Finds what a text says of a study, sentence by sentence, look-alikes taken out. */
export function evidenceIn(text: string, language: Language, lexicons: LexiconSet): TitlePart[] {
  const matcher = lexicons.matcher(language);
  return segment(text, 0, language).map(({ tokens }) => {
    const mentions = matcher.terms(tokens);
    matcher.sequences(tokens, mentions);
    return { tokens, mentions: shown(mentions.filter(({ concept }) => isUnder(concept, 'study'))) };
  });
}

function shown(mentions: readonly Mention[]): Mention[] {
  return mentions.filter(
    (mention) =>
      !HIDING.some(
        ([look, hidden]) =>
          hidden.some((concept) => isUnder(mention.concept, concept)) &&
          mention.concept !== look &&
          mentions.some((other) => other.concept === look && overlaps(mention, other)),
      ),
  );
}

/** Last parts of the concepts found directly under `parent`. */
export function namesUnder(parts: readonly TitlePart[], parent: string): Set<string> {
  const names = new Set<string>();
  for (const { mentions } of parts) {
    for (const { concept } of mentions) {
      if (concept.startsWith(`${parent}.`)) names.add(concept.slice(parent.length + 1));
    }
  }
  return names;
}

/** Number of words of a title. */
export function wordsIn(parts: readonly TitlePart[]): number {
  return parts.reduce((sum, { tokens }) => sum + tokens.filter(({ kind }) => kind === 'word').length, 0);
}
