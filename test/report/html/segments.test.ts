import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Mark, segmentsOf } from '../../../src/report/html/segments.ts';

const parts = (length: number, marks: readonly Mark[], cuts: readonly number[] = []) =>
  segmentsOf(length, marks, cuts).map(({ start, end, findings }) => [start, end, ...findings]);

describe('segmentsOf', () => {
  test('parts nested marks, the inner one first', () => {
    expect(
      parts(10, [
        { start: 0, end: 8, finding: 1 },
        { start: 2, end: 5, finding: 2 },
      ]),
    ).toEqual([
      [0, 2, 1],
      [2, 5, 2, 1],
      [5, 8, 1],
      [8, 10],
    ]);
  });

  test('parts marks that overlap, and those that are the same', () => {
    expect(
      parts(9, [
        { start: 1, end: 5, finding: 1 },
        { start: 3, end: 7, finding: 2 },
        { start: 3, end: 7, finding: 3 },
      ]),
    ).toEqual([
      [0, 1],
      [1, 3, 1],
      [3, 5, 1, 2, 3],
      [5, 7, 2, 3],
      [7, 9],
    ]);
  });

  test('parts at further offsets, and leaves out empty marks and empty texts', () => {
    expect(parts(4, [{ start: 2, end: 2, finding: 1 }], [3])).toEqual([
      [0, 3],
      [3, 4],
    ]);
    expect(parts(0, [])).toEqual([]);
  });

  test('covers the text once, each mark by its own segments', () => {
    const mark = fc
      .record({ start: fc.nat(30), size: fc.integer({ min: 1, max: 15 }), finding: fc.nat(9) })
      .map(({ start, size, finding }) => ({ start, end: start + size, finding }));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.array(mark, { maxLength: 8 }), (length, marks) => {
        const segments = segmentsOf(length, marks);
        expect(segments[0]!.start).toBe(0);
        expect(segments.at(-1)!.end).toBe(length);
        for (const [index, { end }] of segments.slice(0, -1).entries())
          expect(segments[index + 1]!.start).toBe(end);
        for (const { start, findings } of segments) {
          const there = marks.filter((one) => one.start <= start && start < one.end && one.start < length);
          expect(new Set(findings)).toEqual(new Set(there.map(({ finding }) => finding)));
        }
      }),
    );
  });
});
