import { mentionsAny } from '../../facts/concepts.ts';
import type { PageFacts, SentenceFacts } from '../../facts/types.ts';
import type { PageContext } from '../conditions.ts';
import type { Draft } from '../finding.ts';
import type { Language } from '../../language/types.ts';
import { caseStories } from './case-stories.ts';
import { wholeSentence } from './drafts.ts';
import { isToldLater } from './story-times.ts';
import {
  isPracticePage,
  isPractitionersPage,
  isQuestion,
  speaksAsOne,
  speaksAsPractitioner,
  tellsOwnPast,
} from './voices.ts';

const RESULT = ['testimonial.praise', 'change', 'outcome', 'effect', 'comparative', 'quantity.weight'];
/** What shows that the story of somebody who speaks is one of illness. */
const ILL = [
  'conventional',
  'person.clinician',
  'outcome.condition',
  'outcome.symptom',
  'outcome.measure',
  'endorsement.one',
];
const READER: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(['you', 'your', 'if']),
  fr: new Set(['vous', 'votre', 'vos', 'si']),
};
/** Sentences of a story that may stand between two in the first person. */
const PAUSE = 1;

/** Stories of those who used the thing, in their own voice without quotation marks or told of them by name. */
export function testimonialStories(context: PageContext): Draft[] {
  if (context.profile.stance !== 'promotional') return [];
  const { page } = context;
  const practised = isPractitionersPage(page);
  const own = (practised ? [] : ownStories(page)).map((index) =>
    wholeSentence(page, index, 'story in the first person'),
  );
  const house = isPracticePage(page, context.profile);
  const told = caseStories(page)
    .filter(({ identified, visited }) => identified || !(house && visited))
    .map(({ sentence }) => wholeSentence(page, sentence, 'story of a named person'));
  return [...own, ...told];
}

/** The clearest sentence of each run of sentences in which a user tells an experience. */
function ownStories(page: PageFacts): number[] {
  const found: number[] = [];
  let run: number[] = [];
  const close = () => {
    const best = clearest(run.map((index) => [index, page.sentences[index]!])) ?? illness(page, run);
    if (best !== null) found.push(best);
    run = [];
  };
  for (let index = 0; index < page.sentences.length; index++) {
    const facts = page.sentences[index]!;
    const { kind } = page.document.blocks[facts.sentence.block]!;
    if (kind === 'reference' || kind === 'button' || kind === 'link' || !speaksAsOne(facts) || vouches(facts))
      continue;
    if (run.length > 0 && index - run.at(-1)! > PAUSE + 1) close();
    run.push(index);
  }
  close();
  return found;
}

/** A seller's word of honour or offer is no story. */
function vouches(facts: SentenceFacts): boolean {
  return mentionsAny(facts, ['assurance', 'urgency.limited']);
}

function clearest(run: readonly (readonly [number, SentenceFacts])[]): number | null {
  if (run.length === 0 || run.some(([, facts]) => speaksAsPractitioner(facts))) return null;
  const has = (facts: SentenceFacts, concepts: readonly string[]) => mentionsAny(facts, concepts);
  const past = run.filter(([, facts]) => tellsOwnPast(facts));
  const praise = run.find(([, facts]) => has(facts, ['testimonial.praise']));
  if (praise && (past.length > 0 || run.length > 1)) return praise[0];
  const lost = past.find(([, facts]) => has(facts, ['quantity.weight', 'weight-loss']));
  if (lost) return lost[0];
  const result = run.find(([, facts]) => has(facts, RESULT));
  if (result && past.length > 0 && run.length > 1) return result[0];
  const used = run.find(([, facts]) => has(facts, ['account.use']) && has(facts, RESULT));
  return used ? used[0] : null;
}

/** The first sentence of an illness told with what came after it: `In 2016 they opened me up ... Nine months later`. */
function illness(page: PageFacts, run: readonly number[]): number | null {
  if (run.length < 2) return null;
  const [first, last] = [run[0]!, run.at(-1)! + 1];
  const told = page.sentences.slice(first, last).filter((facts) => !isQuestion(facts));
  if (told.some((facts) => speaksAsPractitioner(facts))) return null;
  if (told.some((facts) => facts.sentence.tokens.some(({ fold }) => READER[facts.language].has(fold))))
    return null;
  const ill = told.some((facts) => mentionsAny(facts, ILL));
  const turned = told.some((facts) => isToldLater(page, facts));
  return ill && turned ? first : null;
}
