import { describe, expect, test } from 'vitest';
import { cures } from '../../../src/rules/checks/cures.ts';
import { draftedBy } from './checked.ts';

describe('scenes of cure', () => {
  test.each([
    ['Order our drops. His migraines are gone for good.', 'migraines are gone'],
    ['After our programme she threw her crutches away.', 'threw her crutches'],
    ['Our clinic helped him: his blood test came back clean.', 'blood test came back clean'],
    ['Asthma? Gone.\nOrder our syrup today.', 'Gone'],
    ['Commandez nos gouttes. Ses migraines ont disparu pour toujours.', 'migraines ont disparu'],
    ['Après notre cure, elle a rangé ses béquilles au grenier.', 'béquilles au grenier'],
  ])('%s', (text, words) => {
    expect(draftedBy(cures, text)).toContain(words);
  });

  test.each([
    'Our drops do not make migraines disappear.',
    'Will my asthma be gone after the syrup? Order it today.',
    'Our balm relieves the pain of arthritis.',
    'Nos gouttes ne font pas disparaître la migraine.',
    'Mon asthme aura-t-il disparu après la cure ? Commandez notre sirop.',
    'Notre baume soulage les douleurs de l’arthrose.',
  ])('none: %s', (text) => {
    expect(draftedBy(cures, text)).toEqual([]);
  });
});
