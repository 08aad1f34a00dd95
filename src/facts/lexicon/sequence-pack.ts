import type { StringTable } from './string-table.ts';
import { PARTS, type Section } from './pack.ts';
import { FIRST_WORD } from './trie.ts';
import type { Element, Sequence } from './types.ts';

/** Instructions of a sequence's code; what follows each is said beside it. */
export const Op = {
  /** Word. */
  word: 0,
  /** Word, and the string that it must equal with its accents. */
  exactWord: 1,
  /** Set of concepts. */
  concept: 2,
  /** Tokens at most. */
  gap: 3,
  number: 4,
  start: 5,
  end: 6,
} as const;

/** Ends a sequence, in the place of the address of its next place. */
export const DONE = -1;
/** Numbers of a sequence: concept, part of speech, entry, first instruction. */
export const SEQUENCE_COLUMNS = 4;

type SequenceSections = Record<
  Extract<
    Section,
    | 'conceptSets'
    | 'sequences'
    | 'code'
    | 'rounds'
    | 'wordStart'
    | 'wordSequences'
    | 'conceptStart'
    | 'conceptSequences'
    | 'numberSequences'
    | 'needStart'
    | 'needs'
    | 'wordNeedStart'
    | 'wordNeeds'
    | 'conceptNeedStart'
    | 'conceptNeeds'
    | 'numberNeeds'
  >,
  Int32Array
>;

/**
 * Lays out sequences as code. A place is the address of the next place, the number of its runs, and the runs;
 * a run is the address of its end and its instructions.
 *
 * @param words words of the vocabulary
 */
export function packSequences(
  rounds: readonly (readonly Sequence[])[],
  conceptCount: number,
  words: number,
  strings: StringTable,
): SequenceSections {
  const sets = new ConceptSets(conceptCount);
  const code: number[] = [];
  const columns: number[] = [];
  const starts = [0];
  const byWord: number[][] = [];
  const byConcept: number[][] = [];
  const byNumber: number[] = [];
  const needs = new Needs(strings);
  const needed: number[][] = [];
  let index = 0;
  for (const round of rounds) {
    for (const sequence of round) {
      columns.push(
        sequence.concept,
        PARTS.indexOf(sequence.pos),
        strings.indexOf(sequence.entry),
        code.length,
      );
      packPlaces(sequence.places, code, sets, strings);
      const first = { words: new Set<number>(), concepts: new Set<number>(), number: false };
      collectFirst(sequence.places, 0, first, strings);
      for (const word of first.words) add(byWord, word, index);
      for (const concept of first.concepts) add(byConcept, concept, index);
      if (first.number) byNumber.push(index);
      needed.push(needs.of(sequence.places.slice(1)));
      index++;
    }
    starts.push(index);
  }
  const wordRows = rowsOf(byWord, words + FIRST_WORD);
  const conceptRows = rowsOf(byConcept, conceptCount);
  const needRows = rowsOf(needed, index);
  const wordNeedRows = rowsOf(needs.byWord, words + FIRST_WORD);
  const conceptNeedRows = rowsOf(needs.byConcept, conceptCount);
  return {
    conceptSets: sets.join(),
    sequences: Int32Array.from(columns),
    code: Int32Array.from(code),
    rounds: Int32Array.from(starts),
    wordStart: wordRows.starts,
    wordSequences: wordRows.values,
    conceptStart: conceptRows.starts,
    conceptSequences: conceptRows.values,
    numberSequences: Int32Array.from(byNumber),
    needStart: needRows.starts,
    needs: needRows.values,
    wordNeedStart: wordNeedRows.starts,
    wordNeeds: wordNeedRows.values,
    conceptNeedStart: conceptNeedRows.starts,
    conceptNeeds: conceptNeedRows.values,
    numberNeeds: Int32Array.from(needs.byNumber),
  };
}

function packPlaces(
  places: Sequence['places'],
  code: number[],
  sets: ConceptSets,
  strings: StringTable,
): void {
  for (const runs of places) {
    const place = code.length;
    code.push(0, runs.length);
    for (const run of runs) {
      const start = code.length;
      code.push(0);
      for (const element of run) packElement(element, code, sets, strings);
      code[start] = code.length;
    }
    code[place] = code.length;
  }
  code.push(DONE);
}

function packElement(element: Element, code: number[], sets: ConceptSets, strings: StringTable): void {
  switch (element.kind) {
    case 'word': {
      const word = strings.indexOf(element.fold) + FIRST_WORD;
      if (element.exact) code.push(Op.exactWord, word, strings.indexOf(element.lower));
      else code.push(Op.word, word);
      return;
    }
    case 'concept':
      code.push(Op.concept, sets.indexOf(element.concepts));
      return;
    case 'gap':
      code.push(Op.gap, element.max);
      return;
    default:
      code.push(Op[element.kind]);
  }
}

