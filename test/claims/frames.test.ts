import { describe, expect, it } from 'vitest';
import { claimsOf } from './reading.ts';

const first = (text: string) => claimsOf(text)[0];

describe('how sure the seller is', () => {
  it.each([
    ['asserted', 'Our cream relieves eczema.'],
    ['asserted', 'Our cream helps to relieve eczema.'],
    ['hedged', 'Our cream may relieve eczema.'],
    ['hedged', 'Our cream could possibly relieve eczema.'],
    ['guaranteed', 'Our cream is guaranteed to relieve eczema.'],
    ['asserted', 'Nos pastilles réduisent la toux.'],
    ['asserted', 'Nos pastilles visent à réduire la toux.'],
    ['hedged', 'Nos pastilles pourraient réduire la toux.'],
    ['hedged', 'Nos pastilles réduiraient la toux.'],
    ['guaranteed', 'Nos pastilles réduisent la toux, c’est garanti.'],
  ])('%s: %s', (certainty, text) => expect(first(text)).toMatchObject({ certainty, polarity: 'affirmed' }));
});

describe('what is denied', () => {
  it.each([
    'Our cream does not relieve eczema.',
    'Our cream never relieved eczema.',
    'Nos pastilles ne réduisent pas la toux.',
    'Nos pastilles ne réduisent guère la toux.',
  ])('negated: %s', (text) => expect(first(text)?.polarity).toBe('negated'));

  it.each([
    'Our cream not only relieves eczema, it smells good.',
    'No surgery is needed: our cream relieves eczema.',
    'Non seulement nos pastilles réduisent la toux, mais elles sont bonnes.',
    'Nos pastilles réduisent la toux sans vous endormir.',
  ])('affirmed: %s', (text) => expect(first(text)?.polarity).toBe('affirmed'));
});

describe('what is asked or supposed', () => {
  it.each(['Does our cream relieve eczema?', 'Nos pastilles réduisent-elles la toux ?'])(
    'asked: %s',
    (text) => expect(first(text)).toMatchObject({ question: true }),
  );

  it.each([
    'If our cream relieved eczema, you would know.',
    'Si nos pastilles réduisaient la toux, cela se saurait.',
  ])('supposed: %s', (text) => expect(first(text)).toMatchObject({ hypothetical: true }));
});

describe('whose words they are', () => {
  it.each([
    ['seller', 'Our cream relieves eczema.'],
    ['patient', '“This cream relieved my eczema,” says Ann, 40.'],
    ['critic', 'The firm claims that its cream relieves eczema.'],
    ['seller', 'Nos pastilles réduisent la toux.'],
    ['patient', '« Ces pastilles ont réduit ma toux », raconte Anne, 40 ans.'],
    ['critic', 'La société prétend que ses pastilles réduisent la toux.'],
  ])('%s: %s', (voice, text) => expect(first(text)?.voice).toBe(voice));
});

describe('what it leans on', () => {
  const LIST = '\n\nReferences\n1. Smith J. Oats for eczema. BMJ. 2019;1:1-2.';

  it.each([
    ['Our cream relieves eczema (1).', 1],
    ['Our cream relieves eczema. Oats are a cereal (1).', 0],
    ['Our cream relieves eczema (4).', 0],
  ])('%s', (text, count) => expect(first(`${text}${LIST}`)?.citations).toHaveLength(count));

  it('the claims of references are not read', () => {
    expect(claimsOf(`Our shop is open.${LIST}\n2. Jones P. Oats relieve eczema. BMJ. 2020;1:1-2.`)).toEqual(
      [],
    );
  });
});
