import { describe, expect, test } from 'vitest';
import { grounds } from '../../../src/rules/checks/grounds.ts';
import { draftedBy } from './checked.ts';

describe('nature as a ground', () => {
  test.each([
    ['Our syrup is made from plants, so it is perfectly safe.', 'plants'],
    ['Our therapy: no drugs, no scalpel.', 'no drugs, no scalpel'],
    ['Our technique is gentle, non-invasive and quick.', 'gentle, non-invasive'],
    ['Try our tincture. It is herbal and has no side effects.', 'herbal'],
    ['Notre sirop vient des plantes, il est donc sans danger.', 'plantes'],
    ['Notre thérapie : ni médicaments, ni bistouri.', 'ni médicaments, ni bistouri'],
    ['Notre technique est douce, non invasive et rapide.', 'douce, non invasive'],
    ['Essayez notre teinture : elle est naturelle et sans effets secondaires.', 'naturelle'],
  ])('%s', (text, words) => {
    expect(draftedBy(grounds, text)).toContain(words);
  });

  test.each([
    'Our syrup comes from an organic farm in Devon.',
    'Our balm is not natural, yet safe for the skin.',
    'Is a herbal syrup safe? Ask our team.',
    'Notre sirop vient d’une ferme biologique du Gers.',
    'Notre baume n’est pas naturel, mais il est sûr.',
    'Un sirop de plantes est-il sans danger ? Demandez à notre équipe.',
  ])('none: %s', (text) => {
    expect(draftedBy(grounds, text)).toEqual([]);
  });
});
