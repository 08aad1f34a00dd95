import type { Sentence } from '../language/types.ts';
import { type Amount, Amounts } from './amounts.ts';
import { isAge, isClock, isName } from './no-quantities.ts';
import { QUANTITY_WORDS } from './quantity-words.ts';
import type { Quantity, QuantityKind } from './types.ts';

/**
 * Reads the quantities of a sentence: percentages, ratios (`9 out of 10`, `twice as`), counts,
 * durations, weights, doses, prices, dates, ordinals. Ages, clock times, telephone numbers and
 * numbers that are names (`omega 3`, `phase 2`) are none.
 *
 * @param text the text of the sentence's block.
 * @returns quantities in order, without overlaps; ranges of tokens; of a range of numbers the value is the upper bound.
 */
export function findQuantities(sentence: Sentence, text: string): Quantity[] {
  const reader = new Reader(new Amounts(sentence.tokens, QUANTITY_WORDS[sentence.language], text));
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
  readonly #amounts: Amounts;

  constructor(amounts: Amounts) {
    this.#amounts = amounts;
  }

  /** The quantity that begins at `at`, and the token to go on from. */
  read(at: number): { quantity: Quantity | null; to: number } {
    const quantity = this.#special(at);
    if (quantity) return { quantity, to: quantity.to };
    const amount = this.#amounts.range(at);
    if (!amount) return { quantity: null, to: at + 1 };
    const read = this.#ofAmount(amount);
    return { quantity: read, to: read?.to ?? amount.to };
  }

  /** What does not begin with a plain number: dates, ordinals, currency signs, collectives, `twice`. */
  #special(at: number): Quantity | null {
    const { words } = this.#amounts;
    const fold = this.#amounts.fold(at);
    if (words.months.has(fold) && this.#amounts.isYear(at + 1))
      return make('date', at, at + 2, this.#amounts.value(at + 1));
    if (/^[€$£¥]$/.test(fold)) {
      const amount = this.#amounts.range(at + 1);
      return amount && make('price', at, amount.to, amount.value);
    }
    if (words.ordinalMarks.has(fold) && this.#amounts.isNumber(at + 1) && !this.#amounts.isNumber(at + 2)) {
      const mark = this.#amounts.fold(at + 1) === '°' ? at + 2 : at + 1;
      return make('ordinal', at, mark + 1, this.#amounts.value(mark));
    }
    if (fold === 'n' && this.#amounts.fold(at + 1) === '°' && this.#amounts.isNumber(at + 2)) {
      return make('ordinal', at, at + 3, this.#amounts.value(at + 2));
    }
    const collective = words.collectives.get(fold);
    if (collective !== undefined && /^(?:of|de|d')$/.test(this.#amounts.fold(at + 1)))
      return make('count', at, at + 1, null);
    const half = words.fractions.get(fold);
    if (half === 0.5 && /^(?:of|de|d'|des|du)$/.test(this.#amounts.fold(at + 1)))
      return make('ratio', at, at + 1, half);
    if ((fold === 'twice' || fold === 'thrice') && words.comparison.has(this.#amounts.fold(at + 1))) {
      return make('ratio', at, at + 2, fold === 'twice' ? 2 : 3);
    }
    return null;
  }

  #ofAmount(amount: Amount): Quantity | null {
    const { words } = this.#amounts;
    const { from, to, value, digits } = amount;
    if (isName(amount, this.#amounts)) return null;
    const percent = this.#amounts.run(to, words.percent);
    if (percent) return make('percentage', from, to + percent, value);
    const ratio = this.#ratio(amount);
    if (ratio) return ratio;
    const date = this.#date(amount);
    if (date !== undefined) return date;
    if (digits && to - from === 1 && /\p{L}$/u.test(this.#amounts.tokens[from]!.lower))
      return make('ordinal', from, to, value);
    if (words.times.has(this.#amounts.fold(to)) && !words.comparison.has(this.#amounts.fold(to + 1)))
      return null;
    const fraction = words.fractions.get(this.#amounts.fold(to));
    if (fraction !== undefined && value !== null && value < 10 && !digits) {
      return make('ratio', from, to + 1, value * fraction);
    }
    if (words.times.has(this.#amounts.fold(to)) && words.comparison.has(this.#amounts.fold(to + 1))) {
      return make('ratio', from, to + 2, value);
    }
    const unit = words.units.get(this.#amounts.fold(to));
    if (unit) return this.#withUnit(amount, unit);
    return this.#count(amount);
  }

  #withUnit(amount: Amount, unit: QuantityKind): Quantity | null {
    const { from, to, value } = amount;
    const fold = this.#amounts.fold(to);
    if (unit === 'duration') {
      if (isAge(amount, this.#amounts) || isClock(amount, this.#amounts)) return null;
      if (fold === 's' && this.#amounts.tokens[to]!.start > this.#amounts.tokens[to - 1]!.end) return null;
    }
    let end = to + 1;
    if (unit === 'price' && /^(?:us|usa|ca)$/.test(this.#amounts.fold(end))) end++;
    if (unit === 'dose' || unit === 'weight') {
      const slash = this.#amounts.fold(end) === '/' && this.#amounts.tokens[end + 1]?.kind === 'word';
      if (slash) return make('dose', from, end + 2, value);
    }
    return make(unit, from, end, value);
  }

  /** `9 out of 10`, `9 patients sur 10`, `4,8/5`. */
  #ratio({ from, to, value }: Amount): Quantity | null {
    if (value === null) return null;
    for (let skipped = 0; skipped <= 2; skipped++) {
      const at = to + skipped;
      if (
        skipped > 0 &&
        (this.#amounts.tokens[at - 1]?.kind !== 'word' ||
          this.#amounts.words.units.has(this.#amounts.fold(at - 1)))
      )
        break;
      const join = this.#amounts.run(at, this.#amounts.words.ratio);
      if (!join) continue;
      const whole = this.#amounts.single(at + join);
      if (
        !whole ||
        whole.value === null ||
        whole.value <= value ||
        whole.value < 2 ||
        this.#amounts.isYear(whole.from)
      )
        continue;
      if (
        this.#amounts.fold(at) === 'in' &&
        (this.#amounts.words.units.has(this.#amounts.fold(whole.to)) || !this.#isShare(at, skipped))
      )
        continue;
      if (this.#amounts.fold(at) === 'of' && skipped > 0) continue;
      return make('ratio', from, whole.to, value / whole.value);
    }
    const slash =
      this.#amounts.fold(to) === '/' && this.#amounts.isNumber(to + 1) && this.#amounts.fold(to + 2) !== '/';
    if (!slash || this.#amounts.fold(from - 1) === '/') return null;
    const whole = this.#amounts.value(to + 1);
    if (whole === null || value > whole || ![3, 4, 5, 10, 20, 100].includes(whole)) return null;
    return make('ratio', from, to + 2, value / whole);
  }

  /** `nine people in ten`, but not `4 clinics in 10 countries`. */
  #isShare(at: number, skipped: number): boolean {
    return skipped === 0 || (skipped === 1 && PEOPLE.test(this.#amounts.fold(at - 1)));
  }

  /** A date, null for a part of something that is none, undefined where it is no date at all. */
  #date({ from, to, digits }: Amount): Quantity | null | undefined {
    if (!digits || to - from !== 1) return undefined;
    if (this.#amounts.words.months.has(this.#amounts.fold(to)) && this.#amounts.tokens[to]!.kind === 'word') {
      const year = this.#amounts.isYear(to + 1);
      return make('date', from, year ? to + 2 : to + 1, year ? this.#amounts.value(to + 1) : null);
    }
    const mark = this.#amounts.fold(to);
    if (
      (mark === '/' || mark === '-') &&
      this.#amounts.fold(to + 2) === mark &&
      this.#amounts.isNumber(to + 1) &&
      this.#amounts.isNumber(to + 3)
    ) {
      return make('date', from, to + 4, null);
    }
    if (this.#amounts.isYear(from) && !this.#amounts.words.units.has(mark))
      return make('date', from, to, this.#amounts.value(from));
    return undefined;
  }

  #count(amount: Amount): Quantity | null {
    const { from, to, value, digits } = amount;
    const next = this.#amounts.tokens[this.#amounts.fold(to) === '+' ? to + 1 : to];
    if (next?.kind !== 'word') return null;
    if (!digits && (value === null || value < 2)) return null;
    if (
      digits &&
      from > 0 &&
      this.#amounts.tokens[from - 1]!.end === this.#amounts.tokens[from]!.start &&
      !/^[(["+-]$/.test(this.#amounts.fold(from - 1))
    ) {
      return null;
    }
    return make('count', from, this.#amounts.fold(to) === '+' ? to + 1 : to, value);
  }
}

function make(kind: QuantityKind, from: number, to: number, value: number | null): Quantity {
  return { kind, from, to, value };
}
