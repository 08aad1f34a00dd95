import { describe, expect, test } from 'vitest';
import { wordsFound } from './checked.ts';

const found = (text: string) => wordsFound('panacea', text);

describe('what is offered for many systems', () => {
  test.each([
    'Order our balm today. Our balm cures arthritis. It clears eczema. It relieves migraine. It ends insomnia.',
    'Commandez notre baume. Notre baume guérit l’arthrose. Il soigne l’eczéma. Il soulage la migraine. Il calme l’asthme.',
  ])('%s', (text) => expect(found(text)).toHaveLength(1));
});

describe('what is denied or asked is not offered', () => {
  test.each([
    'Our balm cures arthritis. There is no cure for eczema. Does it relieve pain? Our balm may help sleep.',
    'Our balm relieves arthritis. It does not cure eczema. Does it treat asthma? Our balm may help sleep.',
    'Notre baume soulage l’arthrose. Il ne guérit pas l’eczéma. Soulage-t-il l’asthme ? Il peut aider à dormir.',
  ])('%s', (text) => expect(found(text)).toEqual([]));
});
