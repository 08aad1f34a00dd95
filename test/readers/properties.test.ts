import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cpuTime } from '../support/cpu-time.ts';
import { readDocument } from '../../src/readers/index.ts';
import { expectMapped, expectSlice } from '../support/mapping.ts';

const WORDS = [
  'Guérit',
  'l’arthrose',
  "l'eau",
  'été',
  '😀',
  '👩‍⚕️',
  '𝒳y',
  'co\u00adeur',
  '100\u00a0%',
  'e\u0301te',
  'sûr',
  '12,5',
  '[1]',
  '(2, 3)',
  '¹',
  'a_b',
];
const STOPS = [' ', ' ', ' ', '. ', ' : ', '? ', ', ', ';', '', '\u202f!'];
const TEXT = [
  ...WORDS,
  ...STOPS,
  '\n',
  '\r\n',
  '\n\n',
  '\r\n\r\n',
  '- ',
  '– ',
  '• ',
  '1. ',
  '✅ ',
  '* ',
  '\t',
  '  ',
  'Références\n',
  '\n« Oui »\n– Marie, 54 ans\n',
  '\r',
  'Smith J, et al. Foo. 2012;3:4.',
];
const HTML = [
  ...TEXT,
  '<p>',
  '</p>',
  '<b>',
  '</b>',
  '<em>',
  '</em>',
  '<a href="#x">',
  "<a href='https://doi.org/10.1/x'>",
  '</a>',
  '<sup>',
  '</sup>',
  '<sup>1</sup>',
  '<ul>',
  '<li>',
  '</li>',
  '</ul>',
  '<ol>',
  '</ol>',
  '<table>',
  '<tr>',
  '<td>',
  '<th>',
  '</td>',
  '</table>',
  '<blockquote>',
  '</blockquote>',
  '<q>',
  '</q>',
  '<br>',
  '<br/>',
  '<hr>',
  '<h2>',
  '</h2>',
  '<div>',
  '</div>',
  '<div hidden>',
  '<p style="display:none">',
  '<script>x<p>"</script>',
  '<style>',
  '</style>',
  '<!-- c -->',
  '<!--',
  '&eacute;',
  '&nbsp;',
  '&amp;',
  '&lt;b&gt;',
  '&#233;',
  '&#x1F600;',
  '&NotEqualTilde;',
  '&copy',
  '&bogus;',
  '&',
  '<',
  '>',
  '< b',
  '<p',
  '<img alt="un &quot;soin&quot;">',
  '<img alt=x>',
  '<button>',
  '</button>',
  '<input type=submit value="J&rsquo;y vais">',
  '<title>',
  '</title>',
  '<pre>',
  '</pre>',
  '<span id=a>',
  '</span>',
  '<dl>',
  '<dt>',
  '<dd>',
  '</dl>',
  '<details>',
  '<summary>',
  '</summary>',
  '</details>',
  '<meta name=description content="a &amp; b">',
];
const MARKDOWN = [
  ...TEXT,
  '# ',
  '## ',
  '**',
  '*',
  '_',
  '~~',
  '`',
  '``',
  '> ',
  '>> ',
  '    ',
  '  \n',
  '\\\n',
  '\\*',
  '\\_',
  '&eacute;',
  '&amp;',
  '&#42;',
  '&bogus;',
  '[lien](https://example.org)',
  '[texte][ref]',
  '[ref]',
  '[^1]',
  '[^note]',
  '\n\n[ref]: https://doi.org/10.1/x\n\n',
  '\n\n[^1]: Note *une*.\n\n',
  '\n\n[^note]: Autre.\n\n',
  '![alt *fort* &lt;](a.png)',
  '![x][ref]',
  '<b>',
  '</b>',
  '<sup>2</sup>',
  '<br>',
  '\n\n<div>\n',
  '\n</div>\n\n',
  '\n\n<div hidden>\n\n',
  '\n| a | b |\n|---|---|\n| c *d* | e |\n',
  '\n---\n',
  '\n===\n',
  '```\n',
  '\n```\n',
  '- [x] ',
  '![',
  '](',
  '[',
  ']',
  '<',
  '<!-- ',
  ' -->',
  '\0',
];

const pages = (snippets: readonly string[], start = '') =>
  fc.array(fc.constantFrom(...snippets), { maxLength: 60 }).map((parts) => start + parts.join(''));

