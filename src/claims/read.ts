import { cover, isOf, overlaps } from '../facts/concepts.ts';
import { quotationsIn } from '../facts/quotations.ts';
import type { CueKind, Mention, PageFacts, SentenceFacts } from '../facts/types.ts';
import type { TokenRange } from '../language/types.ts';
import { answeredClaims } from './answers.ts';
import { contextOf, type SentenceContext } from './context.ts';
import { listedAilments } from './listed.ts';
import { offersOf } from './offers.ts';
import { AILMENTS, outcomesOf } from './outcomes.ts';
import { pairEffects } from './pairing.ts';
import { referredEffects } from './pronouns.ts';
import { relationOf } from './relations.ts';
import { subjectOf } from './subject.ts';
import type { Certainty, Claim, Relation, Voice } from './types.ts';

/** Reads the claims of benefit of every sentence, with what the context lends them. */
export function readClaims(page: PageFacts): Claim[] {
  const claims: Claim[] = [];
  const listed = listedAilments(page);
  for (let index = 0; index < page.sentences.length; index++) {
    if (page.document.blocks[page.sentences[index]!.sentence.block]!.kind === 'reference') continue;
    const context = contextOf(page, index);
    const own = claimsOf(page, index, context);
    if (own.length === 0) own.push(...answeredClaims(page, index, claims));
    const ailment = listed.get(index);
    if (own.length === 0 && ailment) {
      own.push(frame(page, index, context, 'indicated-for', ailment, ailment, ['from a list of ailments']));
    }
    claims.push(...own);
  }
  const leads = leadsOf(page, claims);
  return claims.filter((claim) => !isCompletedBelow(page, claim, leads));
}

/** `Our cream relieves:` says nothing of its own where the items under it say what. */
function isCompletedBelow(page: PageFacts, claim: Claim, leads: ReadonlySet<number | null>): boolean {
  const { sentence } = page.sentences[claim.sentence]!;
  if (claim.outcomeConcept !== null || sentence.tokens.at(-1)?.fold !== ':') return false;
  return leads.has(sentence.block);
}

/** Blocks whose claims are completed by those that hang from them. */
function leadsOf(page: PageFacts, claims: readonly Claim[]): Set<number | null> {
  const completing = claims.filter(({ reasons }) => reasons.includes('from lead-in'));
  return new Set(
    completing.map(({ sentence }) => page.document.blocks[page.sentences[sentence]!.sentence.block]!.leadIn),
  );
}

function claimsOf(page: PageFacts, index: number, context: SentenceContext): Claim[] {
  const facts = page.sentences[index]!;
  const claims: Claim[] = [];
  for (const { effect, outcome } of pairEffects(facts)) {
    const relation = relationOf(effect.concept, outcome?.concept ?? null);
    if (relation) claims.push(frame(page, index, context, relation, effect, outcome, []));
  }
  for (const offer of offersOf(facts, isHeading(page, facts))) {
    if (claims.some(({ range }) => overlaps(range, offer.thing) && overlaps(range, offer.outcome))) continue;
    claims.push(frame(page, index, context, 'indicated-for', offer.thing, offer.outcome, ['offered for']));
  }
  for (const { effect, outcomeConcept } of referredEffects(page, index)) {
    const relation = relationOf(effect.concept, outcomeConcept);
    if (!relation || claims.some(({ range }) => overlaps(range, effect))) continue;
    const claim = frame(page, index, context, relation, effect, null, [`refers to ${outcomeConcept}`]);
    claims.push({ ...claim, outcomeConcept });
  }
  const lent = claims.length === 0 ? lentOutcome(page, facts, context) : null;
  if (lent && context.lends) {
    claims.push(
      frame(page, index, context, context.lends.relation, lent, lent, [`from ${context.lends.from}`]),
    );
  }
  return claims;
}

function isHeading(page: PageFacts, facts: SentenceFacts): boolean {
  const { kind } = page.document.blocks[facts.sentence.block]!;
  return kind === 'heading' || kind === 'title';
}

/** An item names what it promises among its first words; what comes later belongs to a sentence of its own. */
const ITEM_HEAD = 8;

