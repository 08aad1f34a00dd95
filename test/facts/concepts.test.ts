import { describe, expect, test } from 'vitest';
import {
  byPlace,
  contains,
  cover,
  isUnder,
  longest,
  overlaps,
  withBroader,
} from '../../src/facts/concepts.ts';

describe('concepts', () => {
  test.each([
    ['outcome.symptom', 'outcome', true],
    ['outcome', 'outcome', true],
    ['outcome', 'outcome.symptom', false],
    ['outcomes.symptom', 'outcome', false],
  ])('%s under %s: %s', (concept, broader, under) => expect(isUnder(concept, broader)).toBe(under));

  test('all that are broader', () => {
    expect(withBroader('effect.cure.complete')).toEqual(['effect', 'effect.cure', 'effect.cure.complete']);
  });
});

describe('ranges of tokens', () => {
  const range = (from: number, to: number) => ({ from, to });

  test('touching ranges do not overlap', () => {
    expect(overlaps(range(0, 2), range(2, 3))).toBe(false);
    expect(overlaps(range(0, 3), range(2, 3))).toBe(true);
  });

  test('a range contains itself and what stands inside', () => {
    expect(contains(range(1, 3), range(1, 3))).toBe(true);
    expect(contains(range(1, 3), range(0, 2))).toBe(false);
  });

  test('the longest are kept, those that only overlap and equal ones with them', () => {
    const whole = range(0, 4);
    const same = range(0, 4);
    const across = range(3, 6);
    expect(longest([range(1, 2), whole, same, across])).toEqual([whole, same, across]);
  });

  test('cover and order', () => {
    expect(cover([range(4, 5), range(1, 2), range(3, 9)])).toEqual(range(1, 9));
    expect([range(2, 5), range(2, 3), range(0, 9)].sort(byPlace)).toEqual([
      range(0, 9),
      range(2, 3),
      range(2, 5),
    ]);
  });
});
