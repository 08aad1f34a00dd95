import type { Language } from '../../language/types.ts';

export type VocabularyKind = 'conditions' | 'organs' | 'interventions';

/** A disease, organ or treatment with its names and relations, as written in a vocabulary file. */
export interface VocabularyEntry {
  readonly en: readonly string[];
  readonly fr: readonly string[];
  /** Short forms that count only in capitals. */
  readonly acronyms?: Partial<Record<Language, readonly string[]>>;
  /** Body systems, the first of which is the concept's. */
  readonly system?: string | readonly string[];
  readonly symptom?: boolean;
  readonly 'kind-of'?: readonly string[];
  readonly 'symptom-of'?: readonly string[];
  readonly 'complication-of'?: readonly string[];
  readonly 'part-of'?: readonly string[];
  readonly organs?: readonly string[];
  readonly class?: string;
  /** Where cells are taken from. */
  readonly source?: string;
  readonly route?: string;
  readonly contains?: readonly string[];
  /** How many entries are kinds or parts of this one, itself too; worked out when a vocabulary is shipped. */
  readonly members?: number;
}

/** Entries by kind and name. */
export type VocabularyData = Readonly<Record<VocabularyKind, Readonly<Record<string, VocabularyEntry>>>>;

/** A vocabulary file as parsed from YAML. */
export interface VocabularySource {
  /** File name for messages. */
  readonly path: string;
  readonly kind: VocabularyKind;
  readonly entries: Readonly<Record<string, unknown>>;
}

/** One name of an entry as the matcher is to find it. */
export interface VocabularyName {
  readonly concept: string;
  /** Kind and name of the entry: `conditions/spina-bifida`. */
  readonly sense: string;
  readonly written: string;
  /** Only in capitals. */
  readonly acronym: boolean;
}
