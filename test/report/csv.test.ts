import { describe, expect, test } from 'vitest';
import { csv } from '../../src/report/csv.ts';

describe('comma-separated values', () => {
  test('quotes what needs it and leaves empty what is not known', () => {
    expect(csv([['a,b', 'say "no"', null, 12]])).toBe('"a,b","say ""no""",,12\r\n');
    expect(csv([['two\nlines']])).toBe('"two\nlines"\r\n');
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])('no spreadsheet runs %j', (cell) => {
    expect(csv([[cell]]).replaceAll('"', '')).toBe(`'${cell}\r\n`);
  });
});
