import { toSource } from '../document/source-map.ts';
import { isOf, isUnder, mentionsAny } from '../facts/concepts.ts';
import type { PageFacts } from '../facts/types.ts';
import { benefitClaims } from './benefit.ts';
import { type Sign, signOf } from './stance-signs.ts';
import type { Claim, Profile, Stance } from './types.ts';

const CLAIM_WEIGHT = 0.2;
const CLAIM_CAP = 2;
/** What a page must show at least, and in proportion to what speaks for selling, to be spared. */
const LEAST_SHOWN = 3;
const PROPORTION = 1.05;
/** A page that hardly claims anything need show less. */
const FEW_CLAIMS = 1;
/** What no page shows that only informs: few claims do not excuse it. */
const MUCH_SELLING = 3.5;
const LEAST_SHOWN_FEW = 2;
const PROPORTION_FEW = 0.6;
/** What a page too short to show much must show, that a denial in an ad is not taken for criticism. */
const LEAST_SHOWN_SHORT = 5;
/** Words; shorter pages show too little to tell. */
const LONG_PAGE = 120;
/** A long page that shows less than this of selling, claims aside, sells nothing. */
const LEAST_SELLING = 1.6;
const MOST_CLAIMS = 3;

/** Weighs how a page speaks. Short ad copy shows little, so a page must show that it informs or criticises. */
export function readStance(
  page: PageFacts,
  claims: readonly Claim[],
): { stance: Stance; evidence: Profile['stanceEvidence'] } {
  const evidence: Profile['stanceEvidence'][number][] = [];
  const score: Record<Stance, number> = { promotional: 0, informational: 0, critical: 0 };
  const claiming = new Set(benefitClaims(claims).map(({ sentence }) => sentence));
  const sentences = claiming.size;
  weigh(page, claiming, score, evidence);
  if (page.words >= LONG_PAGE && score.promotional < LEAST_SELLING && sentences <= MOST_CLAIMS)
    return { stance: informs(score), evidence };
  score.promotional += Math.min(sentences * CLAIM_WEIGHT, CLAIM_CAP);
  if (sentences === 0 && page.words >= LONG_PAGE && (!namesProduct(page) || sellsNoHealth(evidence))) {
    return { stance: informs(score), evidence };
  }
  return { stance: decide(score, sentences, page.words), evidence };
}

/** Signs that any shop gives. */
const COMMERCE = [
  'promotion.action',
  'promotion.offer',
  'promotion.own',
  'inducement',
  'superlative',
  'testimonial.heading',
  'testimonial.label',
  'urgency',
  'guarantee.money-back',
  'disclaimer',
];
/** A page without a claim shows at least this much beside commerce if it sells health. */
const LEAST_BESIDE_COMMERCE = 1.5;

/** Whether what speaks for selling is what any shop says. */
function sellsNoHealth(evidence: Profile['stanceEvidence']): boolean {
  const beside = evidence.filter(
    ({ reason, weight }) => weight > 0 && !COMMERCE.some((concept) => isUnder(reason, concept)),
  );
  return beside.reduce((sum, { weight }) => sum + weight, 0) < LEAST_BESIDE_COMMERCE;
}

const NOT_TELLING = ['thing.generic', 'thing.publication', 'thing.food', 'thing.clinic'];

/** Whether anything that acts on health is named: without it and without a claim, nothing is promoted here. */
function namesProduct(page: PageFacts): boolean {
  return page.sentences.some((facts) =>
    facts.mentions.some(
      (mention) =>
        isOf(mention, ['thing', 'outcome.condition']) &&
        mention.concept !== 'thing' &&
        !isOf(mention, NOT_TELLING),
    ),
  );
}

function decide(score: Record<Stance, number>, claims: number, words: number): Stance {
  const other = score.informational + score.critical;
  const few = claims <= FEW_CLAIMS && words >= LONG_PAGE && score.promotional < MUCH_SELLING;
  const least = words < LONG_PAGE / 2 ? LEAST_SHOWN_SHORT : few ? LEAST_SHOWN_FEW : LEAST_SHOWN;
  const spared = other >= least && other >= score.promotional * (few ? PROPORTION_FEW : PROPORTION);
  if (!spared) return 'promotional';
  return informs(score);
}

function informs(score: Record<Stance, number>): Stance {
  return score.critical > score.informational ? 'critical' : 'informational';
}

/** A sentence that warns, doubts or tells what somebody said does not praise in its own voice. */
const REPORTING = [
  'criticism',
  'information.evidence-limits',
  'information.journalism',
  'information.leaflet',
  'information.advice',
];
const PRAISE = [
  ...['guarantee', 'safety', 'superlative', 'natural', 'hype', 'hope', 'vague', 'fear', 'anecdote'],
  ...['disparagement', 'endorsement', 'statistic'],
];

function weigh(
  page: PageFacts,
  claiming: ReadonlySet<number>,
  score: Record<Stance, number>,
  evidence: Profile['stanceEvidence'][number][],
): void {
  const weighed = new Map<Sign, number>();
  for (let index = 0; index < page.sentences.length; index++) {
    const facts = page.sentences[index]!;
    const block = page.document.blocks[facts.sentence.block]!;
    const last = new Map<Sign, number>();
    const reported = mentionsAny(facts, REPORTING);
    for (const mention of facts.mentions) {
      const sign = signOf(mention.concept);
      const before = sign ? (weighed.get(sign) ?? 0) : 0;
      if (!sign || before >= sign.cap || last.get(sign) === mention.from) continue;
      if (reported && isOf(mention, PRAISE)) continue;
      // "20% more than placebo" limits nothing where it is what the thing is said to do.
      if (claiming.has(index) && isOf(mention, ['information.evidence-limits'])) continue;
      last.set(sign, mention.from);
      weighed.set(sign, before + sign.weight);
      score[sign.side] += Math.min(sign.weight, sign.cap - before);
      const { tokens } = facts.sentence;
      evidence.push({
        reason: mention.concept,
        weight: sign.side === 'promotional' ? sign.weight : -sign.weight,
        span: toSource(block.map, tokens[mention.from]!.start, tokens[mention.to - 1]!.end),
      });
    }
  }
}
