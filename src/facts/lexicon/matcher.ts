import type { Token } from '../../language/types.ts';
import type { Mention, VerbForm } from '../types.ts';
import { lookUp } from './hash.ts';
import {
  ACRONYM,
  ENTRY_COLUMNS,
  EXACT,
  FORMS,
  FORMS_SHIFT,
  type PackedLexicon,
  PARTS,
  PLAIN_SURFACE,
  TERM_COLUMNS,
} from './pack.ts';
import { SequenceMatcher } from './sequence-matcher.ts';
import { Strings } from './string-table.ts';
import { ANY_NUMBER, ANY_WORD, FIRST_WORD, step } from './trie.ts';

interface Found {
  /** Row of the term. */
  readonly row: number;
  readonly entry: number;
  /** The text has the accents of the entry. */
  readonly same: boolean;
}

const ENTRY_MASK = (1 << FORMS_SHIFT) - 1;
const PART_MASK = EXACT - 1;
/** Words whose numbers are kept at most. */
const KNOWN_WORDS = 1 << 16;

/** Words of a lexicon, ready to be looked for. Made once per language and kept. */
export class Matcher {
  readonly #lexicon: PackedLexicon;
  readonly #strings: Strings;
  readonly #concepts: readonly string[];
  readonly #conceptIndex: ReadonlyMap<string, number>;
  readonly #sequences: SequenceMatcher;
  readonly #known = new Map<string, number>();
  #tokens: readonly Token[] = [];
  #ids: Int32Array = new Int32Array(0);
  /** How many tokens before each have accents or the like. */
  #accented: Int32Array = new Int32Array(1);
  readonly #forms = new Map<number, readonly VerbForm[]>();

  constructor(lexicon: PackedLexicon) {
    this.#lexicon = lexicon;
    this.#strings = new Strings(lexicon.text, lexicon.numbers.strings);
    const concepts: string[] = [];
    const conceptIndex = new Map<string, number>();
    for (const string of lexicon.numbers.concepts) {
      const name = this.#strings.at(string);
      conceptIndex.set(name, concepts.length);
      concepts.push(name);
    }
    this.#concepts = concepts;
    this.#conceptIndex = conceptIndex;
    this.#sequences = new SequenceMatcher(lexicon, this.#strings, concepts);
  }

  /** Names of its concepts; those that begin with `~` are verbs of sequences. */
  get concepts(): readonly string[] {
    return this.#concepts;
  }

  /** Index of a concept, or -1 when the lexicon has none of that name. */
  conceptIndex(name: string): number {
    return this.#conceptIndex.get(name) ?? -1;
  }

