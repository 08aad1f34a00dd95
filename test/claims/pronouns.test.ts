import { describe, expect, test } from 'vitest';
import { claimsOf } from './reading.ts';

/** Effects of the claims of the last sentence. */
const effects = (text: string) => {
  const claims = claimsOf(text);
  const last = Math.max(...claims.map(({ sentence }) => sentence), 1);
  return claims.filter(({ sentence }) => sentence === last).map(({ effect }) => effect);
};

describe('an outcome that a pronoun stands for', () => {
  test.each([
    ['Stiff muscles after a run? Our balm soothes them.', ['soothes']],
    ['Vos jambes gonflent ? Notre gel les soulage.', ['soulage']],
    ['A cough at night? Our syrup boots it out.', ['boots']],
  ])('%s', (text, found) => expect(effects(text)).toEqual(found));
});

describe('a pronoun that stands for no ailment', () => {
  test.each([
    'Our capsules are small. You take them with water.',
    'A cough at night? It is awful.',
    'Nos gélules sont petites. Vous les prenez avec de l’eau.',
  ])('%s', (text) => expect(effects(text)).toEqual([]));
});
