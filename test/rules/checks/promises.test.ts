import { describe, expect, test } from 'vitest';
import { promises } from '../../../src/rules/checks/promises.ts';
import { draftedBy } from './checked.ts';

describe('futures promised to the reader', () => {
  test.each([
    ['With our drops you will sleep through the night.', 'you will sleep through the night'],
    ['Your knees will bend without pain after our gel.', 'Your knees will bend without'],
    ["Try our tea and you'll feel lighter.", "you'll feel lighter"],
    ['Avec nos gouttes, vous dormirez toute la nuit.', 'vous dormirez toute la nuit'],
    ['Vos genoux plieront sans douleur grâce à notre gel.', 'Vos genoux plieront sans'],
    ['Essayez notre tisane et vous retrouverez votre énergie.', 'vous retrouverez votre énergie'],
  ])('%s', (text, words) => {
    expect(draftedBy(promises, text)).toContain(words);
  });

  test.each([
    'You will receive our drops on Friday.',
    'Will you sleep better with our drops?',
    'You will not sleep better with our drops alone.',
    'Vous recevrez nos gouttes vendredi.',
    'Dormirez-vous mieux avec nos gouttes ?',
    'Vous ne dormirez pas mieux avec nos seules gouttes.',
  ])('none: %s', (text) => {
    expect(draftedBy(promises, text)).toEqual([]);
  });
});
