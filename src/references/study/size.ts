import { isUnder } from '../../facts/concepts.ts';
import type { Token } from '../../language/types.ts';
import type { TitlePart } from './evidence.ts';
import type { StudySize } from './types.ts';

const TENS: Readonly<Record<string, number>> = {
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  hundred: 100,
  vingt: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  cent: 100,
};
/** From one on, in both languages. */
const COUNTED = [
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
  'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize',
];
const WORDS = new Map<string, number>([
  ...COUNTED.flatMap((list) => list.split(' ').map((word, index): [string, number] => [word, index + 1])),
  ...Object.entries(TENS),
  ['une', 1],
]);
/** `un` and `one` are articles and pronouns before anything but a case. */
const ONE = 'study.unit.cases';
/** Words between a number and what it counts: `12 consecutive adult patients`. */
const REACH = 3;
/** Before a number these make it something else: `stage 2 patients`, `type 1`. */
const NAMING = new Set(
  'phase stage type grade class stade grade classe level niveau the after than age aged age'.split(' '),
);
/** After a number these measure, and count nobody. */
const MEASURES = new Set(
  'year years month months week weeks day days hour hours mg ml g kg ans an mois semaines jours heures percent'.split(
    ' ',
  ),
);

/** How many were studied, as a title says: `two cases`, `in 12 patients`, `(n = 40)`, `série de 40 cas`. */
export function sizeOf(title: readonly TitlePart[]): StudySize | null {
  for (const { tokens, mentions } of title) {
    const units = mentions.filter(({ concept }) => isUnder(concept, 'study.unit'));
    for (let at = 0; at < tokens.length; at++) {
      const count = countAt(tokens, at);
      if (count === null) continue;
      const unit = units.find(({ from }) => from > at && from <= at + 1 + REACH);
      if (
        unit &&
        plain(tokens, at + 1, unit.from) &&
        (count > 1 || (unit.concept === ONE && unit.from === at + 1))
      ) {
        return { count, unit: unit.concept.slice('study.unit.'.length) as StudySize['unit'] };
      }
      if (tokens[at - 1]?.fold === '=' && tokens[at - 2]?.fold === 'n') return { count, unit: 'people' };
    }
  }
  return null;
}

function countAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at]!;
  if (NAMING.has(tokens[at - 1]?.fold ?? '')) return null;
  if (token.kind === 'number') {
    const value = Number(token.fold);
    return Number.isInteger(value) && value > 0 ? value : null;
  }
  return WORDS.get(token.fold) ?? null;
}

function plain(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const { kind, fold } = tokens[at]!;
    if (kind !== 'word' || MEASURES.has(fold)) return false;
  }
  return true;
}
