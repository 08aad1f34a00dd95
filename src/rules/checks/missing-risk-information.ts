import { benefitClaims } from '../../claims/benefit.ts';
import { contains, isOf, mentionsOf, overlaps } from '../../facts/concepts.ts';
import type { Mention, PageFacts, SentenceFacts } from '../../facts/types.ts';
import type { PageContext } from '../conditions.ts';
import type { Draft } from '../finding.ts';
import { oncePerSentence, pageFinding } from './page-finding.ts';

/** Passing mentions that a page which promotes something else may well make. */
const IN_PASSING = 1;
/** Sentences that say at the outset what a page is about. */
const OPENING = 3;
/** A complaint that stands so close behind these is one that the product is said to ease. */
const EASING = [
  'effect.relieve',
  'effect.reduce',
  'effect.treat',
  'effect.fight',
  'effect.prevent',
  'effect.protect',
];
const NEAR = 2;
const AILMENTS = [
  'outcome.condition',
  'outcome.symptom',
  'outcome.process-bad',
  'outcome.vague.toxins',
  'outcome.measure',
];

/** A promotional page that claims benefit from something that bears risk and names none. */
export function missingRiskInformation(context: PageContext): Draft[] {
  const { page, profile } = context;
  if (profile.stance !== 'promotional') return [];
  const claims = oncePerSentence(benefitClaims(context.claims));
  if (claims.length === 0 && !page.sentences.some(tellsOfBenefit)) return [];
  if (page.sentences.some((facts) => namesRisk(facts) || belittles(facts) || isHeadedByEffect(facts, page)))
    return [];
  return promotesRisk(page, new Set(claims.map(({ sentence }) => sentence)))
    ? pageFinding(context, claims, 'no risk named on the page')
    : [];
}

/** Whether a sentence tells of benefit in a way that makes no claim of its own. */
function tellsOfBenefit(facts: SentenceFacts): boolean {
  return mentionsOf(facts, ['weight-loss', 'vague', 'testimonial']).length > 0;
}

/** Whether an effect is named while it is made small: "a slight redness". */
function belittles(facts: SentenceFacts): boolean {
  const effects = mentionsOf(facts, ['safety.harm.minor', 'mild.reaction.named']);
  return mentionsOf(facts, ['safety.minimised']).some((small) =>
    effects.some((effect) => contains(small, effect)),
  );
}

/** Whether a heading is nothing but the name of an effect: "Flushing", with what it is like below. */
function isHeadedByEffect(facts: SentenceFacts, page: PageFacts): boolean {
  const { block, tokens } = facts.sentence;
  if (page.document.blocks[block]!.kind !== 'heading') return false;
  return mentionsOf(facts, ['mild.reaction.named']).some(
    ({ from, to }) => from === 0 && to === tokens.length,
  );
}

/** Whether a sentence names a risk of what is promoted; to deny a risk, or to name that of usual care, is not to inform. */
function namesRisk(facts: SentenceFacts): boolean {
  const denials = mentionsOf(facts, ['safety.denied-harm', 'safety.denied-pain']);
  const usual = mentionsOf(facts, ['conventional']);
  const eased = mentionsOf(facts, EASING);
  return mentionsOf(facts, ['risk.named', 'risk.caused']).some(
    (named) =>
      !(named.concept === 'risk.caused' && isOfAilment(named, facts)) &&
      !denials.some((denial) => contains(denial, named)) &&
      !usual.some((care) => care.to <= named.from) &&
      !eased.some((effect) => effect.to <= named.from && named.from - effect.to <= NEAR),
  );
}

/** Whether an ailment, or something bad in the body, stands before and is what causes the harm. */
function isOfAilment(caused: Mention, facts: SentenceFacts): boolean {
  return mentionsOf(facts, AILMENTS).some((ailment) => ailment.to <= caused.from);
}

/** Whether what the page promotes enters or works upon the body, and is not only named in passing. */
function promotesRisk(page: PageFacts, claiming: ReadonlySet<number>): boolean {
  let seen = 0;
  for (let index = 0; index < page.sentences.length; index++) {
    const facts = page.sentences[index]!;
    const { kind } = page.document.blocks[facts.sentence.block]!;
    if (kind === 'reference' || !facts.mentions.some((mention) => isPromoted(mention, facts))) continue;
    if (index < OPENING || claiming.has(index) || kind === 'heading' || kind === 'title') return true;
    seen++;
  }
  return seen > IN_PASSING;
}

function isPromoted(mention: Mention, facts: SentenceFacts): boolean {
  if (!isOf(mention, ['risk.bearing'])) return false;
  const denied = facts.cues.some(
    (cue) => cue.kind === 'negation' && cue.scope.some((scope) => overlaps(scope, mention)),
  );
  return !denied && !mentionsOf(facts, ['conventional']).some((care) => overlaps(care, mention));
}
