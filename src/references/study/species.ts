import { namesUnder, type TitlePart } from './evidence.ts';
import type { Species } from './types.ts';

const NO_KIND = new Set(['human', 'maybe-human', 'in-vitro', 'living', 'none', 'animal-models']);

/** Kinds of animal that a title names. */
export function animalsOf(title: readonly TitlePart[]): string[] {
  const kinds = [...namesUnder(title, 'study.species')].filter((kind) => !NO_KIND.has(kind));
  return kinds.length > 1 ? kinds.filter((kind) => kind !== 'animal') : kinds;
}

/** On whom or what the title says the study was done, in the order of `Species`. */
export function speciesOf(title: readonly TitlePart[]): Species[] {
  const named = namesUnder(title, 'study.species');
  const animal = animalsOf(title).length > 0 || named.has('animal-models');
  const species: Species[] = [];
  if (named.has('human') || (named.has('maybe-human') && !animal && !named.has('in-vitro')))
    species.push('human');
  if (animal) species.push('animal');
  if (named.has('in-vitro')) species.push('in-vitro');
  return species;
}
