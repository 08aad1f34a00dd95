import { isOf } from '../../facts/concepts.ts';
import type { PageFacts, SentenceFacts } from '../../facts/types.ts';
import type { PageContext } from '../conditions.ts';
import type { Draft } from '../finding.ts';
import { caseStories } from './case-stories.ts';
import { wholeSentence } from './drafts.ts';
import { isPractitionersPage, speaksAsOne, speaksAsPractitioner, tellsOwnPast } from './voices.ts';

const RESULT = ['testimonial.praise', 'change', 'outcome', 'effect', 'comparative', 'quantity.weight'];
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
  const told = caseStories(page)
    .filter(({ identified }) => identified || !practised)
    .map(({ sentence }) => wholeSentence(page, sentence, 'story of a named person'));
  return [...own, ...told];
}

/** The clearest sentence of each run of sentences in which a user tells an experience. */
function ownStories(page: PageFacts): number[] {
  const found: number[] = [];
  let run: number[] = [];
  const close = () => {
    const best = clearest(run.map((index) => [index, page.sentences[index]!]));
    if (best !== null) found.push(best);
    run = [];
  };
  for (let index = 0; index < page.sentences.length; index++) {
    const facts = page.sentences[index]!;
    const { kind } = page.document.blocks[facts.sentence.block]!;
    if (kind === 'reference' || kind === 'button' || kind === 'link' || !speaksAsOne(facts)) continue;
    if (run.length > 0 && index - run.at(-1)! > PAUSE + 1) close();
    run.push(index);
  }
  close();
  return found;
}

function clearest(run: readonly (readonly [number, SentenceFacts])[]): number | null {
  if (run.length === 0 || run.some(([, facts]) => speaksAsPractitioner(facts))) return null;
  const has = (facts: SentenceFacts, concepts: readonly string[]) =>
    facts.mentions.some((mention) => isOf(mention, concepts));
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
