import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseReference } from '../../src/bibliography/parse.ts';
import { cpuTime } from '../support/cpu-time.ts';

interface Read {
  /** First author's family name, or null. */
  readonly first: string | null;
  readonly title: string | null;
  readonly journal: string | null;
  readonly year: number | null;
  /** Volume, issue and pages, `-` for what is not shown. */
  readonly place?: string;
  readonly authors?: number;
}

function read(text: string): Read {
  const { authors, title, journal, year, volume, issue, pages } = parseReference(text);
  return {
    first: authors[0]?.family ?? null,
    title: title?.text ?? null,
    journal: journal?.text ?? null,
    year,
    place: [volume, issue, pages].map((part) => part ?? '-').join(' '),
    authors: authors.length,
  };
}

const STYLES: Readonly<Record<string, readonly [string, Read][]>> = {
  Vancouver: [
    [
      '1. Oakes PA, Hill R, Morel C, et al. Willow bark and low back pain: a randomised trial. Br J Herb Med. 2014 Jun;10(3):245-52.',
      {
        first: 'Oakes',
        title: 'Willow bark and low back pain: a randomised trial',
        journal: 'Br J Herb Med',
        year: 2014,
        place: '10 3 245-52',
        authors: 3,
      },
    ],
    [
      'Tremblay J, Gagnon L. Saule blanc et lombalgie : essai contrôlé. Rev Rhum. 2009;76(2):33-9.',
      {
        first: 'Tremblay',
        title: 'Saule blanc et lombalgie : essai contrôlé',
        journal: 'Rev Rhum',
        year: 2009,
        place: '76 2 33-9',
      },
    ],
    [
      'van der Berg KL, O’Hara T; for the MEADOW Investigators. Is meadow tea safe? Lancet 2017;389:12–19.',
      {
        first: 'van der Berg',
        title: 'Is meadow tea safe?',
        journal: 'Lancet',
        year: 2017,
        place: '389 - 12–19',
        authors: 3,
      },
    ],
    [
      'Chen W, Li X. [Moxibustion for cold hands]. Zhongguo Zhen Jiu. 2008;28(2):95-8. [Article in Chinese]',
      {
        first: 'Chen',
        title: '[Moxibustion for cold hands]',
        journal: 'Zhongguo Zhen Jiu',
        year: 2008,
        place: '28 2 95-8',
      },
    ],
  ],
  APA: [
    [
      'Oakes, P. A., & Hill, R. (2011). Linden tea and sleep onset in adults. Journal of Herbal Studies, 16(4), 412–420.',
      {
        first: 'Oakes',
        title: 'Linden tea and sleep onset in adults',
        journal: 'Journal of Herbal Studies',
        year: 2011,
        place: '16 4 412–420',
        authors: 2,
      },
    ],
    [
      'Gagnon, L. (2020, 5 juin). Le tilleul fait-il dormir ? Médecine du sommeil, 15(2), 88-97.',
      {
        first: 'Gagnon',
        title: 'Le tilleul fait-il dormir ?',
        journal: 'Médecine du sommeil',
        year: 2020,
        place: '15 2 88-97',
      },
    ],
  ],
  Harvard: [
    [
      "Hill, R 2015, 'Effects of ginger on travel sickness', Nutrition Journal, vol. 13, no. 2, pp. 20–25.",
      {
        first: 'Hill',
        title: 'Effects of ginger on travel sickness',
        journal: 'Nutrition Journal',
        year: 2015,
        place: '13 2 20–25',
      },
    ],
    [
      'Oakes, P., Hill, R. and Morel, C. (2006) Rinsing with sage tea. Journal of Dental Care 77, 1380–1385.',
      {
        first: 'Oakes',
        title: 'Rinsing with sage tea',
        journal: 'Journal of Dental Care',
        year: 2006,
        place: '77 - 1380–1385',
        authors: 3,
      },
    ],
  ],
  'MLA and Chicago': [
    [
      'Hill, Ruth, and Paul Oakes. "Sage Against Hot Flushes." Journal of Alternative Medicine, vol. 20, no. 3, 2014, pp. 155-162.',
      {
        first: 'Hill',
        title: 'Sage Against Hot Flushes',
        journal: 'Journal of Alternative Medicine',
        year: 2014,
        place: '20 3 155-162',
        authors: 2,
      },
    ],
    [
      'Tremblay, Jean, et Paul Gagnon. « La sauge et les bouffées de chaleur ». Revue médicale, vol. 4, n° 1, 2010, p. 3-9.',
      {
        first: 'Tremblay',
        title: 'La sauge et les bouffées de chaleur',
        journal: 'Revue médicale',
        year: 2010,
        place: '4 1 3-9',
        authors: 2,
      },
    ],
  ],
  'IEEE, Elsevier, Nature and Frontiers': [
    [
      'P. Oakes, R. Hill, "Cord cells for stiff knees," Stem Cells Int., vol. 12, pp. 1-12, 2016.',
      {
        first: 'Oakes',
        title: 'Cord cells for stiff knees',
        journal: 'Stem Cells Int',
        year: 2016,
        place: '12 - 1-12',
      },
    ],
    [
      'P. Oakes, R. Hill, Fish oil and low mood: a meta-analysis, J. Affect. Disord. 150 (2013) 1-9.',
      {
        first: 'Oakes',
        title: 'Fish oil and low mood: a meta-analysis',
        journal: 'J. Affect. Disord',
        year: 2013,
        place: '150 - 1-9',
      },
    ],
    [
      'Oakes, P., Hill, R. et al. Vesicles in worn joints. Stem Cell Res Ther 11, 456 (2020).',
      {
        first: 'Oakes',
        title: 'Vesicles in worn joints',
        journal: 'Stem Cell Res Ther',
        year: 2020,
        place: '11 - 456',
      },
    ],
    [
      'OakesP. A.HillR. (2012). Humming and attention. Proc. Natl. Acad. Sci. U.S.A. 89, 5981–5985',
      {
        first: 'Oakes',
        title: 'Humming and attention',
        journal: 'Proc. Natl. Acad. Sci. U.S.A',
        year: 2012,
        place: '89 - 5981–5985',
        authors: 2,
      },
    ],
    [
      'OakesPHillRAMorelC Nettle and hay fever: a pilot study. Allergy 2007;21:75–86.',
      {
        first: 'Oakes',
        title: 'Nettle and hay fever: a pilot study',
        journal: 'Allergy',
        year: 2007,
        place: '21 - 75–86',
        authors: 3,
      },
    ],
  ],
  'ISO 690 and French use': [
    [
      'TREMBLAY Jean, GAGNON Paul. Prise en charge du genou douloureux. La Presse médicale, 2009, vol. 38, n° 4, p. 567-575.',
      {
        first: 'TREMBLAY',
        title: 'Prise en charge du genou douloureux',
        journal: 'La Presse médicale',
        year: 2009,
        place: '38 4 567-575',
        authors: 2,
      },
    ],
    [
      'Gagnon L. et coll. « Effets du cassis sur les articulations », dans Annales de gériatrie, vol. 12, 2016, p. 33-41.',
      {
        first: 'Gagnon',
        title: 'Effets du cassis sur les articulations',
        journal: 'Annales de gériatrie',
        year: 2016,
        place: '12 - 33-41',
      },
    ],
    [
      '5 – Tremblay J. Cassis et genou. Nutrition clinique 2001 ; 15 : 22-8 ↩',
      {
        first: 'Tremblay',
        title: 'Cassis et genou',
        journal: 'Nutrition clinique',
        year: 2001,
        place: '15 - 22-8',
      },
    ],
  ],
  'bodies, books, chapters and theses': [
    [
      'Haute Autorité de santé (HAS). Prise en charge du lumbago. Saint-Denis : HAS ; 2019. Disponible sur : https://www.has-sante.fr/x (consulté le 12 mars 2021)',
      {
        first: 'Haute Autorité de santé (HAS)',
        title: 'Prise en charge du lumbago',
        journal: 'Saint-Denis : HAS',
        year: 2019,
      },
    ],
    [
      'World Health Organization. Stiff joints: fact sheet. Geneva: WHO; 2020. Accessed May 3, 2021.',
      {
        first: 'World Health Organization',
        title: 'Stiff joints: fact sheet',
        journal: 'Geneva: WHO',
        year: 2020,
      },
    ],
    [
      'Hill R, Oakes P. Collagen. In: Morel C, editor. Skin Biology. New York: Springer; 2010. p. 45-67.',
      {
        first: 'Hill',
        title: 'Collagen',
        journal: 'Morel C, editor. Skin Biology. New York: Springer',
        year: 2010,
        place: '- - 45-67',
      },
    ],
    [
      'Gagnon A. Les plantes et le diabète. Thèse de médecine, Université de Laval, 2013.',
      {
        first: 'Gagnon',
        title: 'Les plantes et le diabète',
        journal: 'Thèse de médecine, Université de Laval',
        year: 2013,
      },
    ],
    [
      'OMS, « Stratégie pour les plantes 2014-2023 », Genève, 2013',
      { first: 'OMS', title: 'Stratégie pour les plantes 2014-2023', journal: 'Genève', year: 2013 },
    ],
  ],
  'title first and other loose forms': [
    [
      'Effect of nettle on knees: a systematic review. Hill HJ, Oakes SY. Phytother Res. 2018;32(4):600-610.',
      {
        first: 'Hill',
        title: 'Effect of nettle on knees: a systematic review',
        journal: 'Phytother Res',
        year: 2018,
        place: '32 4 600-610',
        authors: 2,
      },
    ],
    [
      '"Hypnosis for a nervous bowel" (Hill PJ, Lancet 1984;2:1232-4)',
      {
        first: 'Hill',
        title: 'Hypnosis for a nervous bowel',
        journal: 'Lancet',
        year: 1984,
        place: '2 - 1232-4',
      },
    ],
    [
      'Hill R et al. J Ethnopharmacol 2017; 198:12-20',
      { first: 'Hill', title: null, journal: 'J Ethnopharmacol', year: 2017, place: '198 - 12-20' },
    ],
    [
      'Hill et al., 2017, J Ethnopharmacol',
      { first: 'Hill', title: null, journal: 'J Ethnopharmacol', year: 2017 },
    ],
    [
      'Le Monde, « Le saule, entre espoir et commerce », 12 janvier 2018.',
      { first: 'Le Monde', title: 'Le saule, entre espoir et commerce', journal: null, year: 2018 },
    ],
    [
      'Oakes P, Hill R. Cord cells in\n children with stiff\n legs. Stem Cell Res Ther 2017; 8: 34',
      {
        first: 'Oakes',
        title: 'Cord cells in\n children with stiff\n legs',
        journal: 'Stem Cell Res Ther',
        year: 2017,
        place: '8 - 34',
      },
    ],
    [
      'Oakes P , Hill R . Nettle tea : a trial . Phytother Res 2013 ; 27 : 62 - 5',
      { first: 'Oakes', title: 'Nettle tea : a trial', journal: 'Phytother Res', year: 2013 },
    ],
    [
      'Enquête auprès de nos clientes',
      { first: null, title: 'Enquête auprès de nos clientes', journal: null, year: null },
    ],
  ],
};

