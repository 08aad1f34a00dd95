import { eachRun, type IsKnown } from './characters.ts';
import { readingsOf } from './lookalikes.ts';
import { isLatin, readingOf, type Unit } from './units.ts';

/** Shortest word that is looked for behind signs. */
const SHORTEST = 4;
const LONGEST = 24;
/** Ways to read one word that are tried. */
const MOST_READINGS = 64;
/** Letters set apart that are taken together at most. */
const MOST_APART = 200;

/** Reads signs that stand for letters, as in `c4ncer`, where that makes a word that the lexicons know. */
export function spelled(units: Unit[], isKnown: IsKnown): void {
  eachRun(
    units,
    (unit) => unit.text === '' || isLatin(unit) || readingsOf(unit.text).length > 0,
    (run) => {
      const letters = run.filter(({ text }) => text !== '');
      while (letters.length > 0 && isOnlyStop(letters[0]!)) letters.shift();
      while (letters.length > 0 && isOnlyStop(letters.at(-1)!)) letters.pop();
      if (letters.length < SHORTEST || letters.length > LONGEST) return;
      const signs = letters.filter((unit) => !isLatin(unit));
      // A number behind a word marks a reference, and more signs than letters are no word.
      if (
        signs.length === 0 ||
        signs.length * 2 > letters.length ||
        !letters.slice(0, -1).some((unit) => !isLatin(unit))
      )
        return;
      if (letters.slice(-2).every((unit) => /^\d$/.test(unit.text))) return;
      const reading = readings(letters).find(isKnown);
      if (reading === undefined) return;
      [...reading].forEach((letter, index) => {
        const unit = letters[index]!;
        if (isLatin(unit)) return;
        unit.text = letter;
        unit.disguised = true;
      });
    },
  );
}

/** Signs that end sentences or mark notes do not belong to the word that they touch. */
function isOnlyStop({ text }: Unit): boolean {
  return /^[!¡*|+]$/.test(text);
}

function readings(letters: readonly Unit[]): string[] {
  let found = [''];
  for (const unit of letters) {
    const choices = isLatin(unit) ? [unit.text] : readingsOf(unit.text);
    found = found.flatMap((start) => choices.map((choice) => start + choice)).slice(0, MOST_READINGS);
  }
  return found;
}

const GAP = /^[ \u00a0\u202f\u2002-\u200a.\-_·•~*]$/;

/** Joins letters set apart, as in `g u é r i t` or `s.t.r.e.s.s`, where that makes words that the lexicons know. */
export function joined(units: readonly Unit[], isKnown: IsKnown): Unit[] {
  const seen = units.filter(({ text }) => text !== '');
  const removed = new Set<Unit>();
  for (let at = 0; at < seen.length; at++) {
    const run = apartFrom(seen, at);
    if (run === null) continue;
    for (const group of run.groups) joinGroup(group, isKnown, removed);
    at = run.end - 1;
  }
  return units.map((unit) => (removed.has(unit) ? { ...unit, text: '', disguised: true } : unit));
}

/** Letters with what stands between them: `gaps[n]` follows `letters[n]`. */
interface Apart {
  readonly letters: Unit[];
  readonly gaps: Unit[];
}

/** The run of single letters that begins at a unit, parted into words where the gap is wider than between letters. */
function apartFrom(units: readonly Unit[], at: number): { groups: Apart[]; end: number } | null {
  const isSingle = (index: number) =>
    units[index] !== undefined &&
    isLatin(units[index]!) &&
    !isWordPart(units[index - 1]) &&
    !isWordPart(units[index + 1]);
  if (!isSingle(at)) return null;
  const groups: Apart[] = [{ letters: [units[at]!], gaps: [] }];
  let end = at + 1;
  let count = 1;
  while (count < MOST_APART) {
    const gap = units[end];
    if (!gap || !GAP.test(gap.text)) break;
    if (isSingle(end + 1)) {
      const last = groups.at(-1)!;
      if (last.gaps[0] && last.gaps[0].text !== gap.text)
        groups.push({ letters: [units[end + 1]!], gaps: [] });
      else {
        last.gaps.push(gap);
        last.letters.push(units[end + 1]!);
      }
      end += 2;
    } else if (units[end + 1] && GAP.test(units[end + 1]!.text)) {
      let next = end + 1;
      while (next < units.length && GAP.test(units[next]!.text) && next - end < 5) next++;
      if (!isSingle(next)) break;
      groups.push({ letters: [units[next]!], gaps: [] });
      end = next + 1;
    } else break;
    count++;
  }
  return { groups, end };
}

function isWordPart(unit: Unit | undefined): boolean {
  return unit !== undefined && /^[\p{L}\p{N}'’]/u.test(unit.text);
}

function joinGroup({ letters, gaps }: Apart, isKnown: IsKnown, removed: Set<Unit>): void {
  // `N.A.S.H.` is how initials are written.
  const areInitials = gaps[0]?.text === '.' && letters.every(({ text }) => text !== text.toLowerCase());
  if (letters.length < SHORTEST || areInitials) return;
  const words = wordsIn(readingOf(letters), isKnown);
  if (words === null) return;
  let at = 0;
  for (const word of words) {
    at += word;
    for (let gap = at - word; gap < at - 1; gap++) removed.add(gaps[gap]!);
  }
}

/** Lengths of the known words that a row of letters is made of, the longest first; null when it is not. */
function wordsIn(text: string, isKnown: IsKnown): number[] | null {
  if (text.length <= LONGEST && isKnown(text)) return [text.length];
  /** Least cost of the first letters, with the length of the last word; single letters cost most. */
  const best: ({ cost: number; length: number } | null)[] = [{ cost: 0, length: 0 }];
  for (let end = 1; end <= text.length; end++) {
    let found: { cost: number; length: number } | null = null;
    for (let length = 1; length <= Math.min(LONGEST, end); length++) {
      const before = best[end - length];
      if (!before) continue;
      const word = text.slice(end - length, end);
      if (length === 1 ? !/[aàyAÀYI]/.test(word) : !isKnown(word)) continue;
      const cost = before.cost + (length === 1 ? 3 : length === 2 ? 2 : 1);
      if (!found || cost < found.cost) found = { cost, length };
    }
    best.push(found);
  }
  const words: number[] = [];
  for (let end = text.length; end > 0; ) {
    const step = best[end];
    if (!step) return null;
    words.unshift(step.length);
    end -= step.length;
  }
  // Short words can be made of any letters: at least one long one must be among them.
  return words.some((length) => length >= 5) && words.length * 2 < text.length ? words : null;
}
