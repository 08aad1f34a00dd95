import { namesUnder, type TitlePart } from './evidence.ts';
import { guessDesign } from './guess.ts';
import type { Confidence, Species, StudyDesign } from './types.ts';

export interface DesignShown {
  readonly design: StudyDesign;
  readonly confidence: Confidence;
}

/** Designs that a title may state, the more telling first: a protocol of a review is a protocol. */
const STATED: readonly (readonly [string, StudyDesign])[] = [
  ['protocol', 'protocol'],
  ['systematic-review', 'systematic-review'],
  ['guideline', 'guideline'],
  ['case-report', 'case-report'],
  ['case-series', 'case-series'],
  ['randomised-trial', 'randomised-trial'],
];

/** Designs of studies of people, looked at when nothing above is stated. */
const STATED_OF_PEOPLE: readonly (readonly [string, StudyDesign])[] = [
  ['clinical-trial', 'clinical-trial'],
  ['case-control', 'case-control'],
  ['cohort', 'cohort'],
  ['cross-sectional', 'cross-sectional'],
  ['qualitative', 'qualitative'],
  ['diagnostic', 'diagnostic'],
  ['observational', 'observational'],
];

const JOURNALS: readonly (readonly [string, StudyDesign])[] = [
  ['systematic-review', 'systematic-review'],
  ['case-report', 'case-report'],
  ['protocol', 'protocol'],
];

/**
 * The design of a study from the words of its title, the journal and the species named.
 *
 * @param journal parts of `study.journal` that the journal's name shows
 */
export function designOf(
  title: readonly TitlePart[],
  journal: ReadonlySet<string>,
  species: readonly Species[],
): DesignShown {
  const named = namesUnder(title, 'study.design');
  const stated = (design: StudyDesign): DesignShown => ({ design, confidence: 'stated' });
  for (const [concept, design] of STATED) if (named.has(concept)) return stated(design);
  for (const [concept, design] of JOURNALS)
    if (journal.has(concept)) return { design, confidence: 'implied' };
  if (named.has('scoping-review') || named.has('review')) return stated('narrative-review');
  const subject = subjectOf(namesUnder(title, 'study.species'), species);
  if (subject) return stated(subject);
  for (const [concept, design] of STATED_OF_PEOPLE) if (named.has(concept)) return stated(design);
  if (named.has('editorial')) return { design: 'editorial', confidence: 'implied' };
  return guessDesign(title, journal);
}

/** A study of animals or of cells. Animals that only lent their cells are no subjects, nor are kinds of model in general. */
function subjectOf(named: ReadonlySet<string>, species: readonly Species[]): StudyDesign | null {
  const animal = species.includes('animal');
  if (species.includes('in-vitro') && !(animal && named.has('living'))) return 'in-vitro-study';
  return animal && !species.includes('human') && !named.has('animal-models') ? 'animal-study' : null;
}
