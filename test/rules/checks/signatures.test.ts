import { describe, expect, test } from 'vitest';
import {
  attributes,
  introducesSpeaker,
  isAttested,
  isSignature,
} from '../../../src/rules/checks/signatures.ts';

describe('a signature', () => {
  test.each([
    '– Marie, 54 ans, Lyon',
    '(Karen, Leeds)',
    '— Mme H., Belgique',
    'Ruth Pell, 61',
    'Didier, 44 ans, Créteil',
    '- Carl B.',
    'Janet, Hove',
  ])('%s', (text) => {
    expect(isSignature(text)).toBe(true);
  });

  test.each([
    'Our prices',
    'How it works',
    '– Dr Helen Marsh, 54',
    '– Hippocrates',
    'one capsule a day, 60 capsules',
    '',
  ])('is not: %s', (text) => {
    expect(isSignature(text)).toBe(false);
  });
});

test('an age or a purchase attests a signature', () => {
  expect(isAttested('– Ruthie, 61')).toBe(true);
  expect(isAttested('– Dana K. (verified buyer)')).toBe(true);
  expect(isAttested('– Carl B.')).toBe(false);
});

test('a quotation may be attributed by trade or kinship', () => {
  expect(attributes(' – une maman comblée')).toBe(true);
  expect(attributes(' – a happy customer')).toBe(true);
  expect(attributes(' – Prof. Alan Reed')).toBe(false);
});

test('a name with an age introduces a speaker', () => {
  expect(introducesSpeaker('Josiane, 62 ans : ')).toBe(true);
  expect(introducesSpeaker('how to take it: ')).toBe(false);
});
