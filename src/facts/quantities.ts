import type { Sentence, Token } from '../language/types.ts';
import { QUANTITY_WORDS, type QuantityWords } from './quantity-words.ts';
import type { Quantity, QuantityKind } from './types.ts';

/** A number as written: its tokens and its value; of a range, the upper bound. */
interface Amount {
  readonly from: number;
  readonly to: number;
  readonly value: number | null;
  /** Written with digits rather than as a word. */
  readonly digits: boolean;
}

/**
 * Reads the quantities of a sentence: percentages, ratios (`9 out of 10`, `twice as`), counts,
 * durations, weights, doses, prices, dates, ordinals. Ages, clock times, telephone numbers and
 * numbers that are names (`omega 3`, `phase 2`) are none.
 *
 * @param text the text of the sentence's block.
 * @returns quantities in order, without overlaps; ranges of tokens; of a range of numbers the value is the upper bound.
 */
export function findQuantities(sentence: Sentence, text: string): Quantity[] {
  const reader = new Reader(sentence.tokens, QUANTITY_WORDS[sentence.language], text);
  const quantities: Quantity[] = [];
  for (let at = 0; at < sentence.tokens.length; ) {
    const { quantity, to } = reader.read(at);
    if (quantity) quantities.push(quantity);
    at = Math.max(to, at + 1);
  }
  return quantities;
}

/** Words between the parts of a share. */
const PEOPLE =
  /^(?:people|persons|patients|users|customers|clients|adults|women|men|children|parents|cases|smokers|families)$/;

class Reader {
  readonly #tokens: readonly Token[];
  readonly #words: QuantityWords;
  readonly #text: string;

  constructor(tokens: readonly Token[], words: QuantityWords, text: string) {
    this.#tokens = tokens;
    this.#words = words;
    this.#text = text;
  }

  /** The quantity that begins at `at`, and the token to go on from. */
  read(at: number): { quantity: Quantity | null; to: number } {
    const quantity = this.#special(at);
    if (quantity) return { quantity, to: quantity.to };
    const amount = this.#range(at);
    if (!amount) return { quantity: null, to: at + 1 };
    const read = this.#ofAmount(amount);
    return { quantity: read, to: read?.to ?? amount.to };
  }

