import { isUnder, overlaps } from '../../facts/concepts.ts';
import type { LexiconSet } from '../../facts/lexicon/set.ts';
import type { Mention } from '../../facts/types.ts';
import { segment, tokenize } from '../../language/index.ts';
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
  ['study.population.elderly', ['study.population.adult']],
];

/** The title read last: design and weakness are read from the same words one after the other. */
let last: { lexicons: LexiconSet; language: Language; text: string; parts: TitlePart[] } | undefined;

/** Finds what a text says of a study, sentence by sentence, look-alikes taken out. */
export function evidenceIn(text: string, language: Language, lexicons: LexiconSet): TitlePart[] {
  if (last?.text === text && last.language === language && last.lexicons === lexicons) return last.parts;
  const parts = readParts(text, language, lexicons);
  last = { lexicons, language, text, parts };
  return parts;
}

/** What a journal's name tells of the works that it prints: the parts of `study.journal`. */
export function journalKinds(name: string, language: Language, lexicons: LexiconSet): Set<string> {
  const tokens = tokenize(name, 0, name.length, language);
  return namesUnder([{ tokens, mentions: lexicons.matcher(language).terms(tokens) }], 'study.journal');
}

function readParts(text: string, language: Language, lexicons: LexiconSet): TitlePart[] {
  const matcher = lexicons.matcher(language);
  return segment(text, 0, language).map(({ tokens }) => {
    const mentions = matcher.terms(tokens);
    matcher.sequences(tokens, mentions);
    return {
      tokens,
      mentions: shown(mentions.filter(({ concept, sense }) => sense !== null || isUnder(concept, 'study'))),
    };
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
