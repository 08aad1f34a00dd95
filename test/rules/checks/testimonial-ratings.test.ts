import { describe, expect, test } from 'vitest';
import { testimonialRatings } from '../../../src/rules/checks/testimonial-ratings.ts';
import { draftedBy } from './checked.ts';

describe('ratings', () => {
  test.each([
    ['Our balm: 4.8/5 from our buyers.', ['4.8/5']],
    ['Notre baume : 4,8 sur 5 pour nos clientes.', ['4,8 sur 5']],
    ['Our balm is loved. (1,204 reviews)', ['1,204 reviews']],
    ['Notre baume plaît. (1 204 avis)', ['1 204 avis']],
    ['Our balm. Before: pain. After: none.', ['Before:']],
    ['Our balm. ★★★★★ Soft hands. ★★★★ Great.', ['★★★★★', '★★★★']],
  ])('%s', (text, words) => {
    expect(draftedBy(testimonialRatings, text)).toEqual(words.map((part) => expect.stringContaining(part)));
  });

  test.each([
    'Our balm: take 4 out of 50 drops.',
    'Our hotel near the beach sells a balm. 4.8/5 (300 reviews)',
    'Notre baume : 5/50 gouttes.',
  ])('none: %s', (text) => {
    expect(draftedBy(testimonialRatings, text)).toEqual([]);
  });
});
