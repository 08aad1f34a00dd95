import { describe, expect, it } from 'vitest';
import { read } from './reading.ts';

const profile = (text: string) => read(text).profile;

describe('what class of product a page promotes', () => {
  it.each([
    ['cells', 'Our stem cells repair cartilage. Stem cells are injected in one visit.'],
    ['cells', 'Nos cellules souches réparent le cartilage.'],
    ['supplement', 'Our gummies and capsules calm the mind.'],
    ['supplement', 'Nos gélules apaisent l’esprit.'],
    ['cosmetic', 'Our serum and cream fade age spots.'],
    ['cosmetic', 'Notre sérum et notre crème estompent les taches.'],
    ['device', 'The laser helmet regrows hair.'],
    ['device', 'Le laser fait repousser les cheveux.'],
    ['practice', 'Acupuncture relieves pain. Acupuncture is an old art.'],
    ['practice', 'L’hypnose soulage les douleurs.'],
    ['medicine', 'Our vitamin injections restore energy.'],
    ['other', 'Feel better from tomorrow.'],
  ])('%s: %s', (productClass, text) => expect(profile(text).productClass).toBe(productClass));
});

describe('what and whom it is about', () => {
  it('the most frequent first, each with its place', () => {
    const text = 'Psoriasis hurts. Eczema itches. Our cream treats eczema in children.';
    const { conditions, people, promoted } = profile(text);
    expect(conditions.map(({ name, count }) => [name.toLowerCase(), count])).toEqual([
      ['eczema', 2],
      ['psoriasis', 1],
    ]);
    expect(text.slice(conditions[0]!.span.start, conditions[0]!.span.end)).toBe('Eczema');
    expect(people.map(({ concept }) => concept)).toContain('person.child');
    expect(promoted.map(({ concept }) => concept)).toContain('thing.cosmetic');
  });

  it('references do not count', () => {
    const text =
      'Our cream treats eczema (1).\n\nReferences\n1. Smith J. Stem cells for asthma and gout. BMJ. 2019;1:1-2.';
    expect(profile(text).conditions.map(({ name }) => name)).toEqual(['eczema']);
    expect(profile(text).productClass).toBe('cosmetic');
  });
});

describe('acronyms that the page explains', () => {
  it.each([
    ['We treat amyotrophic lateral sclerosis (ALS).', 'ALS', 'amyotrophic lateral sclerosis'],
    ['La sclérose latérale amyotrophique (SLA) progresse.', 'SLA', 'sclérose latérale amyotrophique'],
    ['Les anomalies du tube neural (ATN) sont fréquentes.', 'ATN', 'anomalies du tube neural'],
    ['Cells from the wall of the umbilical cord (WUC) are used.', 'WUC', 'wall of the umbilical cord'],
  ])('%s', (text, acronym, expansion) => {
    const { acronyms } = profile(text);
    expect(acronyms).toMatchObject([{ acronym, expansion }]);
    expect(text.slice(acronyms[0]!.span.start, acronyms[0]!.span.end).trim()).toBe(expansion);
  });

  it.each(['Delivered in two days (DHL).', 'Livraison en deux jours (DHL).'])(
    'not any letters in brackets: %s',
    (text) => expect(profile(text).acronyms).toEqual([]),
  );
});
