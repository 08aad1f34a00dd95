import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/claims/types.ts';
import { claimsOf } from './reading.ts';

/** What the last claim of a text is said to be done by. */
function subject(text: string): Claim['subject'] | undefined {
  return claimsOf(text).at(-1)?.subject;
}

describe('who is said to act', () => {
  it.each<[Claim['subject'], string]>([
    ['promoted', 'Our cream treats eczema.'],
    ['promoted', 'Stem cells repair cartilage.'],
    ['promoted', 'Acupuncture relieves pain.'],
    ['promoted', 'We relieve pain.'],
    ['promoted', 'Nos pastilles réduisent la toux.'],
    ['promoted', 'L’acupuncture réduit les douleurs.'],
    ['promoted', 'Nous soulageons la douleur.'],
    ['implied', 'Relieves pain.'],
    ['implied', 'Réduit les douleurs.'],
    ['not-promoted', 'Antibiotics treat infections.'],
    ['not-promoted', 'Surgery relieves pain.'],
    ['not-promoted', 'Steroid injections relieve pain.'],
    ['not-promoted', 'Les antibiotiques traitent les infections.'],
    ['not-promoted', 'La chirurgie réduit les douleurs.'],
  ])('%s: %s', (expected, text) => expect(subject(text)).toBe(expected));
});

describe('what the body or a disease does by nature is not promoted', () => {
  it.each([
    'The immune system fights infection.',
    'The liver removes toxins.',
    'Le système immunitaire combat les infections.',
    'Le foie élimine les toxines.',
  ])('%s', (text) => expect(subject(text)).toBe('not-promoted'));

  it.each(['Your pain is relieved.', 'Vos douleurs sont soulagées.'])(
    'what undergoes an effect does not act: %s',
    (text) => expect(subject(text)).toBe('implied'),
  );
});

describe('a pronoun stands for the subject of the sentence before', () => {
  it.each<[Claim['subject'], string]>([
    ['promoted', 'Our syrup is made in Wales. It relieves coughs.'],
    ['not-promoted', 'Antibiotics kill bacteria. They treat infections.'],
    ['promoted', 'Nos pastilles viennent des Vosges. Elles réduisent la toux.'],
    ['not-promoted', 'Les antibiotiques tuent les bactéries. Ils traitent les infections.'],
  ])('%s: %s', (expected, text) => expect(subject(text)).toBe(expected));

  it('not across blocks', () => {
    expect(subject('Antibiotics kill bacteria.\n\nIt treats infections.')).toBe('implied');
  });
});