  /** What does not begin with a plain number: dates, ordinals, currency signs, collectives, `twice`. */
  #special(at: number): Quantity | null {
    const words = this.#words;
    const fold = this.#fold(at);
    if (words.months.has(fold) && this.#isYear(at + 1)) return make('date', at, at + 2, this.#value(at + 1));
    if (/^[€$£¥]$/.test(fold)) {
      const amount = this.#range(at + 1);
      return amount && make('price', at, amount.to, amount.value);
    }
    if (words.ordinalMarks.has(fold) && this.#isNumber(at + 1) && !this.#isNumber(at + 2)) {
      const mark = this.#fold(at + 1) === '°' ? at + 2 : at + 1;
      return make('ordinal', at, mark + 1, this.#value(mark));
    }
    if (fold === 'n' && this.#fold(at + 1) === '°' && this.#isNumber(at + 2)) {
      return make('ordinal', at, at + 3, this.#value(at + 2));
    }
    const collective = words.collectives.get(fold);
    if (collective !== undefined && /^(?:of|de|d')$/.test(this.#fold(at + 1)))
      return make('count', at, at + 1, null);
    const half = words.fractions.get(fold);
    if (half === 0.5 && /^(?:of|de|d'|des|du)$/.test(this.#fold(at + 1)))
      return make('ratio', at, at + 1, half);
    if ((fold === 'twice' || fold === 'thrice') && words.comparison.has(this.#fold(at + 1))) {
      return make('ratio', at, at + 2, fold === 'twice' ? 2 : 3);
    }
    return null;
  }

  #ofAmount(amount: Amount): Quantity | null {
    const words = this.#words;
    const { from, to, value, digits } = amount;
    if (this.#isName(amount)) return null;
    const percent = this.#run(to, words.percent);
    if (percent) return make('percentage', from, to + percent, value);
    const ratio = this.#ratio(amount);
    if (ratio) return ratio;
    const date = this.#date(amount);
    if (date !== undefined) return date;
    if (digits && to - from === 1 && /\p{L}$/u.test(this.#tokens[from]!.lower))
      return make('ordinal', from, to, value);
    if (words.times.has(this.#fold(to)) && !words.comparison.has(this.#fold(to + 1))) return null;
    const fraction = words.fractions.get(this.#fold(to));
    if (fraction !== undefined && value !== null && value < 10 && !digits) {
      return make('ratio', from, to + 1, value * fraction);
    }
    if (words.times.has(this.#fold(to)) && words.comparison.has(this.#fold(to + 1))) {
      return make('ratio', from, to + 2, value);
    }
    const unit = words.units.get(this.#fold(to));
    if (unit) return this.#withUnit(amount, unit);
    return this.#count(amount);
  }

  #withUnit(amount: Amount, unit: QuantityKind): Quantity | null {
    const { from, to, value } = amount;
    const fold = this.#fold(to);
    if (unit === 'duration') {
      if (this.#isAge(amount) || this.#isClock(amount)) return null;
      if (fold === 's' && this.#tokens[to]!.start > this.#tokens[to - 1]!.end) return null;
    }
    let end = to + 1;
    if (unit === 'price' && /^(?:us|usa|ca)$/.test(this.#fold(end))) end++;
    if (unit === 'dose' || unit === 'weight') {
      const slash = this.#fold(end) === '/' && this.#tokens[end + 1]?.kind === 'word';
      if (slash) return make('dose', from, end + 2, value);
    }
    return make(unit, from, end, value);
  }

  /** `9 out of 10`, `9 patients sur 10`, `4,8/5`. */
  #ratio({ from, to, value }: Amount): Quantity | null {
    if (value === null) return null;
    for (let skipped = 0; skipped <= 2; skipped++) {
      const at = to + skipped;
      if (skipped > 0 && (this.#tokens[at - 1]?.kind !== 'word' || this.#words.units.has(this.#fold(at - 1))))
        break;
      const join = this.#run(at, this.#words.ratio);
      if (!join) continue;
      const whole = this.#single(at + join);
      if (
        !whole ||
        whole.value === null ||
        whole.value <= value ||
        whole.value < 2 ||
        this.#isYear(whole.from)
      )
        continue;
      if (
        this.#fold(at) === 'in' &&
        (this.#words.units.has(this.#fold(whole.to)) || !this.#isShare(at, skipped))
      )
        continue;
      if (this.#fold(at) === 'of' && skipped > 0) continue;
      return make('ratio', from, whole.to, value / whole.value);
    }
    const slash = this.#fold(to) === '/' && this.#isNumber(to + 1) && this.#fold(to + 2) !== '/';
    if (!slash || this.#fold(from - 1) === '/') return null;
    const whole = this.#value(to + 1);
    if (whole === null || value > whole || ![3, 4, 5, 10, 20, 100].includes(whole)) return null;
    return make('ratio', from, to + 2, value / whole);
  }

  /** `nine people in ten`, but not `4 clinics in 10 countries`. */
  #isShare(at: number, skipped: number): boolean {
    return skipped === 0 || (skipped === 1 && PEOPLE.test(this.#fold(at - 1)));
  }

  /** A date, null for a part of something that is none, undefined where it is no date at all. */
  #date({ from, to, digits }: Amount): Quantity | null | undefined {
    if (!digits || to - from !== 1) return undefined;
    if (this.#words.months.has(this.#fold(to)) && this.#tokens[to]!.kind === 'word') {
      const year = this.#isYear(to + 1);
      return make('date', from, year ? to + 2 : to + 1, year ? this.#value(to + 1) : null);
    }
    const mark = this.#fold(to);
    if (
      (mark === '/' || mark === '-') &&
      this.#fold(to + 2) === mark &&
      this.#isNumber(to + 1) &&
      this.#isNumber(to + 3)
    ) {
      return make('date', from, to + 4, null);
    }
    if (this.#isYear(from) && !this.#words.units.has(mark)) return make('date', from, to, this.#value(from));
    return undefined;
  }

  #count(amount: Amount): Quantity | null {
    const { from, to, value, digits } = amount;
    const next = this.#tokens[this.#fold(to) === '+' ? to + 1 : to];
    if (next?.kind !== 'word') return null;
    if (!digits && (value === null || value < 2)) return null;
    if (
      digits &&
      from > 0 &&
      this.#tokens[from - 1]!.end === this.#tokens[from]!.start &&
      !/^[(["+-]$/.test(this.#fold(from - 1))
    ) {
      return null;
    }
    return make('count', from, this.#fold(to) === '+' ? to + 1 : to, value);
  }

  /** A number that names a thing or belongs to a longer string of figures. */
  #isName({ from, to }: Amount): boolean {
    const before = this.#tokens[from - 1];
    if (!before) return false;
    if (before.kind === 'number') return true;
    if (this.#tokens[to]?.kind === 'number') return true;
    if (before.fold === '-' && this.#tokens[from - 2]?.kind === 'number') return true;
    if (/^[a-z]$/.test(before.fold) && before.end === this.#tokens[from]!.start) return true;
    return this.#words.naming.has(before.fold) && !this.#words.units.has(this.#fold(to));
  }

  /** `4 ans` after `âgé de`, `65-year-old`, `a boy of 12 years`. */
  #isAge({ from, to }: Amount): boolean {
    const { ageBefore, ageAfter } = this.#words;
    if (ageAfter.has(this.#fold(to + 1))) return true;
    for (let back = 1; back <= 3; back++) if (ageBefore.has(this.#fold(from - back))) return true;
    const person =
      /^(?:garcon|fille|fillette|homme|femme|enfant|patient|patiente|bebe|nourrisson|boy|girl|man|woman|child|infant)s?$/;
    return /^(?:of|de)$/.test(this.#fold(from - 1)) && person.test(this.#fold(from - 2));
  }

  /** `9 h 30`, `de 9 h à 18 h`, `24 h/24`. */
  #isClock({ from, to }: Amount): boolean {
    if (this.#fold(to) !== 'h' && !/^heures?$/.test(this.#fold(to))) return false;
    if (this.#isNumber(to + 1) || this.#fold(to + 1) === '/') return true;
    const later = this.#fold(to + 1) === 'a' && this.#isNumber(to + 2) && /^h/.test(this.#fold(to + 3));
    const earlier =
      this.#fold(from - 1) === 'a' && /^h/.test(this.#fold(from - 2)) && this.#isNumber(from - 3);
    return later || earlier;
  }

  /** A number or a range of two. */
  #range(at: number): Amount | null {
    const first = this.#single(at);
    if (!first) return null;
    const join = this.#fold(first.to);
    const between = /^(?:between|entre)$/.test(this.#fold(at - 1));
    const joins = this.#words.rangeWords.has(join) && (between || !/^(?:and|et)$/.test(join));
    const second = joins ? this.#single(first.to + 1) : null;
    if (!second || second.value === null || first.value === null || second.value < first.value) return first;
    if (second.digits !== first.digits) return first;
    return { from: at, to: second.to, value: second.value, digits: first.digits };
  }

  #single(at: number): Amount | null {
    const token = this.#tokens[at];
    if (!token) return null;
    const words = this.#words;
    let value: number | null;
    const digits = token.kind === 'number';
    if (digits) value = this.#value(at);
    else if (words.numbers.has(token.fold)) {
      if (words.articles.has(token.fold) && !this.#opensOne(at)) return null;
      value = words.numbers.get(token.fold)!;
    } else if (words.articles.has(token.fold) && this.#opensOne(at)) value = 1;
    else return null;
    let to = at + 1;
    const multiplier = words.multipliers.get(this.#fold(to));
    if (
      multiplier !== undefined &&
      value !== null &&
      (this.#fold(to).length > 2 || this.#tokens[to]!.start === token.end)
    ) {
      value *= multiplier;
      to++;
    }
    return { from: at, to, value, digits };
  }

  /** `a week`, `one in three`, `un patient sur deux`, but not `twice a week` and not the bare article. */
  #opensOne(at: number): boolean {
    const { units, frequency, ratio, numbers, articles, fractions } = this.#words;
    const next = this.#fold(at + 1);
    if (units.get(next) === 'duration' && next.length > 1) {
      return !frequency.has(this.#fold(at - 1)) && this.#tokens[at - 1]?.kind !== 'number';
    }
    if (fractions.has(next) && next !== 'second') return /^(?:of|de|d'|des|du)$/.test(this.#fold(at + 2));
    for (let skipped = 0; skipped <= 1; skipped++) {
      const join = this.#run(at + 1 + skipped, ratio);
      if (!join || (skipped > 0 && articles.has('a'))) continue;
      const whole = this.#tokens[at + 1 + skipped + join];
      if (whole?.kind === 'number' || (numbers.has(whole?.fold ?? '') && !articles.has(whole!.fold)))
        return true;
    }
    return false;
  }

  /** How many tokens one of the runs takes at `at`, 0 for none. */
  #run(at: number, runs: readonly (readonly string[])[]): number {
    let longest = 0;
    for (const run of runs) {
      if (run.length > longest && run.every((word, index) => this.#fold(at + index) === word))
        longest = run.length;
    }
    return longest;
  }

  #fold(at: number): string {
    return this.#tokens[at]?.fold ?? '';
  }

  #isNumber(at: number): boolean {
    return this.#tokens[at]?.kind === 'number';
  }

  #isYear(at: number): boolean {
    const token = this.#tokens[at];
    return token?.kind === 'number' && /^(?:19|20)\d\d$/.test(this.#text.slice(token.start, token.end));
  }

  #value(at: number): number | null {
    const value = Number(this.#fold(at));
    return Number.isFinite(value) && this.#fold(at) !== '' ? value : null;
  }
}

function make(kind: QuantityKind, from: number, to: number, value: number | null): Quantity {
  return { kind, from, to, value };
}
