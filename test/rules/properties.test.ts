import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inspectDocument } from '../../src/audit.ts';
import type { TextFormat } from '../../src/document/types.ts';
import { readDocument } from '../../src/readers/index.ts';
import { SAMPLES } from '../support/pages.ts';
import { readSample } from '../fixtures/expected.ts';
import { shippedRules } from '../support/rules.ts';

const { ruleSet } = shippedRules();
const audit = (text: string, format: TextFormat) => inspectDocument(readDocument(text, format), ruleSet);

const FORMATS: readonly TextFormat[] = ['text', 'markdown', 'html'];
const WORDS = SAMPLES.flatMap((path) => readSample(path).source.split(/(?<=\s)/));
const MARKS = [
  '«',
  '»',
  '“',
  '"',
  '(',
  ')',
  '[1]',
  '(2)',
  '¹',
  ':',
  '?',
  '!',
  '…',
  '\n',
  '\n\n',
  '\r\n',
  '- ',
  '> ',
  '|',
];
const MARKUP = [
  '<p>',
  '</p>',
  '<ul><li>',
  '<sup>1</sup>',
  '&nbsp;',
  '&rsquo;',
  '<!--',
  '**',
  '`',
  '\u00ad',
  '\u0000',
  '💊',
];

/** Pages of words that the rules know, in no order, with marks and broken markup between them. */
const page = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...WORDS) },
      { weight: 2, arbitrary: fc.constantFrom(...MARKS) },
      { weight: 1, arbitrary: fc.constantFrom(...MARKUP) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
    ),
    { maxLength: 120 },
  )
  .map((parts) => parts.join(''));

describe('an audit of anything', () => {
  test('ends, with spans that lie in the page', () => {
    fc.assert(
      fc.property(page, fc.constantFrom(...FORMATS), (text, format) => {
        for (const { span, context, excerpt, fingerprint } of audit(text, format).findings) {
          expect(span.start).toBeGreaterThanOrEqual(context.span.start);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(excerpt).not.toBe('');
          expect(fingerprint).toMatch(/^[0-9a-f]{16}$/);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('gives the same findings twice', () => {
    fc.assert(
      fc.property(page, fc.constantFrom(...FORMATS), (text, format) => {
        expect(audit(text, format).findings).toEqual(audit(text, format).findings);
      }),
      { numRuns: 30 },
    );
  });

  test('of plain text finds the words it reports', () => {
    fc.assert(
      fc.property(page, (text) => {
        for (const { span, excerpt } of audit(text, 'text').findings) {
          expect(text.slice(span.start, span.end).replace(/\s+/g, ' ')).toBe(excerpt.replace(/\s+/g, ' '));
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('time grows with length, not with its square', () => {
  const SENTENCE =
    'Our cream relieves eczema without side effects, and nine out of ten patients sleep better in a week.';
  const PHRASE =
    'Notre crème soulage l’eczéma sans effets secondaires et améliore le sommeil en une semaine.';

  test.each<[string, (times: number) => string, TextFormat]>([
    ['one paragraph', (times) => `${SENTENCE} `.repeat(times), 'text'],
    ['paragraphs', (times) => `${PHRASE}\n\n`.repeat(times), 'text'],
    ['one sentence', (times) => `${SENTENCE.slice(0, -1)}, `.repeat(times), 'text'],
    ['one list', (times) => `Our cream relieves:\n${'- eczema and pain\n'.repeat(times)}`, 'markdown'],
    ['quotations', (times) => `<blockquote>« ${PHRASE} »</blockquote>\n`.repeat(times), 'html'],
    ['questions', (times) => `Is it safe?\nYes, it relieves pain.\n\n`.repeat(times), 'text'],
  ])('%s', (_, make, format) => {
    const [small, large] = [make(40), make(240)];
    audit(small, format);
    const ratio = elapsed(() => audit(large, format)) / elapsed(() => audit(small, format));
    // Six times the text would take thirty-six times as long if time grew with the square.
    expect(ratio).toBeLessThan(18);
  });
});

/** Milliseconds of processor time, the least of two runs: a busy machine does not count. */
function elapsed(work: () => unknown): number {
  const times = [0, 1].map(() => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.max(Math.min(...times), 1);
}
