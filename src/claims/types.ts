import type { Span } from '../document/types.ts';
import type { Acronym, Citation } from '../facts/types.ts';
import type { TokenRange } from '../language/types.ts';

/** What the text says the promoted thing does. */
export type Relation =
  | 'cures'
  | 'treats'
  | 'reduces'
  | 'prevents'
  | 'slows'
  | 'improves'
  | 'restores'
  | 'stimulates'
  | 'regulates'
  | 'protects'
  | 'works'
  | 'indicated-for';

export type Certainty = 'asserted' | 'hedged' | 'guaranteed';
export type Polarity = 'affirmed' | 'negated';
/** Whose words the claim is. */
export type Voice = 'seller' | 'patient' | 'clinician' | 'study' | 'critic';

/** A claim read from one sentence; ranges are tokens of that sentence. */
export interface Claim {
  /** Index of the sentence in the page's facts. */
  readonly sentence: number;
  readonly relation: Relation;
  /** The words that say the effect. */
  readonly effect: TokenRange;
  /** The words that name the outcome, where the sentence has them. */
  readonly outcome: TokenRange | null;
  /** Concept of the outcome, such as `outcome.symptom`. */
  readonly outcomeConcept: string | null;
  /** The first to the last word of the claim. */
  readonly range: TokenRange;
  /** What is said to act: named here, taken from the context, or something that the page does not promote. */
  readonly subject: 'promoted' | 'implied' | 'not-promoted';
  readonly polarity: Polarity;
  readonly certainty: Certainty;
  readonly voice: Voice;
  readonly question: boolean;
  readonly hypothetical: boolean;
  readonly citations: readonly Citation[];
  /** A study named in the sentence so that it can be found again. */
  readonly namedStudy: boolean;
  /** Why each of the readings above was made, for `inspect` and traces. */
  readonly reasons: readonly string[];
}

export type ProductClass =
  | 'medicine'
  | 'cells'
  | 'device'
  | 'supplement'
  | 'food'
  | 'cosmetic'
  | 'clinic'
  | 'practice'
  | 'other';

export type Stance = 'promotional' | 'informational' | 'critical';

export interface ProfileEntry {
  /** Concept, such as `thing.cells`. */
  readonly concept: string;
  /** The words as the page first writes them. */
  readonly name: string;
  readonly count: number;
  /** Where the page says it first, in source offsets. */
  readonly span: Span;
}

export interface Profile {
  readonly promoted: readonly ProfileEntry[];
  readonly conditions: readonly ProfileEntry[];
  readonly people: readonly ProfileEntry[];
  readonly productClass: ProductClass;
  /** False for the page of a trade that has nothing to do with health. */
  readonly isAboutHealth: boolean;
  readonly stance: Stance;
  /** What speaks for the stance, with a weight each; positive is promotional. */
  readonly stanceEvidence: readonly {
    readonly reason: string;
    readonly weight: number;
    readonly span: Span;
  }[];
  readonly acronyms: readonly Acronym[];
}
