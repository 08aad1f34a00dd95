import { describe, expect, it } from 'vitest';
import { describeStudy } from '../../../src/references/study/describe.ts';
import type { StudyDescription, StudyDesign } from '../../../src/references/study/types.ts';
import { shippedRules } from '../../support/rules.ts';

const read = (title: string, journal?: string): StudyDescription =>
  describeStudy({ title, journal: journal ?? null }, shippedRules().ruleSet.lexicons);

describe('design', () => {
  const stated: [StudyDesign, string][] = [
    ['systematic-review', 'Ginger for nausea in pregnancy: a systematic review and meta-analysis'],
    ['systematic-review', 'Acupuncture et migraine : revue systématique de la littérature'],
    ['randomised-trial', 'Magnesium for cramps: a randomised, double-blind, placebo-controlled trial'],
    ['randomised-trial', 'Hypnose et côlon irritable : essai contrôlé randomisé'],
    ['clinical-trial', 'Cord blood cells in cerebral palsy: an open-label phase I/II trial'],
    ['clinical-trial', 'Ondes de choc dans la tendinite du coude : étude pilote'],
    ['cohort', 'Folate intake and spina bifida: a population-based cohort study'],
    ['cohort', 'Devenir des patients opérés du genou : étude rétrospective'],
    ['case-control', 'Pesticides and Parkinson disease: a case-control study'],
    ['case-control', "Facteurs de risque d'asthme : étude cas-témoins"],
    ['cross-sectional', 'Use of herbal teas among students: a cross-sectional survey'],
    ['cross-sectional', 'Automédication en ville : enquête transversale'],
    ['qualitative', 'Living with tinnitus: a qualitative study'],
    ['case-report', 'Liver failure after a slimming tea: a case report'],
    ['case-report', "Hépatite après une cure détox : à propos d'un cas"],
    ['case-series', 'Lead poisoning from a home remedy: report of three cases'],
    ['case-series', 'Spasticité et toxine botulique : à propos de deux cas'],
    ['narrative-review', 'Cannabidiol in epilepsy: a review'],
    ['narrative-review', 'Vitamine D et sclérose en plaques : mise au point'],
    ['animal-study', 'Curcumin reduces colitis in mice'],
    ['animal-study', 'Réparation prénatale de la moelle chez la brebis'],
    ['in-vitro-study', 'Oregano oil slows the growth of cultured melanoma cells'],
    ['in-vitro-study', "Activité in vitro de l'huile de nigelle sur des levures"],
    ['protocol', 'Yoga for low back pain: protocol for a pragmatic cluster randomised trial'],
    ['protocol', "Méditation et sommeil : protocole d'étude d'un essai randomisé"],
    ['guideline', 'Management of neonatal jaundice: clinical practice guideline'],
    ['guideline', 'Prise en charge de la goutte : recommandations françaises'],
  ];
  it.each(stated)('%s: %s', (design, title) => {
    expect(read(title)).toMatchObject({ design, confidence: 'stated' });
  });

  const lookAlikes: [StudyDesign, string][] = [
    ['randomised-trial', 'Statins and stroke: a Mendelian randomisation study'],
    ['randomised-trial', 'Air quality and asthma: a case-crossover study'],
    ['randomised-trial', 'Massage for colic: a non-randomised trial'],
    ['case-report', 'Salt and hypertension: a case-control study'],
    ['narrative-review', 'Falls on a ward: a retrospective chart review'],
    ['animal-study', 'Dog-assisted therapy for anxious children'],
    ['animal-study', 'Bovine collagen for ageing skin'],
    ['in-vitro-study', 'Diet before in vitro fertilisation'],
    ['animal-study', 'Collagène bovin et peau sèche'],
    ['in-vitro-study', 'Tabac et fécondation in vitro chez la femme'],
  ];
  it.each(lookAlikes)('is no %s: %s', (design, title) => {
    expect(read(title).design).not.toBe(design);
  });

  it('goes by the journal where the title is silent', () => {
    expect(read('Turmeric for knee pain', 'Cochrane Database Syst Rev')).toMatchObject({
      design: 'systematic-review',
      confidence: 'implied',
    });
    expect(read('Hypercalcaemia from drops', 'BMJ Case Rep').design).toBe('case-report');
  });

  it('guesses at a bare topic, and says so', () => {
    expect(read('Restless legs').confidence).not.toBe('stated');
  });
});

describe('size', () => {
  it.each([
    ['Cell transplantation in spina bifida: report of two cases', 2, 'cases'],
    ['Uvéites sous traitement : série de 40 cas', 40, 'cases'],
    ['Ozone injection in 24 patients with sciatica', 24, 'people'],
    ['Suivi à cinq ans de 120 enfants opérés', 120, 'people'],
    ['Birth weight in 12,400 pregnancies', 12400, 'people'],
    ['Zinc for colds: a meta-analysis of 17 trials', 17, 'studies'],
    ['Cartilage repair in 12 rabbits', 12, 'animals'],
  ])('%s', (title, count, unit) => {
    expect(read(title).size).toEqual({ count, unit });
  });

  it.each([
    'Relapse in stage 2 patients',
    'Pesticides et Parkinson : une enquête cas-témoins',
    'Type 1 diabetes in children',
    'Outcome 5 years after surgery in women',
  ])('has none: %s', (title) => {
    expect(read(title).size).toBeNull();
  });
});

describe('subjects', () => {
  it.each<[string, Partial<StudyDescription>]>([
    ['Human cord cells repair the spinal cord in a rat model', { species: ['animal'], animals: ['rat'] }],
    ['Massage for preterm infants', { species: ['human'], population: ['newborn', 'infant'] }],
    ['Folates chez la femme enceinte', { species: ['human'], population: ['pregnant', 'female'] }],
    ['Balance training in older adults', { species: ['human'], population: ['elderly'] }],
    ['Effet du romarin sur des kératinocytes humains en culture', { species: ['in-vitro'] }],
    ['Restless legs', { species: [], animals: [], population: [] }],
  ])('%s', (title, expected) => {
    const { species, animals, population } = read(title);
    expect({ species, animals, population: [...population].sort() }).toMatchObject({
      ...expected,
      ...(expected.population && { population: [...expected.population].sort() }),
    });
  });

  it('takes nothing said of animals for a population of people', () => {
    expect(read('Fish oil in pregnant newborn rats').population).toEqual([]);
  });

  it.each([
    ['Intravenous vitamin C in sepsis', ['infusion']],
    ["Infiltration d'acide hyaluronique dans l'arthrose", ['injection']],
    ['Oral iron in restless legs', ['oral']],
  ])('route: %s', (title, routes) => {
    expect(read(title).routes).toEqual(routes);
  });
});
