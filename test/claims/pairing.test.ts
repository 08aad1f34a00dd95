import { describe, expect, it } from 'vitest';
import { claimsOf, pairs } from './reading.ts';

/** Relation and outcome of each claim. */
const said = (text: string) => claimsOf(text).map(({ relation, outcome }) => `${relation} ${outcome}`);

describe('the outcome after its effect', () => {
  it.each([
    ['Our syrup soothes coughs.', 'reduces coughs'],
    ['Our syrup helps to prevent the dreaded January colds.', 'prevents colds'],
    ['Our lozenge strengthens the voice.', 'improves voice'],
    ['Nos pastilles réduisent la toux.', 'reduces toux'],
    ['Nos pastilles préviennent les rhumes de l’hiver.', 'prevents rhumes'],
    ['Nos exercices ralentissent l’arthrose.', 'slows arthrose'],
  ])('%s', (text, expected) => expect(said(text)).toEqual([expected]));

  it.each([
    ['Our syrup soothes. Coughs are common in winter.', 'another sentence'],
    ['We soothe: coughs are common in winter.', 'past a colon'],
    ['Stop at once if you cough.', 'past a condition'],
    ['Nous apaisons ; la toux est fréquente en hiver.', 'past a semicolon'],
  ])('%s (%s)', (text) => expect(pairs(text)).toEqual([]));
});

describe('the outcome before its effect', () => {
  it.each([
    ['Coughs are soothed by our syrup.', 'reduces Coughs'],
    ['Pain is gently relieved.', 'reduces Pain'],
    ['La toux est apaisée par nos pastilles.', 'reduces toux'],
    ['Les douleurs sont vite soulagées.', 'reduces douleurs'],
  ])('passive: %s', (text, expected) => expect(said(text)).toEqual([expected]));

  it.each([
    ['Your cough disappears.', 'reduces cough'],
    ['After the session your sleep improves.', 'improves sleep'],
    ['Vos douleurs disparaissent.', 'reduces douleurs'],
    ['Le sommeil s’améliore.', 'improves sommeil'],
  ])('change: %s', (text, expected) => expect(said(text)).toEqual([expected]));

  it('both of two changes are read', () => {
    expect(said('The pain fades away and your sleep improves.')).toEqual(['reduces pain', 'improves sleep']);
  });
});

describe('a change with an object is done by its subject', () => {
  it.each(['Osteoarthritis wears away the cartilage.', 'L’arthrose use le cartilage.'])('%s', (text) =>
    expect(pairs(text)).toEqual([]),
  );
});

describe('what nobody would want is no benefit', () => {
  it.each([
    'The syrup reduces mobility.',
    'The syrup stimulates inflammation.',
    'Ces pastilles réduisent la mobilité.',
    'Ces pastilles stimulent l’inflammation.',
  ])('%s', (text) => expect(pairs(text)).toEqual([]));
});

describe('the name of a treatment is no effect', () => {
  it.each([
    'The treatment of arthritis is a matter for doctors.',
    'Le traitement de l’arthrose est l’affaire du médecin.',
  ])('%s', (text) => {
    expect(claimsOf(text).filter(({ relation }) => relation !== 'indicated-for')).toEqual([]);
  });
});

describe('the same words make one claim', () => {
  it.each([
    ['Our cells relieved pain in patients.', 'relieved → pain'],
    ['There is no cure for eczema.', 'cure → eczema'],
    ['Our balm cures arthritis.', 'cures arthritis → arthritis'],
    ['Nos cellules ont soulagé la douleur des patients.', 'soulagé → douleur'],
    ['Notre baume guérit l’arthrose.', 'guérit l’arthrose → arthrose'],
  ])('%s', (text, expected) => expect(pairs(text)).toEqual([expected]));
});
