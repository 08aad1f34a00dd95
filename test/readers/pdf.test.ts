import { describe, expect, test } from 'vitest';
import { readExtracted } from '../../src/readers/extracted.ts';
import { extractPdf } from '../../src/readers/pdf/index.ts';
import { outlineOf } from '../support/outline.ts';
import { column, type PdfContent, pdfOf, type Placed } from '../support/pdf.ts';

async function read(pages: readonly (readonly Placed[])[], content: PdfContent = {}) {
  const extraction = await extractPdf(pdfOf(pages, content));
  if ('problem' in extraction) throw new Error(JSON.stringify(extraction.problem));
  return readExtracted(extraction, 'pdf');
}

async function blocks(pages: readonly (readonly Placed[])[], content?: PdfContent) {
  return outlineOf((await read(pages, content)).blocks);
}

/** Lines of nearly the same length, so that none ends before the edge. */
const FULL = [
  'The balm was tried by many people in the town who had',
  'walked with sticks for years and did not expect a thing',
  'from yet another pot on the shelf of the village shop.',
];

describe('PDF', () => {
  test('joins lines to paragraphs, and mends words that line ends cut', async () => {
    const lines = [
      'Le baume Souplis a été conçu pour les articula-',
      'tions fatiguées; il contient un anti-inflammatoire dit-',
      'on, et d’autres choses encore que nous ne dirons pas.',
    ];
    expect(await blocks([column(lines)], { language: 'fr' })).toEqual([
      'paragraph | Le baume Souplis a été conçu pour les articulations fatiguées; il contient un anti-inflammatoire dit-on, et d’autres choses encore que nous ne dirons pas.',
    ]);
  });

  test('parts paragraphs where a line ends early or a gap is left', async () => {
    const early = ['It soothes the back.', ...FULL];
    expect(await blocks([column(early)])).toEqual([
      'paragraph | It soothes the back.',
      `paragraph | ${FULL.join(' ')}`,
    ]);
    const spaced = [...column(FULL), ...column(FULL, 60, 140)];
    expect(await blocks([spaced])).toHaveLength(2);
  });

  test('reads columns one after the other, under what runs over both', async () => {
    const right = FULL.map((line) => line.replace('balm', 'oil').replace('town', 'city'));
    const page = [
      { text: 'A heading over both columns of the page', x: 60, y: 50, size: 18 },
      ...column(FULL, 60, 80, { size: 8 }),
      ...column(right, 310, 80, { size: 8 }),
    ];
    expect(await blocks([page])).toEqual([
      'heading 1 | A heading over both columns of the page',
      `paragraph | ${FULL.join(' ')}`,
      `paragraph | ${right.join(' ')}`,
    ]);
  });

  test('finds columns beside a larger heading, and short lines in them', async () => {
    const page = [
      { text: 'What for?', x: 320, y: 66, size: 16 },
      ...column(
        ['eczema, asthma and all that the spring brings with it', 'glue ear', 'migraine', 'colds'],
        320,
        84,
        { size: 8 },
      ),
      ...column([...FULL, ...FULL], 60, 70, { size: 8 }),
    ];
    expect(await blocks([page])).toEqual([
      `paragraph | ${[...FULL, ...FULL].join(' ')}`,
      'heading 1 | What for?',
      'paragraph <1 | eczema, asthma and all that the spring brings with it glue ear',
      'paragraph <1 | migraine',
      'paragraph <1 | colds',
    ]);
  });

  test('reads a table row by row', async () => {
    const page = [
      ['Drip', 'Good for', 'Price'],
      ['Shield', 'the whole body', '95'],
      ['Glow', 'the whole skin', '120'],
      ['Calm', 'the whole mind', '130'],
    ].flatMap((row, at) => row.map((text, cell) => ({ text, x: 60 + cell * 120, y: 80 + at * 14 })));
    const { blocks } = await read([[...page, ...column(FULL, 60, 160)]]);
    expect(blocks.map(({ kind, text }) => `${kind} ${text}`).slice(3, 6)).toEqual([
      'table-cell Shield',
      'table-cell the whole body',
      'table-cell 95',
    ]);
  });

  test('has headings by size or strength, items by bullets and numbers', async () => {
    const page = [
      { text: 'Souplis', x: 60, y: 60, size: 24 },
      { text: 'Why it works', x: 60, y: 100, size: 14 },
      ...column(FULL, 60, 120),
      { text: 'In short', x: 60, y: 190, bold: true },
      { text: 'It helps:', x: 60, y: 204 },
      { text: '•', x: 70, y: 218 },
      { text: 'backs', x: 84, y: 218 },
      { text: '• knees', x: 70, y: 232 },
    ];
    expect(await blocks([page])).toEqual([
      'heading 1 | Souplis',
      'heading 2 | Why it works',
      `paragraph | ${FULL.join(' ')}`,
      'heading 6 | In short',
      'paragraph | It helps:',
      'list-item 1 <4 | backs',
      'list-item 1 <4 | knees',
    ]);
  });

  test('keeps raised markers apart from their words', async () => {
    const page = [
      { text: 'It rebuilds cartilage', x: 60, y: 80 },
      { text: '1', x: 144, y: 76.5, size: 6 },
      { text: ' in a week.', x: 147.5, y: 80 },
    ];
    const { blocks } = await read([page]);
    expect(blocks[0]?.text).toBe('It rebuilds cartilage\u200a1 in a week.');
    expect(blocks[0]?.superscripts).toEqual([{ start: 22, end: 23 }]);
  });

  test('finds the references under their heading, each whole', async () => {
    const page = [
      ...column(['The balm soothes backs (1).']),
      { text: 'References', x: 60, y: 110, size: 14 },
      ...column(
        [
          '1. Oakes P, Vale T. Balm for knees in a trial of many adults of',
          'all ages. J Pain. 2019;4(2):11-19.',
          '2. Hill R. Oil for backs. Lancet. 2018;3:5-9.',
        ],
        60,
        130,
      ),
    ];
    expect(await blocks([page])).toEqual([
      'paragraph | The balm soothes backs (1).',
      'heading 1 | References',
      'reference | Oakes P, Vale T. Balm for knees in a trial of many adults of all ages. J Pain. 2019;4(2):11-19.',
      'reference | Hill R. Oil for backs. Lancet. 2018;3:5-9.',
    ]);
  });

  test('keeps running headers and page numbers out of the text, which goes on over pages', async () => {
    const pages = [
      [
        'The balm was tried by many people in the town who had',
        'walked with sticks for years and did not expect a thing',
      ],
      [
        'from yet another pot on the shelf of the village shop;',
        'its makers had been at it since the days of the old mill',
      ],
      [
        'and had never sold a pot outside the valley, nor thought',
        'of it before the newspaper came and asked for the recipe.',
      ],
    ].map((lines, index) => [
      { text: 'Souplis cures arthritis', x: 60, y: 30, size: 8 },
      ...column(lines),
      { text: `Page ${index + 1} of 3`, x: 280, y: 780, size: 8 },
    ]);
    const { blocks, source, places } = await read(pages);
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph']);
    expect(blocks[0]?.text).toBe('Souplis cures arthritis');
    expect(source).not.toMatch(/Page \d/);
    expect(places?.starts.map((start) => source.slice(start, start + 8))).toEqual([
      'Souplis ',
      'from yet',
      'and had ',
    ]);
  });

  test('has the title, unless it is the name of a file', async () => {
    expect((await blocks([column(FULL)], { title: 'Baume Souplis' }))[0]).toBe('title | Baume Souplis');
    expect(await blocks([column(FULL)], { title: 'Microsoft Word - ad.docx' })).toHaveLength(1);
  });

  test('tells of pages without text, and still reads the rest', async () => {
    const { notices, places } = await read([column(FULL), [], [], column(FULL), []]);
    expect(notices).toEqual([expect.objectContaining({ id: 'pages-without-text', pages: [2, 3, 5] })]);
    expect(places?.starts).toHaveLength(5);
  });
});

