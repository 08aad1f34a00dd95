import type { Claim } from '../../claims/types.ts';
import { cover, isOf, mentionsOf, overlaps } from '../../facts/concepts.ts';
import type { Mention, PageFacts, SentenceFacts } from '../../facts/types.ts';
import type { TokenRange } from '../../language/types.ts';
import type { PageContext } from '../conditions.ts';
import type { Draft } from '../finding.ts';
import { draftOver } from './drafts.ts';
import { distance, isDenied, isParted, toldSentences } from './scenes.ts';
import { isQuestion } from './voices.ts';

const TIMES = [
  'timing.when',
  'timing.emphatic',
  'timing.within',
  'timing.arrival',
  'timing.moment',
  'timing.milestone',
];
/** Doses that a benefit follows: `two sachets and …`. */
const DOSES = ['timing.dose'];
const BENEFITS = ['timing-word.good', 'timing-word.perceive', 'outcome.result', 'weight-loss.amount'];
/** What else is a benefit beside a time that promises more by itself: a count of doses, a short time stressed. */
const MORE_BENEFITS: Readonly<Record<string, readonly string[]>> = {
  'timing.dose': ['promise.good'],
  'timing.emphatic': ['outcome', 'promise.good'],
};
/** What else may take that long. */
const OTHERS = ['timing.other', 'commerce.stay', 'safety.harm'];
const GOODS = ['timing-word.good', 'comparative', 'change', 'effect', 'outcome.result'];
const SPANS = ['quantity.duration', 'timing.span', 'timing.within', 'timing.arrival', 'timing.when'];
const HARM = ['safety.harm'];
/** A harm may stand further from the time than the word that says it passes. */
const HARM_MARGIN = 3;
const NEAR = 9;
/** A label or cell that holds no more tokens than this is a time or a heading alone. */
const SHORT = 7;
const CELL = 14;

/** Benefits paired with the nearest time, where nothing else that takes time stands as near to it. */
export function arrivals(context: PageContext): Draft[] {
  const drafts: Draft[] = [];
  const { page } = context;
  const claims = claimsBySentence(context.claims);
  if (context.profile.stance === 'promotional')
    drafts.push(...page.sentences.flatMap((_, index) => timesAnswered(page, index)));
  for (const index of toldSentences(context)) {
    const facts = page.sentences[index]!;
    if (facts.cues.some(({ kind }) => kind === 'question') || facts.citations.length > 0) continue;
    const benefits = [...(claims.get(index) ?? []), ...mentionsOf(facts, BENEFITS)];
    for (const time of mentionsOf(facts, [...TIMES, ...DOSES])) {
      const wanted = [...benefits, ...mentionsOf(facts, MORE_BENEFITS[time.concept] ?? [])];
      const benefit = benefitOf(facts, time, wanted);
      if (!benefit || isSpared(facts, time) || isDenied(facts, benefit)) continue;
      const range = cover([time, benefit]);
      if (context.subjectOf(index, range) === 'not-promoted') continue;
      drafts.push(draftOver(index, time, 'the time of a benefit'));
    }
    if (isLabelled(facts, page.sentences[index + 1])) {
      const range = { from: 0, to: facts.sentence.tokens.length };
      drafts.push(draftOver(index, range, 'a time beside a benefit'));
    }
  }
  return drafts;
}

/** Sentences of an answer among which the time may stand. */
const ANSWER = 3;

/** The time given in answer to a question of how soon a benefit comes: `When will I see results? Count three weeks.` */
function timesAnswered(page: PageFacts, index: number): Draft[] {
  const asked = page.sentences[index]!;
  if (!isQuestion(asked) || mentionsOf(asked, ['timing.question']).length === 0) return [];
  const drafts: Draft[] = [];
  for (let at = index + 1; at <= index + ANSWER; at++) {
    const facts = page.sentences[at];
    if (!facts || isQuestion(facts) || facts.sentence.block > asked.sentence.block + 1) break;
    const time = mentionsOf(facts, SPANS)[0];
    if (!time || facts.citations.length > 0 || mentionsOf(facts, ['commerce.stay']).length > 0) continue;
    drafts.push(draftOver(at, time, 'answers how soon'));
  }
  return drafts;
}

/** Where the claims of benefit stand that the seller makes, by sentence. */
function claimsBySentence(claims: readonly Claim[]): Map<number, TokenRange[]> {
  const found = new Map<number, TokenRange[]>();
  for (const claim of claims) {
    if (claim.polarity === 'negated' || claim.subject === 'not-promoted' || claim.voice === 'critic')
      continue;
    const ranges = found.get(claim.sentence) ?? [];
    ranges.push(claim.range);
    found.set(claim.sentence, ranges);
  }
  return found;
}

function benefitOf(facts: SentenceFacts, time: Mention, benefits: readonly TokenRange[]): TokenRange | null {
  let nearest: TokenRange | null = null;
  for (const benefit of benefits) {
    if (time.concept === 'timing.dose' && benefit.from < time.to) continue;
    if (distance(benefit, time) > NEAR || isParted(facts, benefit, time)) continue;
    if (!nearest || distance(benefit, time) < distance(nearest, time)) nearest = benefit;
  }
  if (!nearest) return null;
  const reach = distance(nearest, time);
  const found = nearest;
  // What is eased names the harm itself: no rival.
  const rivals = mentionsOf(facts, OTHERS).filter((other) => !(isOf(other, HARM) && overlaps(other, found)));
  const isRival = (other: Mention) => distance(other, time) <= reach + (isOf(other, HARM) ? HARM_MARGIN : 0);
  return rivals.some(isRival) ? null : nearest;
}

function isSpared(facts: SentenceFacts, time: Mention): boolean {
  return mentionsOf(facts, ['timing.age', 'timing.never', 'timing.years']).some((mention) =>
    overlaps(mention, time),
  );
}

/** A time or a heading of results, whose other half stands behind a colon, or in the next cell or line. */
function isLabelled(facts: SentenceFacts, next: SentenceFacts | undefined): boolean {
  if (mentionsOf(facts, OTHERS).length > 0) return false;
  const label = mentionsOf(facts, ['timing.label']).find(({ from }) => from <= 1);
  if (label && facts.sentence.tokens[label.to]?.fold === ':') return mentionsOf(facts, SPANS).length > 0;
  if (!next || next.sentence.block !== facts.sentence.block + 1 || next.citations.length > 0) return false;
  if (facts.sentence.tokens.length > SHORT || next.sentence.tokens.length > CELL) return false;
  if (label) return mentionsOf(next, SPANS).length > 0;
  return (
    mentionsOf(facts, ['timing.milestone']).some(({ from }) => from === 0) &&
    mentionsOf(next, OTHERS).length === 0 &&
    mentionsOf(next, GOODS).length > 0
  );
}
