import type { LexiconSet } from '../../facts/lexicon/set.ts';
import { identifyText } from '../../language/index.ts';
import type { Language } from '../../language/types.ts';
import { designOf } from './design.ts';
import { evidenceIn, namesUnder, type TitlePart } from './evidence.ts';
import { sizeOf } from './size.ts';
import { animalsOf, speciesOf } from './species.ts';
import type { Population, Route, StudyDescription, TitledWork } from './types.ts';

/**
 * Reads from a work's title and journal how the study was done, on whom and on how many.
 * What they do not show stays empty or `unknown`.
 */
export function describeStudy(work: TitledWork, lexicons: LexiconSet): StudyDescription {
  const language = languageOf(work.title);
  const title = evidenceIn(work.title, language, lexicons);
  const journal = work.journal ? evidenceIn(work.journal, language, lexicons) : [];
  const species = speciesOf(title);
  const { design, confidence } = designOf(title, namesUnder(journal, 'study.journal'), species);
  return {
    design,
    confidence,
    size: sizeOf(title),
    species: species.length === 0 && confidence !== 'guessed' ? impliedSpecies(design) : species,
    animals: animalsOf(title),
    population: populationOf(title, species.includes('animal')),
    routes: [...namesUnder(title, 'study.route')] as Route[],
  };
}

/** A title says so little that its language may stay open; most of those are English. */
function languageOf(title: string): Language {
  return identifyText(title) === 'fr' ? 'fr' : 'en';
}

function impliedSpecies(design: StudyDescription['design']): StudyDescription['species'] {
  switch (design) {
    case 'randomised-trial':
    case 'clinical-trial':
    case 'case-control':
    case 'cross-sectional':
    case 'qualitative':
    case 'case-report':
    case 'case-series':
      return ['human'];
    default:
      return [];
  }
}

/** In animals, `female` and `newborn` are said of them, which is no population of people. */
function populationOf(title: readonly TitlePart[], animal: boolean): Population[] {
  return animal ? [] : ([...namesUnder(title, 'study.population')] as Population[]);
}
