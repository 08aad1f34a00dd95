import type { Language } from '../../language/types.ts';
import type { PartOfSpeech, VerbForm } from '../types.ts';
import { buildHash } from './hash.ts';
import { packSequences } from './sequence-pack.ts';
import { StringTable } from './string-table.ts';
import { FIRST_WORD } from './trie.ts';
import type { CompiledLexicon } from './types.ts';

/** Parts of speech and verb forms by the numbers that stand for them. */
export const PARTS: readonly PartOfSpeech[] = ['verb', 'noun', 'adjective', 'phrase'];
export const FORMS: readonly VerbForm[] = [
  'infinitive',
  'finite',
  'future',
  'conditional',
  'participle',
  'gerund',
  'imperative',
];
/** Numbers of a term: concept, flags, entry, surface, sense (-1 for none). */
export const TERM_COLUMNS = 5;
export const EXACT = 1 << 16;
export const ACRONYM = 1 << 17;

/** Lists of numbers that make up a packed lexicon, in the order in which they are stored. */
export const SECTIONS = [
  /** Where each string begins in the text; one more than there are strings. The first are the vocabulary. */
  'strings',
  'hash',
  /** String of each concept's name. */
  'concepts',
  'terms',
  'edgeStart',
  'edgeWord',
  'edgeTarget',
  'termStart',
  'termIndex',
  /** Concepts that a place of a sequence takes, as bit sets. */
  'conceptSets',
  /** Concept, part of speech, entry and first instruction of each sequence. */
  'sequences',
  'code',
  /** First sequence of each round; one more than there are rounds. */
  'rounds',
  /** Sequences that may begin with a word, with a concept, with a number. */
  'wordStart',
  'wordSequences',
  'conceptStart',
  'conceptSequences',
  'numberSequences',
  /** What a sequence needs somewhere behind its first token, by sequence. */
  'needStart',
  'needs',
  /** Needs that a word, a concept, a number meets. */
  'wordNeedStart',
  'wordNeeds',
  'conceptNeedStart',
  'conceptNeeds',
  'numberNeeds',
] as const;

export type Section = (typeof SECTIONS)[number];

/**
 * A lexicon as it is shipped and matched: numbers and one text, both used as they lie in the file,
 * so that loading costs next to nothing.
 */
export interface PackedLexicon {
  readonly language: Language;
  /** Words in the vocabulary. */
  readonly words: number;
  readonly text: string;
  readonly numbers: Readonly<Record<Section, Int32Array>>;
}

/** Lays out a compiled lexicon. */
export function packLexicon(lexicon: CompiledLexicon): PackedLexicon {
  const strings = new StringTable();
  for (const word of lexicon.vocabulary) strings.indexOf(word);
  for (const sequence of lexicon.rounds.flat()) {
    for (const element of sequence.places.flat(2)) if (element.kind === 'word') strings.indexOf(element.fold);
  }
  const words = strings.size;
  const concepts = lexicon.concepts.map((name) => strings.indexOf(name));
  const terms: number[] = [];
  for (let index = 0; index < lexicon.terms.length; index++) {
    const term = lexicon.terms.at(index)!;
    const forms = term.forms.reduce((mask, form) => mask | (1 << FORMS.indexOf(form)), 0);
    const flags =
      PARTS.indexOf(term.pos) | (forms << 2) | (term.exact ? EXACT : 0) | (term.acronym ? ACRONYM : 0);
    const sense = term.sense === null ? -1 : strings.indexOf(term.sense);
    terms.push(term.concept, flags, strings.indexOf(term.entry), strings.indexOf(term.surface), sense);
  }
  const sequences = packSequences(lexicon.rounds, lexicon.concepts.length, words, strings);
  const { text, starts } = strings.join();
  const { trie } = lexicon;
  return {
    language: lexicon.language,
    words,
    text,
    numbers: {
      strings: starts,
      hash: buildHash(text, starts, words, FIRST_WORD),
      concepts: Int32Array.from(concepts),
      terms: Int32Array.from(terms),
      edgeStart: Int32Array.from(trie.edgeStart),
      edgeWord: Int32Array.from(trie.edgeWord),
      edgeTarget: Int32Array.from(trie.edgeTarget),
      termStart: Int32Array.from(trie.termStart),
      termIndex: Int32Array.from(trie.termIndex),
      ...sequences,
    },
  };
}
