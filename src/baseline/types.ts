/** A finding that is known and does not count. */
export interface KnownFinding {
  readonly rule: string;
  /** The finding's own; the same for findings of one rule in one sentence. */
  readonly fingerprint: string;
  /** How many there are. */
  readonly count: number;
  /** First words of the sentence, for people who read the file. */
  readonly words: string;
  /** Why it is let be; written by people. */
  readonly reason?: string;
}

/** Known findings by the path of their page, relative to the folder of the baseline, with `/`. */
export type Baseline = ReadonlyMap<string, readonly KnownFinding[]>;
