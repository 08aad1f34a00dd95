import type { Confidence, Severity } from '../rules/types.ts';

/** A claim that a careful reader marked on a page; offsets in UTF-16 code units, end exclusive. */
export interface Label {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  /** Careful readers differ on it: right when reported, no miss when left out. */
  readonly optional: boolean;
}

/** What scoring needs of a finding. */
export interface ScoredFinding {
  readonly rule: string;
  readonly severity: Severity;
  /** Absent where a tool gives none. */
  readonly confidence?: Confidence;
  readonly start: number;
  readonly end: number;
  /** Start of the sentence that the finding stands in. */
  readonly sentence: number;
}

/** A labelled page and what the tool found on it. */
export interface EvaluatedPage {
  readonly name: string;
  /** Group that figures are broken down by, such as `en` or `fr`. */
  readonly group: string;
  /** Pages that should come out clean. */
  readonly neutral: boolean;
  readonly words: number;
  readonly labels: readonly Label[];
  readonly findings: readonly ScoredFinding[];
}

/** Findings of one confidence, each counted, and those that a label of their rule overlaps. */
export interface ConfidenceScore {
  readonly findings: number;
  readonly right: number;
  /** Null where there is no finding. */
  readonly precision: number | null;
}

/** Counts and the figures made of them; a figure is null where it would divide by nothing. */
export interface Score {
  /** Labels that must be found. */
  readonly required: number;
  /** Of those, found. */
  readonly found: number;
  /** Labels on which readers differ, and that were found. */
  readonly optionalFound: number;
  readonly falseAlarms: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  readonly byConfidence: Readonly<Record<Confidence, ConfidenceScore>>;
}

export interface NeutralScore {
  readonly pages: number;
  readonly words: number;
  readonly falseAlarms: Readonly<Record<Severity, number>>;
  /** False alarms for each 1,000 words. */
  readonly perThousandWords: number;
}

/** A miss or a false alarm, to be read with the page. */
export interface Discrepancy {
  readonly page: string;
  readonly kind: 'miss' | 'false-alarm';
  readonly rule: string;
  readonly start: number;
  readonly end: number;
}

export interface Evaluation {
  readonly pages: number;
  readonly micro: Score;
  /** Mean F1 over rules with five required labels or more. */
  readonly macroF1: number | null;
  readonly rules: Readonly<Record<string, Score>>;
  readonly neutral: NeutralScore;
  readonly discrepancies: readonly Discrepancy[];
}
