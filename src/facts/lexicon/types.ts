import type { Language } from '../../language/types.ts';
import type { PartOfSpeech, VerbForm } from '../types.ts';

/** A lexicon file as parsed from YAML: concept -> part of speech -> entries. */
export interface LexiconSource {
  /** File name for messages. */
  readonly path: string;
  readonly language: Language;
  readonly concepts: Readonly<Record<string, ConceptSource>>;
}

export interface ConceptSource {
  readonly verbs?: readonly string[];
  readonly nouns?: readonly string[];
  readonly adjectives?: readonly string[];
  readonly phrases?: readonly string[];
  readonly sequences?: readonly string[];
}

/** Something wrong in a lexicon or a rule, found when it is compiled. */
export interface Diagnostic {
  readonly path: string;
  /** Concept or rule key. */
  readonly place: string;
  /** The entry as written. */
  readonly value: string;
  readonly problem:
    | 'unmatched-braces'
    | 'unreachable-entry'
    | 'duplicate-entry'
    | 'unknown-concept'
    | 'unknown-key'
    | 'wrong-type'
    | 'circular-sequence'
    | 'empty-sequence'
    | 'unknown-element'
    | 'unknown-entry'
    | 'circular-kind';
  readonly detail: string;
}

export interface Term {
  readonly concept: number;
  readonly pos: PartOfSpeech;
  readonly forms: readonly VerbForm[];
  readonly entry: string;
  /** Words with their accents, joined by a space. */
  readonly surface: string;
  /** Accents must match unless the text is in capitals. */
  readonly exact: boolean;
  /** Entry of a vocabulary that the term is a name of. */
  readonly sense: string | null;
  /** Only where the text has capitals. */
  readonly acronym: boolean;
}

/** One element of a sequence. */
export type Element =
  | { readonly kind: 'word'; readonly fold: string; readonly lower: string; readonly exact: boolean }
  | { readonly kind: 'concept'; readonly concepts: readonly number[] }
  | { readonly kind: 'gap'; readonly max: number }
  | { readonly kind: 'number' }
  | { readonly kind: 'start' }
  | { readonly kind: 'end' };

/** A sequence: in each place one of several runs of elements, tried in order. */
export interface Sequence {
  readonly concept: number;
  readonly pos: PartOfSpeech;
  readonly entry: string;
  readonly places: readonly (readonly (readonly Element[])[])[];
}

/** Terms by index; an array, or a view of packed columns. */
export interface TermTable {
  readonly length: number;
  at(index: number): Term | undefined;
}

/** A lexicon of one language, ready to be matched or packed. */
export interface CompiledLexicon {
  readonly language: Language;
  readonly concepts: readonly string[];
  readonly vocabulary: readonly string[];
  readonly terms: TermTable;
  /** Trie in compressed rows; see `trie.ts`. */
  readonly trie: {
    readonly edgeStart: ArrayLike<number>;
    readonly edgeWord: ArrayLike<number>;
    readonly termStart: ArrayLike<number>;
    readonly termIndex: ArrayLike<number>;
  };
  /** Sequences by rounds: those of a round use only concepts of earlier rounds. */
  readonly rounds: readonly (readonly Sequence[])[];
}