describe.each(Object.entries(STYLES))('%s', (_, cases) => {
  test.each(cases)('%s', (text, expected) => {
    expect(read(text)).toMatchObject(expected);
  });
});

describe('words in quotation marks within a title', () => {
  test.each([
    [
      'Doe A. "Stem cells" in spina bifida: a randomised trial. J X. 2020;3:4-8.',
      '"Stem cells" in spina bifida: a randomised trial',
    ],
    [
      'Durand A. « Cellules souches » dans le spina bifida : essai randomisé. Rev Y. 2020;3:4-8.',
      '« Cellules souches » dans le spina bifida : essai randomisé',
    ],
    ['Doe A. "Cord cells for stiff knees" in Stem Cells Int. 2016;12:1-12.', 'Cord cells for stiff knees'],
  ])('%s', (text, title) => {
    expect(read(text).title).toBe(title);
  });
});

describe('identifiers', () => {
  test.each<[string, Partial<ReturnType<typeof parseReference>>]>([
    ['Hill R. Nettle. J Herb 2010;1:2. doi:10.1000/herb.2010.01.', { doi: '10.1000/herb.2010.01' }],
    ['Hill R. Nettle. https://doi.org/10.1000/herb(10)2', { doi: '10.1000/herb(10)2' }],
    [
      'Hill R. Nettle. J Herb 2010;1:2. PMID: 20123456; PMCID: PMC2812345',
      { pmid: '20123456', pmcid: 'PMC2812345' },
    ],
    ['Hill R. Nettle. J Herb 2010;1:2–9. 20123456', { pmid: '20123456', pages: '2–9' }],
    ['Hill R. Nettle. J Herb 2010;1:332–33920123456', { pmid: '20123456', pages: '332–339' }],
    [
      'Hill R. (2010). Nettle. J Herb 1, 2–9. 10.1000/j.herb.2010.03.01420123456',
      { pmid: '20123456', doi: '10.1000/j.herb.2010.03.014' },
    ],
    ['Hill R. Nettle. J Herb Int 2013;2013:6238751', { pmid: null, pages: '6238751' }],
    ['https://pubmed.ncbi.nlm.nih.gov/20123456/', { pmid: '20123456', title: null }],
    ['Nettle in hay fever. ClinicalTrials.gov NCT01234567', { nct: 'NCT01234567' }],
    [
      'Hill R. Nettle. Leeds: Moor; 2010. ISBN 978-1-4028-9462-6',
      { registrations: ['ISBN 978-1-4028-9462-6'] },
    ],
    ['Directive 2001/83/CE', { registrations: ['Directive 2001/83/CE'] }],
    ['www.nettle-info.example/hay', { urls: ['www.nettle-info.example/hay'], title: null }],
  ])('%s', (text, expected) => {
    expect(parseReference(text)).toMatchObject(expected);
  });
});

