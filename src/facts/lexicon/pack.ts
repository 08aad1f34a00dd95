import type { Language } from '../../language/types.ts';
import type { PartOfSpeech, VerbForm } from '../types.ts';
import { decodeSequence, encodeSequence } from './sequence-pack.ts';
import type { CompiledLexicon, Term, TermTable } from './types.ts';

const POS: readonly PartOfSpeech[] = ['verb', 'noun', 'adjective', 'phrase'];
const FORMS: readonly VerbForm[] = [
  'infinitive',
  'finite',
  'future',
  'conditional',
  'participle',
  'gerund',
  'imperative',
];
const COLUMNS = 4;
const EXACT = 1 << 16;

/** A lexicon as compact JSON: strings joined by line feeds, numbers as base64 of 32-bit integers. */
export interface PackedLexicon {
  readonly language: Language;
  readonly concepts: string;
  readonly vocabulary: string;
  readonly entries: string;
  readonly surfaces: string;
  readonly terms: string;
  readonly trie: Readonly<
    Record<'edgeStart' | 'edgeWord' | 'edgeTarget' | 'termStart' | 'termIndex', string>
  >;
  /** Sequences by rounds, a line each. */
  readonly rounds: readonly string[];
}

/** Packs a lexicon so that it can be shipped and read back quickly. */
export function packLexicon(lexicon: CompiledLexicon): PackedLexicon {
  const entries = new StringTable();
  const surfaces = new StringTable();
  const columns: number[] = [];
  for (let index = 0; index < lexicon.terms.length; index++) {
    const term = lexicon.terms.at(index)!;
    const forms = term.forms.reduce((mask, form) => mask | (1 << FORMS.indexOf(form)), 0);
    columns.push(
      term.concept,
      POS.indexOf(term.pos) | (forms << 2) | (term.exact ? EXACT : 0),
      entries.indexOf(term.entry),
      surfaces.indexOf(term.surface),
    );
  }
  const { trie } = lexicon;
  return {
    language: lexicon.language,
    concepts: lexicon.concepts.join('\n'),
    vocabulary: lexicon.vocabulary.join('\n'),
    entries: entries.join(),
    surfaces: surfaces.join(),
    terms: encode(columns),
    trie: {
      edgeStart: encode(trie.edgeStart),
      edgeWord: encode(trie.edgeWord),
      edgeTarget: encode(trie.edgeTarget),
      termStart: encode(trie.termStart),
      termIndex: encode(trie.termIndex),
    },
    rounds: lexicon.rounds.map((round) => round.map(encodeSequence).join('\n')),
  };
}

/** Reads back what `packLexicon` made. */
export function unpackLexicon(packed: PackedLexicon): CompiledLexicon {
  return {
    language: packed.language,
    concepts: packed.concepts.split('\n'),
    vocabulary: packed.vocabulary.split('\n'),
    terms: new PackedTerms(decode(packed.terms), packed.entries.split('\n'), packed.surfaces.split('\n')),
    trie: {
      edgeStart: decode(packed.trie.edgeStart),
      edgeWord: decode(packed.trie.edgeWord),
      edgeTarget: decode(packed.trie.edgeTarget),
      termStart: decode(packed.trie.termStart),
      termIndex: decode(packed.trie.termIndex),
    },
    rounds: packed.rounds.map((round) => round.split('\n').map(decodeSequence)),
  };
}

/** Terms made from their columns when they are asked for. */
class PackedTerms implements TermTable {
  readonly length: number;
  readonly #columns: Int32Array;
  readonly #entries: readonly string[];
  readonly #surfaces: readonly string[];

  constructor(columns: Int32Array, entries: readonly string[], surfaces: readonly string[]) {
    this.#columns = columns;
    this.#entries = entries;
    this.#surfaces = surfaces;
    this.length = columns.length / COLUMNS;
  }

  at(index: number): Term {
    const row = index * COLUMNS;
    const flags = this.#columns[row + 1]!;
    return {
      concept: this.#columns[row]!,
      pos: POS[flags & 3]!,
      forms: FORMS.filter((_, bit) => flags & (1 << (bit + 2))),
      entry: this.#entries[this.#columns[row + 2]!]!,
      surface: this.#surfaces[this.#columns[row + 3]!]!,
      exact: (flags & EXACT) !== 0,
    };
  }
}

class StringTable {
  readonly #index = new Map<string, number>();

  indexOf(text: string): number {
    let index = this.#index.get(text);
    if (index === undefined) {
      index = this.#index.size;
      this.#index.set(text, index);
    }
    return index;
  }

  join(): string {
    return [...this.#index.keys()].join('\n');
  }
}

function encode(numbers: ArrayLike<number>): string {
  return Buffer.from(Int32Array.from(numbers).buffer).toString('base64');
}

function decode(text: string): Int32Array {
  const bytes = Buffer.from(text, 'base64');
  return new Int32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
}
