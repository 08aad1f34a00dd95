import { describe, expect, test } from 'vitest';
import { arrivals } from '../../../src/rules/checks/arrivals.ts';
import { draftedBy } from './checked.ts';

describe('times beside benefits', () => {
  test.each([
    ['Order our drops: calmer nights within a week.', 'within a week'],
    ['Two capsules and ten minutes later the headache lifts.', 'Two capsules and'],
    ['Our gel softens stiff hands in under an hour.', 'in under an hour'],
    ['Commandez nos gouttes : des nuits calmes en une semaine.', 'en une semaine'],
    ['Dix minutes après deux gélules, le mal de tête s’en va.', 'Dix minutes après'],
    ['Notre gel assouplit les mains raides en moins d’une heure.', 'en moins d’une heure'],
  ])('%s', (text, words) => {
    expect(draftedBy(arrivals, text)).toContain(words);
  });

  test.each([
    'Our drops arrive at your door within a week.',
    'A course at our clinic lasts three weeks.',
    'Our gel does not work within an hour.',
    'Nos gouttes arrivent chez vous en une semaine.',
    'Une cure dans notre clinique dure trois semaines.',
    'Notre gel n’agit pas en une heure.',
  ])('none: %s', (text) => {
    expect(draftedBy(arrivals, text)).toEqual([]);
  });
});