test('says how much was read', () => {
  const parsed = (text: string) => parseReference(text).parsed;
  expect(parsed('Hill R. Nettle and hay fever. J Herb 2010;1:2.')).toBe('full');
  expect(parsed('Hill R et al. J Herb 2010;1:2.')).toBe('partial');
  expect(parsed('a survey of our customers')).toBe('none');
});

describe('any string', () => {
  const part = fc.constantFrom(
    'Hill R',
    'OakesPA',
    ', ',
    '. ',
    ' et al',
    '2010',
    ';12(3):45-',
    '“',
    '»',
    '(',
    '[',
    'doi:10.1000/',
    'x',
    'In: ',
    'J. ',
    '\n',
    '\u00ad',
    '😀',
    '1. ',
    'Vol. ',
    'é',
    ' ',
  );
  const junk = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(part).map((parts) => parts.join('')),
  );

  test('is read without fail, and every part is a slice of it', () => {
    fc.assert(
      fc.property(junk, (text) => {
        const { raw, title, journal, authors } = parseReference(text);
        expect(raw).toBe(text);
        for (const found of [title, journal]) {
          if (found) expect(raw.slice(found.start, found.end)).toBe(found.text);
        }
        for (const { start, end } of authors)
          expect(start >= 0 && start < end && end <= raw.length).toBe(true);
      }),
    );
  });

  test.each([
    ['Smith AB, '],
    ['SmithAB'],
    ['van der '],
    ['A. B. '],
    ['2010;1(2):3-4 '],
    ['((((['],
    ['10.1000/'],
    ['https://a.example/'],
    ['“a b c '],
    ['Group of the '],
    ['1 '],
    ['Jean Martin, '],
    ['. A'],
  ])('100 KB of %j take little time', (unit) => {
    const text = unit.repeat(Math.ceil(100_000 / unit.length));
    parseReference(text);
    const before = cpuTime();
    parseReference(text);
    expect(cpuTime() - before).toBeLessThan(200);
  });
});
