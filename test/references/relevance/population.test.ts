import { describe, expect, test } from 'vitest';
import { comparePopulations } from '../../../src/references/relevance/population.ts';
import type { Population } from '../../../src/references/study/types.ts';

describe('people studied beside people addressed', () => {
  test.each<[Population[], Population[], string]>([
    [[], [], 'unknown'],
    [['child'], [], 'unknown'],
    [[], ['adult'], 'unknown'],
    [[], ['fetal'], 'different'],
    [['child'], ['fetal'], 'different'],
    [['pregnant'], ['fetal'], 'unknown'],
    [['child'], ['child'], 'same'],
    [['child'], ['adolescent'], 'same'],
    [['child'], ['adult'], 'different'],
    [['infant'], ['elderly'], 'different'],
    [['child', 'adult'], ['adult'], 'same'],
    [['male'], ['female'], 'different'],
    [['male', 'female'], ['female'], 'same'],
    [['male'], ['pregnant'], 'different'],
  ])('addressed %j, studied %j: %s', (claim, work, relation) => {
    expect(comparePopulations(claim, work)).toBe(relation);
  });
});