/** The outcome that a lead-in makes a claim of: any in a list item; running text must list ailments. */
function lentOutcome(page: PageFacts, facts: SentenceFacts, context: SentenceContext): Mention | null {
  if (!context.lends) return null;
  const outcomes = outcomesOf(facts);
  const { kind } = page.document.blocks[facts.sentence.block]!;
  if (kind === 'list-item' || kind === 'table-cell') {
    if (facts.sentence.start > 0) return null;
    const first = outcomes.find(({ from }) => from <= ITEM_HEAD);
    return (
      first ?? facts.mentions.find(({ concept, from }) => concept === 'gain-opening' && from === 0) ?? null
    );
  }
  const ailments = outcomes.filter((outcome) => isOf(outcome, AILMENTS));
  return ailments.length >= 2 ? ailments[0]! : null;
}

function frame(
  page: PageFacts,
  index: number,
  context: SentenceContext,
  relation: Relation,
  effect: Mention,
  outcome: Mention | null,
  reasons: readonly string[],
): Claim {
  const facts = page.sentences[index]!;
  const range = cover(outcome ? [effect, outcome] : [effect]);
  const certainty = certaintyOf(facts, effect, context);
  const voice = voiceOf(page, facts, effect);
  const subject = context.describes ? 'not-promoted' : subjectOf(page, index, range);
  return {
    sentence: index,
    relation,
    effect: { from: effect.from, to: effect.to },
    outcome: outcome ? { from: outcome.from, to: outcome.to } : null,
    outcomeConcept: outcome?.concept ?? null,
    range,
    subject,
    polarity: isNegated(facts, effect) || context.negated ? 'negated' : 'affirmed',
    certainty,
    voice,
    question: facts.cues.some((cue) => cue.kind === 'question'),
    hypothetical: reaches(facts, effect, 'hypothetical'),
    citations: facts.citations.length > 0 ? facts.citations : context.citations,
    namedStudy: facts.mentions.some((mention) => isOf(mention, ['evidence.named-study'])),
    reasons: [
      `effect ${effect.concept}`,
      ...(outcome ? [`outcome ${outcome.concept}`] : []),
      `subject ${subject}`,
      ...reasons,
    ],
  };
}

function reaches(facts: SentenceFacts, range: TokenRange, kind: CueKind): boolean {
  return facts.cues.some((cue) => cue.kind === kind && cue.scope.some((scope) => overlaps(scope, range)));
}

/** A negation inside the effect's own words ("no more pain") is part of it, not a denial. */
function isNegated(facts: SentenceFacts, effect: Mention): boolean {
  return facts.cues.some(
    (cue) =>
      cue.kind === 'negation' && !overlaps(cue, effect) && cue.scope.some((scope) => overlaps(scope, effect)),
  );
}

function certaintyOf(facts: SentenceFacts, effect: Mention, context: SentenceContext): Certainty {
  if (facts.mentions.some((mention) => isOf(mention, ['guarantee']))) return 'guaranteed';
  if (reaches(facts, effect, 'hedge')) return 'hedged';
  const conditional = effect.pos === 'verb' && effect.forms.length === 1 && effect.forms[0] === 'conditional';
  return conditional || context.hedged ? 'hedged' : 'asserted';
}

/** Whose words the effect is in: quoted speech is a patient's unless somebody else is known to speak. */
function voiceOf(page: PageFacts, facts: SentenceFacts, effect: Mention): Voice {
  const { block, tokens } = facts.sentence;
  const start = tokens[effect.from]!.start;
  const end = tokens[effect.to - 1]!.end;
  const quotation = quotationsIn(page, block).find(
    (quote) => !quote.distancing && quote.start < end && start < quote.end,
  );
  if (
    quotation?.speaker === 'critic' ||
    reaches(facts, effect, 'attribution-critic') ||
    reaches(facts, effect, 'mention')
  ) {
    return 'critic';
  }
  if (quotation?.speaker === 'clinician' || quotation?.speaker === 'researcher') return 'clinician';
  const own = page.document.blocks[block]!;
  if (own.kind === 'quotation' ? isSpoken(own.text) : quotation) return 'patient';
  if (tellsOfPerson(facts, effect)) return 'patient';
  return 'seller';
}

/** A block set off as a quotation is somebody's words only if it shows a mark of speech; others are callouts. */
function isSpoken(text: string): boolean {
  return /[«“"„]|(?:^|[\s(])(?:(?:I|I['’]m|my|je|mon|ma|mes)(?=[\s,])|j['’])/i.test(text);
}

const PERSONS = new Set(['he', 'she']);

/** `Two weeks later she walked without pain`: what befell somebody is told, not claimed of the reader. */
function tellsOfPerson({ sentence, language }: SentenceFacts, effect: Mention): boolean {
  return language === 'en' && sentence.tokens.slice(0, effect.from).some(({ fold }) => PERSONS.has(fold));
}
