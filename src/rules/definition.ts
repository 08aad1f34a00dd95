import type { Certainty, Polarity, Relation, Stance, Voice } from '../claims/types.ts';
import type { BlockKind } from '../document/types.ts';
import type { CueKind } from '../facts/types.ts';
import type { Confidence, RuleDescription } from './types.ts';

/** How far from the anchor a condition looks. */
export type Reach = 'clause' | 'sentence' | 'block' | 'lead-in' | 'section' | 'page';

/** Something that must, or must not, hold beside a candidate. All parts given must hold. */
export interface Condition {
  readonly reason?: string;
  /** Concepts of which one must be mentioned. */
  readonly any?: readonly string[];
  /** Default: sentence. */
  readonly in?: Reach;
  readonly side?: 'before' | 'after';
  /** Tokens between the anchor and the mention, at most. */
  readonly within?: number;
  /** The anchor stands in the scope of such a cue. */
  readonly cue?: readonly CueKind[];
  readonly citation?: 'sentence' | 'lead-in';
  readonly stance?: readonly Stance[];
  readonly subject?: 'promoted' | 'implied' | 'not-promoted';
  readonly blocks?: readonly BlockKind[];
}

/** Which claim frames are candidates; every key given must match. */
export interface ClaimQuery {
  readonly relation?: readonly Relation[];
  readonly certainty?: readonly Certainty[];
  readonly polarity?: readonly Polarity[];
  readonly voice?: readonly Voice[];
  readonly subject?: readonly ('promoted' | 'implied' | 'not-promoted')[];
  readonly cited?: boolean;
  readonly question?: boolean;
  readonly hypothetical?: boolean;
  /** Whether what it acts on is nothing but energy, balance, vitality and the like. */
  readonly vague?: boolean;
}

/** One way of finding candidates: by words, by claim frames, or by a check written in code. */
export interface Finder {
  readonly anchor?: readonly string[];
  readonly claim?: ClaimQuery;
  readonly check?: string;
  readonly with?: readonly Condition[];
  readonly without?: readonly Condition[];
  readonly blocks?: readonly BlockKind[];
  readonly message?: string;
  readonly confidence?: Confidence;
  /** Only on a page with claims of benefit; a finding points to one of them. */
  readonly 'requires-claims'?: boolean;
}

export interface Detection {
  readonly find: readonly Finder[];
  readonly 'clear-when': readonly Condition[];
  readonly 'downgrade-when': readonly Condition[];
  readonly 'never-clear-when': readonly Condition[];
  readonly 'requires-absent': readonly (readonly string[])[];
}

/** A whole rule: what it says and how it detects. */
export interface Rule extends RuleDescription, Detection {}
