import { readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { TextFormat } from '../../src/document/types.ts';
import { type Insertion, suppressionInFile, suppressionOf } from '../../src/lsp/suppress.ts';
import { readDocument } from '../../src/readers/index.ts';
import { applyDirectives } from '../../src/suppressions/apply.ts';
import { findingsIn } from './editor-page.ts';

const EVERY = { has: () => true };

function page(source: string, format: TextFormat) {
  return { source, format, read: (text: string) => readDocument(text, format) };
}

function applied(source: string, { offset, before, after }: Insertion, reason: string): string {
  return source.slice(0, offset) + before + reason + after + source.slice(offset);
}

/** The page with the suppression of its first finding; `?` stands where the reason goes. */
function suppressed(source: string, format: TextFormat, find = suppressionOf): string {
  const [one] = findingsIn(source, { format });
  const insertion = find(one!.finding, page(source, format));
  return insertion ? applied(source, insertion, '?') : 'nowhere';
}

describe('the comment goes where it works and parts nothing', () => {
  test.each<[string, TextFormat, string, string]>([
    [
      'a line of text',
      'text',
      'Tea.\r\nNo side effects!\r\n',
      'Tea.\r\nclaim-audit-disable-next-line absolute-safety -- ?\r\nNo side effects!\r\n',
    ],
    [
      'a paragraph',
      'markdown',
      'No side effects!\n',
      '<!-- claim-audit-disable-next-line absolute-safety -- ? -->\nNo side effects!\n',
    ],
    [
      'the middle of a paragraph',
      'markdown',
      'Our tea has\nno side effects!  \nIt is green.\n',
      'Our tea has\nno side effects! <!-- claim-audit-disable-line absolute-safety -- ? -->  \nIt is green.\n',
    ],
    [
      'an element',
      'html',
      '<div>\n  <p>No side effects!</p>\n</div>\n',
      '<div>\n  <!-- claim-audit-disable-next-line absolute-safety -- ? -->\n  <p>No side effects!</p>\n</div>\n',
    ],
    [
      'an attribute on a line of its own',
      'html',
      '<p>Tea</p>\n<img src="a.png"\n  alt="No side effects!"\n>\n',
      '<p>Tea</p>\n<!-- claim-audit-disable-next-line absolute-safety -- ? -->\n<img src="a.png"\n  alt="No side effects!"\n>\n',
    ],
  ])('%s', (_, format, source, expected) => {
    expect(suppressed(source, format)).toBe(expected);
  });

  test('for the whole file, below what must come first', () => {
    const inFile = (source: string, format: TextFormat) => suppressed(source, format, suppressionInFile);
    expect(inFile('No side effects!', 'text')).toBe(
      'claim-audit-disable-file absolute-safety -- ?\nNo side effects!',
    );
    expect(inFile('---\ntitle: Tea\n---\nNo side effects!\n', 'markdown')).toBe(
      '---\ntitle: Tea\n---\n<!-- claim-audit-disable-file absolute-safety -- ? -->\nNo side effects!\n',
    );
    expect(inFile('<!doctype html>\n<p>No side effects!</p>\n', 'html')).toBe(
      '<!doctype html>\n<!-- claim-audit-disable-file absolute-safety -- ? -->\n<p>No side effects!</p>\n',
    );
  });
});

const FORMATS: Readonly<Record<string, TextFormat>> = { '.txt': 'text', '.md': 'markdown', '.html': 'html' };

describe('in the sample pages', () => {
  const folder = join(import.meta.dirname, '../../fixtures/pages');
  const pages = ['en/stem-cell-knees', 'fr/magnetiseur', 'fr/cure-minceur'].flatMap((name) =>
    Object.keys(FORMATS).map((extension) => join(folder, name + extension)),
  );
  const there = pages.flatMap((path) => {
    try {
      return [[basename(path), path, readFileSync(path, 'utf8')] as const];
    } catch {
      return [];
    }
  });
  test('there are some', () => expect(there.length).toBeGreaterThan(2));

  test.each(there)(
    '%s: each finding can be suppressed, and a suppression without a reason says so',
    (_, path, source) => {
      const format = FORMATS[extname(path)]!;
      const findings = findingsIn(source, { format });
      expect(findings.length).toBeGreaterThan(0);
      for (const { finding } of findings) {
        const insertion = suppressionOf(finding, page(source, format));
        if (!insertion) {
          // Front matter has room for no comment; the whole file can still be spared.
          expect(format).toBe('markdown');
          expect(finding.span.start).toBeLessThan(source.indexOf('\n---'));
          expect(suppressionInFile(finding, page(source, format))).not.toBeNull();
          continue;
        }
        const after = applied(source, insertion, 'a reason');
        const left = findingsIn(after, { format }).map((one) => one.finding);
        expect(left).toHaveLength(findings.length);
        const screened = applyDirectives(readDocument(after, format), left, EVERY);
        expect(screened.suppressed.map((one) => one.finding.rule)).toContain(finding.rule);
        expect(screened.problems).toEqual([]);
        const bare = readDocument(applied(source, insertion, ''), format);
        expect(applyDirectives(bare, left, EVERY).problems).toMatchObject([{ id: 'no-reason' }]);
      }
    },
  );
});
