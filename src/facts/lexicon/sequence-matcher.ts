import type { Token } from '../../language/types.ts';
import type { Mention, VerbForm } from '../types.ts';
import type { Element, Sequence } from './types.ts';

/** Steps that one sequence may take from one token before it is given up. */
const STEP_LIMIT = 2000;

const GAP_STOPS = new Set([';', ':', '.', '!', '?', '…', '(', ')', '[', ']']);

/** Sequences of one round, by the words and concepts that they may begin with. */
export class SequenceIndex {
  readonly byWord = new Map<string, Sequence[]>();
  readonly byConcept: (Sequence[] | undefined)[];
  readonly byNumber: Sequence[] = [];

  constructor(sequences: readonly Sequence[], conceptCount: number) {
    this.byConcept = new Array(conceptCount);
    for (const sequence of sequences) {
      const words = new Set<string>();
      const concepts = new Set<number>();
      const numbers = firstElements(sequence.places, 0, words, concepts);
      for (const word of words) push(this.byWord, word, sequence);
      for (const concept of concepts) {
        const list = this.byConcept[concept];
        if (list) list.push(sequence);
        else this.byConcept[concept] = [sequence];
      }
      if (numbers) this.byNumber.push(sequence);
    }
  }
}

function push(map: Map<string, Sequence[]>, key: string, value: Sequence): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Collects what can consume the first token; returns whether a number can. */
function firstElements(
  places: readonly (readonly (readonly Element[])[])[],
  place: number,
  words: Set<string>,
  concepts: Set<number>,
): boolean {
  let numbers = false;
  let passable = false;
  for (const run of places[place] ?? []) {
    let consumed = false;
    for (const element of run) {
      if (element.kind === 'word') words.add(element.fold);
      else if (element.kind === 'concept') for (const concept of element.concepts) concepts.add(concept);
      else if (element.kind === 'number') numbers = true;
      else continue;
      consumed = true;
      break;
    }
    if (!consumed) passable = true;
  }
  if (passable && place + 1 < places.length) {
    numbers = firstElements(places, place + 1, words, concepts) || numbers;
  }
  return numbers;
}

interface State {
  readonly tokens: readonly Token[];
  readonly startsAt: readonly (readonly Mention[])[];
  readonly conceptIndex: ReadonlyMap<string, number>;
  readonly last: number;
  steps: number;
}

/** Adds to `mentions` what the sequences of one round find; the shortest gaps win. */
export function matchSequences(
  index: SequenceIndex,
  tokens: readonly Token[],
  mentions: Mention[],
  concepts: readonly string[],
  conceptIndex: ReadonlyMap<string, number>,
): void {
  const startsAt: Mention[][] = tokens.map(() => []);
  for (const mention of mentions) startsAt[mention.from]?.push(mention);
  for (const list of startsAt) list.sort((a, b) => b.to - a.to);
  let last = tokens.length;
  while (last > 0 && tokens[last - 1]!.kind === 'punctuation') last--;
  const state: State = { tokens, startsAt, conceptIndex, last, steps: 0 };
  const found = new Set<string>();
  const added: Mention[] = [];
  for (let from = 0; from < tokens.length; from++) {
    const token = tokens[from]!;
    const candidates = new Set<Sequence>(index.byWord.get(token.fold));
    for (const mention of startsAt[from]!) {
      for (const sequence of index.byConcept[conceptIndex.get(mention.concept) ?? -1] ?? [])
        candidates.add(sequence);
    }
    if (token.kind === 'number') for (const sequence of index.byNumber) candidates.add(sequence);
    for (const sequence of candidates) {
      state.steps = 0;
      const to = matchPlace(state, sequence.places, 0, from);
      if (to <= from) continue;
      const concept = concepts[sequence.concept]!;
      const key = `${concept} ${from} ${to}`;
      if (found.has(key)) continue;
      found.add(key);
      const forms = sequence.pos === 'verb' ? formsAt(state, sequence, from) : [];
      added.push({ concept, pos: sequence.pos, forms, entry: sequence.entry, from, to });
    }
  }
  mentions.push(...added);
}

/** The forms of the verb that a sequence begins with. */
function formsAt(state: State, sequence: Sequence, from: number): readonly VerbForm[] {
  const verbs = new Set<number>();
  for (const [element] of sequence.places[0] ?? [])
    if (element?.kind === 'concept') for (const concept of element.concepts) verbs.add(concept);
  const forms = new Set<VerbForm>();
  for (const mention of state.startsAt[from]!) {
    if (verbs.has(state.conceptIndex.get(mention.concept) ?? -1))
      for (const form of mention.forms) forms.add(form);
  }
  return [...forms];
}

function matchPlace(state: State, places: Sequence['places'], place: number, at: number): number {
  if (place === places.length) return at;
  for (const run of places[place]!) {
    const to = matchRun(state, run, 0, at, (end) => matchPlace(state, places, place + 1, end));
    if (to >= 0) return to;
  }
  return -1;
}

function matchRun(
  state: State,
  run: readonly Element[],
  position: number,
  at: number,
  then: (at: number) => number,
): number {
  if (++state.steps > STEP_LIMIT) return -1;
  const element = run[position];
  if (!element) return then(at);
  const next = (to: number) => matchRun(state, run, position + 1, to, then);
  const token = state.tokens[at];
  switch (element.kind) {
    case 'start':
      return startOf(state.tokens, at) ? next(at) : -1;
    case 'end':
      return at >= state.last ? next(at) : -1;
    case 'number':
      return token?.kind === 'number' ? next(at + 1) : -1;
    case 'word':
      return token && sameWord(element, token) ? next(at + 1) : -1;
    case 'concept': {
      for (const mention of state.startsAt[at] ?? []) {
        if (!element.concepts.includes(state.conceptIndex.get(mention.concept) ?? -1)) continue;
        const to = next(mention.to);
        if (to >= 0) return to;
      }
      return -1;
    }
    case 'gap': {
      for (let skipped = 0; skipped <= element.max; skipped++) {
        const to = next(at + skipped);
        if (to >= 0) return to;
        const over = state.tokens[at + skipped];
        if (!over || GAP_STOPS.has(over.fold)) return -1;
      }
      return -1;
    }
  }
}

function sameWord(element: { fold: string; lower: string; exact: boolean }, token: Token): boolean {
  if (token.fold !== element.fold) return false;
  return !element.exact || token.lower === element.lower || token.capitals;
}

/** Whether only marks (quotes, bullets, emoji) stand before `at`. */
function startOf(tokens: readonly Token[], at: number): boolean {
  for (let index = 0; index < at; index++) {
    const { kind } = tokens[index]!;
    if (kind === 'word' || kind === 'number') return false;
  }
  return true;
}
