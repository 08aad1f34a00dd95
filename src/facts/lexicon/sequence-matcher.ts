import type { Token } from '../../language/types.ts';
import type { Mention, VerbForm } from '../types.ts';
import { type PackedLexicon, PARTS } from './pack.ts';
import type { Strings } from './string-table.ts';
import { DONE, Op, SEQUENCE_COLUMNS, setWidth } from './sequence-pack.ts';

/** Steps that one sequence may take from one token before it is given up. */
const STEP_LIMIT = 2000;

/** Tokens counted before counting begins anew; far from the end of 32 bits. */
const COUNT_LIMIT = 1 << 30;

const GAP_STOPS = new Set([';', ':', '.', '!', '?', '…', '(', ')', '[', ']']);

/** A mention with the number of its concept, and how far the list of sequences that begin with it has been tried. */
interface Located {
  readonly mention: Mention;
  readonly concept: number;
  tried: number;
}

/** Finds sequences by walking their code. Holds the sentence at hand while it does. */
export class SequenceMatcher {
  readonly #lexicon: PackedLexicon;
  readonly #strings: Strings;
  readonly #concepts: readonly string[];
  readonly #code: Int32Array;
  readonly #sets: Int32Array;
  readonly #setWidth: number;
  /** For each sequence, the last token that it was tried from; tokens are counted over all sentences. */
  readonly #tried: Int32Array;
  /** For each need, the last token that meets it. */
  readonly #met: Int32Array;
  /** Number of the sentence's first token. */
  #base = 1;
  #tokens: readonly Token[] = [];
  #ids: Int32Array = new Int32Array(0);
  #startsAt: (Located[] | undefined)[] = [];
  /** How far the list of sequences that begin with each token's word has been tried. */
  #wordTried: Int32Array = new Int32Array(0);
  #last = 0;
  #steps = 0;

  constructor(lexicon: PackedLexicon, strings: Strings, concepts: readonly string[]) {
    this.#lexicon = lexicon;
    this.#strings = strings;
    this.#concepts = concepts;
    this.#code = lexicon.numbers.code;
    this.#sets = lexicon.numbers.conceptSets;
    this.#setWidth = setWidth(concepts.length);
    this.#tried = new Int32Array(lexicon.numbers.sequences.length / SEQUENCE_COLUMNS);
    let most = -1;
    for (const need of lexicon.numbers.needs) if (need > most) most = need;
    this.#met = new Int32Array(most + 1);
  }

  /**
   * Adds to `mentions` what the sequences find; those of a round see the mentions of earlier rounds.
   * The shortest gaps win.
   *
   * @param ids number of each token's word in the vocabulary, or -1
   */
  match(
    tokens: readonly Token[],
    ids: Int32Array,
    mentions: Mention[],
    conceptIndex: ReadonlyMap<string, number>,
  ): void {
    this.#tokens = tokens;
    this.#ids = ids;
    this.#last = tokens.length;
    while (this.#last > 0 && tokens[this.#last - 1]!.kind === 'punctuation') this.#last--;
    const { rounds, wordStart, conceptStart } = this.#lexicon.numbers;
    this.#startsAt = new Array(tokens.length);
    this.#wordTried = new Int32Array(tokens.length);
    for (let at = 0; at < tokens.length; at++) if (ids[at]! >= 0) this.#wordTried[at] = wordStart[ids[at]!]!;
    for (const mention of mentions) {
      const concept = conceptIndex.get(mention.concept) ?? -1;
      this.#locate({ mention, concept, tried: concept < 0 ? 0 : conceptStart[concept]! });
    }
    this.#meetNeeds();
    for (let round = 0; round + 1 < rounds.length; round++) {
      const end = rounds[round + 1]!;
      for (const located of this.#matchRound(rounds[round]!, end)) {
        mentions.push(located.mention);
        this.#skipBelow(located, end);
        this.#locate(located);
        this.#meetByConcept(located);
      }
    }
    this.#base += tokens.length;
    if (this.#base > COUNT_LIMIT) this.#countAnew();
  }

  /** Puts a mention where it starts, after those that are as long. */
  #locate(located: Located): void {
    const { from, to } = located.mention;
    const list = this.#startsAt[from];
    if (!list) {
      this.#startsAt[from] = [located];
      return;
    }
    let at = list.length;
    while (at > 0 && list[at - 1]!.mention.to < to) at--;
    if (at === list.length) list.push(located);
    else list.splice(at, 0, located);
  }

  /** A mention that a round has found begins no sequence of that round. */
  #skipBelow(located: Located, end: number): void {
    const { conceptStart, conceptSequences } = this.#lexicon.numbers;
    const { concept } = located;
    located.tried = firstNotBelow(conceptSequences, conceptStart[concept]!, conceptStart[concept + 1]!, end);
  }

