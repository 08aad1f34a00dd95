import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import type { TextFormat } from '../../../src/document/types.ts';
import { SAMPLES } from '../../support/pages.ts';
import { shippedRules } from '../../support/rules.ts';
import { contextOf, pageOf, pageSaying, reportOf, samplePage, smallRules } from '../formats/reporting.ts';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

interface Read {
  readonly elements: readonly Element[];
  /** Texts outside of scripts and styles. */
  readonly text: string;
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

function read(source: string): Read {
  const elements: Element[] = [];
  const scripts: string[] = [];
  const styles: string[] = [];
  const open: string[] = [];
  let text = '';
  const parser = new Parser({
    onopentag(name, attributes) {
      elements.push({ name, attributes });
      // Numbers after marks are for paper.
      open.push(attributes.class === 'note' ? 'note' : name);
      if (name === 'script') scripts.push('');
      if (name === 'style') styles.push('');
    },
    ontext(part) {
      if (open.at(-1) === 'script') scripts[scripts.length - 1] += part;
      else if (open.at(-1) === 'style') styles[styles.length - 1] += part;
      else if (open.at(-1) !== 'note') text += part;
    },
    onclosetag: () => open.pop(),
  });
  parser.end(source);
  return { elements, text, scripts, styles };
}

/** Names that elements, attributes and targets may have, as a harmless page has them. */
function shapeOf({ elements }: Read): string[] {
  return elements.map(({ name, attributes }) => `${name} ${Object.keys(attributes).sort().join(' ')}`);
}

const KNOWN_TARGET =
  /^(?:#[\w-]+|https:\/\/(?:doi\.org|pubmed\.ncbi\.nlm\.nih\.gov|pmc\.ncbi\.nlm\.nih\.gov|clinicaltrials\.gov)\/.*)$/;

const KNOWN_ELEMENT =
  /^(?:html|head|meta|title|script|style|body|a|abbr|article|aside|bdi|blockquote|button|caption|cite|code|d[dlt]|details|div|fieldset|h[1-4]|header|i|input|kbd|label|legend|li|main|mark|nav|ol|option|p|rect|section|select|small|span|summary|su[bp]|svg|t[dhr]|table|tbody|thead|ul)$/;
const hostile = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '&',
      '=',
      '</script>',
      '<script>',
      '<!--',
      ']]>',
      '\u202e',
      ' ',
      '\n',
    ),
    fc.constantFrom('<img src=x onerror=y>', '<svg onload=z>', '&lt;', 'javascript:', '\u0000', '\ud800'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 2 }),
  ),
  minLength: 1,
  maxLength: 20,
});

const HOSTILE = [
  '<script>alert(1)</script> This herb is a miracle.',
  '"><img src=x onerror=alert(1)> This herb is a miracle.',
  "' autofocus onfocus=alert(1) x=' This herb is a miracle.",
  '</style></script><!-- This herb is a miracle. -->',
  '[This herb is a miracle](javascript:alert(1))',
  '\u202eThis herb is a miracle.\u2066 \u0000\u001b[31m',
  `This herb is a miracle. ${'x'.repeat(5000)}`,
  '<base href=//evil.example><meta http-equiv=refresh content=0;url=//evil.example> This herb is a miracle.',
];

describe.each(['en', 'fr'] as const)('HTML report in "%s"', (language) => {
  const rules = shippedRules().ruleSet;

  test.each(SAMPLES)('of %s is whole and self-contained', async (path) => {
    const page = samplePage(path, rules);
    const source = await reportOf('html', [page], contextOf(rules, language));
    const { elements, text } = read(source);
    for (const { name, attributes } of elements) {
      expect(['img', 'iframe', 'object', 'embed', 'link', 'form', 'base']).not.toContain(name);
      expect(Object.keys(attributes).filter((key) => /^on|^src$|^style$|^srcdoc$/.test(key))).toEqual([]);
      if (attributes.href !== undefined) expect(attributes.href).toMatch(KNOWN_TARGET);
    }
    const ids = elements.flatMap(({ attributes }) => attributes.id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { attributes } of elements)
      if (attributes.href?.startsWith('#')) expect(ids).toContain(attributes.href.slice(1));
    const marked = elements.flatMap(({ attributes }) => attributes['data-f']?.split(' ') ?? []);
    for (const index of page.result.findings.keys()) expect(marked).toContain(String(index + 1));
    const words = (shown: string) => shown.replace(/[\s\u00ad\u200b]+/g, '');
    const shown = words(text);
    const missing = page.result.document.blocks.filter((block) => !shown.includes(words(block.text)));
    expect(missing.map((block) => block.text)).toEqual([]);
  });
});

