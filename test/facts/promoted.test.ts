import { describe, expect, test } from 'vitest';
import { readFacts } from '../../src/facts/page.ts';
import { readDocument } from '../../src/readers/index.ts';
import { shippedRules } from '../support/rules.ts';

const PROMOTED = [
  { name: 'Vital Plus', concept: 'thing.brand' },
  { name: 'Genou d’Or', concept: 'thing.device' },
  { name: 'artrovia', concept: 'thing.supplement' },
];

function named(text: string): string[] {
  const { sentences, document } = readFacts(readDocument(text, 'text'), shippedRules().ruleSet.lexicons, {
    promoted: PROMOTED,
  });
  return sentences.flatMap(({ sentence, mentions }) =>
    mentions
      .filter(({ entry }) => PROMOTED.some(({ name }) => name === entry))
      .map(
        ({ concept, from, to }) =>
          `${concept}: ${document.blocks[sentence.block]!.text.slice(sentence.tokens[from]!.start, sentence.tokens[to - 1]!.end)}`,
      ),
  );
}

describe('promoted names', () => {
  test.each([
    ['Vital Plus relieves pain in the knee.', ['thing.brand: Vital Plus']],
    ['VITAL PLUS relieves pain in the knee.', ['thing.brand: VITAL PLUS']],
    ['Vital® Plus relieves pain in the knee.', ['thing.brand: Vital® Plus']],
    ['A vital plus for the pain in your knee.', []],
    ["Le Genou d'Or soulage la douleur dès le premier jour.", ["thing.device: Genou d'Or"]],
    ['Le genou d’or soulage la douleur dès le premier jour.', []],
    [
      'ARTROVIA and Artrovia relieve the pain in the knee.',
      ['thing.supplement: ARTROVIA', 'thing.supplement: Artrovia'],
    ],
  ])('%s', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });
});

test('passes over parts in languages that are not read', () => {
  const text =
    'This balm heals the knee and the back.\n\nCe baume guérit le genou et le dos de vos parents.\n';
  const { lexicons } = shippedRules().ruleSet;
  const languages = (read: readonly ('en' | 'fr')[]) =>
    readFacts(readDocument(text, 'text'), lexicons, { languages: read }).sentences.map(
      ({ language }) => language,
    );
  expect(languages(['fr'])).toEqual(['fr']);
  expect(languages(['en', 'fr'])).toEqual(['en', 'fr']);
});