describe('what a span marks in the source is what the text says', () => {
  test('plain text', () => {
    fc.assert(
      fc.property(pages(TEXT), (source) => expectMapped(readDocument(source, 'text'))),
      { numRuns: 800 },
    );
  });

  test('HTML', () => {
    fc.assert(
      fc.property(pages(HTML), (source) => expectMapped(readDocument(source, 'html'))),
      { numRuns: 1500 },
    );
  });

  test('Markdown', () => {
    fc.assert(
      fc.property(pages(MARKDOWN), (source) => expectMapped(readDocument(source, 'markdown'))),
      { numRuns: 1000 },
    );
  });

  test('Markdown with front matter', () => {
    const front = fc.constantFrom(
      'title: "Un \\"soin\\" \\u00e9"',
      "title: 'l''eau'",
      'title: Un soin # sûr',
      'description: >\n  deux\n  lignes',
      'lang: fr',
      'tags: [a, b]',
      'x',
      'title: "ouvert',
      'a:\n  - b',
    );
    const page = fc.tuple(fc.array(front, { maxLength: 4 }), pages(MARKDOWN));
    fc.assert(
      fc.property(page, ([lines, body]) =>
        expectMapped(readDocument(`---\n${lines.join('\n')}\n---\n${body}`, 'markdown')),
      ),
      { numRuns: 300 },
    );
  });

  test('any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (source) => {
        for (const format of ['text', 'html', 'markdown'] as const)
          expectMapped(readDocument(source, format));
      }),
      { numRuns: 300 },
    );
  });

  test('any range of a block of HTML', () => {
    const words = fc.array(
      fc.constantFrom(
        ...WORDS,
        '&eacute;',
        '&nbsp;',
        '<b>',
        '</b>',
        '<em>fort</em>',
        ' ',
        '\r\n',
        '<a href="x">ici</a>',
        '&amp;',
      ),
      { minLength: 1, maxLength: 20 },
    );
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (parts, one, other) => {
        const document = readDocument(`<p>mot ${parts.join('')} fin</p>`, 'html');
        const block = document.blocks[0]!;
        const start = Math.min(one, other) % block.text.length;
        const end = start + 1 + (Math.max(one, other) % (block.text.length - start));
        expectSlice(block, document, start, end);
      }),
      { numRuns: 500 },
    );
  });
});

describe('hostile pages', () => {
  const N = 20_000;
  test.each([
    ['deep elements', 'html', `${'<div>'.repeat(N)}x`],
    ['deep lists', 'html', `${'<ul><li>'.repeat(N)}x${'</ul>'.repeat(N)}`],
    ['deep links', 'html', `${'<a href=x>'.repeat(N)}x`],
    ['stray end tags', 'html', `<table><td>${'<b>'.repeat(N)}${'</i></p></td></b>'.repeat(N)}x`],
    ['end tags behind a cell', 'html', `<i><table><td>${'<b>'.repeat(N)}${'</i>'.repeat(N)}`],
    ['open tags', 'html', '<p '.repeat(N)],
    ['entities', 'html', '&amp'.repeat(N)],
    ['ampersands', 'html', '&'.repeat(N)],
    ['attributes', 'html', `<p ${'a=b '.repeat(N)}>x`],
    ['deep quotations', 'markdown', `${'> '.repeat(N)}x`],
    [
      'deep lists',
      'markdown',
      Array.from({ length: 800 }, (_, index) => `${' '.repeat(2 * index)}- x`).join('\n'),
    ],
    ['inline lists', 'markdown', `${'- '.repeat(N)}x`],
    ['open brackets', 'markdown', '['.repeat(N)],
    ['open links', 'markdown', '[a]('.repeat(N)],
    ['open emphasis', 'markdown', 'a* '.repeat(N)],
    ['pipes', 'markdown', '|a'.repeat(N)],
    ['open tags', 'markdown', '<a '.repeat(N)],
    [
      'definitions',
      'markdown',
      Array.from({ length: 500 }, (_, index) => `[d${index}]: x\n\n[d${index}]\n`).join('\n'),
    ],
    ['bullets', 'text', `${'• x '.repeat(N)}`],
    ['stops', 'text', '. '.repeat(N)],
    ['short lines', 'text', 'Ah\n'.repeat(N)],
    ['quotation marks', 'text', '« '.repeat(N)],
    ['digits', 'text', '1 '.repeat(N)],
    ['capitals', 'text', 'A. B '.repeat(N)],
  ] as const)('%s in %s are read in time', (_, format, source) => {
    const start = cpuTime();
    readDocument(source, format);
    expect(cpuTime() - start).toBeLessThan(4000);
  });
});
