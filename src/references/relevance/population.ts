import { isUnder } from '../../facts/concepts.ts';
import type { SentenceFacts } from '../../facts/types.ts';
import type { Population, StudyDescription } from '../study/types.ts';
import type { Relation } from './hierarchy.ts';

/** Groups of ages that exclude one another, from the youngest; neighbours do not. */
const AGES: readonly Population[] = ['fetal', 'newborn', 'infant', 'child', 'adolescent', 'adult', 'elderly'];
/** People of a page by the concepts of its lexicons. */
const PEOPLE: readonly (readonly [concept: string, population: Population])[] = [
  ['person.child', 'child'],
  ['person.elderly', 'elderly'],
  ['person.woman', 'female'],
  ['person.man', 'male'],
  ['person.pregnant', 'pregnant'],
];

/** Groups of people that a sentence names. */
export function peopleOf(facts: Pick<SentenceFacts, 'mentions'>): Population[] {
  return PEOPLE.filter(([concept]) =>
    facts.mentions.some((mention) => isUnder(mention.concept, concept)),
  ).map(([, population]) => population);
}

/**
 * Relation of the people studied to the people that a claim speaks to. Different only where both are shown
 * and exclude one another: the unborn and the born, adults and children, one sex and the other.
 */
export function comparePopulations(claim: readonly Population[], work: readonly Population[]): Relation {
  if (work.length === 0) return 'unknown';
  // Nobody is treated before birth by what is sold to the born.
  if (work.includes('fetal') && work.every((group) => !isBorn(group)) && !claim.includes('pregnant')) {
    return 'different';
  }
  if (claim.length === 0) return 'unknown';
  const relations = [compareAges(claim, work), compareSexes(claim, work)];
  if (relations.includes('different')) return 'different';
  return relations.includes('same') ? 'same' : 'unknown';
}

/** What was shown in people has not been shown in the animals that a page speaks of. */
export function compareSpecies({ species }: StudyDescription): Relation {
  if (species.length === 0) return 'unknown';
  return species.includes('animal') ? 'same' : 'different';
}

function isBorn(group: Population): boolean {
  return AGES.indexOf(group) > 0;
}

function compareAges(claim: readonly Population[], work: readonly Population[]): Relation {
  const wanted = claim.map((group) => AGES.indexOf(group)).filter((age) => age >= 0);
  const studied = work.map((group) => AGES.indexOf(group)).filter((age) => age >= 0);
  if (wanted.length === 0 || studied.length === 0) return 'unknown';
  const apart = wanted.every((age) => studied.every((other) => Math.abs(age - other) >= 2));
  return apart ? 'different' : 'same';
}

function compareSexes(claim: readonly Population[], work: readonly Population[]): Relation {
  const wanted = sexesOf(claim);
  const studied = sexesOf(work);
  if (wanted.size === 0 || studied.size === 0) return 'unknown';
  return [...wanted].some((sex) => studied.has(sex)) ? 'same' : 'different';
}

function sexesOf(groups: readonly Population[]): Set<string> {
  const sexes = new Set<string>();
  for (const group of groups) {
    if (group === 'female' || group === 'pregnant') sexes.add('female');
    if (group === 'male') sexes.add('male');
  }
  return sexes;
}
