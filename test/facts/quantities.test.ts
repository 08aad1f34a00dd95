import { describe, expect, test } from 'vitest';
import { findQuantities } from '../../src/facts/quantities.ts';
import { segment } from '../../src/language/segment.ts';
import type { Language } from '../../src/language/types.ts';

function quantities(text: string, language: Language): string[] {
  return segment(text, 0, language).flatMap((sentence) =>
    findQuantities(sentence, text).map(({ kind, from, to }) => {
      const { tokens } = sentence;
      return `${kind} ${text.slice(tokens[from]!.start, tokens[to - 1]!.end)}`;
    }),
  );
}

describe('quantities', () => {
  test.each<[Language, string, string[]]>([
    ['en', 'A success rate of 92%.', ['percentage 92%']],
    ['en', 'Nine people in ten sleep better.', ['ratio Nine people in ten']],
    ['en', '9 out of 10 users agree.', ['ratio 9 out of 10']],
    ['en', 'We saw 4 patients in 10 weeks.', ['count 4', 'duration 10 weeks']],
    ['en', '10,000+ patients treated.', ['count 10,000+']],
    ['en', 'Take 500 mg for 3 weeks.', ['dose 500 mg', 'duration 3 weeks']],
    ['en', 'Rich in omega 3.', []],
    ['fr', 'Un taux de 92 %.', ['percentage 92 %']],
    ['fr', '9 clients sur 10 le recommandent.', ['ratio 9 clients sur 10']],
    ['fr', 'Elle a perdu 8 kg en 2 mois.', ['weight 8 kg', 'duration 2 mois']],
    ['fr', 'Riche en oméga 3.', []],
  ])('%s: %s', (language, text, expected) => {
    expect(quantities(text, language)).toEqual(expected);
  });
});
