/** How a study was done. `observational` is a study of people that the title shows no further. */
export type StudyDesign =
  | 'systematic-review'
  | 'randomised-trial'
  | 'clinical-trial'
  | 'cohort'
  | 'case-control'
  | 'cross-sectional'
  | 'observational'
  | 'qualitative'
  | 'diagnostic'
  | 'case-series'
  | 'case-report'
  | 'narrative-review'
  | 'animal-study'
  | 'in-vitro-study'
  | 'protocol'
  | 'guideline'
  | 'editorial'
  | 'unknown';

/** `stated`: words that say it; `implied`: words or a journal that leave little else; `guessed`: the likeliest of its kind. */
export type Confidence = 'stated' | 'implied' | 'guessed' | 'none';

export type Species = 'human' | 'animal' | 'in-vitro';

export type Population =
  | 'fetal'
  | 'newborn'
  | 'infant'
  | 'child'
  | 'adolescent'
  | 'adult'
  | 'elderly'
  | 'pregnant'
  | 'female'
  | 'male';

export type Route = 'oral' | 'injection' | 'infusion' | 'inhalation' | 'topical' | 'surgical' | 'rectal';

/** Number of those studied, as the title gives it. */
export interface StudySize {
  readonly count: number;
  readonly unit: 'people' | 'cases' | 'animals' | 'studies';
}

/** What a work's title and journal show of the study; nothing else is filled in. */
export interface StudyDescription {
  readonly design: StudyDesign;
  /** How surely `design` is known. A rule that accuses needs `stated` or `implied`. */
  readonly confidence: Confidence;
  readonly size: StudySize | null;
  /** On whom or what; empty where the title does not show it. */
  readonly species: readonly Species[];
  /** Animals by kind: `rat`, `mouse` …; `animal` where no kind is named. */
  readonly animals: readonly string[];
  readonly population: readonly Population[];
  readonly routes: readonly Route[];
}

/** A work by its title, and the journal that printed it, in full or abbreviated. */
export interface TitledWork {
  readonly title: string;
  readonly journal?: string | null;
}
