/** Languages whose claims are read. */
export type Language = 'en' | 'fr';

export type TokenKind = 'word' | 'number' | 'symbol' | 'punctuation';

/** A token of a block's text; offsets are in UTF-16 code units of that text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  /** Lower case, apostrophes as `'`, soft hyphens removed, accents kept. */
  readonly lower: string;
  /** `lower` without accents and with ligatures opened: what lexicons are matched on. */
  readonly fold: string;
  /** Written wholly in capitals (two letters or more), so that missing accents mean nothing. */
  readonly capitals: boolean;
}

/** A run of tokens `[from, to)` of a sentence. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

export interface Sentence {
  /** Index of the block that the sentence stands in. */
  readonly block: number;
  /** Offsets in the block's text. */
  readonly start: number;
  readonly end: number;
  readonly language: Language;
  readonly tokens: readonly Token[];
  /** The sentence's clauses in order; together they cover every token. */
  readonly clauses: readonly TokenRange[];
}

/** Verb forms that change what a claim says. */
export type VerbForm =
  | 'infinitive'
  | 'finite'
  | 'future'
  | 'conditional'
  | 'participle'
  | 'gerund'
  | 'imperative';

/** A form of a verb; a form that may be several things comes once for each. */
export interface VerbFormEntry {
  readonly form: string;
  readonly kind: VerbForm;
}
