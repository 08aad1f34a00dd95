import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseReference } from '../../../src/bibliography/parse.ts';
import { toSource } from '../../../src/document/source-map.ts';
import { readDocument } from '../../../src/readers/index.ts';
import { readAdvice } from '../../../src/report/html/advice.ts';
import { Places } from '../../../src/report/html/places.ts';
import { tablesOf } from '../../../src/report/html/rows.ts';
import { workLinks } from '../../../src/report/html/works-links.ts';
import { shippedRules } from '../../support/rules.ts';

const PAGE = `<title>A &amp; B</title><h1>Cells &eacute;t&eacute;</h1><p>One <b>two</b> three.</p>
<table><tr><th>Drip<th>Good for</tr><tr><td>Glow<td>Skin</tr></table><table><tr><td>Other</tr></table>`;

describe('Places', () => {
  test.each(['html', 'markdown', 'text'] as const)('find text again by its source in %s', (format) => {
    const document = readDocument(PAGE, format);
    const places = new Places(document);
    for (const { index, text, map } of document.blocks)
      for (let start = 0; start < text.length; start += 2) {
        const [place] = places.of(toSource(map, start, text.length));
        expect(place).toEqual({ block: index, start, end: text.length });
      }
  });

  test('are none outside of the text', () => {
    expect(new Places(readDocument(PAGE, 'html')).of({ start: 0, end: 3 })).toEqual([]);
  });
});

test('cells stand in the rows and tables of their page', () => {
  const document = readDocument(PAGE, 'html');
  const cells = document.blocks.filter(({ kind }) => kind === 'table-cell');
  const tables = tablesOf(document, cells);
  expect(tables.map((rows) => rows.map((row) => row.map(({ text }) => text)))).toEqual([
    [
      ['Drip', 'Good for'],
      ['Glow', 'Skin'],
    ],
    [['Other']],
  ]);
});

describe('workLinks', () => {
  const reference = parseReference('Smith J. Balm. J Pain. 2020;21:5-12.');

  test('lead to the work by each identifier', () => {
    const links = workLinks({
      ...reference,
      doi: '10.1000/a(b)<c>"d',
      pmid: '123456',
      pmcid: 'PMC7654',
      nct: 'NCT01234567',
    });
    expect(links.map(({ href }) => href)).toEqual([
      'https://doi.org/10.1000/a(b)%3Cc%3E%22d',
      'https://pubmed.ncbi.nlm.nih.gov/123456/',
      'https://pmc.ncbi.nlm.nih.gov/articles/PMC7654/',
      'https://clinicaltrials.gov/study/NCT01234567',
    ]);
  });

  test('never lead anywhere else', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const doi = `10.1234/${a}`;
        for (const identifiers of [
          { doi, pmid: b, pmcid: b, nct: b },
          { doi: b, pmid: a, pmcid: a, nct: a },
        ])
          for (const { href } of workLinks({ ...reference, ...identifiers }))
            expect(href).toMatch(
              /^https:\/\/(?:doi\.org\/10|pubmed\.ncbi|pmc\.ncbi|clinicaltrials\.gov)[^\s"'<>]*$/u,
            );
      }),
    );
    expect(workLinks({ ...reference, doi: 'javascript:alert(1)', pmid: '1/../x' })).toEqual([]);
  });
});

describe('readAdvice', () => {
  test('parts the example from the advice', () => {
    expect(readAdvice('Cite it. Instead of "Cures" write "Tested in 9 people".', 'en')).toEqual({
      text: 'Cite it.',
      example: { before: 'Cures', after: 'Tested in 9 people' },
    });
    expect(readAdvice('Citez-le. Au lieu de « Guérit » : « Étudié chez 9 personnes. »', 'fr')).toEqual({
      text: 'Citez-le.',
      example: { before: 'Guérit', after: 'Étudié chez 9 personnes.' },
    });
    expect(readAdvice('Cite a trial.', 'en')).toEqual({ text: 'Cite a trial.', example: null });
  });

  test('finds the example of nearly every rule, and loses none of the words', () => {
    const { rules } = shippedRules().ruleSet;
    const advice = rules.flatMap((rule) =>
      (['en', 'fr'] as const).map((language) => ({
        whole: rule.advice[language],
        ...readAdvice(rule.advice[language], language),
      })),
    );
    expect(advice.filter(({ example }) => example).length).toBeGreaterThan(advice.length * 0.8);
    for (const { whole, text, example } of advice)
      for (const part of [text.replace(/\.$/, ''), example?.before, example?.after])
        expect(whole).toContain(part ?? '');
  });
});
