import { isOf } from '../facts/concepts.ts';
import type { Mention, PageFacts, SentenceFacts } from '../facts/types.ts';
import type { Language, Token } from '../language/types.ts';

/** A promoted thing said to do something to the body, with a verb that no lexicon names as an effect. */
export interface Action {
  readonly thing: Mention | null;
  /** Index of the verb's token. */
  readonly verb: number;
  readonly outcome: Mention;
}

const ACTORS = ['thing'];
const BODILY = [
  'outcome.body',
  'outcome.function',
  'outcome.process-good',
  'outcome.process-bad',
  'outcome.symptom',
  'outcome.condition',
  'outcome.appearance-good',
  'outcome.appearance-bad',
];
const REACH = 9;

const PRONOUNS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(['it', 'they']),
  fr: new Set(['il', 'elle', 'ils', 'elles']),
};
/** Adverbs that may stand between the subject and its verb. */
const BETWEEN: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set([
    'also',
    'then',
    'even',
    'simply',
    'directly',
    'gently',
    'quickly',
    'literally',
    'actually',
    'really',
    'naturally',
    'deeply',
    'immediately',
  ]),
  fr: new Set(['vous', 'y', 'en', 'se', "s'", 'les', 'la', 'le', "l'"]),
};
/** Verbs that say what a thing is, has or contains, and words that only look like verbs. */
const NO_ACTION: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    'is was has contains comes costs includes consists means refers takes uses needs lasts remains stays becomes seems appears works this its as us always sometimes perhaps besides plus tablets capsules drops makes does goes gets gives'.split(
      ' ',
    ),
  ),
  fr: new Set(
    'est sont a ont contient contiennent coute vient viennent comprend consiste dure reste semble parait utilise fait font et de cette elle une entre contre comme notre votre autre meme simple souvent avant pendant peut doit dit sert porte existe'.split(
      ' ',
    ),
  ),
};

/** Reads `the beam passes into the muscle`, `ils tapissent l’intestin`: a mechanism in the reader's body. */
export function actionOf(page: PageFacts, index: number): Action | null {
  const facts = page.sentences[index]!;
  for (const mention of facts.mentions) {
    if (!isOf(mention, ACTORS)) continue;
    const action = after(facts, mention, mention.to);
    if (action) return action;
  }
  const first = facts.sentence.tokens.findIndex(({ kind }) => kind === 'word');
  if (first < 0 || !PRONOUNS[facts.language].has(facts.sentence.tokens[first]!.fold)) return null;
  const previous = page.sentences[index - 1];
  if (!previous || previous.sentence.block !== facts.sentence.block) return null;
  return previous.mentions.some((mention) => isOf(mention, ACTORS)) ? after(facts, null, first + 1) : null;
}

function after(facts: SentenceFacts, thing: Mention | null, from: number): Action | null {
  const { tokens } = facts.sentence;
  let verb = from;
  while (verb < tokens.length && BETWEEN[facts.language].has(tokens[verb]!.fold)) verb++;
  const token = tokens[verb];
  if (!token || !looksFinite(token, facts.language)) return null;
  if (facts.mentions.some((mention) => mention.from === verb && isOf(mention, ['thing', 'person'])))
    return null;
  const outcome = facts.mentions.find(
    (mention) => mention.from > verb && mention.from - verb <= REACH && isOf(mention, BODILY),
  );
  return outcome ? { thing, verb, outcome } : null;
}

function looksFinite({ kind, fold }: Token, language: Language): boolean {
  if (kind !== 'word' || NO_ACTION[language].has(fold)) return false;
  return language === 'en'
    ? /[a-z]{2}(?:[^s]s)$/.test(fold) && !/(?:ness|ous|ics|ions|ers|ies)$/.test(fold)
    : /[a-z]{2}(?:e|ent|it|issent|ut|nd)$/.test(fold) &&
        !/(?:ment|ique|elle|eable|ible|euse|ente|ive)$/.test(fold);
}
