import { describe, expect, it } from 'vitest';
import { claimsOf } from './reading.ts';

/** Relation and outcome of each claim. */
const said = (text: string) => claimsOf(text).map(({ relation, outcome }) => `${relation} ${outcome}`);

describe('verbs that no lexicon knows', () => {
  it.each([
    ['Our syrup bamboozles the cough.', 'reduces cough'],
    ['Our syrup bamboozles coughs.', 'reduces coughs'],
    ['Notre sirop bambouze la toux.', 'reduces toux'],
    ['Bambouzez la toux.', 'reduces toux'],
    ['Notre sirop bambouze toux et rhumes.', 'reduces toux'],
  ])('%s', (text, expected) => expect(said(text)).toContain(expected));

  it.each([
    ['Our syrup mentions the cough.', 'a verb that promises nothing'],
    ['The word means the cough.', 'a verb that promises nothing'],
    ['Bamboozling with the cough.', 'a preposition'],
    ['Notre sirop provoque la toux.', 'a verb of harm'],
    ['La bambouze de la toux.', 'a preposition'],
  ])('%s (%s)', (text) => expect(said(text)).toEqual([]));
});

describe('comparatives that no lexicon knows', () => {
  it('open a line', () => expect(said('Zingier, bouncier knees')).toContain('improves knees'));

  it.each([
    'Zingier knees are what every one of us would like to have today.',
    'Winter knees',
    'Under your knees',
  ])('nothing in: %s', (text) => expect(said(text)).toEqual([]));
});

describe('what pronouns stand for', () => {
  it.each([
    ['The cough is bad. Our syrup soothes it.', 'reduces null'],
    ['La toux vous gêne. Notre sirop la soulage.', 'reduces null'],
  ])('%s', (text, expected) => expect(said(text)).toContain(expected));

  it('nothing without an antecedent', () => {
    expect(said('Our syrup is here. It soothes it.')).toEqual([]);
  });
});