/**
 * What the places of sequences need: a word, a concept or a number of some set. A sequence is tried only where
 * all its needs are met further on, which spares most of the work.
 */
class Needs {
  readonly byWord: number[][] = [];
  readonly byConcept: number[][] = [];
  readonly byNumber: number[] = [];
  readonly #strings: StringTable;
  readonly #index = new Map<string, number>();
  /** How many words, concepts and numbers meet each need. */
  readonly #sizes: number[] = [];

  constructor(strings: StringTable) {
    this.#strings = strings;
  }

  of(places: Sequence['places']): number[] {
    const needs = new Set<number>();
    for (const runs of places) {
      const elements = runs.map((run) => run.find(consumes));
      if (elements.every((element) => element !== undefined)) needs.add(this.#indexOf(elements));
    }
    // What is met most rarely comes first: it spares looking at the others.
    return [...needs].sort((a, b) => this.#sizes[a]! - this.#sizes[b]!);
  }

  #indexOf(elements: readonly Element[]): number {
    const words = new Set<number>();
    const concepts = new Set<number>();
    let number = false;
    for (const element of elements) {
      if (element.kind === 'word') words.add(this.#strings.indexOf(element.fold) + FIRST_WORD);
      else if (element.kind === 'concept') for (const concept of element.concepts) concepts.add(concept);
      else number = true;
    }
    const key = `${[...words].join(' ')}|${[...concepts].join(' ')}|${number}`;
    let index = this.#index.get(key);
    if (index === undefined) {
      index = this.#index.size;
      this.#index.set(key, index);
      // A concept has many words.
      this.#sizes.push(words.size + concepts.size * CONCEPT_WORDS + (number ? CONCEPT_WORDS : 0));
      for (const word of words) add(this.byWord, word, index);
      for (const concept of concepts) add(this.byConcept, concept, index);
      if (number) this.byNumber.push(index);
    }
    return index;
  }
}

/** About how many words a concept has. */
const CONCEPT_WORDS = 20;

function consumes({ kind }: Element): boolean {
  return kind === 'word' || kind === 'concept' || kind === 'number';
}

function add(lists: number[][], index: number, value: number): void {
  const list = lists[index];
  if (list) list.push(value);
  else lists[index] = [value];
}

interface First {
  readonly words: Set<number>;
  readonly concepts: Set<number>;
  number: boolean;
}

/** Collects what the first token of a match can be. */
function collectFirst(places: Sequence['places'], place: number, first: First, strings: StringTable): void {
  let passable = false;
  for (const run of places[place] ?? []) {
    const element = run.find(consumes);
    if (!element) passable = true;
    else if (element.kind === 'word') first.words.add(strings.indexOf(element.fold) + FIRST_WORD);
    else if (element.kind === 'concept') for (const concept of element.concepts) first.concepts.add(concept);
    else first.number = true;
  }
  if (passable && place + 1 < places.length) collectFirst(places, place + 1, first, strings);
}

/** Sets of concepts, equal ones kept once. */
class ConceptSets {
  readonly #width: number;
  readonly #index = new Map<string, number>();
  readonly #bits: number[] = [];

  constructor(conceptCount: number) {
    this.#width = setWidth(conceptCount);
  }

  indexOf(concepts: readonly number[]): number {
    const key = [...concepts].sort((a, b) => a - b).join(' ');
    let index = this.#index.get(key);
    if (index === undefined) {
      index = this.#index.size;
      this.#index.set(key, index);
      const set = new Array<number>(this.#width).fill(0);
      for (const concept of concepts) set[concept >> 5]! |= 1 << (concept & 31);
      this.#bits.push(...set);
    }
    return index;
  }

  join(): Int32Array {
    return Int32Array.from(this.#bits);
  }
}

/** Numbers that a set of concepts takes. */
export function setWidth(conceptCount: number): number {
  return (conceptCount + 31) >> 5;
}

function rowsOf(
  lists: readonly (readonly number[] | undefined)[],
  count: number,
): { starts: Int32Array; values: Int32Array } {
  const starts = new Int32Array(count + 1);
  const values: number[] = [];
  for (let index = 0; index < count; index++) {
    values.push(...(lists[index] ?? []));
    starts[index + 1] = values.length;
  }
  return { starts, values: Int32Array.from(values) };
}
