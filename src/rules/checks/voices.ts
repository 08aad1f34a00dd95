import type { ProductClass, Profile } from '../../claims/types.ts';
import { isOf, mentionsAny } from '../../facts/concepts.ts';
import type { PageFacts, SentenceFacts } from '../../facts/types.ts';
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
  'was were had could did felt lost went came got found began started took gave slept thought knew saw became made woke ate told said drank kept left met ran put cut hurt stood sat tore broke fell spent bought brought grew threw wore paid drove rode flew swam rang sang chose froze hid bit shook spoke stole swore wrote understood won held built sent lent meant dealt dreamt learnt fought taught caught sought shrank sank sprang swung hung dug struck stuck shot lit led fed bled fled slid laid lay rose'.split(
    ' ',
  ),
);
const PRACTISING: ReadonlySet<string> = new Set([
  'anecdote.practitioner',
  'anecdote.visit',
  'anecdote.session',
]);
const WINDOW = 4;
const OWN: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(['my', 'our']),
  fr: new Set(['mon', 'ma', 'mes', 'notre', 'nos']),
};
const NO_IMPERFECT = new Set([
  'mais',
  'jamais',
  'vais',
  'sais',
  'fais',
  'connais',
  'plais',
  'fait',
  'parfait',
  'lait',
  'trait',
  'extrait',
  'bienfait',
  'souhait',
  'attrait',
  'portrait',
  'connait',
  'parait',
  'plait',
  'nait',
  'disparait',
  'apparait',
  'sait',
  'satisfait',
]);
const AUXILIARY = new Set(['ai', 'suis', 'a', 'est', 'ont', 'sont', "s'est"]);

/** Whether a sentence speaks in the first person singular; a question never does, it is the reader's. */
export function speaksAsOne(facts: SentenceFacts): boolean {
  return !isQuestion(facts) && facts.sentence.tokens.some(({ fold }) => SINGULAR[facts.language].has(fold));
}

/** Whether a sentence tells of the speaker's own past, or of a relative's: `I had`, `j'ai essayé`, `my son was`. */
export function tellsOwnPast(facts: SentenceFacts): boolean {
  if (isQuestion(facts)) return false;
  const { tokens } = facts.sentence;
  return tokens.some(({ fold }, at) => {
    const following = tokens.slice(at + 1, at + 1 + WINDOW);
    if (SUBJECT[facts.language].has(fold)) return isPast(following, facts.language);
    const relative =
      OWN[facts.language].has(fold) &&
      facts.mentions.some(({ concept, from }) => concept === 'account.one' && from === at + 1);
    return relative && isPast(tokens.slice(at + 2, at + 3 + WINDOW), facts.language);
  });
}

/** Whether a sentence tells of what happened, to whomever. */
export function tellsPast(facts: SentenceFacts): boolean {
  return isPast(facts.sentence.tokens, facts.language);
}

/** Whether a sentence speaks as the seller or the practitioner, in the singular or the plural. */
export function speaksAsHouse(facts: SentenceFacts): boolean {
  return facts.sentence.tokens.some(({ fold }) => HOUSE[facts.language].has(fold));
}

/** Whether a sentence shows that whoever speaks in it treats patients. */
export function speaksAsPractitioner(facts: SentenceFacts): boolean {
  return mentionsAny(facts, ['anecdote.practitioner', 'anecdote.experience']);
}

/** Whether the page's own first person is that of somebody who treats patients. */
export function isPractitionersPage(page: PageFacts): boolean {
  return page.sentences.some(
    (facts) =>
      speaksAsOne(facts) &&
      facts.mentions.some(
        (mention) =>
          isOf(mention, ['anecdote.practitioner', 'credential']) &&
          mention.concept !== 'credential.profession',
      ),
  );
}

/** What is sold over a counter: whoever sells it treats nobody. */
const GOODS: ReadonlySet<ProductClass> = new Set(['supplement', 'food', 'cosmetic']);

/** Whether the page is that of a clinic or of somebody who treats people, in whichever number it speaks. */
export function isPracticePage(page: PageFacts, { productClass }: Profile): boolean {
  return (
    isPractitionersPage(page) ||
    (!GOODS.has(productClass) &&
      page.sentences.some((facts) => facts.mentions.some(({ concept }) => PRACTISING.has(concept))))
  );
}

export function isQuestion(facts: SentenceFacts): boolean {
  return facts.sentence.tokens.slice(-3).some(({ fold }) => fold === '?');
}

function isPast(tokens: readonly Token[], language: Language): boolean {
  return language === 'en' ? tokens.some(isEnglishPast) : isFrenchPast(tokens);
}

function isEnglishPast({ fold }: Token): boolean {
  return ENGLISH_PAST.has(fold) || /[a-z]{2}ed$/.test(fold) || fold === "'ve" || fold === "'d";
}

function isFrenchPast(tokens: readonly Token[]): boolean {
  return tokens.some(({ fold }, index) => {
    if (/[a-z]{2}(?:ais|ait|aient)$/.test(fold) && !NO_IMPERFECT.has(fold)) return true;
    return (
      AUXILIARY.has(fold) &&
      tokens
        .slice(index + 1, index + 4)
        .some(
          ({ fold: next }) => /(?:e|es|i|is|u|us|it|ert)$/.test(next) && next.length > 2 && next !== 'plus',
        )
    );
  });
}
