import { isOf } from '../../facts/concepts.ts';
import type { PageFacts, SentenceFacts } from '../../facts/types.ts';
import type { Language } from '../../language/types.ts';
import { isQuestion, speaksAsHouse } from './voices.ts';

/** A story told about one person: where it begins, and whether whoever tells it takes part. */
export interface CaseStory {
  readonly sentence: number;
  readonly last: number;
  readonly toldByHouse: boolean;
}

const NAME = String.raw`(?:\p{Lu}\p{L}+|\p{Lu}\.)(?:[ -]\p{Lu}[\p{L}.]*){0,3}`;
const PERSONS: Readonly<Record<Language, string>> = {
  en: capitalToo(
    'man|woman|boy|girl|lady|patient|male|female|mother|father|teacher|nurse|athlete|runner|retiree|gentleman|toddler|child|baby|grandmother|grandfather|pensioner',
  ),
  fr: capitalToo(
    'homme|femme|garçon|fille|fillette|patiente?|dame|monsieur|mère|père|enfant|adolescente?|retraitée?|sportive?|bébé|enseignante?|infirmière|maman',
  ),
};
/** `Emma, 34, could`, `Walter P. (62)`, `a 45-year-old woman`, `une femme de 54 ans`, `Girl, 6 years`. */
const INTRODUCTIONS: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(
    `(?<![\\p{L}])${NAME}(?:, | \\()(?:aged? )?\\d{1,2}(?:[ -]years?(?:[ -]old)?)?[,)]|\\b\\d{1,3}[ -](?:year|month)s?[ -]old (?:\\p{Ll}+ ){0,2}(?:${PERSONS.en})\\b|\\b(?:${PERSONS.en}),? (?:of |aged )?\\d{1,2}(?: years| yrs|[,.:)])`,
    'u',
  ),
  fr: new RegExp(
    `(?<![\\p{L}])${NAME}(?:, | \\(|,? âgée? de )\\d{1,2} (?:ans|mois)\\b(?! d)|\\b(?:${PERSONS.fr})(?: \\p{Ll}+){0,2},?(?: de| âgée? de)? \\d{1,2} (?:ans|mois)\\b|\\b(?:${PERSONS.fr}), \\d{1,2} ans`,
    'u',
  ),
};
const TOLD = ['outcome', 'change', 'effect', 'comparative', 'testimonial'];
const REACH = 5;

/** Stories about one person who is named or described by age, with what became of them. */
export function caseStories(page: PageFacts): CaseStory[] {
  const stories: CaseStory[] = [];
  for (let index = 0; index < page.sentences.length; index++) {
    const facts = page.sentences[index]!;
    const block = page.document.blocks[facts.sentence.block]!;
    if (block.kind === 'reference' || isQuestion(facts) || facts.citations.length > 0) continue;
    const text = block.text.slice(facts.sentence.start, facts.sentence.end);
    if (!INTRODUCTIONS[facts.language].test(text)) continue;
    const story = follow(page, index);
    if (!story) continue;
    stories.push(story);
    index = story.last;
  }
  return stories;
}

function follow(page: PageFacts, start: number): CaseStory | null {
  const telling: SentenceFacts[] = [];
  let last = start;
  for (let index = start; index < Math.min(start + REACH, page.sentences.length); index++) {
    const facts = page.sentences[index]!;
    const { kind, section } = page.document.blocks[facts.sentence.block]!;
    const first = page.document.blocks[page.sentences[start]!.sentence.block]!;
    if (index > start && (kind === 'heading' || (section !== first.section && section !== first.index)))
      break;
    if (index > start && !continues(facts) && facts.sentence.block !== first.index) break;
    telling.push(facts);
    last = index;
  }
  const outcome = telling.some((facts) => facts.mentions.some((mention) => isOf(mention, TOLD)));
  return outcome
    ? {
        sentence: start,
        last,
        toldByHouse: telling.some((facts) => speaksAsHouse(facts) && !quotes(page, facts)),
      }
    : null;
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

function quotes(page: PageFacts, facts: SentenceFacts): boolean {
  return page.quotations.some(({ block }) => block === facts.sentence.block);
}
