import { describe, expect, it } from 'vitest';
import { cpuTime } from '../support/cpu-time.ts';
import type { Link, Span } from '../../src/document/types.ts';
import { findCitations } from '../../src/facts/citations.ts';
import { segment } from '../../src/language/segment.ts';
import type { Language } from '../../src/language/types.ts';
import { blockOf } from '../support/blocks.ts';

interface Marked {
  readonly links?: readonly Link[];
  readonly superscripts?: readonly Span[];
}

/** Markers of each sentence, as `words → targets`. */
function citations(text: string, language: Language = 'en', marked: Marked = {}): string[][] {
  const block = blockOf(text, { links: marked.links ?? [], superscripts: marked.superscripts ?? [] });
  return segment(text, 0, language).map((sentence) =>
    findCitations(sentence, block).map(({ from, to, targets }) => {
      const words = text.slice(sentence.tokens[from]!.start, sentence.tokens[to - 1]!.end);
      return `${words} → ${targets.join(' ')}`;
    }),
  );
}

describe('findCitations', () => {
  it.each<[string, string[]]>([
    ['It calms the skin (4).', ['(4) → 4']],
    ['It calms the skin (5, 6).', ['(5, 6) → 5 6']],
    ['It calms the skin (5-7).', ['(5-7) → 5 6 7']],
    ['It calms the skin [3].', ['[3] → 3']],
    ['It calms the skin [1,3–5].', ['[1,3–5] → 1 3 4 5']],
    ['It calms the skin.[2]', ['[2] → 2']],
    ['It calms the skin.¹', ['¹ → 1']],
    ['It calms the skin²⁻⁴ and hair.', ['²⁻⁴ → 2 3 4']],
    ['It calms the skin4 and hair.', ['4 → 4']],
    ['It calms the skin.1,2', ['1,2 → 1 2']],
    ['It calms the skin (ref. 4).', ['(ref. 4) → 4']],
    ['It calms the skin (see 4 and 5).', ['(see 4 and 5) → 4 5']],
    ['It calms the skin (Morel et al., 2010).', ['(Morel et al., 2010) → Morel 2010']],
    [
      'It calms (Morel & Adeyemi, 2010; Oakes 2012).',
      ['(Morel & Adeyemi, 2010; Oakes 2012) → Morel 2010 Oakes 2012'],
    ],
    ['Morel et al. (2010) found that it calms the skin.', ['Morel et al. (2010) → Morel 2010']],
    ['It calms the skin.[^note]', ['[^note] → note']],
    ['See PMID: 12345678 for more.', ['PMID: 12345678 → PMID 12345678']],
    ['Registered as NCT01234567.', ['NCT01234567 → NCT01234567']],
    [
      'Read https://doi.org/10.1000/xyz123.',
      ['https://doi.org/10.1000/xyz123 → https://doi.org/10.1000/xyz123'],
    ],
  ])('%s', (text, expected) => {
    expect(citations(text).flat()).toEqual(expected);
  });

  it.each([
    'Morel A, Nutr J 2010;16(1):12',
    'The clinic opened (2021).',
    'Written by Ana Wells, PhD (C).',
    'Take two capsules (500 mg) a day.',
    'Call us on (0)20 7946 0000 or (514) 555-0199.',
    'It costs £30 (40 €).',
    'We (1) wash, (2) dry and (3) rest.',
    '(2) Take the drops with water.',
    'Do the following: (1) wash; (2) dry.',
    'Vitamin B12, omega-3 and omega3 oils, coenzyme Q10.',
    'A room of 20 m² or 10⁶ cells, Ca²⁺.',
    'Diabetes type 2 and stage (3) disease.',
    'Rated 4.5 of 5 in May (2019).',
    'Aged 50 [40–60] years.',
    'The report is out (Paris, 2019).',
    'Covid-19 and Windows11.',
    'Open 9–5, Monday to Friday.',
    'In 100% of cases, p<0.05.',
    'Step (1) is free.',
  ])('%s has none', (text) => {
    expect(citations(text).flat()).toEqual([]);
  });

  it.each([
    'Le cabinet est ouvert depuis avril (2019).',
    'Prenez 2 gélules (matin et soir), soit 30 €.',
    'Appelez le 01 23 45 67 89 (poste 4).',
    'Diplômé en 2012 (Lyon).',
  ])('%s n’en a pas', (text) => {
    expect(citations(text, 'fr').flat()).toEqual([]);
  });

  it('gives a marker after the full stop to the sentence before', () => {
    expect(citations('It calms the skin. [2, 3] It smells good.')).toEqual([['[2, 3] → 2 3'], []]);
    expect(citations('Elle apaise la peau.⁴ Elle sent bon.', 'fr')).toEqual([['⁴ → 4'], []]);
    expect(citations('Elle apaise la peau.4 Elle sent bon.', 'fr')).toEqual([['4 → 4'], []]);
  });

  it('reads raised parts and links of the source', () => {
    const text = 'It calms2 the skin, as shown here.';
    const raised = text.indexOf('2');
    const shown = text.indexOf('shown');
    const marked = {
      superscripts: [{ start: raised, end: raised + 1 }],
      links: [{ start: shown, end: shown + 5, href: 'https://pubmed.ncbi.nlm.nih.gov/12345678/' }],
    };
    expect(citations(text, 'en', marked).flat()).toEqual([
      '2 → 2',
      'shown → https://pubmed.ncbi.nlm.nih.gov/12345678/',
    ]);
    const shop = { links: [{ start: shown, end: shown + 5, href: 'https://example.com/shop' }] };
    expect(citations('It calms the skin, as shown here.', 'en', shop).flat()).toEqual([]);
  });

  it.each([
    ['a name that never ends', 'Aa'.repeat(1900)],
    ['names in brackets', `(${"O'Aa-".repeat(58)}`],
    ['open brackets', '([1'.repeat(1300)],
    ['raised digits', '¹,'.repeat(2000)],
    ['glued digits', `skin${'1,'.repeat(1900)}x`],
    ['authors', 'Aa, Bb, '.repeat(480)],
    ['addresses', 'www.a.'.repeat(650)],
    ['capital letters', 'A. '.repeat(1300)],
  ])('takes little time with %s', (_, text) => {
    const [sentence] = segment(text, 0, 'en');
    const begin = cpuTime();
    findCitations(sentence!, blockOf(text));
    expect(cpuTime() - begin).toBeLessThan(300);
  });
});