describe('PDF that cannot be read', () => {
  test('scanned', async () => {
    expect(await extractPdf(pdfOf([[], []]))).toEqual({ problem: { id: 'no-text', pages: 2 } });
  });

  test('encrypted', async () => {
    const trailer = `/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`;
    expect(await extractPdf(pdfOf([column(FULL)], { trailer }))).toEqual({ problem: { id: 'encrypted' } });
  });

  test('no PDF but for its beginning', async () => {
    expect(await extractPdf(Buffer.from('%PDF-1.7\nnothing'))).toMatchObject({ problem: { id: 'damaged' } });
  });

  test('broken table of objects is made again', async () => {
    const bytes = Buffer.from(pdfOf([column(FULL)]));
    const broken = Buffer.from(bytes.toString('latin1').replace(/startxref\n\d+/, 'startxref\n9'), 'latin1');
    expect(await extractPdf(broken)).toMatchObject({
      unit: 'page',
      html: expect.stringContaining('village shop'),
    });
  });

  test('page count beyond what there is', async () => {
    const read = await extractPdf(pdfOf([column(FULL)], { count: 1_000_000_000 }));
    expect(JSON.stringify(read).length).toBeLessThan(20_000);
    expect(read).toMatchObject({ html: expect.stringContaining('village shop') });
  });
});
