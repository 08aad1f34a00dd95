import type { Naming, ReferenceList } from '../bibliography/list.ts';
import type { Document, Span } from '../document/types.ts';
import type { Language, Sentence, TokenRange, VerbForm } from '../language/types.ts';

export type { VerbForm } from '../language/types.ts';

export type PartOfSpeech = 'verb' | 'noun' | 'adjective' | 'phrase';

/** A concept named in a sentence by words of a lexicon. */
export interface Mention extends TokenRange {
  /** Dotted name, broad to narrow: `outcome.symptom`. */
  readonly concept: string;
  readonly pos: PartOfSpeech;
  /** Forms that the words may be; empty when `pos` is not `verb`. */
  readonly forms: readonly VerbForm[];
  /** The lexicon entry as its author wrote it. */
  readonly entry: string;
  /** Entry of a vocabulary that the words name, such as `conditions/spina-bifida`. */
  readonly sense: string | null;
}

export type CueKind =
  | 'negation'
  | 'restriction'
  | 'hedge'
  | 'hypothetical'
  | 'question'
  | 'attribution-patient'
  | 'attribution-study'
  | 'attribution-clinician'
  | 'attribution-critic'
  | 'mention'
  | 'first-person';

/** Words that change how others are to be read, and the tokens that they reach. */
export interface Cue extends TokenRange {
  readonly kind: CueKind;
  readonly scope: readonly TokenRange[];
  readonly entry: string;
}

export type QuantityKind =
  | 'percentage'
  | 'ratio'
  | 'count'
  | 'duration'
  | 'weight'
  | 'dose'
  | 'price'
  | 'date'
  | 'ordinal';

export interface Quantity extends TokenRange {
  readonly kind: QuantityKind;
  readonly value: number | null;
}

/** A citation marker or a link to a paper. */
export interface Citation extends TokenRange {
  readonly style: Naming['style'];
  readonly targets: readonly string[];
  /** Entries of the page's reference lists that it leads to, by their indexes. */
  readonly entries: readonly number[];
}

/** Text between quotation marks, possibly running over several sentences of a block. */
export interface Quotation {
  readonly block: number;
  /** Offsets in the block's text, quotation marks included. */
  readonly start: number;
  readonly end: number;
  readonly speaker: 'patient' | 'clinician' | 'researcher' | 'critic' | 'unknown';
  /** Set off to keep a distance from the words, rather than to quote somebody. */
  readonly distancing: boolean;
}

/** A short form that the page explains. */
export interface Acronym {
  readonly acronym: string;
  /** The words it stands for, as the page writes them. */
  readonly expansion: string;
  /** Where they stand in the source. */
  readonly span: Span;
}

export interface SentenceFacts {
  readonly sentence: Sentence;
  readonly language: Language;
  readonly mentions: readonly Mention[];
  readonly cues: readonly Cue[];
  readonly quantities: readonly Quantity[];
  /** Citations that lead to an entry of the page, or by themselves to a work. */
  readonly citations: readonly Citation[];
  /** Markers that lead nowhere: they support nothing. */
  readonly dangling: readonly Citation[];
}

/** Language of a page: one of those read, both, or neither. */
export type PageLanguage = Language | 'mixed' | 'other';

/** Everything found in a page, before claims are read. */
export interface PageFacts {
  readonly document: Document;
  readonly language: PageLanguage;
  /** All sentences in the languages that are read, in order. */
  readonly sentences: readonly SentenceFacts[];
  /** For each block, the indexes of its sentences. */
  readonly byBlock: readonly (readonly number[])[];
  readonly quotations: readonly Quotation[];
  /** What the page's reference lists print. */
  readonly references: ReferenceList;
  readonly acronyms: readonly Acronym[];
  /** Words of the page in the languages that are read. */
  readonly words: number;
}
