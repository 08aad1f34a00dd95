import { isOf } from '../../facts/concepts.ts';
import type { PageFacts, SentenceFacts } from '../../facts/types.ts';
import { LETTER, LOWER, UPPER } from '../../language/letters.ts';
import type { Language } from '../../language/types.ts';
import { isQuestion, speaksAsHouse, tellsPast } from './voices.ts';

/** A story told about one person: where it begins, and whether whoever tells it takes part. */
export interface CaseStory {
  readonly sentence: number;
  readonly last: number;
  readonly toldByHouse: boolean;
  /** About somebody known by name or age. */
  readonly identified: boolean;
}

const NAME = String.raw`(?:[${UPPER}][${LETTER}]+|[${UPPER}]\.)(?:[ -][${UPPER}][${LETTER}.]*){0,3}`;
const PERSONS: Readonly<Record<Language, string>> = {
  en: capitalToo(
    'man|woman|boy|girl|lady|patient|male|female|mother|father|teacher|nurse|athlete|runner|retiree|gentleman|toddler|child|baby|grandmother|grandfather|pensioner',
  ),
  fr: capitalToo(
    'homme|femme|garçon|fille|fillette|patiente?|dame|monsieur|mère|père|enfant|adolescente?|retraitée?|sportive?|bébé|enseignante?|infirmière|maman',
  ),
};
/** `Emma, 34, could`, `Walter P. (62)`, `a 45-year-old woman`, `une femme de 54 ans`, `Girl, 6 years`. */
const WITH_AGE: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(
    `(?<![${LETTER}])${NAME}(?:, | \\()(?:aged? )?\\d{1,2}(?:[ -]years?(?:[ -]old)?)?[,)]|\\b\\d{1,3}[ -](?:year|month)s?[ -]old (?:[${LOWER}]+ ){0,2}(?:${PERSONS.en})\\b|\\b(?:${PERSONS.en}),? (?:of |aged )?\\d{1,2}(?: years| yrs|[,.:)])`,
  ),
  fr: new RegExp(
    `(?<![${LETTER}])${NAME}(?:, | \\(|,? âgée? de )\\d{1,2} (?:ans|mois)\\b(?! d)|\\b(?:${PERSONS.fr})(?: [${LOWER}]+){0,2},?(?: de| âgée? de)? \\d{1,2} (?:ans|mois)\\b|\\b(?:${PERSONS.fr}), \\d{1,2} ans`,
  ),
};
/** What became of somebody; a named person without an age needs the sickness too. */
const TOLD = ['outcome', 'change', 'effect', 'comparative', 'testimonial', 'quantity.weight'];
const AILMENTS = [
  'outcome.condition',
  'outcome.symptom',
  'outcome.capacity',
  'change',
  'testimonial.praise',
  'quantity.weight',
];
/** What shows the turn in the story of somebody who is not even named. */
const TURNS = [
  'change',
  'effect.cure',
  'comparative',
  'testimonial.praise',
  'quantity.weight',
  'account.report',
];
/** Founders, staff and forebears: their bearer tells no story of an illness. */
const AUTHORITIES = ['credential', 'endorsement.professional', 'endorsement.named', 'anecdote.practitioner'];
const FOUNDING =
  /\b(?:found|develop|invent|discover|creat|devis|design|fond|développ|invent|découv|cré|mis au point|conç)[a-zà-öø-ÿ]*/i;
const TITLE = /\b(?:Dr|Prof|Pr|Doctor|Docteur|Professor|Professeur|MD|PhD|Saint|St)\b/u;
const OLD_TIMES = /\b1[0-9]\d\d\b/;
const INDEFINITE = new Set(['a', 'an', 'one', 'another', 'un', 'une', 'autre']);
const REACH = 5;

