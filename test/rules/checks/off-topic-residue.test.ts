import { describe, expect, test } from 'vitest';
import { offTopicResidue } from '../../../src/rules/checks/off-topic-residue.ts';
import { draftedBy } from './checked.ts';

describe('terms of another disease or organ', () => {
  test.each([
    [
      "Cells for Parkinson's disease\nParkinson's disease slows every step. Our cells reach the brain in Parkinson's disease. They also rebuild the meniscus.",
      'meniscus',
    ],
    [
      'Our syrup for bronchitis\nBronchitis tires you out. Our syrup frees the airways in bronchitis. It also repairs the retina.',
      'retina',
    ],
    [
      'Des cellules pour la maladie de Parkinson\nLa maladie de Parkinson ralentit chaque pas. Nos cellules atteignent le cerveau dans la maladie de Parkinson. Elles réparent aussi le ménisque.',
      'ménisque',
    ],
    [
      'Notre sirop contre la bronchite\nLa bronchite fatigue. Notre sirop libère les bronches en cas de bronchite. Il répare aussi la rétine.',
      'rétine',
    ],
  ])('%s', (text, words) => {
    expect(draftedBy(offTopicResidue, text)).toContain(words);
  });

  test.each([
    "Cells for Parkinson's disease\nParkinson's disease slows every step. Our cells reach the brain in Parkinson's disease.",
    'Our syrup for bronchitis\nBronchitis tires you out. Our syrup frees the airways in bronchitis. In people with glaucoma it may cause harm.',
    'Des cellules pour la maladie de Parkinson\nLa maladie de Parkinson ralentit chaque pas. Nos cellules atteignent le cerveau dans la maladie de Parkinson.',
    'Notre sirop contre la bronchite\nLa bronchite fatigue. Notre sirop libère les bronches en cas de bronchite. En cas de glaucome, il peut être nocif.',
  ])('none: %s', (text) => {
    expect(draftedBy(offTopicResidue, text)).toEqual([]);
  });
});
