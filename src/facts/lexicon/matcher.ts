import type { Token } from '../../language/types.ts';
import type { Mention, VerbForm } from '../types.ts';
import { lookUp } from './hash.ts';
import { ACRONYM, EXACT, FORMS, type PackedLexicon, PARTS, TERM_COLUMNS } from './pack.ts';
import { SequenceMatcher } from './sequence-matcher.ts';
import { ANY_NUMBER, ANY_WORD, FIRST_WORD, step } from './trie.ts';

interface Found {
  /** Row of the term. */
  readonly row: number;
  /** The text has the accents of the entry. */
  readonly same: boolean;
}

/** Words of a lexicon, ready to be looked for. Made once per language and kept. */
export class Matcher {
  readonly #lexicon: PackedLexicon;
  readonly #concepts: readonly string[];
  readonly #conceptIndex: ReadonlyMap<string, number>;
  readonly #sequences: SequenceMatcher;
  #tokens: readonly Token[] = [];
  #ids: Int32Array = new Int32Array(0);
  readonly #forms = new Map<number, readonly VerbForm[]>();

  constructor(lexicon: PackedLexicon) {
    this.#lexicon = lexicon;
    this.#concepts = Array.from(lexicon.numbers.concepts, (string) => this.#string(string));
    this.#conceptIndex = new Map(this.#concepts.map((name, index) => [name, index]));
    this.#sequences = new SequenceMatcher(lexicon, this.#concepts);
  }

  /** Names of its concepts; those that begin with `~` are verbs of sequences. */
  get concepts(): readonly string[] {
    return this.#concepts;
  }

  /** Index of a concept, or -1 when the lexicon has none of that name. */
  conceptIndex(name: string): number {
    return this.#conceptIndex.get(name) ?? -1;
  }

  /**
   * Finds every term in a sentence's tokens in one pass of the trie, overlaps kept.
   *
   * @returns mentions ordered by first token
   */
  terms(tokens: readonly Token[]): Mention[] {
    const ids = this.#idsOf(tokens);
    const mentions: Mention[] = [];
    for (let from = 0; from < tokens.length; from++) {
      if (tokens[from]!.kind !== 'punctuation') this.#walk(tokens, ids, from, from, 0, mentions);
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
    const { text, numbers } = this.#lexicon;
    const ids = new Int32Array(tokens.length);
    for (let index = 0; index < tokens.length; index++) {
      ids[index] = lookUp(numbers.hash, text, numbers.strings, tokens[index]!.fold, FIRST_WORD);
    }
    this.#tokens = tokens;
    this.#ids = ids;
    return ids;
  }

  #string(index: number): string {
    const { text, numbers } = this.#lexicon;
    return text.slice(numbers.strings[index], numbers.strings[index + 1]);
  }

  #walk(
    tokens: readonly Token[],
    ids: Int32Array,
    from: number,
    at: number,
    node: number,
    out: Mention[],
  ): void {
    if (node !== 0) this.#collect(tokens, from, at, node, out);
    const token = tokens[at];
    if (!token) return;
    const { numbers } = this.#lexicon;
    const id = ids[at]!;
    if (id >= 0) {
      const next = step(numbers, node, id);
      if (next >= 0) this.#walk(tokens, ids, from, at + 1, next, out);
    }
    if (token.kind === 'number') {
      const next = step(numbers, node, ANY_NUMBER);
      if (next >= 0) this.#walk(tokens, ids, from, at + 1, next, out);
    }
    if (token.kind === 'word') {
      const next = step(numbers, node, ANY_WORD);
      if (next >= 0) this.#walk(tokens, ids, from, at + 1, next, out);
    }
  }

  #collect(tokens: readonly Token[], from: number, to: number, node: number, out: Mention[]): void {
    const { termStart, termIndex, terms } = this.#lexicon.numbers;
    const end = termStart[node + 1]!;
    let found: Found[] | undefined;
    for (let at = termStart[node]!; at < end; at++) {
      const row = termIndex[at]! * TERM_COLUMNS;
      const surface = this.#string(terms[row + 3]!);
      const same = sameAccents(surface, tokens, from, false);
      if (terms[row + 1]! & ACRONYM && !inCapitals(tokens, from, to)) continue;
      if (terms[row + 1]! & EXACT && !same && !sameAccents(surface, tokens, from, true)) continue;
      if (found) found.push({ row, same });
      else found = [{ row, same }];
    }
    if (!found) return;
    for (const { row, same } of found) {
      const concept = terms[row]!;
      if (!same && found.some((other) => other.same && terms[other.row] === concept)) continue;
      const flags = terms[row + 1]!;
      out.push({
        concept: this.#concepts[concept]!,
        pos: PARTS[flags & 3]!,
        forms: this.#formsOf((flags & (EXACT - 1)) >> 2),
        entry: this.#string(terms[row + 2]!),
        sense: terms[row + 4]! < 0 ? null : this.#string(terms[row + 4]!),
        from,
        to,
      });
    }
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
