import { describe, expect, test } from 'vitest';
import { toSource } from '../../src/document/source-map.ts';
import { readDocument } from '../../src/readers/index.ts';
import { outline } from '../support/outline.ts';

const cases: Record<string, [source: string, blocks: string[]]> = {
  'headings of both kinds': [
    '# Gel\n\nSoin\n----\n\nDoux.',
    ['heading 1 | Gel', 'heading 2 | Soin', 'paragraph | Doux.'],
  ],
  'inline markup': ['Un **gel *très* doux**, `pur`, ~~cher~~.', ['paragraph | Un gel très doux, pur, cher.']],
  'escapes and entities': ['5 \\* 3 &eacute;&#42; \\\\ &bogus;', ['paragraph | 5 * 3 é* \\ &bogus;']],
  'soft and hard breaks': ['un\ndeux  \ntrois\\\nquatre', ['paragraph | un deux⏎trois⏎quatre']],
  'lists and their lead-ins': [
    'Il aide :\n\n- au dos\n  1. en haut\n- [x] au genou',
    [
      'paragraph | Il aide :',
      'list-item 1 <0 | au dos',
      'list-item 2 <1 | en haut',
      'list-item 1 <0 | au genou',
    ],
  ],
  'lines with ticks are items': [
    'Il est :\n✅ doux\n✅ sûr',
    ['paragraph | Il est :', 'list-item 1 <0 | doux', 'list-item 1 <0 | sûr'],
  ],
  tables: [
    '| Plante | Effet |\n|---|---|\n| Thym | *calme* |',
    ['table-cell | Plante', 'table-cell | Effet', 'table-cell <0 | Thym', 'table-cell <1 | calme'],
  ],
  quotations: ['> Je\n> revis !\n>\n> — Marie', ['quotation | Je revis !', 'quotation | — Marie']],
  'links and images': [
    '[Commander](x)\n\nVoir [ici][ref] ![le *soin*](a.png)\n\n[ref]: y',
    ['link | Commander', 'paragraph | Voir ici', 'image-alt | le soin'],
  ],
  'numbered markers stay text': ['Il apaise [1], (2) et [3](x).', ['paragraph | Il apaise [1], (2) et 3.']],
  'bare addresses stay text': [
    'Voir www.example.org et a@example.org',
    ['paragraph | Voir www.example.org et a@example.org'],
  ],
  footnotes: [
    'Il apaise[^1] le dos[^n].\n\n[^1]: Roux *A*.\n[^n]: Noir.',
    ['paragraph | Il apaise\u200a1 le dos\u200a1.', 'footnote | Roux A.', 'footnote | Noir.'],
  ],
  'raw HTML': [
    '<div class="x">\n\n**Doux** <b>gel</b><sup>2</sup>\n\n</div>\n\n<ul><li>sûr</li></ul>',
    ['paragraph | Doux gel\u200a2', 'list-item 1 <0 | sûr'],
  ],
  'hidden HTML around Markdown': ['<div hidden>\n\nCaché\n\n</div>\n\nVu', ['paragraph | Vu']],
  'comments and scripts': ['<!-- a\n\nb -->\n\n<script>\n\nx\n\n</script>\n\nVu', ['paragraph | Vu']],
  'code of a named language is left out': ['```js\nx()\n```\n\n```\nun\ndeux\n```', ['paragraph | un⏎deux']],
  'a strong line over text is a heading': [
    '**Atouts**\n\n- doux\n\n**Gel.**\n\nSûr.',
    ['heading 6 | Atouts', 'list-item 1 | doux', 'paragraph | Gel.', 'paragraph | Sûr.'],
  ],
  'references by their heading': [
    '## Sources\n\n1. Roux A.\n2. Noir B.\n\n## Contact\n\nIci.',
    [
      'heading 2 | Sources',
      'reference | Roux A.',
      'reference | Noir B.',
      'heading 2 | Contact',
      'paragraph | Ici.',
    ],
  ],
  'raised notes at the end': [
    'Fin¹.\n\n---\n\n¹ Roux A, et al. Titre. 2012;3:4.\n\n\\* Selon un sondage.',
    ['paragraph | Fin¹.', 'reference | Roux A, et al. Titre. 2012;3:4.', 'footnote | Selon un sondage.'],
  ],
  'references on lines of one paragraph are taken apart': [
    '## Sources\n\n[1] Roux A, et al. Titre. 2012;3:4.\n[2] Noir B, et al. *Autre*. 2013;5:6.',
    [
      'heading 2 | Sources',
      'reference | Roux A, et al. Titre. 2012;3:4.',
      'reference | Noir B, et al. Autre. 2013;5:6.',
    ],
  ],
  'the name under a quotation is joined to it': [
    '> « Je revis ! »\n>\n> — Marie, 54 ans',
    ['quotation | « Je revis ! » — Marie, 54 ans'],
  ],
  'indented text is seen': ['Un.\n\n    Deux.', ['paragraph | Un.', 'paragraph | Deux.']],
};

