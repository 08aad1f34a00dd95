import type { Language } from '../../language/types.ts';

/** Kinds of study and groups of people, as a message names them. */
const TERMS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'design.case-report': { en: 'a case report', fr: 'un cas clinique' },
  'design.case-series': { en: 'a series of cases', fr: 'une série de cas' },
  'design.narrative-review': { en: 'a narrative review', fr: 'une revue narrative' },
  'design.editorial': { en: 'an opinion', fr: 'un avis' },
  'design.protocol': { en: 'the plan of a study', fr: 'un projet d’étude' },
  'design.pilot': { en: 'a pilot study', fr: 'une étude pilote' },
  'design.unpublished': { en: 'not published', fr: 'non publié' },
  'design.handful': { en: 'a study of a handful of people', fr: 'une étude sur quelques personnes' },
  'route.oral': { en: 'taken by mouth', fr: 'par la bouche' },
  'route.topical': { en: 'put on the skin', fr: 'sur la peau' },
  'route.injection': { en: 'injected', fr: 'en injection' },
  'route.infusion': { en: 'infused', fr: 'en perfusion' },
  'route.inhalation': { en: 'inhaled', fr: 'en inhalation' },
  'route.surgical': { en: 'implanted', fr: 'en implantation' },
  'route.rectal': { en: 'given rectally', fr: 'par voie rectale' },
  'population.fetal': { en: 'the unborn', fr: 'le fœtus' },
  'population.newborn': { en: 'newborns', fr: 'le nouveau-né' },
  'population.infant': { en: 'infants', fr: 'le nourrisson' },
  'population.child': { en: 'children', fr: 'l’enfant' },
  'population.adolescent': { en: 'adolescents', fr: 'l’adolescent' },
  'population.adult': { en: 'adults', fr: 'l’adulte' },
  'population.elderly': { en: 'elderly people', fr: 'la personne âgée' },
  'population.pregnant': { en: 'pregnant women', fr: 'la femme enceinte' },
  'population.female': { en: 'women', fr: 'la femme' },
  'population.male': { en: 'men', fr: 'l’homme' },
  'population.people': { en: 'people', fr: 'des personnes' },
  'population.animals': { en: 'animals', fr: 'des animaux' },
  'population.born': { en: 'people already born', fr: 'des personnes déjà nées' },
};

/** Words for a term; the term itself where there are none. */
export function termName(term: string, language: Language): string {
  return TERMS[term]?.[language] ?? term;
}
