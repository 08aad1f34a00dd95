import type { Token } from '../language/types.ts';
import type { QuantityWords } from './quantity-words.ts';

/** A number as written: its tokens and its value; of a range, the upper bound. */
export interface Amount {
  readonly from: number;
  readonly to: number;
  readonly value: number | null;
  /** Written with digits rather than as a word. */
  readonly digits: boolean;
}

/** Reads the numbers of a sentence, in digits or words, by the index of the token that they begin at. */
export class Amounts {
  readonly tokens: readonly Token[];
  readonly words: QuantityWords;
  readonly #text: string;

  /** @param text the text of the sentence's block */
  constructor(tokens: readonly Token[], words: QuantityWords, text: string) {
    this.tokens = tokens;
    this.words = words;
    this.#text = text;
  }

  /** A number or a range of two. */
  range(at: number): Amount | null {
    const first = this.single(at);
    if (!first) return null;
    const join = this.fold(first.to);
    const between = /^(?:between|entre)$/.test(this.fold(at - 1));
    const joins = this.words.rangeWords.has(join) && (between || !/^(?:and|et)$/.test(join));
    const second = joins ? this.single(first.to + 1) : null;
    if (!second || second.value === null || first.value === null || second.value < first.value) return first;
    if (second.digits !== first.digits) return first;
    return { from: at, to: second.to, value: second.value, digits: first.digits };
  }

  /** A number alone, with the multiplier behind it. */
  single(at: number): Amount | null {
    const token = this.tokens[at];
    if (!token) return null;
    const words = this.words;
    let value: number | null;
    const digits = token.kind === 'number';
    if (digits) value = this.value(at);
    else if (words.numbers.has(token.fold)) {
      if (words.articles.has(token.fold) && !this.#opensOne(at)) return null;
      value = words.numbers.get(token.fold)!;
    } else if (words.articles.has(token.fold) && this.#opensOne(at)) value = 1;
    else return null;
    let to = at + 1;
    const multiplier = words.multipliers.get(this.fold(to));
    if (
      multiplier !== undefined &&
      value !== null &&
      (this.fold(to).length > 2 || this.tokens[to]!.start === token.end)
    ) {
      value *= multiplier;
      to++;
    }
    return { from: at, to, value, digits };
  }

  /** `a week`, `one in three`, `un patient sur deux`, but not `twice a week` and not the bare article. */
  #opensOne(at: number): boolean {
    const { units, frequency, ratio, numbers, articles, fractions } = this.words;
    const next = this.fold(at + 1);
    if (units.get(next) === 'duration' && next.length > 1) {
      return !frequency.has(this.fold(at - 1)) && this.tokens[at - 1]?.kind !== 'number';
    }
    if (fractions.has(next) && next !== 'second') return /^(?:of|de|d'|des|du)$/.test(this.fold(at + 2));
    for (let skipped = 0; skipped <= 1; skipped++) {
      const join = this.run(at + 1 + skipped, ratio);
      if (!join || (skipped > 0 && articles.has('a'))) continue;
      const whole = this.tokens[at + 1 + skipped + join];
      if (whole?.kind === 'number' || (numbers.has(whole?.fold ?? '') && !articles.has(whole!.fold)))
        return true;
    }
    return false;
  }

  /** How many tokens one of the runs takes at `at`, 0 for none. */
  run(at: number, runs: readonly (readonly string[])[]): number {
    let longest = 0;
    for (const run of runs) {
      if (run.length > longest && run.every((word, index) => this.fold(at + index) === word))
        longest = run.length;
    }
    return longest;
  }

  /** The folded word at a token; empty where there is none. */
  fold(at: number): string {
    return this.tokens[at]?.fold ?? '';
  }

  /** Whether a token is written in digits. */
  isNumber(at: number): boolean {
    return this.tokens[at]?.kind === 'number';
  }

  /** Whether a token is a year of four digits, 1900 to 2099. */
  isYear(at: number): boolean {
    const token = this.tokens[at];
    return token?.kind === 'number' && /^(?:19|20)\d\d$/.test(this.#text.slice(token.start, token.end));
  }

  /** The value of a token; null where it is no number. */
  value(at: number): number | null {
    const value = Number(this.fold(at));
    return Number.isFinite(value) && this.fold(at) !== '' ? value : null;
  }
}
