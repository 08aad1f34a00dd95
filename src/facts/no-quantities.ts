import type { Amount, Amounts } from './amounts.ts';

/** A number that names a thing or belongs to a longer string of figures. */
export function isName({ from, to }: Amount, amounts: Amounts): boolean {
  const before = amounts.tokens[from - 1];
  if (!before) return false;
  if (before.kind === 'number') return true;
  if (amounts.tokens[to]?.kind === 'number') return true;
  if (before.fold === '-' && amounts.tokens[from - 2]?.kind === 'number') return true;
  if (/^[a-z]$/.test(before.fold) && before.end === amounts.tokens[from]!.start) return true;
  return amounts.words.naming.has(before.fold) && !amounts.words.units.has(amounts.fold(to));
}

/** `4 ans` after `âgé de`, `65-year-old`, `a boy of 12 years`. */
export function isAge({ from, to }: Amount, amounts: Amounts): boolean {
  const { ageBefore, ageAfter } = amounts.words;
  if (ageAfter.has(amounts.fold(to + 1))) return true;
  for (let back = 1; back <= 3; back++) if (ageBefore.has(amounts.fold(from - back))) return true;
  const person =
    /^(?:garcon|fille|fillette|homme|femme|enfant|patient|patiente|bebe|nourrisson|boy|girl|man|woman|child|infant)s?$/;
  return /^(?:of|de)$/.test(amounts.fold(from - 1)) && person.test(amounts.fold(from - 2));
}

/** `9 h 30`, `de 9 h à 18 h`, `24 h/24`. */
export function isClock({ from, to }: Amount, amounts: Amounts): boolean {
  if (amounts.fold(to) !== 'h' && !/^heures?$/.test(amounts.fold(to))) return false;
  if (amounts.isNumber(to + 1) || amounts.fold(to + 1) === '/') return true;
  const later = amounts.fold(to + 1) === 'a' && amounts.isNumber(to + 2) && /^h/.test(amounts.fold(to + 3));
  const earlier =
    amounts.fold(from - 1) === 'a' && /^h/.test(amounts.fold(from - 2)) && amounts.isNumber(from - 3);
  return later || earlier;
}
