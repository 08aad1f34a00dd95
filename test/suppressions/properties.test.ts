import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TextFormat } from '../../src/document/types.ts';
import { readDocument } from '../../src/readers/index.ts';
import type { Finding } from '../../src/rules/types.ts';
import { applyDirectives } from '../../src/suppressions/apply.ts';
import { expectMapped } from '../support/mapping.ts';

const RULES = ['cure', 'safe', 'hurry'];
const formats = fc.constantFrom<TextFormat>('text', 'markdown', 'html');
const rules = fc.uniqueArray(fc.constantFrom(...RULES, 'unknown'), { maxLength: 3 });
const directive = fc
  .tuple(
    fc.constantFrom('disable-next-line', 'disable-line', 'disable', 'disable-file', 'enable'),
    rules,
    fc.constantFrom(' -- a reason', ' — une raison', '', ' --'),
  )
  .map(([name, named, reason]) => ({ named, text: `claim-audit-${name} ${named.join(', ')}${reason}` }));
const marked = fc
  .tuple(directive, fc.constantFrom('comment', 'slashes', 'line'))
  .map(([{ text, named }, mark]) => ({
    named,
    text: mark === 'comment' ? `<!-- ${text} -->` : mark === 'slashes' ? `// ${text}` : text,
  }));
const words = fc
  .constantFrom(
    'It cures.',
    'It safes you',
    'hurrys',
    '',
    '<p>',
    '</p>',
    '- cures',
    '> safes',
    '```',
    '# hurrys',
  )
  .map((text) => ({ text, named: [] as string[] }));
const pages = fc.array(fc.tuple(fc.oneof(marked, words), fc.constantFrom('\n', ' ', '\r\n', '\n\n')), {
  maxLength: 12,
});

function findingsOn(source: string): Finding[] {
  return [...source.matchAll(/\b(cure|safe|hurry)s\b/g)].map(
    ({ 0: text, 1: rule, index }) =>
      ({ rule, excerpt: text, span: { start: index, end: index + text.length } }) as Finding,
  );
}

test('a directive never hides a finding of a rule that it does not name', () => {
  fc.assert(
    fc.property(pages, formats, (parts, format) => {
      const source = parts.map(([{ text }, end]) => text + end).join('');
      const named = new Set(parts.flatMap(([part]) => part.named));
      const found = findingsOn(source);
      const { findings, suppressed } = applyDirectives(readDocument(source, format), found, new Set(RULES));
      expect(suppressed.every(({ finding }) => named.has(finding.rule))).toBe(true);
      expect(suppressed.every(({ reason }) => reason !== '')).toBe(true);
      expect(new Set([...findings, ...suppressed.map(({ finding }) => finding)])).toEqual(new Set(found));
    }),
  );
});

test('pages with directives keep the place of every word', () => {
  fc.assert(
    fc.property(pages, formats, (parts, format) => {
      const source = parts.map(([{ text }, end]) => text + end).join('');
      const document = readDocument(source, format);
      expectMapped(document);
      for (const { text, span } of document.directives ?? [])
        expect(source.slice(span.start, span.end)).toContain(text);
    }),
  );
});
