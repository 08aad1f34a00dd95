import { beforeAll, describe, expect, test } from 'vitest';
import { parseReference } from '../../src/bibliography/parse.ts';
import { inspect, type RuleSet } from '../../src/index.ts';
import { canBeFound, referenceEntries } from '../../src/references/entries.ts';
import { fixtureRules } from '../support/fixture-rules.ts';

describe('canBeFound', () => {
  test.each([
    'Hill R. Nettle and hay fever. J Herb Med 2012;10:1-9.',
    'Hill R et al., Diabetes Care, 2003',
    'Étude sur l’ortie, doi:10.1000/ortie',
    'HAS. Prise en charge du rhume. 2019.',
    'Code of Federal Regulations, title 21, § 801.415',
    'www.nettle.example/study',
  ])('%s', (entry) => {
    expect(canBeFound(parseReference(entry))).toBe(true);
  });

  test.each([
    'Internal laboratory report, 2019',
    'Enquête de satisfaction auprès de 120 clientes',
    'Consumer test, 58 women, self-assessment after 28 days.',
    'Hill R. Nettle user study. 2022.',
    'A study on mice',
    'Étude clinique, 2016, sur 32 volontaires',
  ])('not: %s', (entry) => {
    expect(canBeFound(parseReference(entry))).toBe(false);
  });
});

describe('referenceEntries', () => {
  let rules: RuleSet;
  beforeAll(() => {
    rules = fixtureRules();
  });

  const PAGE = `Our nettle tea works in many ways (2):

- it calms the nose
- it calms the eyes (1)

References
1. Oakes P. Nettle and eyes. J Herb Med. 2012;10:1-9.
2. Morel C. Nettle and nose. Rev Med. 2015;3:4-8.
3. Hill R. Nettle and ears. Rev Med. 2016;4:5-9. doi:10.1000/ears
`;

  test('items lean on what their lead-in cites, unless they cite themselves', () => {
    const { facts } = inspect(PAGE, { rules });
    const text = (index: number) => {
      const { block, start, end } = facts.sentences[index]!.sentence;
      return facts.document.blocks[block]!.text.slice(start, end);
    };
    const cited = referenceEntries(facts).map(({ number, citedBy }) => [
      number,
      ...citedBy.map(({ sentence }) => text(sentence)),
    ]);
    expect(cited).toEqual([
      ['1', 'it calms the eyes (1)'],
      ['2', 'Our nettle tea works in many ways (2):', 'it calms the nose'],
      ['3'],
    ]);
  });

  test('are made once for a page', () => {
    const { facts } = inspect(PAGE, { rules });
    expect(referenceEntries(facts)).toBe(referenceEntries(facts));
  });
});
