import { describe, expect, test } from 'vitest';
import { endorsements } from '../../../src/rules/checks/endorsements.ts';
import { draftedBy } from './checked.ts';

describe('professionals who do something with the thing', () => {
  test.each([
    ['Pharmacists across Kent prescribe our balm for sore knees.', 'Pharmacists across Kent prescribe'],
    ['Family doctors refer their patients to our sleep programme.', 'doctors refer their'],
    [
      'Les sages-femmes conseillent notre tisane aux jeunes mamans. Commandez-la.',
      'sages-femmes conseillent',
    ],
    ['De nombreux ostéopathes prescrivent notre ceinture pour le dos.', 'ostéopathes prescrivent'],
    ['Oncologists recommend our mouth rinse.', 'Oncologists recommend'],
    ['Les dermatologues conseillent notre crème aux peaux sèches.', 'dermatologues conseillent'],
  ])('%s', (text, words) => {
    expect(draftedBy(endorsements, text)).toContain(words);
  });

  test.each([
    'Ask your pharmacist whether our balm suits you.',
    'Our doctors use a thin needle for the injections.',
    'Midwives do not recommend our tea before birth.',
    'Notre équipe de médecins utilise un laser doux.',
    'Parlez-en à votre médecin avant d’utiliser notre baume.',
    'Les kinésithérapeutes ne recommandent pas notre ceinture aux enfants.',
  ])('none: %s', (text) => {
    expect(draftedBy(endorsements, text)).toEqual([]);
  });
});
