import type { Token } from '../../language/types.ts';
import type { Mention } from '../types.ts';
import { matchSequences, SequenceIndex } from './sequence-matcher.ts';
import { ANY_NUMBER, ANY_WORD, FIRST_WORD, step } from './trie.ts';
import type { CompiledLexicon, Term } from './types.ts';

/** Words of a lexicon, ready to be looked for. Built once per language and kept. */
export class Matcher {
  readonly lexicon: CompiledLexicon;
  readonly #words: ReadonlyMap<string, number>;
  readonly #rounds: readonly SequenceIndex[];
  readonly #conceptIndex: ReadonlyMap<string, number>;

  constructor(lexicon: CompiledLexicon) {
    this.lexicon = lexicon;
    const words = new Map<string, number>();
    for (let index = 0; index < lexicon.vocabulary.length; index++) {
      words.set(lexicon.vocabulary[index]!, index + FIRST_WORD);
    }
    this.#words = words;
    this.#conceptIndex = new Map(lexicon.concepts.map((name, index) => [name, index]));
    this.#rounds = lexicon.rounds.map((round) => new SequenceIndex(round, lexicon.concepts.length));
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
    const ids = tokens.map((token) => this.#words.get(token.fold) ?? -1);
    const mentions: Mention[] = [];
    for (let from = 0; from < tokens.length; from++) {
      if (tokens[from]!.kind !== 'punctuation') this.#walk(tokens, ids, from, from, 0, mentions);
    }
    return mentions;
  }

  /** Adds what the sequences find on top of `mentions`, round by round. */
  sequences(tokens: readonly Token[], mentions: Mention[]): void {
    for (const round of this.#rounds) {
      matchSequences(round, tokens, mentions, this.lexicon.concepts, this.#conceptIndex);
    }
  }

  #walk(
    tokens: readonly Token[],
    ids: readonly number[],
    from: number,
    at: number,
    node: number,
    out: Mention[],
  ): void {
    if (node !== 0) this.#collect(tokens, from, at, node, out);
    const token = tokens[at];
    if (!token) return;
    const { trie } = this.lexicon;
    const id = ids[at]!;
    if (id >= 0) {
      const next = step(trie, node, id);
      if (next >= 0) this.#walk(tokens, ids, from, at + 1, next, out);
    }
    if (token.kind === 'number') {
      const next = step(trie, node, ANY_NUMBER);
      if (next >= 0) this.#walk(tokens, ids, from, at + 1, next, out);
    }
    if (token.kind === 'word') {
      const next = step(trie, node, ANY_WORD);
      if (next >= 0) this.#walk(tokens, ids, from, at + 1, next, out);
    }
  }

  #collect(tokens: readonly Token[], from: number, to: number, node: number, out: Mention[]): void {
    const { trie, terms, concepts } = this.lexicon;
    const found: { term: Term; same: boolean }[] = [];
    for (let row = trie.termStart[node]!; row < trie.termStart[node + 1]!; row++) {
      const term = terms.at(trie.termIndex[row]!)!;
      const same = sameAccents(term.surface, tokens, from, false);
      if (term.exact && !same && !sameAccents(term.surface, tokens, from, true)) continue;
      found.push({ term, same });
    }
    for (const { term, same } of found) {
      if (!same && found.some((other) => other.same && other.term.concept === term.concept)) continue;
      out.push({
        concept: concepts[term.concept]!,
        pos: term.pos,
        forms: term.forms,
        entry: term.entry,
        from,
        to,
      });
    }
  }
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
