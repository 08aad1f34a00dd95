import fc from 'fast-check';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { contextOf, pageOf, pageSaying, reportOf, smallRules } from './reporting.ts';

const TEXT = 'This herb is a miracle. Hurry, it is for everybody!';

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

function nodes(node: Node): Node[] {
  return [node, ...(node.children ?? []).flatMap(nodes)];
}

describe('markdown', () => {
  const parse = (text: string) => nodes(unified().use(remarkParse).parse(text) as Node);

  test('groups findings by file with excerpt, why and what to do', async () => {
    const text = await reportOf('markdown', [pageOf(TEXT), pageOf('A garden.', 'b.txt')]);
    expect(text).toContain('2 files, 1 error, 1 warning, 0 info.');
    expect(text).toContain('| error | `miracle` A miracle is promised | 1 |');
    expect(text).toContain('## `page.txt`');
    expect(text).toContain('```text\nThis herb is a [[miracle]].\n```');
    expect(text).toContain('**Why** “miracle” needs proof; none is shown.');
    expect(text).toContain('**Fix** Leave the word out.');
    expect(text).toMatch(/## `b\.txt`[^#]*Nothing to report\./);
  });

  test('is French in French', async () => {
    const page = pageOf('Cette plante est un miracle pour toute la maison.');
    const text = await reportOf('markdown', [page], contextOf(smallRules, 'fr'));
    expect(text).toContain('| Gravité | Règle | Constats |');
    expect(text).toContain('**Motif** « miracle » demande une preuve');
  });

  const hostile = fc.string({
    unit: fc.oneof(
      fc.constantFrom(...'`|<>&[]()!@#*_~\\{}^$-+=.:/\n "\''),
      fc.constantFrom(
        '](http://e.com)',
        '![',
        '<img src=x>',
        '@team',
        '#12',
        'www.e.com',
        'http://e.com',
        '```\n',
        'a',
      ),
      fc.constantFrom('&lt;', '&#64;', 'GH-12', '0123456789abcdef0123456789abcdef01234567', 'me@e.com'),
    ),
  });
  test('words of a page stay words', async () => {
    const known = new Set(
      parse(await reportOf('markdown', [pageSaying('words', 'a.txt')])).map(({ type }) => type),
    );
    await fc.assert(
      fc.asyncProperty(hostile, hostile, async (words, path) => {
        const all = parse(await reportOf('markdown', [pageSaying(words, path)]));
        for (const { type, value } of all) {
          expect(known).toContain(type);
          // Services link what they find in text, but not in code.
          if (type !== 'text') continue;
          expect(value).not.toMatch(/[@#!][\w-]|:\/\/|www\.|GH-\d|[0-9a-f]{7}/);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('an excerpt keeps to its block of code', async () => {
    const text = await reportOf('markdown', [pageSaying('````\n# Title', 'a`b.txt')]);
    expect(text).toContain('`````text\nSay [[```` # Title]] now\n`````');
    expect(text).toContain('## `` a`b.txt ``');
  });
});

describe('csv', () => {
  test('has a row for each finding, and names that do not vary', async () => {
    for (const language of ['en', 'fr'] as const) {
      const text = await reportOf(
        'csv',
        [pageOf(TEXT), pageOf(TEXT, 'b.txt')],
        contextOf(smallRules, language),
      );
      const rows = text.split('\r\n');
      expect(rows[0]).toMatch(/^\ufefffile,line,column,/);
      expect(rows).toHaveLength(6);
      expect(rows[1]).toMatch(/^page\.txt,1,16,1,23,error,high,efficacy,miracle,/);
    }
  });

  test.each(['=1+1', '+1', '-1', '@sum', '\t=1', 'a;=1+1', 'a\t@x'])('%j is no formula', async (words) => {
    const text = await reportOf('csv', [pageSaying(words, words)]);
    for (const cell of text.split(/[,;\r\n]/)) expect(cell.replace(/^"/, '')).not.toMatch(/^[=+@-]/);
  });
});
