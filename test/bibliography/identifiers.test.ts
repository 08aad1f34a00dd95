import { describe, expect, test } from 'vitest';
import { decoded, doiIn, takeIdentifiers } from '../../src/bibliography/identifiers.ts';

describe('identifiers of an entry', () => {
  test.each([
    ['Nettle. doi: 10.1000/herb.2010.01.', { doi: '10.1000/herb.2010.01' }],
    ['Nettle. https://doi.org/10.1000%2Fherb.7', { doi: '10.1000/herb.7' }],
    ['Ortie. PMID : 20123456', { pmid: '20123456' }],
    ['Nettle. https://pubmed.ncbi.nlm.nih.gov/20123456/', { pmid: '20123456' }],
    ['Nettle. [PMC 1234567]', { pmcid: 'PMC1234567' }],
    ['Nettle. ClinicalTrials.gov nct01234567', { nct: 'NCT01234567' }],
    ['Nettle. ISRCTN 12345678', { registrations: ['ISRCTN 12345678'] }],
    [
      'Code de la santé publique, article L. 5122-1',
      { registrations: ['Code de la santé publique, article L. 5122-1'] },
    ],
  ])('%s', (text, found) => expect(takeIdentifiers(text)).toMatchObject(found));

  test('the rest keeps its length, so that offsets hold', () => {
    const text = 'Nettle (https://example.org/a). doi:10.1000/herb.1. PMID: 20123456.';
    const { rest, urls } = takeIdentifiers(text);
    expect(rest).toHaveLength(text.length);
    expect(rest).toMatch(/^Nettle \(\s+\)\.\s+\.\s+\.$/);
    expect(urls).toEqual(['https://example.org/a']);
  });
});

test('the DOI of an address stops before what shows a part of the work', () => {
  expect(doiIn('https://example.org/doi/10.1000/herb.1/full?a=1')).toBe('10.1000/herb.1');
  expect(doiIn('https://example.org/doi/')).toBeNull();
});

test('percent signs that encode nothing stay', () => {
  expect(decoded('a%2Fb')).toBe('a/b');
  expect(decoded('100%')).toBe('100%');
});
