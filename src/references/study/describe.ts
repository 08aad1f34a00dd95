import type { LexiconSet } from '../../facts/lexicon/set.ts';
import { identifyText } from '../../language/index.ts';
import { scoreLanguages } from '../../language/language-score.ts';
import type { Language } from '../../language/types.ts';
import { designOf } from './design.ts';
import { evidenceIn, journalKinds, namesUnder, type TitlePart } from './evidence.ts';
import { sizeOf } from './size.ts';
import { animalsOf, speciesOf } from './species.ts';
import type { Population, Route, StudyDescription, TitledWork } from './types.ts';

/**
 * Reads from a work's title and journal how the study was done, on whom and on how many.
 * What they do not show stays empty or `unknown`.
 */
export function describeStudy(work: TitledWork, lexicons: LexiconSet): StudyDescription {
  const language = titleLanguage(work.title);
  const title = evidenceIn(work.title, language, lexicons);
  const journal = work.journal ? journalKinds(work.journal, language, lexicons) : new Set<string>();
  const species = speciesOf(title);
  const { design, confidence } = designOf(title, journal, species);
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

/** Language of a title. It says so little that this may stay open; then the likelier counts, else English. */
export function titleLanguage(title: string): Language {
  const language = identifyText(title);
  if (language === 'en' || language === 'fr') return language;
  const { en, fr } = scoreLanguages(title);
  return fr > en ? 'fr' : 'en';
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