/** Stories about one person who is named, or described by age, with what became of them. */
export function caseStories(page: PageFacts): CaseStory[] {
  const stories: CaseStory[] = [];
  for (let index = 0; index < page.sentences.length; index++) {
    const facts = page.sentences[index]!;
    const block = page.document.blocks[facts.sentence.block]!;
    if (block.kind === 'reference' || isQuestion(facts) || facts.citations.length > 0) continue;
    const text = block.text.slice(facts.sentence.start, facts.sentence.end);
    const aged = WITH_AGE[facts.language].test(text) && !TITLE.test(text);
    const named = isAboutNamed(facts, text);
    if (!aged && !named && !isAboutSomebody(facts)) continue;
    const story = follow(page, index, aged ? TOLD : named ? AILMENTS : TURNS);
    if (!story) continue;
    stories.push({ ...story, identified: aged || named });
    index = story.last;
  }
  return stories;
}

function isAboutNamed(facts: SentenceFacts, text: string): boolean {
  const named = facts.mentions.some((mention) => {
    if (mention.concept !== 'account.name') return false;
    const { start } = facts.sentence.tokens[mention.from]!;
    return /\p{Lu}/u.test(text[start - facts.sentence.start] ?? '');
  });
  return (
    named &&
    !TITLE.test(text) &&
    !FOUNDING.test(text) &&
    !OLD_TIMES.test(text) &&
    !facts.mentions.some((mention) => isOf(mention, AUTHORITIES))
  );
}

/** `One lady drove eleven hours`, `Une patiente est venue`. */
function isAboutSomebody(facts: SentenceFacts): boolean {
  const { tokens } = facts.sentence;
  const who = facts.mentions.find(({ concept, from }) => concept === 'account.one' && from <= 3);
  if (!who || who.from === 0 || !INDEFINITE.has(tokens[who.from - 1]!.fold)) return false;
  return tellsPast(facts) && !facts.mentions.some((mention) => isOf(mention, AUTHORITIES));
}

function follow(
  page: PageFacts,
  start: number,
  signs: readonly string[],
): Omit<CaseStory, 'identified'> | null {
  const aged = signs === TOLD;
  const first = page.document.blocks[page.sentences[start]!.sentence.block]!;
  const telling: SentenceFacts[] = [];
  let last = start;
  for (let index = start; index < Math.min(start + REACH, page.sentences.length); index++) {
    const facts = page.sentences[index]!;
    const { kind, section } = page.document.blocks[facts.sentence.block]!;
    if (index > start && (kind === 'heading' || (section !== first.section && section !== first.index)))
      break;
    if (index > start && !continues(facts) && facts.sentence.block !== first.index) break;
    telling.push(facts);
    last = index;
  }
  const told = telling.some((facts) => facts.mentions.some((mention) => isOf(mention, signs)));
  if (!told || (!aged && !telling.some(tellsPast))) return null;
  return {
    sentence: start,
    last,
    toldByHouse: telling.some((facts) => treats(facts, aged) && !quotes(page, facts)),
  };
}

const THIRD_PERSON: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(['he', 'she', 'his', 'her', 'him', 'they', 'day', 'before', 'after', 'today', 'now']),
  fr: new Set(['il', 'elle', 'son', 'sa', 'ses', 'lui', 'apres', 'avant', 'aujourd', "aujourd'hui", 'jour']),
};

function continues(facts: SentenceFacts): boolean {
  return facts.sentence.tokens.some(({ fold }) => THIRD_PERSON[facts.language].has(fold));
}

function capitalToo(alternatives: string): string {
  return alternatives.replace(
    /(^|\|)(\p{Ll})/gu,
    (_, bar: string, first: string) => `${bar}[${first}${first.toUpperCase()}]`,
  );
}

/** Whether the teller had a part in the treatment; `she wrote to us` shows no such part. */
function treats(facts: SentenceFacts, aged: boolean): boolean {
  const reported = facts.mentions.some((mention) => isOf(mention, ['account.report', 'account.tell']));
  const practises = facts.mentions.some((mention) =>
    isOf(mention, ['anecdote.practitioner', 'anecdote.experience']),
  );
  return practises || (aged && !reported && speaksAsHouse(facts));
}

function quotes(page: PageFacts, facts: SentenceFacts): boolean {
  return page.quotations.some(({ block }) => block === facts.sentence.block);
}
