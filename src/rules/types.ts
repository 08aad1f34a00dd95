import type { Span } from '../document/types.ts';
import type { Language } from '../language/types.ts';

export type Severity = 'error' | 'warning' | 'info';
export type Confidence = 'high' | 'medium' | 'low';
export type Jurisdiction = 'US' | 'EU' | 'FR' | 'UK' | 'scholarly';

export type Bilingual = Readonly<Record<Language, string>>;

/** A law, code or paper that a rule stands on. */
export interface Basis {
  readonly jurisdiction: Jurisdiction;
  /** Product classes that it applies to; empty means any. */
  readonly classes: readonly string[];
  readonly source: string;
  readonly text: Bilingual;
  /** `V`: read in the text itself; `V2`: confirmed through a secondary source. */
  readonly mark: 'V' | 'V2';
}

/** Things of the project's own that a report has words for, such as `design.case-report`. */
export interface Terms {
  readonly terms: readonly string[];
}

/** What a message names: words of the page, a number, names from a vocabulary in either language, or terms. */
export type Argument = string | number | Bilingual | Terms;

/** A message to be worded at the edge. */
export interface Message {
  readonly id: string;
  readonly args: Readonly<Record<string, Argument>>;
}

/** One step of the reasoning behind a finding. */
export interface TraceStep {
  readonly kind: 'found' | 'with' | 'claim' | 'considered' | 'downgraded' | 'cleared';
  /** Concept, cue or reason concerned. */
  readonly subject: string;
  /** Words of the page that show it. */
  readonly words: string;
}

export interface Related {
  readonly message: Message;
  readonly span: Span;
  readonly excerpt: string;
}

export interface Finding {
  readonly rule: string;
  readonly category: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly message: Message;
  /** The words reported, in source offsets. */
  readonly span: Span;
  /** The words reported, decoded. */
  readonly excerpt: string;
  /** The whole sentence or block that the words stand in, in source offsets and decoded. */
  readonly context: { readonly span: Span; readonly text: string; readonly excerptStart: number };
  readonly related: readonly Related[];
  readonly trace: readonly TraceStep[];
  /** Stable across edits elsewhere on the page: rule, normalised sentence and its nth occurrence. */
  readonly fingerprint: string;
}

/** A candidate that a rule looked at and let go, with the reason. */
export interface Cleared {
  readonly rule: string;
  readonly reason: string;
  readonly span: Span;
  readonly excerpt: string;
  readonly trace: readonly TraceStep[];
}

/** What a report needs of a rule: everything but how it detects. */
export interface RuleDescription {
  readonly id: string;
  readonly category: string;
  readonly severity: Severity;
  readonly status: 'stable' | 'draft';
  readonly tier: 'A' | 'B' | 'C' | 'D';
  readonly languages: readonly Language[];
  readonly title: Bilingual;
  readonly explanation: Bilingual;
  readonly advice: Bilingual;
  /** Wording by message id; `{name}` stands for an argument. */
  readonly messages: Readonly<Record<string, Bilingual>>;
  readonly basis: readonly Basis[];
  readonly examples: readonly RuleExample[];
}

export interface RuleExample {
  readonly language: Language;
  /** `flag`: must be found; `pass`: must not be; `miss`: should be found but is not yet. */
  readonly expect: 'flag' | 'pass' | 'miss';
  /** A small page, text format; for `flag` and `miss` the span is marked `[[…]]`. */
  readonly text: string;
  /** Why a passing example passes. */
  readonly reason?: string;
}
