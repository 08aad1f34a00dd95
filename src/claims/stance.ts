import { toSource } from '../document/source-map.ts';
import { isOf } from '../facts/concepts.ts';
import type { PageFacts } from '../facts/types.ts';
import type { Claim, Profile, Stance } from './types.ts';

/** What speaks for selling, for informing and for criticising, with weight and cap. */
const SIGNS: readonly { concept: string; side: Stance; weight: number; cap: number }[] = [
  { concept: 'promotion', side: 'promotional', weight: 1, cap: 6 },
  { concept: 'testimonial', side: 'promotional', weight: 0.5, cap: 3 },
  { concept: 'urgency', side: 'promotional', weight: 1, cap: 3 },
  { concept: 'guarantee', side: 'promotional', weight: 0.5, cap: 2 },
  { concept: 'superlative', side: 'promotional', weight: 0.5, cap: 2 },
  { concept: 'thing.generic', side: 'promotional', weight: 0.3, cap: 2 },
  { concept: 'information', side: 'informational', weight: 1, cap: 8 },
  { concept: 'criticism', side: 'critical', weight: 1, cap: 8 },
];
const CLAIM_WEIGHT = 0.4;
const CLAIM_CAP = 4;
/** What a page must show, over what speaks for selling, to be taken as one that informs or criticises. */
const MARGIN = 1;

/** Weighs how a page speaks. Short ad copy shows little, so a page must show that it informs or criticises. */
export function readStance(
  page: PageFacts,
  claims: readonly Claim[],
): { stance: Stance; evidence: Profile['stanceEvidence'] } {
  const evidence: Profile['stanceEvidence'][number][] = [];
  const score: Record<Stance, number> = { promotional: 0, informational: 0, critical: 0 };
  for (const { concept, side, weight, cap } of SIGNS) {
    let left = cap;
    for (const facts of page.sentences) {
      const block = page.document.blocks[facts.sentence.block]!;
      if (block.kind === 'reference') continue;
      for (const mention of facts.mentions) {
        if (left <= 0 || !isOf(mention, [concept])) continue;
        const { tokens } = facts.sentence;
        left -= weight;
        score[side] += weight;
        evidence.push({
          reason: mention.concept,
          weight: side === 'promotional' ? weight : -weight,
          span: toSource(block.map, tokens[mention.from]!.start, tokens[mention.to - 1]!.end),
        });
      }
    }
  }
  const asserted = claims.filter((claim) => claim.polarity === 'affirmed' && claim.certainty !== 'hedged' && !claim.question && claim.voice === 'seller');
  score.promotional += Math.min(new Set(asserted.map(({ sentence }) => sentence)).size * CLAIM_WEIGHT, CLAIM_CAP);
  const other = score.informational + score.critical;
  if (other < score.promotional + MARGIN) return { stance: 'promotional', evidence };
  return { stance: score.critical > score.informational ? 'critical' : 'informational', evidence };
}
