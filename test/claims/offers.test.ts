import { describe, expect, it } from 'vitest';
import { claimsOf } from './reading.ts';

const offers = (text: string) =>
  claimsOf(text)
    .filter(({ relation }) => relation === 'indicated-for')
    .map(({ words }) => words);

describe('something is offered for conditions without a verb of effect', () => {
  it.each([
    ['Our cream for eczema, psoriasis and acne.', 'cream for'],
    ['Lozenges for coughs and sore throats', 'Lozenges for'],
    ['Une crème pour l’eczéma, le psoriasis et l’acné.', 'crème pour'],
    ['Une tisane contre la toux et le rhume.', 'tisane contre'],
  ])('%s', (text, words) => expect(offers(text)).toEqual([expect.stringContaining(words)]));
});

describe('a bare line offers for one condition too', () => {
  it.each([
    ['A cream for eczema.', 'cream for'],
    ['Une crème contre l’eczéma.', 'crème contre'],
  ])('%s', (text, words) => expect(offers(text)).toEqual([expect.stringContaining(words)]));
});

describe('in a longer sentence one condition names the product, and other ends are no health', () => {
  it.each([
    'In the afternoon you will see how the people of our village stir a cream for eczema by hand.',
    'Our cream for friends and neighbours.',
    'L’après-midi, vous verrez comment les gens du village préparent à la main une crème pour l’eczéma.',
    'Une crème pour les amis et les voisins.',
  ])('%s', (text) => expect(offers(text)).toEqual([]));

  it.each([
    'Our cream for eczema and psoriasis relieves eczema.',
    'Notre crème contre l’eczéma et le psoriasis réduit l’eczéma.',
  ])('a claim of effect stands beside it: %s', (text) => {
    expect(claimsOf(text).map(({ relation }) => relation)).toContain('reduces');
  });
});
