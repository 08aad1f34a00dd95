import { describe, expect, it } from 'vitest';
import { quotedPassages } from '../../src/facts/quoted-passages.ts';
import { blockOf } from '../support/blocks.ts';

function passages(texts: readonly string[], kind: 'paragraph' | 'heading' = 'paragraph') {
  return [...quotedPassages(texts.map((text, index) => blockOf(text, { index, kind })))];
}

describe('quotedPassages', () => {
  it.each([
    ['straight marks', ['"I came in pain.', 'I left without it.', 'Thank you." Anna', 'We open at nine.']],
    ['curly marks', ['“I came in pain.', 'I left without it.', 'Thank you.” Anna', 'We open at nine.']],
    ['guillemets', ['« Je suis venue.', 'Je suis repartie.', 'Merci. » Anna', 'Nous ouvrons à neuf heures.']],
  ])('carries a quotation in %s to the paragraph that closes it', (_, texts) => {
    expect(passages(texts).map(([block, { first }]) => [block, first])).toEqual([
      [1, 0],
      [2, 0],
    ]);
  });

  it('ends behind the closing mark', () => {
    expect(passages(['"I came in pain.', 'Thank you." Anna'])).toEqual([[1, { first: 0, end: 11 }]]);
  });

  it.each([
    ['nothing closes it', ['"I came in pain.', 'We open at nine.']],
    ['it closes in its own paragraph', ['"I came in pain," she said.', 'We open at nine."']],
    ['the next paragraph opens a quotation of its own', ['"I came in pain.', '"So did I."']],
  ])('carries nothing on where %s', (_, texts) => {
    expect(passages(texts)).toEqual([]);
  });

  it('runs over no heading', () => {
    expect(passages(['"I came in pain.', 'Thank you." Anna'], 'heading')).toEqual([]);
  });
});
