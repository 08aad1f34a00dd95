import { isOf, mentionsAny, overlaps } from '../../facts/concepts.ts';
import type { SentenceFacts } from '../../facts/types.ts';
import type { PageContext } from '../conditions.ts';
import type { Draft } from '../finding.ts';
import { oncePerSentence, pageFinding } from './page-finding.ts';

const CLAIMS = 3;
/** Benefits told without a verb of effect on an outcome. */
const BENEFITS = [
  'vague.gain',
  'vague.vital',
  'weight-loss',
  'statistic.figure',
  'cure',
  'timing.benefit',
  'timing.arrival',
  'timing.told',
  'typicality',
  'hype',
  'safety.denied-harm',
];

/** A promotional page that makes three claims of benefit or more, in whoever's words, and cites nothing. */
export function missingEvidence(context: PageContext): Draft[] {
  const { page } = context;
  if (context.profile.stance !== 'promotional' || citesSomething(context)) return [];
  const claims = context.claims.filter(
    ({ polarity, question, voice, subject }) =>
      polarity === 'affirmed' && !question && voice !== 'critic' && subject !== 'not-promoted',
  );
  const outcomes = new Set(claims.map((claim) => `${claim.sentence} ${claim.outcomeConcept}`));
  const sentences = new Set(claims.map(({ sentence }) => sentence));
  const others = page.sentences.filter(
    (facts, sentence) => !sentences.has(sentence) && tellsOfBenefit(facts),
  );
  const count = outcomes.size + others.length;
  return count < CLAIMS
    ? []
    : pageFinding(context, oncePerSentence(claims), 'no citation on the page', count);
}

function tellsOfBenefit(facts: SentenceFacts): boolean {
  return facts.mentions.some(
    (mention) =>
      isOf(mention, BENEFITS) &&
      !facts.cues.some(
        ({ kind, scope }) => kind === 'negation' && scope.some((reached) => overlaps(reached, mention)),
      ),
  );
}

function citesSomething({ page }: PageContext): boolean {
  const cited = page.sentences.some(
    (facts) => facts.citations.length > 0 || mentionsAny(facts, ['evidence.named-study']),
  );
  return cited || page.document.blocks.some(({ kind }) => kind === 'reference');
}
