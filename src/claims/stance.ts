import { toSource } from '../document/source-map.ts';
import { isOf } from '../facts/concepts.ts';
import type { PageFacts } from '../facts/types.ts';
import type { Claim, Profile, Stance } from './types.ts';

interface Sign {
  readonly concept: string;
  readonly side: Stance;
  readonly weight: number;
  /** However often it is seen, it weighs no more than this. */
  readonly cap: number;
}

/** What speaks for selling, for informing and for criticising. */
const SIGNS: readonly Sign[] = [
  { concept: 'promotion.action', side: 'promotional', weight: 1, cap: 4 },
  { concept: 'promotion.offer', side: 'promotional', weight: 0.8, cap: 4 },
  { concept: 'promotion.own', side: 'promotional', weight: 0.7, cap: 3 },
  { concept: 'promotion.you', side: 'promotional', weight: 0.6, cap: 3 },
  { concept: 'inducement', side: 'promotional', weight: 0.6, cap: 2 },
  { concept: 'testimonial', side: 'promotional', weight: 0.6, cap: 3 },
  { concept: 'anecdote', side: 'promotional', weight: 0.5, cap: 2 },
  { concept: 'endorsement.own', side: 'promotional', weight: 0.6, cap: 1 },
  { concept: 'statistic.treated-count', side: 'promotional', weight: 0.6, cap: 1 },
  { concept: 'disparagement', side: 'promotional', weight: 0.6, cap: 2 },
  { concept: 'urgency', side: 'promotional', weight: 0.8, cap: 3 },
  { concept: 'hype', side: 'promotional', weight: 0.6, cap: 2 },
  { concept: 'hope', side: 'promotional', weight: 0.5, cap: 1 },
  { concept: 'fear.hidden', side: 'promotional', weight: 0.5, cap: 1 },
  { concept: 'safety.denied-harm', side: 'promotional', weight: 0.5, cap: 1 },
  { concept: 'safety.gentle', side: 'promotional', weight: 0.4, cap: 1 },
  { concept: 'natural.strong', side: 'promotional', weight: 0.4, cap: 1.2 },
  { concept: 'vague.gain', side: 'promotional', weight: 0.5, cap: 1.5 },
  { concept: 'vague.cleansing', side: 'promotional', weight: 0.5, cap: 1 },
  { concept: 'guarantee', side: 'promotional', weight: 0.4, cap: 1 },
  { concept: 'superlative', side: 'promotional', weight: 0.3, cap: 1 },
  { concept: 'disclaimer.results-vary', side: 'promotional', weight: 0.5, cap: 1 },
  { concept: 'disclaimer.not-medical', side: 'promotional', weight: 0.5, cap: 1 },
  { concept: 'endorsement.claim', side: 'promotional', weight: 0.6, cap: 0.6 },
  { concept: 'information.leaflet', side: 'informational', weight: 1, cap: 7 },
  { concept: 'information.abstract', side: 'informational', weight: 0.7, cap: 8 },
  { concept: 'information.encyclopaedia', side: 'informational', weight: 1.5, cap: 6 },
  { concept: 'information.evidence-limits', side: 'informational', weight: 1.2, cap: 5 },
  { concept: 'information.advice', side: 'informational', weight: 0.6, cap: 4 },
  { concept: 'information.journalism', side: 'informational', weight: 0.9, cap: 6 },
  { concept: 'evidence.none', side: 'informational', weight: 1, cap: 3 },
  { concept: 'criticism.warning', side: 'critical', weight: 1, cap: 5 },
  { concept: 'criticism.refutation', side: 'critical', weight: 1.2, cap: 5 },
  { concept: 'criticism.misconduct', side: 'critical', weight: 1, cap: 5 },
];
const CLAIM_WEIGHT = 0.2;
const CLAIM_CAP = 2;
/** What a page must show at least, and in proportion to what speaks for selling, to be spared. */
const LEAST_SHOWN = 3;
const PROPORTION = 1.05;
/** A page that hardly claims anything need show less. */
const FEW_CLAIMS = 1;
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
  for (const sign of SIGNS) score[sign.side] += weigh(page, sign, evidence);
  const selling = claims.filter(
    (claim) =>
      claim.polarity === 'affirmed' &&
      !claim.question &&
      claim.voice === 'seller' &&
      claim.subject !== 'not-promoted',
  );
  const sentences = new Set(selling.map(({ sentence }) => sentence)).size;
  if (page.words >= LONG_PAGE && score.promotional < LEAST_SELLING && sentences <= MOST_CLAIMS)
    return { stance: informs(score), evidence };
  score.promotional += Math.min(sentences * CLAIM_WEIGHT, CLAIM_CAP);
  if (sentences === 0 && !namesProduct(page)) return { stance: 'informational', evidence };
  return { stance: decide(score, sentences, page.words), evidence };
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
  const few = claims <= FEW_CLAIMS && words >= LONG_PAGE;
  const least = words < LONG_PAGE / 2 ? LEAST_SHOWN_SHORT : few ? LEAST_SHOWN_FEW : LEAST_SHOWN;
  const spared = other >= least && other >= score.promotional * (few ? PROPORTION_FEW : PROPORTION);
  if (!spared) return 'promotional';
  return informs(score);
}

function informs(score: Record<Stance, number>): Stance {
  return score.critical > score.informational ? 'critical' : 'informational';
}

function weigh(page: PageFacts, sign: Sign, evidence: Profile['stanceEvidence'][number][]): number {
  let left = sign.cap;
  for (const facts of page.sentences) {
    const block = page.document.blocks[facts.sentence.block]!;
    if (block.kind === 'reference') continue;
    let from = -1;
    for (const mention of facts.mentions) {
      if (left <= 0) return sign.cap;
      if (mention.from === from || !isOf(mention, [sign.concept])) continue;
      from = mention.from;
      const { tokens } = facts.sentence;
      left -= sign.weight;
      evidence.push({
        reason: mention.concept,
        weight: sign.side === 'promotional' ? sign.weight : -sign.weight,
        span: toSource(block.map, tokens[mention.from]!.start, tokens[mention.to - 1]!.end),
      });
    }
  }
  return sign.cap - left;
}
