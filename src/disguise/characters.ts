import { lookAlike, unligated, unraised, unstyled } from './lookalikes.ts';
import { isLatin, isLetter, type Unit } from './units.ts';

/** Tells whether a word, folded, is one that the lexicons know. */
export type IsKnown = (word: string) => boolean;

const INVISIBLE = /^[\u00ad\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]$/;
const OVERRIDE = '\u202e';
const ENDS = /^[\u202c\u202d\u2069\n]$/;
const SOFT_HYPHEN = '\u00ad';

/**
 * Reads what a right-to-left override turns round in the order in which it is seen.
 *
 * @returns the units, a turned stretch as one unit a character that all stand in the same range
 */
export function turned(units: readonly Unit[]): Unit[] {
  if (!units.some(({ text }) => text === OVERRIDE)) return [...units];
  const out: Unit[] = [];
  for (let at = 0; at < units.length; at++) {
    if (units[at]!.text !== OVERRIDE) {
      out.push(units[at]!);
      continue;
    }
    let end = at + 1;
    while (end < units.length && !ENDS.test(units[end]!.text)) end++;
    const inside = units.slice(at + 1, end);
    const isClosed = end < units.length && units[end]!.text !== '\n';
    const range = {
      start: units[at]!.start,
      end: isClosed ? units[end]!.end : (inside.at(-1)?.end ?? units[at]!.end),
    };
    // What is written from right to left by itself is only being held in its order.
    const isLatinText =
      inside.some(isLatin) && !inside.some(({ text }) => /\p{Script=Hebrew}|\p{Script=Arabic}/u.test(text));
    if (isLatinText) out.push(...inside.reverse().map(({ text }) => ({ ...range, text, disguised: true })));
    else out.push(...units.slice(at, end));
    at = isClosed && isLatinText ? end : end - 1;
  }
  return out;
}

/** Takes out what nobody sees inside and around Latin words, and marks laid over letters; sets letters in plain type. */
export function plain(units: readonly Unit[]): Unit[] {
  const out: Unit[] = [];
  const softHyphens: number[] = [];
  for (let index = 0; index < units.length; index++) {
    const unit = units[index]!;
    if (INVISIBLE.test(unit.text)) {
      const before = out.findLast(({ text }) => text !== '');
      const next = units.slice(index + 1, index + 8).find(({ text }) => !INVISIBLE.test(text));
      const isInside = before !== undefined && next !== undefined && isWordPart(before) && isWordPart(next);
      if (!isInside) {
        out.push(unit);
        continue;
      }
      const isSoft = unit.text === SOFT_HYPHEN;
      if (isSoft) softHyphens.push(out.length);
      out.push({ ...unit, text: '', disguised: !isSoft });
      continue;
    }
    out.push(asPlain(unit));
  }
  markDenseHyphens(out, softHyphens);
  setRaised(out);
  return out;
}

function isWordPart(unit: Unit): boolean {
  const first = [...unit.text][0] ?? '';
  return (
    isLatin(unit) ||
    lookAlike(first) !== undefined ||
    unstyled(first) !== null ||
    isLatin({ ...unit, text: first })
  );
}

function asPlain(unit: Unit): Unit {
  const [first = '', ...marks] = unit.text;
  const ligature = unligated(first);
  if (ligature !== null) return { ...unit, text: ligature };
  const styled = unstyled(first);
  const base = styled ?? first;
  if (marks.length === 0) return styled === null ? unit : { ...unit, text: styled, disguised: true };
  if (!/^[\p{L}\d]$/u.test(base)) return unit;
  // An accent that makes a letter with its base is read; what merely lies over it is not.
  let letter = base;
  let isLaidOver = false;
  for (const mark of marks) {
    const joined = (letter + mark).normalize('NFC');
    if ([...joined].length === 1) letter = joined;
    else if (lookAlike(base)) letter += mark;
    else isLaidOver = true;
  }
  if (!isLaidOver && styled === null) return letter === unit.text ? unit : { ...unit, text: letter };
  if (!isLatin({ ...unit, text: base }) && !lookAlike(base)) return unit;
  return { ...unit, text: letter, disguised: true };
}

/** Soft hyphens between nearly all letters of a word part nothing: they hide it. */
function markDenseHyphens(units: Unit[], places: readonly number[]): void {
  for (let from = 0; from < places.length; ) {
    let to = from + 1;
    while (to < places.length && places[to]! - places[to - 1]! <= 2) to++;
    if (to - from >= 3) for (const place of places.slice(from, to)) units[place]!.disguised = true;
    from = to;
  }
}

/** Words set wholly in raised or lowered letters; single ones, as in `1ᵉʳ`, are let be. */
function setRaised(units: Unit[]): void {
  eachRun(
    units,
    ({ text }) => unraised(text) !== null,
    (run) => {
      if (run.length < 3) return;
      for (const unit of run) {
        unit.text = unraised(unit.text)!;
        unit.disguised = true;
      }
    },
  );
}

/** Reads letters of other scripts that stand in Latin words, or make up a word that the lexicons know, as Latin. */
export function latinised(units: Unit[], isKnown: IsKnown): void {
  eachRun(
    units,
    (unit) => unit.text === '' || isLetter(unit),
    (run) => {
      const foreign = run.filter((unit) => unit.text !== '' && lookAlike(base(unit)) !== undefined);
      if (foreign.length === 0) return;
      const letters = run.filter(({ text }) => text !== '');
      if (letters.some((unit) => !isLatin(unit) && lookAlike(base(unit)) === undefined)) return;
      const scripts = new Set(foreign.map((unit) => lookAlike(base(unit))!.script));
      const isMixed = letters.some((unit) => isLatin(unit) && lookAlike(base(unit)) === undefined);
      const reading = letters.map(latin).join('');
      // Nobody writes Cyrillic and Latin letters in one word; Greek ones name genes and units, phonetic ones sounds.
      const isSure =
        (isMixed && scripts.has('foreign')) ||
        (scripts.has('phonetic') && letters.length > 2 && foreign.length > 1);
      if (!isSure && !(letters.length > 2 && isKnown(reading))) return;
      for (const unit of foreign) {
        unit.text = latin(unit);
        unit.disguised = true;
      }
    },
  );
}

function base({ text }: Unit): string {
  return [...text.normalize('NFC')][0] ?? '';
}

function latin(unit: Unit): string {
  const found = lookAlike(base(unit));
  return found
    ? (found.latin + [...unit.text.normalize('NFC')].slice(1).join('')).normalize('NFC')
    : unit.text;
}

/** Hands over every run of units that satisfy a condition. */
export function eachRun(
  units: Unit[],
  satisfies: (unit: Unit) => boolean,
  take: (run: Unit[], from: number) => void,
): void {
  for (let from = 0; from < units.length; from++) {
    if (!satisfies(units[from]!)) continue;
    let to = from + 1;
    while (to < units.length && satisfies(units[to]!)) to++;
    take(units.slice(from, to), from);
    from = to;
  }
}
