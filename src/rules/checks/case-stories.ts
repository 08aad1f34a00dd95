import type { Block } from '../../document/types.ts';
import { isOf, mentionsAny } from '../../facts/concepts.ts';
import { quotationsIn } from '../../facts/quotations.ts';
import type { PageFacts, SentenceFacts } from '../../facts/types.ts';
import { LETTER, LOWER, UPPER } from '../../language/letters.ts';
import type { Language } from '../../language/types.ts';
import { textOf } from './drafts.ts';
import { isToldLater } from './story-times.ts';
import { isQuestion, speaksAsHouse, tellsPast } from './voices.ts';

/** A story told about one person: where it begins, and whether whoever tells it takes part. */
export interface CaseStory {
  readonly sentence: number;
  readonly last: number;
  readonly toldByHouse: boolean;
  /** Tells of sessions, or of coming to those who treat. */
  readonly visited: boolean;
  /** Holds somebody's words between quotation marks. */
  readonly quoted: boolean;
  /** About somebody known by name or age. */
  readonly identified: boolean;
}

const NAME = String.raw`(?:[${UPPER}][${LETTER}]+|[${UPPER}]\.)(?:[ -][${UPPER}][${LETTER}.]*){0,3}`;
const PERSONS: Readonly<Record<Language, string>> = {
  en: capitalToo(
    'man|woman|boy|girl|lady|lad|patient|client|male|female|mother|father|mum|mom|dad|aunt|uncle|sister|brother|wife|husband|neighbour|neighbor|teacher|nurse|athlete|runner|retiree|gentleman|toddler|child|baby|infant|newborn|grandmother|grandfather|grandma|grandpa|pensioner|driver|farmer|builder|footballer|dancer',
  ),
  fr: capitalToo(
    'homme|femme|garçon|fille|fillette|patiente?|cliente?|dame|monsieur|mère|père|tante|oncle|sœur|frère|mari|épouse|voisine?|enfant|adolescente?|ado|retraitée?|sportive?|bébé|nourrisson|enseignante?|institutrice|infirmière|maman|papa|mamie|papi|tonton|agriculteur|maçon|chauffeur|danseuse|footballeur',
  ),
};
/** `Emma, 34, could`, `Walter P. (62)`, `a 45-year-old woman`, `une femme de 54 ans`, `Girl, 6 years`. */
const WITH_AGE: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(
    `(?<![${LETTER}])${NAME}(?:, | \\()(?:aged? )?\\d{1,2}(?:[ -]years?(?:[ -]old)?)?[,)]|\\b\\d{1,3}[ -](?:year|month)s?[ -]old (?:[${LOWER}]+ ){0,2}(?:${PERSONS.en})\\b|\\b(?:${PERSONS.en})(?: of \\d{1,2}\\b|,? (?:aged )?\\d{1,2}(?: years| yrs|[,.:)]))`,
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
/** `Mrs K.`, `Monsieur Benali`, `little Arthur`, `la petite Inès`. */
const CALLED = new RegExp(
  `(?<![${LETTER}])(?:Mrs?|Ms|Mme|Mlle|Madame|Monsieur|[Ll]ittle|[Yy]oung|[Ll]e petit|[Ll]a petite|[Ll]e jeune|[Ll]a jeune|M\\.)\\.? [${UPPER}][${LETTER}.]*`,
);
/** `Our Bella`, `mon Rocky`: of the teller's own. */
const OWN_NAME = new RegExp(
  `(?<![${LETTER}])(?:[Mm]y|[Oo]ur|[Mm]on|[Mm]a|[Nn]otre)(?: own| propre)? [${UPPER}][${LETTER}]+,? \\(?\\d`,
);
const TITLE = /\b(?:Dr|Prof|Pr|Doctor|Docteur|Professor|Professeur|MD|PhD|Saint|St)\b/u;
const OLD_TIMES = /\b1[0-9]\d\d\b/;
const INDEFINITE: Articles = {
  en: new Set(['a', 'an', 'one', 'another']),
  fr: new Set(['un', 'une', 'autre', 'cette', 'certain', 'certaine']),
};
const OWN: Articles = { en: new Set(['my', 'our']), fr: new Set(['ma', 'mon', 'notre']) };
/** Words before a person's noun among which its article stands, and how late in the sentence it may stand. */
const ARTICLE = 4;
const OPENING = 12;
const FIRST = 3;
const VISITS = ['anecdote.visit', 'anecdote.session'];
const REACH = 5;
const TITLES: readonly Block['kind'][] = ['heading', 'title', 'link', 'button'];

type Articles = Readonly<Record<Language, ReadonlySet<string>>>;

/** Stories about one person who is named, or described by age, with what became of them. */
export function caseStories(page: PageFacts): CaseStory[] {
  const stories: CaseStory[] = [];
  for (let index = 0; index < page.sentences.length; index++) {
    const facts = page.sentences[index]!;
    const block = page.document.blocks[facts.sentence.block]!;
    if (block.kind === 'reference' || isQuestion(facts) || facts.citations.length > 0) continue;
    const text = textOf(page, facts);
    const aged = WITH_AGE[facts.language].test(text) && !TITLE.test(text);
    const relative = introduces(facts, OWN, OPENING) || OWN_NAME.test(text);
    const named = (relative && tellsPast(facts)) || isAboutNamed(facts, text);
    if (!aged && ((!named && !isAboutSomebody(page, index)) || TITLES.includes(block.kind))) continue;
    const story = follow(page, index, aged ? TOLD : named ? AILMENTS : TURNS);
    if (!story) continue;
    stories.push({ ...story, toldByHouse: story.toldByHouse && !relative, identified: aged || named });
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
    (named || CALLED.test(text)) &&
    !TITLE.test(text) &&
    !FOUNDING.test(text) &&
    !OLD_TIMES.test(text) &&
    !mentionsAny(facts, AUTHORITIES)
  );
}

/** `One lady drove eleven hours`, `Une patiente est venue`, `I had a lad in before Christmas`. */
function isAboutSomebody(page: PageFacts, index: number): boolean {
  const facts = page.sentences[index]!;
  if (!tellsPast(facts)) return false;
  if (introduces(facts, INDEFINITE, FIRST)) return true;
  const came = facts.mentions.some(({ concept }) => concept === 'anecdote.visit');
  const opens = INDEFINITE[facts.language].has(facts.sentence.tokens[0]?.fold ?? '');
  const next = page.sentences[index + 1];
  const told = next?.sentence.block === facts.sentence.block ? [facts, next] : [facts];
  return (
    (introduces(facts, INDEFINITE, OPENING) || (came && opens)) &&
    told.some((sentence) => isToldLater(page, sentence))
  );
}

/** Whether a person of the house's or anybody's own stands among the first words. */
function introduces(facts: SentenceFacts, articles: Articles, opening: number): boolean {
  const { tokens } = facts.sentence;
  const who = facts.mentions.find(({ concept, from }) => concept === 'account.one' && from <= opening);
  if (!who || facts.cues.some(({ kind }) => kind === 'hypothetical') || mentionsAny(facts, AUTHORITIES))
    return false;
  return tokens
    .slice(Math.max(0, who.from - ARTICLE), who.from)
    .some(({ fold }) => articles[facts.language].has(fold));
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
  const told = telling.some((facts) =>
    facts.mentions.some((mention) => isOf(mention, signs) && mention.concept !== 'change.none'),
  );
  const isPast = told && (aged || telling.some(tellsPast));
  if (!isPast && !telling.some((facts) => isToldLater(page, facts))) return null;
  return {
    sentence: start,
    last,
    toldByHouse: telling.some((facts) => treats(facts, aged) && !quotes(page, facts)),
    visited: telling.some((facts) => mentionsAny(facts, VISITS)),
    quoted: telling.some((facts) => quotes(page, facts)),
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
    new RegExp(`(^|\\|)([${LOWER}])`, 'g'),
    (_, bar: string, first: string) => `${bar}[${first}${first.toUpperCase()}]`,
  );
}

/** Whether the teller had a part in the treatment; `she wrote to us` shows no such part. */
function treats(facts: SentenceFacts, aged: boolean): boolean {
  const reported = mentionsAny(facts, ['account.report', 'account.tell']);
  const practises = mentionsAny(facts, ['anecdote.practitioner', 'anecdote.experience']);
  return practises || (aged && !reported && speaksAsHouse(facts));
}

function quotes(page: PageFacts, facts: SentenceFacts): boolean {
  return quotationsIn(page, facts.sentence.block).length > 0;
}
