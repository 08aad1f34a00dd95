import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { contextOf, pageOf, pageSaying, reportOf, smallRules } from './reporting.ts';

/** A subset of XML: declaration, elements with quoted attributes, text without markup; no byte that XML forbids. */
const NAME = '[a-z][\\w-]*';
const TAG = `</${NAME}>|<${NAME}(?: ${NAME}="[^"<&]*(?:&(?:amp|lt|gt|quot|apos);[^"<&]*)*")*/?>`;
const TEXT = '(?:[^<>&]|&(?:amp|lt|gt|quot|apos);)+';
const DOCUMENT = new RegExp(`^<\\?xml version="1\\.0" encoding="UTF-8"\\?>\\n(?:${TAG}|${TEXT})+$`, 'u');
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u;

function expectWellFormed(xml: string): void {
  expect(xml).toMatch(DOCUMENT);
  expect(xml).not.toMatch(FORBIDDEN);
  const open: string[] = [];
  for (const [, close, name, selfClosed] of xml.matchAll(/<(\/?)([a-z][\w-]*)[^>]*?(\/?)>/g)) {
    if (close) expect(open.pop()).toBe(name);
    else if (!selfClosed) open.push(name!);
  }
  expect(open).toEqual([]);
}

const words = fc.string({
  unit: fc.oneof(
    fc.constantFrom('<', '>', '&', '"', "'", ']]>', '<!--', '\u0000', '\ufffe', '\ud800', '\n', '&amp;'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 2 }),
  ),
});

describe.each(['junit', 'checkstyle'] as const)('%s', (name) => {
  test('is well-formed whatever pages and their names hold', async () => {
    await fc.assert(
      fc.asyncProperty(words, words, async (text, path) => {
        expectWellFormed(await reportOf(name, [pageSaying(text, path, 2)], undefined, [{ path, text }]));
      }),
      { numRuns: 100 },
    );
    expectWellFormed(await reportOf(name, []));
  });
});

function elements(xml: string, name: string): Record<string, string>[] {
  const found: Record<string, string>[] = [];
  const visit = (nodes: ReturnType<typeof parseDocument>['children']) => {
    for (const node of nodes) {
      if (!('children' in node)) continue;
      if ('name' in node && node.name === name) found.push(node.attribs);
      visit(node.children);
    }
  };
  visit(parseDocument(xml, { xmlMode: true }).children);
  return found;
}

test('junit counts what fails the run as failures, and the rest as passed', async () => {
  const pages = [
    pageOf('This herb is a miracle. Hurry, it is for everybody!', './ads/a.txt'),
    pageOf('This herb grows in the garden.', 'b.txt'),
  ];
  const problems = [{ path: 'c.txt', text: 'c.txt: no such file.' }];
  const xml = await reportOf('junit', pages, contextOf(smallRules), problems);
  expect(elements(xml, 'testsuite')).toEqual([
    { name: 'ads/a.txt', tests: '2', failures: '1', errors: '0' },
    { name: 'b.txt', tests: '1', failures: '0', errors: '0' },
    { name: 'claim-audit', tests: '1', failures: '0', errors: '1' },
  ]);
  expect(elements(xml, 'testcase')).toHaveLength(4);
  expect(elements(xml, 'failure')).toHaveLength(1);
  expect(elements(xml, 'error')[0]).toEqual({ message: 'c.txt: no such file.' });
});

test('checkstyle names the place, severity and rule of each finding', async () => {
  const xml = await reportOf('checkstyle', [pageOf('This herb is a miracle. Hurry, it is for everybody!')]);
  expect(elements(xml, 'file')).toEqual([{ name: 'page.txt' }]);
  expect(elements(xml, 'error')).toMatchObject([
    { line: '1', column: '16', severity: 'error', source: 'claim-audit.miracle' },
    { line: '1', column: '25', severity: 'warning', source: 'claim-audit.hurry' },
  ]);
});
