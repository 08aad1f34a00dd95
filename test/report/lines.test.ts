import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LineIndex } from '../../src/report/lines.ts';

test('lines end with CRLF, LF or CR; columns are UTF-16 code units', () => {
  const index = new LineIndex('a\r\nb🙂c\n\rd');
  expect(index.position(0)).toEqual({ line: 1, column: 1, offset: 0 });
  expect(index.position(3)).toEqual({ line: 2, column: 1, offset: 3 });
  expect(index.position(6)).toEqual({ line: 2, column: 4, offset: 6 });
  expect(index.position(8)).toEqual({ line: 3, column: 1, offset: 8 });
  expect(index.position(9)).toEqual({ line: 4, column: 1, offset: 9 });
  expect(index.position(10)).toEqual({ line: 4, column: 2, offset: 10 });
});

test('every offset is found again from its line and column', () => {
  const source = fc
    .array(fc.constantFrom('a', 'é', '🙂', '\n', '\r', '\r\n', ' '))
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(source, fc.nat(), (text, number) => {
      const offset = number % (text.length + 1);
      const { line, column } = new LineIndex(text).position(offset);
      const starts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((match) => match.index + match[0].length)];
      expect(starts[line - 1]! + column - 1).toBe(offset);
    }),
  );
});
