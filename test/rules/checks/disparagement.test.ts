import { describe, expect, test } from 'vitest';
import { disparagement } from '../../../src/rules/checks/disparagement.ts';
import { draftedBy } from './checked.ts';

describe('usual care that is run down', () => {
  test.each([
    ['Order our drops. Antibiotics wreck your gut.', 'Antibiotics wreck'],
    ['Surgery only treats the symptom; our cells repair the knee.', 'Surgery only'],
    ['Statins make you weak. Our tea does not.', 'Statins make you'],
    ['Our magnets help where tablets have failed.', 'tablets have failed'],
    ['Commandez nos gouttes. Les antibiotiques détruisent votre flore.', 'antibiotiques détruisent'],
    [
      'La chirurgie ne traite que le symptôme ; nos cellules réparent le genou.',
      'chirurgie ne traite que le symptôme',
    ],
    ['Les statines vous affaiblissent. Notre tisane, non.', 'statines vous affaiblissent'],
    ['Nos aimants aident là où les comprimés ont échoué.', 'comprimés ont échoué'],
  ])('%s', (text, words) => {
    expect(draftedBy(disparagement, text)).toContain(words);
  });

  test.each([
    'Keep taking your antibiotics along with our drops.',
    'Our surgeons operate on the knee in an hour.',
    'Our tablets failed a first test of taste, so we changed the coating.',
    'Continuez vos antibiotiques avec nos gouttes.',
    'Nos chirurgiens opèrent le genou en une heure.',
    'Notre tisane ne remplace pas les statines.',
  ])('none: %s', (text) => {
    expect(draftedBy(disparagement, text)).toEqual([]);
  });
});
