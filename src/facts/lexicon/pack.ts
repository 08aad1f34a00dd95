import type { Language } from '../../language/types.ts';
import type { PartOfSpeech, VerbForm } from '../types.ts';
import { buildHash } from './hash.ts';
import { packSequences } from './sequence-pack.ts';
import { Strings, StringTable } from './string-table.ts';
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
/** Numbers of what terms of one entry share: concept, flags, entry, sense (-1 for none). */
export const ENTRY_COLUMNS = 4;
export const EXACT = 1 << 2;
export const ACRONYM = 1 << 3;
/** Numbers of a term: its entry and, above it, the forms that it may be as bits; its surface, or `PLAIN_SURFACE`. */
export const TERM_COLUMNS = 2;
export const FORMS_SHIFT = 24;
/** The surface is the folded words: none has an accent. */
export const PLAIN_SURFACE = -1;

/** Lists of numbers that make up a packed lexicon, in the order in which they are stored. */
export const SECTIONS = [
  /** Where each string begins in the text; one more than there are strings. The first are the vocabulary. */
  'strings',
  'hash',
  /** String of each concept's name. */
  'concepts',
  'entries',
  /** Terms in the order of their nodes. */
  'terms',
  /** Node of the trie that a word leads to from the root, or 0. */
  'firstNode',
  'edgeStart',
  'edgeWord',
  'termStart',
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
  /** Strings in UTF-8. */
  readonly text: Uint8Array;
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
  const { trie } = lexicon;
  const terms = packTerms(lexicon, strings);
  const sequences = packSequences(lexicon.rounds, lexicon.concepts.length, words, strings);
  const { text, starts } = strings.join();
  return {
    language: lexicon.language,
    words,
    text,
    numbers: {
      strings: starts,
      hash: buildHash(new Strings(text, starts), words, FIRST_WORD),
      concepts: Int32Array.from(concepts),
      ...terms,
      firstNode: firstNodes(trie, words + FIRST_WORD),
      edgeStart: Int32Array.from(trie.edgeStart),
      edgeWord: Int32Array.from(trie.edgeWord),
      termStart: Int32Array.from(trie.termStart),
      ...sequences,
    },
  };
}

function packTerms(lexicon: CompiledLexicon, strings: StringTable): Record<'entries' | 'terms', Int32Array> {
  const { termStart, termIndex } = lexicon.trie;
  const paths = pathsOf(lexicon);
  const entries: number[] = [];
  const known = new Map<string, number>();
  const terms: number[] = [];
  for (let node = 0; node + 1 < termStart.length; node++) {
    for (let at = termStart[node]!; at < termStart[node + 1]!; at++) {
      const term = lexicon.terms.at(termIndex[at]!)!;
      const flags = PARTS.indexOf(term.pos) | (term.exact ? EXACT : 0) | (term.acronym ? ACRONYM : 0);
      const sense = term.sense === null ? -1 : strings.indexOf(term.sense);
      const row = [term.concept, flags, strings.indexOf(term.entry), sense];
      const key = row.join(' ');
      let entry = known.get(key);
      if (entry === undefined) {
        entry = known.size;
        known.set(key, entry);
        entries.push(...row);
      }
      const forms = term.forms.reduce((mask, form) => mask | (1 << FORMS.indexOf(form)), 0);
      const isPlain = term.surface === paths[node];
      terms.push(entry | (forms << FORMS_SHIFT), isPlain ? PLAIN_SURFACE : strings.indexOf(term.surface));
    }
  }
  return { entries: Int32Array.from(entries), terms: Int32Array.from(terms) };
}

/** The folded words that lead to each node; null where a wildcard does. */
function pathsOf({ trie, vocabulary }: CompiledLexicon): (string | null)[] {
  const paths: (string | null)[] = [''];
  for (let node = 0; node + 1 < trie.edgeStart.length; node++) {
    const path = paths[node]!;
    for (let edge = trie.edgeStart[node]!; edge < trie.edgeStart[node + 1]!; edge++) {
      const word = trie.edgeWord[edge]!;
      const isWild = path === null || word < FIRST_WORD;
      paths.push(isWild ? null : `${path === '' ? '' : `${path} `}${vocabulary[word - FIRST_WORD]}`);
    }
  }
  return paths;
}

function firstNodes({ edgeStart, edgeWord }: CompiledLexicon['trie'], words: number): Int32Array {
  const nodes = new Int32Array(words);
  for (let edge = edgeStart[0]!; edge < edgeStart[1]!; edge++) nodes[edgeWord[edge]!] = edge + 1;
  return nodes;
}
