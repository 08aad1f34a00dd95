import { expect, test } from 'vitest';
import { groupBy } from '../../src/document/group.ts';

test('keeps the order of keys and of the items under each', () => {
  const groups = groupBy(['tea', 'oil', 'tonic', 'ointment'], (word) => word[0]);
  expect([...groups]).toEqual([
    ['t', ['tea', 'tonic']],
    ['o', ['oil', 'ointment']],
  ]);
});

test('of nothing are none', () => {
  expect(groupBy([], String).size).toBe(0);
});
