import { isOf } from '../../facts/concepts.ts';
import type { SentenceFacts } from '../../facts/types.ts';
import type { Language, Token } from '../../language/types.ts';

const SINGULAR: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(['i', 'me', 'my', 'myself', 'mine']),
  fr: new Set(['je', "j'", 'me', "m'", 'mon', 'ma', 'mes', 'moi']),
};
const SUBJECT: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(['i']),
  fr: new Set(['je', "j'"]),
};
const HOUSE: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(['we', 'us', 'our', 'ours', 'i', 'my', 'me']),
  fr: new Set(['nous', 'notre', 'nos', 'je', "j'", 'mon', 'ma', 'mes', "m'"]),
};
/** Past tenses that no regular ending shows. */
const ENGLISH_PAST = new Set(
  'was were had could did felt lost went came got found began started took gave slept thought knew saw became made woke ate told said drank kept left met ran put cut hurt stood sat tore broke fell spent bought brought grew threw wore paid'.split(
    ' ',
  ),
);
const WINDOW = 4;

/** Whether a sentence speaks in the first person singular; a question never does, it is the reader's. */
export function speaksAsOne(facts: SentenceFacts): boolean {
  return !isQuestion(facts) && facts.sentence.tokens.some(({ fold }) => SINGULAR[facts.language].has(fold));
}

/** Whether a sentence tells of the speaker's own past: `I had`, `j'étais`, `j'ai essayé`. */
export function tellsOwnPast(facts: SentenceFacts): boolean {
  if (isQuestion(facts)) return false;
  const { tokens } = facts.sentence;
  return tokens.some(({ fold }, at) => {
    if (!SUBJECT[facts.language].has(fold)) return false;
    const following = tokens.slice(at + 1, at + 1 + WINDOW);
    return facts.language === 'en' ? following.some(isEnglishPast) : isFrenchPast(following);
  });
}

/** Whether a sentence speaks as the seller or the practitioner, in the singular or the plural. */
export function speaksAsHouse(facts: SentenceFacts): boolean {
  return facts.sentence.tokens.some(({ fold }) => HOUSE[facts.language].has(fold));
}

/** Whether a sentence shows that whoever speaks in it treats patients. */
export function speaksAsPractitioner(facts: SentenceFacts): boolean {
  return facts.mentions.some((mention) => isOf(mention, ['anecdote.practitioner', 'anecdote.experience']));
}

export function isQuestion(facts: SentenceFacts): boolean {
  return facts.sentence.tokens.slice(-3).some(({ fold }) => fold === '?');
}

function isEnglishPast({ fold }: Token): boolean {
  return ENGLISH_PAST.has(fold) || /[a-z]{2}ed$/.test(fold) || fold === "'ve" || fold === "'d";
}

function isFrenchPast(following: readonly Token[]): boolean {
  return following.some(({ fold }, index) => {
    if (/[a-z]{2}ais$/.test(fold) && !/^(?:mais|jamais|vais|sais|fais|connais|plais)$/.test(fold))
      return true;
    return (
      /^(?:ai|suis)$/.test(fold) &&
      following.slice(index + 1).some(({ fold: next }) => /(?:e|es|i|is|u|us|it|ert|t)$/.test(next))
    );
  });
}