  /** Whether a folded word is part of any entry. */
  knows(word: string): boolean {
    return lookUp(this.#lexicon.numbers.hash, this.#strings, word, FIRST_WORD) >= 0;
  }

  /**
   * Finds every term in a sentence's tokens in one pass of the trie, overlaps kept.
   *
   * @returns mentions ordered by first token
   */
  terms(tokens: readonly Token[]): Mention[] {
    const ids = this.#idsOf(tokens);
    const { firstNode } = this.#lexicon.numbers;
    const mentions: Mention[] = [];
    for (let from = 0; from < tokens.length; from++) {
      const { kind } = tokens[from]!;
      if (kind === 'punctuation') continue;
      const first = ids[from]! >= 0 ? firstNode[ids[from]!]! : 0;
      if (first > 0) this.#walk(tokens, ids, from, from + 1, first, mentions);
      const wild = kind === 'number' ? ANY_NUMBER : kind === 'word' ? ANY_WORD : -1;
      if (wild >= 0 && firstNode[wild]! > 0)
        this.#walk(tokens, ids, from, from + 1, firstNode[wild]!, mentions);
    }
    return mentions;
  }

  /** Adds what the sequences find on top of `mentions`, round by round. */
  sequences(tokens: readonly Token[], mentions: Mention[]): void {
    this.#sequences.match(tokens, this.#idsOf(tokens), mentions, this.#conceptIndex);
  }

  /** Numbers of the tokens' words, kept for the sentence at hand. */
  #idsOf(tokens: readonly Token[]): Int32Array {
    if (tokens === this.#tokens) return this.#ids;
    const { hash } = this.#lexicon.numbers;
    const known = this.#known;
    const ids = new Int32Array(tokens.length);
    const accented = new Int32Array(tokens.length + 1);
    for (let index = 0; index < tokens.length; index++) {
      const { fold, lower } = tokens[index]!;
      let id = known.get(fold);
      if (id === undefined) {
        id = lookUp(hash, this.#strings, fold, FIRST_WORD);
        if (known.size >= KNOWN_WORDS) known.clear();
        known.set(fold, id);
      }
      ids[index] = id;
      accented[index + 1] = accented[index]! + (lower === fold ? 0 : 1);
    }
    this.#tokens = tokens;
    this.#ids = ids;
    this.#accented = accented;
    return ids;
  }

  #walk(
    tokens: readonly Token[],
    ids: Int32Array,
    from: number,
    at: number,
    node: number,
    out: Mention[],
  ): void {
    const { numbers } = this.#lexicon;
    if (numbers.termStart[node]! < numbers.termStart[node + 1]!) this.#collect(tokens, from, at, node, out);
    const firstEdge = numbers.edgeStart[node]!;
    if (at >= tokens.length || firstEdge === numbers.edgeStart[node + 1]!) return;
    const id = ids[at]!;
    if (id >= 0) {
      const next = step(numbers, node, id);
      if (next >= 0) this.#walk(tokens, ids, from, at + 1, next, out);
    }
    if (numbers.edgeWord[firstEdge]! >= FIRST_WORD) return;
    const { kind } = tokens[at]!;
    const wild = kind === 'number' ? ANY_NUMBER : kind === 'word' ? ANY_WORD : -1;
    if (wild < 0) return;
    const next = step(numbers, node, wild);
    if (next >= 0) this.#walk(tokens, ids, from, at + 1, next, out);
  }

  #collect(tokens: readonly Token[], from: number, to: number, node: number, out: Mention[]): void {
    const { termStart, terms, entries } = this.#lexicon.numbers;
    const end = termStart[node + 1]!;
    const plain = this.#accented[from] === this.#accented[to];
    let found: Found[] | undefined;
    for (let at = termStart[node]!; at < end; at++) {
      const row = at * TERM_COLUMNS;
      const entry = (terms[row]! & ENTRY_MASK) * ENTRY_COLUMNS;
      const string = terms[row + 1]!;
      const same =
        string === PLAIN_SURFACE ? plain : sameAccents(this.#strings.at(string), tokens, from, false);
      const flags = entries[entry + 1]!;
      if (flags & ACRONYM && !inCapitals(tokens, from, to)) continue;
      if (flags & EXACT && !same && !this.#sameOrCapitals(string, tokens, from, to)) continue;
      if (found) found.push({ row, entry, same });
      else found = [{ row, entry, same }];
    }
    if (!found) return;
    for (const { row, entry, same } of found) {
      const concept = entries[entry]!;
      if (!same && found.some((other) => other.same && entries[other.entry] === concept)) continue;
      const sense = entries[entry + 3]!;
      out.push({
        concept: this.#concepts[concept]!,
        pos: PARTS[entries[entry + 1]! & PART_MASK]!,
        forms: this.#formsOf(terms[row]! >> FORMS_SHIFT),
        entry: this.#strings.at(entries[entry + 2]!),
        sense: sense < 0 ? null : this.#strings.at(sense),
        from,
        to,
      });
    }
  }

  #sameOrCapitals(string: number, tokens: readonly Token[], from: number, to: number): boolean {
    if (string !== PLAIN_SURFACE) return sameAccents(this.#strings.at(string), tokens, from, true);
    for (let at = from; at < to; at++) {
      const { capitals, lower, fold } = tokens[at]!;
      if (!capitals && lower !== fold) return false;
    }
    return true;
  }

  /** Verb forms of a set of bits. */
  #formsOf(bits: number): readonly VerbForm[] {
    let forms = this.#forms.get(bits);
    if (!forms) {
      forms = FORMS.filter((_, bit) => bits & (1 << bit));
      this.#forms.set(bits, forms);
    }
    return forms;
  }
}

function inCapitals(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens[at]!.kind === 'word' && !tokens[at]!.capitals) return false;
  return true;
}

/** Whether the text has the accents of `surface`; capitals, which often go without, may be let off. */
function sameAccents(
  surface: string,
  tokens: readonly Token[],
  from: number,
  capitalsExempt: boolean,
): boolean {
  let word = 0;
  let at = 0;
  while (at <= surface.length) {
    let end = surface.indexOf(' ', at);
    if (end < 0) end = surface.length;
    const token = tokens[from + word]!;
    const length = end - at;
    const any = length === 1 && (surface[at] === '*' || surface[at] === '#');
    if (!any && !(capitalsExempt && token.capitals)) {
      if (token.lower.length !== length || !surface.startsWith(token.lower, at)) return false;
    }
    word++;
    at = end + 1;
  }
  return true;
}
