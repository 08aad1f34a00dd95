import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printable, printableJson } from '../../src/report/printable.ts';

/** What a terminal acts on: controls, and marks that turn the direction of text. */
const ACTIVE = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/;

describe('text for a terminal', () => {
  test('holds nothing that a terminal acts on', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !ACTIVE.test(printable(text))));
  });

  test('shows where something was taken out, and keeps to one line', () => {
    expect(printable('a\u001b[31mb')).toBe('a�[31mb');
    expect(printable('a\r\nb\tc\u2028d')).toBe('a b c d');
  });

  test('leaves letters, emoji and spaces alone', () => {
    const text = 'L’été « 100 % » 👩‍⚕️ ﬁn';
    expect(printable(text)).toBe(text);
  });
});

test('JSON is escaped and reads back as the same value', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const json = printableJson({ text });
      expect(json.replaceAll('\n', '')).not.toMatch(ACTIVE);
      expect(JSON.parse(json)).toEqual({ text });
    }),
  );
});