describe('Markdown', () => {
  test.each(Object.entries(cases))('%s', (_, [source, blocks]) => {
    expect(outline(source, 'markdown')).toEqual(blocks);
  });

  test.each(Object.entries(cases))('with CRLF: %s', (_, [source, blocks]) => {
    expect(outline(source.replaceAll('\n', '\r\n'), 'markdown')).toEqual(blocks);
  });

  test('footnote markers are raised links to their note', () => {
    const { blocks } = readDocument('Il apaise[^7].\n\n[^7]: Roux A.', 'markdown');
    const { text, links, superscripts, map } = blocks[0]!;
    expect(links).toEqual([{ start: 10, end: 11, href: '#7' }]);
    expect(superscripts).toEqual([{ start: 10, end: 11 }]);
    expect(text.slice(10, 11)).toBe('7');
    expect(toSource(map, 10, 11)).toEqual({ start: 11, end: 12 });
    expect(blocks[1]!.anchor).toBe('7');
  });

  test('reference-style links are told with their addresses', () => {
    const { blocks } = readDocument(
      'Voir [l’essai][A  b] et [a B].\n\n[a b]: <https://doi.org/10.1/x>',
      'markdown',
    );
    expect(blocks[0]!.links.map(({ href }) => href)).toEqual([
      'https://doi.org/10.1/x',
      'https://doi.org/10.1/x',
    ]);
  });
});

describe('front matter', () => {
  const read = (source: string) => {
    const { declaredLanguage, notices } = readDocument(source, 'markdown');
    return { blocks: outline(source, 'markdown'), declaredLanguage, notices: notices.map(({ id }) => id) };
  };

  test.each([
    [
      'plain',
      'title: Gel : doux # non\ndescription: Sans effet',
      ['title | Gel : doux', 'meta-description | Sans effet'],
    ],
    [
      'in double quotation marks',
      'title: "Gel \\"doux\\" \\u00e9t\\u00e9 # oui"',
      ['title | Gel "doux" été # oui'],
    ],
    ['in single quotation marks', "title: 'L''eau'", ["title | L'eau"]],
    [
      'folded',
      'description: >-\n  Un gel\n  doux.\ntitle: Gel',
      ['title | Gel', 'meta-description | Un gel doux.'],
    ],
    ['over lines', 'description: Un gel\n  doux.', ['meta-description | Un gel doux.']],
    ['no text', 'title: [a, b]\ndescription:\n  - x\ndraft: true', []],
  ])('values: %s', (_, yaml, blocks) => {
    expect(read(`---\n${yaml}\n---\nTexte.`)).toEqual({
      blocks: [...blocks, 'paragraph | Texte.'],
      declaredLanguage: null,
      notices: [],
    });
  });

  test('gives the language', () => {
    expect(read('---\nlang: fr-CA\n---\n').declaredLanguage).toBe('fr-CA');
  });

  test('is told of when it is broken', () => {
    expect(read('---\ntitle: Gel\n} broken\n---\nTexte.').notices).toEqual(['invalid-front-matter']);
  });

  test('is not seen in a page that begins with a rule', () => {
    expect(read('---\nTexte.\n\n---\nSuite.')).toEqual({
      blocks: ['paragraph | Texte.', 'paragraph | Suite.'],
      declaredLanguage: null,
      notices: [],
    });
  });
});

test.each(['# Gel doux', '---\ntitle: Gel\n---\n\nIl est doux.'])(
  'a byte order mark before %j moves no offset',
  (page) => {
    const { blocks } = readDocument(`\ufeff${page}`, 'markdown');
    expect(blocks.map(({ text }) => text)).toEqual(
      readDocument(page, 'markdown').blocks.map(({ text }) => text),
    );
    for (const { text, map } of blocks) {
      const { start, end } = toSource(map, 0, text.length);
      expect(`\ufeff${page}`.slice(start, end)).toBe(text);
    }
  },
);

describe('large and deep pages', () => {
  const section = (index: number) =>
    `## Partie ${index}\n\nUn **gel** [doux][r${index}] et sûr[^${index}].\n\n- un\n- deux\n\n`;

  test('parts are read as the whole would be', () => {
    const source = `${Array.from({ length: 600 }, (_, index) => section(index)).join('')}${Array.from({ length: 600 }, (_, index) => `[r${index}]: /${index}\n[^${index}]: Note ${index}.\n`).join('\n')}`;
    const { blocks, notices } = readDocument(source, 'markdown');
    expect(notices).toEqual([]);
    const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph');
    expect(paragraphs).toHaveLength(600);
    paragraphs.forEach(({ text, links }, index) => {
      expect(text).toBe(`Un gel doux et sûr\u200a${index}.`);
      expect(links.map(({ href }) => href)).toEqual([`/${index}`, `#${index}`]);
    });
    expect(blocks.filter(({ kind }) => kind === 'footnote').map(({ text }) => text)).toEqual(
      paragraphs.map((_, index) => `Note ${index}.`),
    );
  });

  test('what is nested too deep is read as plain text, and the reader is told', () => {
    const { blocks, notices } = readDocument(`${'> '.repeat(500)}Guérit tout.`, 'markdown');
    expect(notices.map(({ id }) => id)).toEqual(['depth-limit']);
    expect(blocks.map(({ text }) => text).join()).toMatch(/Guérit tout\./);
  });

  test('paragraphs that would take too long are read as plain text, and the reader is told', () => {
    const { blocks, notices } = readDocument(`${'[a]('.repeat(3000)}\n\nGuérit tout.`, 'markdown');
    expect(notices.map(({ id }) => id)).toEqual(['length-limit']);
    expect(blocks.at(-1)!.text).toBe('Guérit tout.');
  });
});
