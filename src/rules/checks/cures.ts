import { cover, mentionsOf, overlaps } from '../../facts/concepts.ts';
import type { Mention, SentenceFacts } from '../../facts/types.ts';
import type { Language, TokenRange } from '../../language/types.ts';
import type { PageContext } from '../conditions.ts';
import type { Draft } from '../finding.ts';
import { draftOver } from './drafts.ts';
import { isDenied, pairsOf, toldSentences } from './scenes.ts';

const AILMENT = ['outcome.condition', 'cure.damage'];
/** Ageing and the like: no disease that could be cured. */
const NO_DISEASE = ['cure.no-disease'];
/** Words that say that a thing is no longer there: they follow what is gone. */
const GONE = ['cure.vanish', 'cure.state'];
const AFTER_AILMENT = 7;
const BEFORE_OBJECT = 3;
const AROUND_AID = 6;
const AROUND_TEST = 8;
const PRONOUNS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(['it', 'they', 'this', 'that', 'these', 'those']),
  fr: new Set(['il', 'elle', 'ils', 'elles', 'ca', 'cela', 'tout']),
};

const OBJECTS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(['it', 'them']),
  fr: new Set(["l'", 'la', 'le', 'les', 'y', 'en']),
};
/** Aids that the page may sell itself: only those that belong to somebody are given up. */
const COMMON = /^(?:capsule|gelule|tablet|comprime|pill|pilule|cachet)s?$/;
/** A question of no more tokens than this names a thing that its answer is about. */
const SHORT = 6;
const OWNERS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(['his', 'her', 'their', 'my', 'your', 'our']),
  fr: new Set(['son', 'sa', 'ses', 'leur', 'leurs', 'mon', 'ma', 'mes', 'votre', 'vos', 'notre', 'nos']),
};
const BE: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being']),
  fr: new Set(['est', 'sont', 'ete', 'etait', 'etaient', 'sera', 'seront', 'etre']),
};

/** Diseases said to be gone, undone or ended, aids given up, and tests that find nothing any more. */
export function cures(context: PageContext): Draft[] {
  const drafts: Draft[] = [];
  for (const index of toldSentences(context)) {
    const facts = context.page.sentences[index]!;
    if (isPlainQuestion(facts)) continue;
    for (const { range, said, subject } of scenesOf(facts, context.page.sentences[index - 1])) {
      if (mentionsOf(facts, ['cure.test-but']).some((mention) => overlaps(mention, said))) continue;
      if (isDenied(facts, said) || context.subjectOf(index, range) === 'not-promoted') continue;
      drafts.push(draftOver(index, range, subject));
    }
  }
  return drafts;
}

/** A question claims nothing, unless it only asks the reader to imagine a cure. */
function isPlainQuestion(facts: SentenceFacts): boolean {
  return (
    facts.cues.some(({ kind }) => kind === 'question') &&
    mentionsOf(facts, ['cure.hope-question']).length === 0
  );
}

interface Scene {
  readonly range: TokenRange;
  /** The words that say that something is gone, which a denial would have to reach. */
  readonly said: Mention;
  readonly subject: string;
}

function scenesOf(facts: SentenceFacts, before: SentenceFacts | undefined): Scene[] {
  const none = mentionsOf(facts, NO_DISEASE);
  const ailments = mentionsOf(facts, AILMENT).filter(
    (mention) => !none.some((other) => overlaps(other, mention)),
  );
  const gone = mentionsOf(facts, GONE);
  const undone = mentionsOf(facts, ['cure.undo']);
  const found: [string, readonly (readonly [Mention, Mention])[]][] = [
    ['a disease said to be gone', pairsOf(facts, ailments, gone, { within: AFTER_AILMENT, after: true })],
    [
      'a disease said to be undone',
      pairsOf(facts, undone, ailments, { within: BEFORE_OBJECT, after: true }).map(([a, b]) => [b, a]),
    ],
    ['an aid given up', aidsGivenUp(facts)],
    [
      'a test that finds nothing',
      pairsOf(facts, mentionsOf(facts, ['cure.test']), mentionsOf(facts, ['cure.clean']), {
        within: AROUND_TEST,
      }),
    ],
  ];
  const scenes = found.flatMap(([subject, pairs]) =>
    pairs.map((pair): Scene => ({ range: cover(pair), said: pair[1], subject })),
  );
  const named = before !== undefined && mentionsOf(before, AILMENT).length > 0 && isNear(before, facts);
  for (const said of undone) {
    const own = ailments.some(({ to }) => to <= said.from);
    if ((own || named) && hasObjectPronoun(facts, said)) {
      scenes.push({ range: said, said, subject: 'what was named is undone' });
    }
  }
  if (ailments.length > 0 || !named) return scenes;
  const asked = before.cues.some(({ kind }) => kind === 'question') && before.sentence.tokens.length <= SHORT;
  const resumed = gone.filter((mention) => (asked && mention.from === 0) || hasPronoun(facts, mention));
  return [
    ...scenes,
    ...resumed.map((said): Scene => ({ range: said, said, subject: 'what was named is gone' })),
  ];
}

/** Aids with the words that say them given up: a verb stands before its object, unless it is passive. */
function aidsGivenUp(facts: SentenceFacts): (readonly [Mention, Mention])[] {
  const aids = mentionsOf(facts, ['cure-aid', 'cure-tool', 'conventional.drug']).filter(
    (mention) =>
      isOwned(facts, mention) ||
      (mention.concept === 'cure-aid' && !COMMON.test(facts.sentence.tokens[mention.from]!.fold)),
  );
  return pairsOf(facts, aids, mentionsOf(facts, ['cure.given-up']), { within: AROUND_AID }).filter(
    ([aid, given]) =>
      given.pos !== 'verb' ||
      (given.to <= aid.from && aid.from - given.to <= BEFORE_OBJECT) ||
      isPassive(facts, given, aid),
  );
}

function isOwned({ sentence, language }: SentenceFacts, { from }: Mention): boolean {
  return OWNERS[language].has(sentence.tokens[from - 1]?.fold ?? '');
}

function isPassive(
  { sentence, language }: SentenceFacts,
  { from, forms }: Mention,
  aid: TokenRange,
): boolean {
  if (!forms.includes('participle')) return false;
  if (from - aid.to === 0) return true;
  return sentence.tokens.slice(Math.max(0, from - 2), from).some(({ fold }) => BE[language].has(fold));
}

/** Whether two sentences stand together: in one block, or a heading and what follows it. */
function isNear(a: SentenceFacts, b: SentenceFacts): boolean {
  return a.sentence.block === b.sentence.block;
}

/** `it ends it`, `elle y met fin`: a pronoun is the object, after the verb in English and before it in French. */
function hasObjectPronoun({ sentence: { tokens }, language }: SentenceFacts, verb: Mention): boolean {
  if (language === 'en') return OBJECTS.en.has(tokens[verb.to]?.fold ?? '');
  return OBJECTS.fr.has(tokens[verb.from - 1]?.fold ?? '');
}

/** Whether a pronoun is what the words say to be gone: it stands just before them. */
function hasPronoun({ sentence, language }: SentenceFacts, { from }: Mention): boolean {
  return sentence.tokens.slice(Math.max(0, from - 3), from).some(({ fold }) => PRONOUNS[language].has(fold));
}