  /** Notes for every need the last token that meets it. */
  #meetNeeds(): void {
    const { wordNeedStart, wordNeeds, numberNeeds } = this.#lexicon.numbers;
    for (let at = 0; at < this.#tokens.length; at++) {
      const id = this.#ids[at]!;
      const number = this.#base + at;
      if (id >= 0) {
        const end = wordNeedStart[id + 1]!;
        for (let row = wordNeedStart[id]!; row < end; row++) this.#met[wordNeeds[row]!] = number;
      }
      if (this.#tokens[at]!.kind === 'number') for (const need of numberNeeds) this.#met[need] = number;
    }
    for (const starting of this.#startsAt) {
      if (starting) for (const located of starting) this.#meetByConcept(located);
    }
  }

  #meetByConcept({ mention, concept }: Located): void {
    if (concept < 0) return;
    const { conceptNeedStart, conceptNeeds } = this.#lexicon.numbers;
    const number = this.#base + mention.from;
    const end = conceptNeedStart[concept + 1]!;
    for (let row = conceptNeedStart[concept]!; row < end; row++) {
      const need = conceptNeeds[row]!;
      if (this.#met[need]! < number) this.#met[need] = number;
    }
  }

  /** Whether everything that a sequence needs stands at a token or after it. */
  #canMatch(sequence: number, token: number): boolean {
    const { needStart, needs } = this.#lexicon.numbers;
    const end = needStart[sequence + 1]!;
    for (let row = needStart[sequence]!; row < end; row++) {
      if (this.#met[needs[row]!]! < token) return false;
    }
    return true;
  }

