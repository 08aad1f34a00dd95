import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cpuTime } from '../support/cpu-time.ts';
import { identifyLanguages } from '../../src/language/identify.ts';
import { segment } from '../../src/language/segment.ts';
import { splitSentences } from '../../src/language/sentences.ts';
import { tokenize } from '../../src/language/tokens.ts';
import type { Language } from '../../src/language/types.ts';

const languages = fc.constantFrom<Language>('en', 'fr');
const pieces = fc.constantFrom(
  'pain',
  'guérit',
  'L’',
  'n’',
  "'",
  '’s',
  'don’t',
  'etc',
  'Dr',
  'M',
  '.',
  '...',
  '…',
  '!',
  ' !',
  ' ?',
  '«\u00a0',
  '\u00a0»',
  '“',
  '”',
  '"',
  '(',
  ')',
  '[2]',
  '¹',
  '4',
  ' ',
  ' ',
  ' ',
  '\n',
  '\u00ad',
  '\u202f',
  '1 500',
  '1,5',
  '%',
  '-',
  ' – ',
  '—',
  ',',
  ';',
  ':',
  ' and it ',
  ' et vous ',
  ' mais ',
  ' qui ',
  ' if ',
  '✅',
  '👩‍⚕️',
  '1️⃣',
  '\ud83d',
  '\udc00',
  '®',
  '|',
  ' · ',
  'www.a.com',
  'A',
  'É',
  'e\u0301',
  'ﬁ',
  'İ',
  '中文',
  'œ',
  '#',
  '*',
  '\u0000',
  '\u2028',
);
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
);

describe('properties', () => {
  it('tokens are ordered, apart and inside their bounds', () => {
    fc.assert(
      fc.property(texts, languages, fc.nat(), fc.nat(), (text, language, a, b) => {
        const start = Math.min(a % (text.length + 1), b % (text.length + 1));
        const end = Math.max(a % (text.length + 1), b % (text.length + 1));
        let at = start;
        for (const token of tokenize(text, start, end, language)) {
          expect(token.start).toBeGreaterThanOrEqual(at);
          expect(token.end).toBeGreaterThan(token.start);
          expect(token.fold).not.toBe('');
          at = token.end;
        }
        expect(at).toBeLessThanOrEqual(end);
      }),
      { numRuns: 2000 },
    );
  });

  it('every letter and digit stands in a token', () => {
    fc.assert(
      fc.property(texts, languages, (text, language) => {
        const covered = new Uint8Array(text.length);
        for (const { start, end } of tokenize(text, 0, text.length, language)) covered.fill(1, start, end);
        for (let at = 0; at < text.length; at++)
          if (/[\p{L}\p{Nd}]/u.test(text[at]!)) expect(covered[at]).toBe(1);
      }),
      { numRuns: 1000 },
    );
  });

  it('sentences cover all text but spaces, in order', () => {
    fc.assert(
      fc.property(texts, languages, (text, language) => {
        let at = 0;
        for (const { start, end } of splitSentences(text, language)) {
          expect(text.slice(at, start).trim()).toMatch(/^[\u0000-\u0020\u0085]*$/);
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at).trim()).toMatch(/^[\u0000-\u0020\u0085]*$/);
      }),
      { numRuns: 2000 },
    );
  });

  it('clauses cover every token of their sentence', () => {
    fc.assert(
      fc.property(texts, languages, (text, language) => {
        for (const sentence of segment(text, 3, language)) {
          let at = 0;
          for (const { from, to } of sentence.clauses) {
            expect(from).toBe(at);
            expect(to).toBeGreaterThan(from);
            at = to;
          }
          expect(at).toBe(sentence.tokens.length);
          expect(sentence.block).toBe(3);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('identification never throws and answers for each block', () => {
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 6 }), (lines) => {
        const { blocks } = identifyLanguages(lines.map((text) => ({ kind: 'paragraph', text })));
        expect(blocks.length).toBe(lines.length);
      }),
    );
  });

  it.each([
    ['prose', 'Le Dr. Martin dit « oui ! » et n’a pas mal, mais il vient. '],
    ['spaces', ' '],
    ['breaks', '\n'],
    ['stops', '. '],
    ['letters with stops', 'a.'],
    ['brackets', '(['],
    ['apostrophes', "'’"],
    ['quotes', '« "'],
    ['emoji', '✅ '],
    ['digits', '1 '],
    ['relatives', ', qui '],
    ['commas', 'a, '],
    ['hyphens', 'a-'],
  ])('takes time in proportion to length: %s', (_, unit) => {
    const time = (length: number) => {
      const text = unit.repeat(Math.ceil(length / unit.length));
      const begin = cpuTime();
      segment(text, 0, 'fr');
      return cpuTime() - begin;
    };
    time(20_000);
    const small = Math.min(time(20_000), time(20_000), time(20_000));
    const large = Math.min(time(160_000), time(160_000));
    // Eight times the length: 64 times the work where it is quadratic.
    expect(large).toBeLessThan(40 * Math.max(small, 4));
  });
});
