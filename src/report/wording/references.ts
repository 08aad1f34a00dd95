import type { Relation } from '../../references/relevance/hierarchy.ts';
import type { Confidence, Species, StudyDesign, StudySize } from '../../references/study/types.ts';
import type { Wording } from './table.ts';

/** Arguments of the phrases of `references`. */
export interface ReferencePhrases {
  none: null;
  unread: null;
  number: null;
  work: null;
  year: null;
  study: null;
  about: null;
  cited: null;
  verdict: null;
  'never-cited': null;
  line: { line: number };
  place: { where: string; verdict: string };
  design: { design: StudyDesign; confidence: Confidence };
  size: StudySize;
  species: { species: Species };
  condition: { relation: Relation };
  intervention: { relation: Relation };
  population: { relation: Relation };
}

const DESIGNS: Readonly<Record<StudyDesign, readonly [en: string, fr: string]>> = {
  'systematic-review': ['systematic review', 'revue systématique'],
  'randomised-trial': ['randomised trial', 'essai randomisé'],
  'clinical-trial': ['clinical trial', 'essai clinique'],
  cohort: ['cohort study', 'étude de cohorte'],
  'case-control': ['case-control study', 'étude cas-témoins'],
  'cross-sectional': ['cross-sectional study', 'étude transversale'],
  observational: ['study of people', 'étude chez l’humain'],
  qualitative: ['qualitative study', 'étude qualitative'],
  diagnostic: ['diagnostic study', 'étude diagnostique'],
  'case-series': ['case series', 'série de cas'],
  'case-report': ['case report', 'cas clinique'],
  'narrative-review': ['narrative review', 'revue narrative'],
  'animal-study': ['animal study', 'étude chez l’animal'],
  'in-vitro-study': ['laboratory study', 'étude en laboratoire'],
  protocol: ['protocol', 'protocole'],
  guideline: ['guideline', 'recommandation'],
  editorial: ['opinion', 'avis'],
  unknown: ['design not shown', 'type d’étude non indiqué'],
};

const SIZES: Readonly<Record<StudySize['unit'], readonly [en: string, fr: string]>> = {
  people: ['people', 'personnes'],
  cases: ['cases', 'cas'],
  animals: ['animals', 'animaux'],
  studies: ['studies', 'études'],
};

const SPECIES: Readonly<Record<Species, readonly [en: string, fr: string]>> = {
  human: ['people', 'humain'],
  animal: ['animals', 'animal'],
  'in-vitro': ['cells or tissue', 'cellules ou tissus'],
};

const RELATIONS: Readonly<Record<Relation, readonly [en: string, fr: string]>> = {
  same: ['same', 'identique'],
  broader: ['broader', 'plus large'],
  narrower: ['narrower', 'plus étroite'],
  related: ['related', 'liée'],
  different: ['DIFFERENT', 'DIFFÉRENTE'],
  unknown: ['not shown', 'non indiquée'],
};

export const referencePhrases: Wording<ReferencePhrases> = {
  none: { en: () => 'No list of references.', fr: () => 'Aucune liste de références.' },
  unread: { en: () => 'title not read', fr: () => 'titre non lu' },
  number: { en: () => 'No.', fr: () => 'N°' },
  work: { en: () => 'Work', fr: () => 'Travail' },
  year: { en: () => 'Year', fr: () => 'Année' },
  study: { en: () => 'Study', fr: () => 'Étude' },
  about: { en: () => 'About', fr: () => 'Objet' },
  cited: { en: () => 'Cited', fr: () => 'Citée' },
  verdict: { en: () => 'Beside the claim', fr: () => 'Face à l’affirmation' },
  'never-cited': { en: () => 'never cited', fr: () => 'jamais citée' },
  line: { en: ({ line }) => `line ${line}`, fr: ({ line }) => `ligne ${line}` },
  place: {
    en: ({ where, verdict }) => `${where}: ${verdict}`,
    fr: ({ where, verdict }) => `${where}\u00a0: ${verdict}`,
  },
  design: {
    en: ({ design, confidence }) => `${DESIGNS[design][0]}${confidence === 'guessed' ? ' (guessed)' : ''}`,
    fr: ({ design, confidence }) => `${DESIGNS[design][1]}${confidence === 'guessed' ? ' (supposé)' : ''}`,
  },
  size: {
    en: ({ count, unit }) => `${count} ${SIZES[unit][0]}`,
    fr: ({ count, unit }) => `${count} ${SIZES[unit][1]}`,
  },
  species: { en: ({ species }) => SPECIES[species][0], fr: ({ species }) => SPECIES[species][1] },
  condition: {
    en: ({ relation }) => `condition ${RELATIONS[relation][0]}`,
    fr: ({ relation }) => `affection ${RELATIONS[relation][1]}`,
  },
  intervention: {
    en: ({ relation }) => `intervention ${RELATIONS[relation][0]}`,
    fr: ({ relation }) => `intervention ${RELATIONS[relation][1]}`,
  },
  population: {
    en: ({ relation }) => `people ${RELATIONS[relation][0]}`,
    fr: ({ relation }) => `population ${RELATIONS[relation][1]}`,
  },
};
