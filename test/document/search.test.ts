import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstWhere } from '../../src/document/search.ts';

test('finds what a search from the beginning finds', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 50 })),
      fc.integer({ min: -1, max: 51 }),
      (list, least) => {
        const ordered = list.sort((a, b) => a - b);
        const found = ordered.findIndex((value) => value >= least);
        expect(firstWhere(ordered, (value) => value >= least)).toBe(found < 0 ? ordered.length : found);
      },
    ),
  );
});
