import { expect, test } from 'vitest';
import { nearest } from '../../src/cli/nearest.ts';

const RULES = ['superlative', 'panacea', 'cure-claim', 'absolute-safety'];

test.each([
  ['superlativ', 'superlative'],
  ['panacae', 'panacea'],
  ['Cure-Claim', 'cure-claim'],
  ['safety', 'absolute-safety'],
  ['price', null],
  ['', null],
])('%s: %s', (word, found) => expect(nearest(word, RULES)).toBe(found));