describe('HTML report', () => {
  test('allows its own style and scripts by their hashes, and nothing else', async () => {
    const { elements, scripts, styles } = read(await reportOf('html', [pageOf('This herb is a miracle.')]));
    const policy = elements.find(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy');
    const directives = new Map(
      policy!.attributes.content!.split('; ').map((directive) => {
        const [name = '', ...sources] = directive.split(' ');
        return [name, sources];
      }),
    );
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    expect(directives.get('default-src')).toEqual(["'none'"]);
    expect(directives.get('script-src')).toEqual(scripts.map(hash));
    expect(directives.get('style-src')).toEqual(styles.map(hash));
    expect([...directives.values()].flat().join(' ')).not.toMatch(/unsafe|\*|https?:/);
  });

  test.each(HOSTILE)('takes nothing of a page for markup: %.40s', async (words) => {
    for (const format of ['text', 'markdown', 'html'] satisfies TextFormat[]) {
      const report = read(await reportOf('html', [pageOf(words, `${words}.txt`, smallRules, format)]));
      expect(report.scripts).toHaveLength(2);
      for (const { name, attributes } of report.elements) {
        expect(['img', 'base', 'iframe']).not.toContain(name);
        expect(Object.keys(attributes).filter((key) => /^on|^autofocus$/.test(key))).toEqual([]);
        expect(attributes.href ?? '#x').toMatch(KNOWN_TARGET);
      }
      expect(report.elements.filter(({ name }) => name === 'meta')).toHaveLength(5);
    }
  });

  test('takes no text of a page for markup', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, fc.constantFrom('text', 'markdown', 'html'), async (words, format) => {
        const page = pageOf(
          `${words} This herb is a miracle. ${words}`,
          'page',
          smallRules,
          format as TextFormat,
        );
        const report = read(await reportOf('html', [page]));
        expect(report.scripts).toHaveLength(2);
        for (const { name, attributes } of report.elements) {
          expect(name).toMatch(KNOWN_ELEMENT);
          for (const key of Object.keys(attributes)) expect(key).not.toMatch(/^on|^src|^style$/);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('has the same elements and attributes whatever the words of a finding', async () => {
    const plain = shapeOf(read(await reportOf('html', [pageSaying('words', 'page.txt')])));
    await fc.assert(
      fc.asyncProperty(hostile, async (words) => {
        const report = read(await reportOf('html', [pageSaying(words, words)]));
        expect(shapeOf(report)).toEqual(plain);
        expect(report.text).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u0000-\u0008]/);
      }),
      { numRuns: 40 },
    );
  });

  test('lists several files, and those that could not be read', async () => {
    const pages = [pageOf('This herb is a miracle.', 'a.txt'), pageOf('We sell tea.', 'b.txt')];
    const source = await reportOf('html', pages, contextOf(smallRules), [
      { path: 'c.txt', text: 'c.txt is empty' },
    ]);
    const { elements, text } = read(source);
    expect(
      elements.filter(({ name }) => name === 'option').map(({ attributes }) => attributes.value),
    ).toEqual(['p1', 'p2']);
    expect(text).toContain('2 pages were read.');
    expect(text).toContain('c.txt is empty');
  });

  test('is whole without pages', async () => {
    const { elements } = read(await reportOf('html', []));
    expect(elements.filter(({ attributes }) => attributes.class === 'page')).toEqual([]);
    expect(elements.some(({ attributes }) => attributes.id === 'overview')).toBe(true);
  });
});