  #countAnew(): void {
    this.#base = 1;
    this.#tried.fill(0);
    this.#met.fill(0);
  }

  /** Tries the sequences `[first, end)` from every token. */
  #matchRound(first: number, end: number): Located[] {
    const { wordStart, wordSequences, conceptStart, conceptSequences, numberSequences } =
      this.#lexicon.numbers;
    const added: Located[] = [];
    const ids = this.#ids;
    const wordTried = this.#wordTried;
    const firstByNumber = firstNotBelow(numberSequences, 0, numberSequences.length, first);
    const isByNumber = firstByNumber < numberSequences.length && numberSequences[firstByNumber]! < end;
    for (let from = 0; from < ids.length; from++) {
      const id = ids[from]!;
      if (id >= 0) {
        const stop = wordStart[id + 1]!;
        const tried = wordTried[from]!;
        if (tried < stop && wordSequences[tried]! < end)
          wordTried[from] = this.#tryAll(wordSequences, tried, stop, end, from, added);
      }
      const starting = this.#startsAt[from];
      if (starting) {
        for (const located of starting) {
          const { concept, tried } = located;
          if (concept < 0) continue;
          const stop = conceptStart[concept + 1]!;
          if (tried < stop && conceptSequences[tried]! < end)
            located.tried = this.#tryAll(conceptSequences, tried, stop, end, from, added);
        }
      }
      if (isByNumber && this.#tokens[from]!.kind === 'number')
        this.#tryAll(numberSequences, firstByNumber, numberSequences.length, end, from, added);
    }
    return added;
  }

  /** Tries the sequences of a list, which is in order, up to `end`; returns where the others begin. */
  #tryAll(
    list: Int32Array,
    start: number,
    stop: number,
    end: number,
    from: number,
    added: Located[],
  ): number {
    const token = this.#base + from;
    const { sequences, needStart, needs } = this.#lexicon.numbers;
    const met = this.#met;
    let at = start;
    for (; at < stop; at++) {
      const sequence = list[at]!;
      if (sequence >= end) break;
      const need = needStart[sequence]!;
      if (need < needStart[sequence + 1]! && met[needs[need]!]! < token) continue;
      if (this.#tried[sequence] === token) continue;
      this.#tried[sequence] = token;
      if (!this.#canMatch(sequence, token)) continue;
      this.#steps = 0;
      const row = sequence * SEQUENCE_COLUMNS;
      const to = this.#place(sequences[row + 3]!, from);
      if (to > from) this.#add(row, from, to, added);
    }
    return at;
  }

  #add(row: number, from: number, to: number, added: Located[]): void {
    const { sequences } = this.#lexicon.numbers;
    const concept = sequences[row]!;
    for (let index = added.length - 1; index >= 0 && added[index]!.mention.from === from; index--) {
      if (added[index]!.concept === concept && added[index]!.mention.to === to) return;
    }
    const pos = PARTS[sequences[row + 1]!]!;
    const mention: Mention = {
      concept: this.#concepts[concept]!,
      pos,
      forms: pos === 'verb' ? this.#formsAt(sequences[row + 3]!, from) : [],
      entry: this.#strings.at(sequences[row + 2]!),
      sense: null,
      from,
      to,
    };
    added.push({ mention, concept, tried: 0 });
  }

  /** The forms of the verb that a sequence begins with. */
  #formsAt(address: number, from: number): readonly VerbForm[] {
    const forms = new Set<VerbForm>();
    let run = address + 2;
    for (let count = this.#code[address + 1]!; count > 0; count--) {
      const end = this.#code[run]!;
      if (run + 1 < end && this.#code[run + 1] === Op.concept) {
        const set = this.#code[run + 2]!;
        for (const { mention, concept } of this.#startsAt[from] ?? []) {
          if (this.#has(set, concept)) for (const form of mention.forms) forms.add(form);
        }
      }
      run = end;
    }
    return [...forms];
  }

  #has(set: number, concept: number): boolean {
    return concept >= 0 && (this.#sets[set * this.#setWidth + (concept >> 5)]! & (1 << (concept & 31))) !== 0;
  }

  /** Matches the place at an address and all after it; returns the token after the match, or -1. */
  #place(address: number, at: number): number {
    const next = this.#code[address]!;
    if (next === DONE) return at;
    let run = address + 2;
    for (let count = this.#code[address + 1]!; count > 0; count--) {
      const end = this.#code[run]!;
      const to = this.#run(run + 1, end, next, at);
      if (to >= 0) return to;
      run = end;
    }
    return -1;
  }

  /** Matches the instructions `[pc, end)` of a run, then the place at `next`. */
  #run(pc: number, end: number, next: number, at: number): number {
    const code = this.#code;
    while (pc < end) {
      if (++this.#steps > STEP_LIMIT) return -1;
      switch (code[pc]) {
        case Op.word:
          if (this.#ids[at] !== code[pc + 1]) return -1;
          at++;
          pc += 2;
          break;
        case Op.exactWord:
          if (this.#ids[at] !== code[pc + 1] || !this.#sameAccents(at, code[pc + 2]!)) return -1;
          at++;
          pc += 3;
          break;
        case Op.number:
          if (this.#tokens[at]?.kind !== 'number') return -1;
          at++;
          pc++;
          break;
        case Op.start:
          if (!startOf(this.#tokens, at)) return -1;
          pc++;
          break;
        case Op.end:
          if (at < this.#last) return -1;
          pc++;
          break;
        case Op.concept:
          return this.#conceptAt(pc, end, next, at);
        default:
          return this.#gapAt(pc, end, next, at);
      }
    }
    return this.#place(next, at);
  }

  #conceptAt(pc: number, end: number, next: number, at: number): number {
    const starting = this.#startsAt[at];
    if (!starting) return -1;
    for (const { mention, concept } of starting) {
      if (!this.#has(this.#code[pc + 1]!, concept)) continue;
      const to = this.#run(pc + 2, end, next, mention.to);
      if (to >= 0) return to;
    }
    return -1;
  }

  #gapAt(pc: number, end: number, next: number, at: number): number {
    const most = this.#code[pc + 1]!;
    for (let skipped = 0; skipped <= most; skipped++) {
      const to = this.#run(pc + 2, end, next, at + skipped);
      if (to >= 0) return to;
      const over = this.#tokens[at + skipped];
      if (!over || GAP_STOPS.has(over.fold)) return -1;
    }
    return -1;
  }

  #sameAccents(at: number, string: number): boolean {
    const token = this.#tokens[at]!;
    if (token.capitals) return true;
    return this.#strings.equals(string, token.lower);
  }
}

/** Index of the first value of a list in order, `[start, stop)`, that is not below `least`. */
function firstNotBelow(list: Int32Array, start: number, stop: number, least: number): number {
  let low = start;
  let high = stop;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether only marks (quotes, bullets, emoji) stand before `at`. */
function startOf(tokens: readonly Token[], at: number): boolean {
  for (let index = 0; index < at; index++) {
    const { kind } = tokens[index]!;
    if (kind === 'word' || kind === 'number') return false;
  }
  return true;
}
