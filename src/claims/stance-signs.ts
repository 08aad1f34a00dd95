import { isUnder } from '../facts/concepts.ts';
import type { Stance } from './types.ts';

export interface Sign {
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
  { concept: 'anecdote.visit', side: 'promotional', weight: 0.2, cap: 0.4 },
  { concept: 'anecdote', side: 'promotional', weight: 0.5, cap: 2 },
  { concept: 'endorsement.own', side: 'promotional', weight: 0.6, cap: 1 },
  { concept: 'statistic.treated-count', side: 'promotional', weight: 0.6, cap: 1 },
  { concept: 'disparagement', side: 'promotional', weight: 0.6, cap: 2 },
  { concept: 'urgency', side: 'promotional', weight: 0.8, cap: 3 },
  { concept: 'hype', side: 'promotional', weight: 0.6, cap: 2 },
  { concept: 'hope.promise', side: 'promotional', weight: 0.5, cap: 1 },
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

const byConcept = new Map<string, Sign | null>();

/** The sign that a concept is, or is narrower than. */
export function signOf(concept: string): Sign | null {
  let sign = byConcept.get(concept);
  if (sign === undefined) {
    sign = SIGNS.find((known) => isUnder(concept, known.concept)) ?? null;
    byConcept.set(concept, sign);
  }
  return sign;
}
