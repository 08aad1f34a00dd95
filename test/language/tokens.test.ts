import { describe, expect, it } from 'vitest';
import { fold } from '../../src/language/fold.ts';
import { tokenize, tokenizeEntry } from '../../src/language/tokens.ts';
import type { Language } from '../../src/language/types.ts';

function folds(text: string, language: Language): string {
  return tokenizeEntry(text, language)
    .map((token) => token.fold)
    .join(' ');
}

describe('tokenize', () => {
  it.each([
    ['L’arthrose n’est pas', "l' arthrose n' est pas"],
    ['qu’il s’estompe d’aujourd’hui', "qu' il s' estompe d' aujourd'hui"],
    ['aujourd’hui, jusqu’à', "aujourd'hui , jusqu' a"],
    ['quelqu’un, presqu’île', "quelqu' un , presqu'ile"],
    ['« sûr »', '" sur "'],
    ['l’« ATN »', 'l\' " atn "'],
    ['anti-âge', 'anti age'],
    ['a-t-il', 'a t il'],
    ['CŒUR', 'coeur'],
    ['1 500 patients', '1500 patients'],
    ['1 500 €', '1500 €'],
    ['1,5 g', '1.5 g'],
    ['1.500 €', '1500 €'],
    ['3ème 1er 2e', '3 1 2'],
    ['12,5 % et 10–20 %', '12.5 % et 10 - 20 %'],
    ['effet.4 Les', 'effet . 4 les'],
    ['effet4 les', 'effet 4 les'],
    ['effet.[2]', 'effet . [ 2 ]'],
    ['effet.¹²', 'effet . 12'],
    ['p. ex. etc...', 'p . ex . etc …'],
    ['oui — non – si', 'oui - non - si'],
    ['Guillain–Barré', 'guillain barre'],
    ['ATN®, Bio™', 'atn , bio'],
    ['sou\u00adlager gué\u200brir', 'soulager guerir'],
    ['e\u0301te\u0301', 'ete'],
    ['𝗚𝘂𝗲́𝗿𝗶𝘁', 'guerit'],
    ['06 123 456', '06 123 456'],
    ['sûr !!!', 'sur !'],
  ])('French %s', (text, expected) => expect(folds(text, 'fr')).toBe(expected));

  it.each([
    ['doesn’t can’t WON’T cannot', "does n't can n't will n't can not"],
    ['doesnt cant', "does n't can n't"],
    ['shan’t ain’t', "shall n't is n't"],
    ['patient’s patients’ lives', "patient 's patients 's lives"],
    ['we’ll they’ve I’d', "we 'll they 've i 'd"],
    ["O'Connor o'clock", "o'connor o'clock"],
    ["'cured' is a word", '" cured " is a word'],
    ['risk-free 30-day', 'risk free 30 day'],
    ['1,500 and 12.5 and 1,5', '1500 and 12.5 and 1 , 5'],
    ['10 000 but 12 500', '10000 but 12 500'],
    ['3rd 2nd 21st 5th', '3 2 21 5'],
    ['50mg 24h $5', '50 mg 24 h $ 5'],
    ['B12 Q10 COX-2 omega-3 omega3', 'b12 q10 cox 2 omega 3 omega 3'],
    ['CO₂ H1N1', 'co2 h1n1'],
    ['U.S. F.D.A. e.g. i.e.', 'usa fda eg ie'],
    ['see https://a.org/b-c?d=1, or x@y.com.', 'see https://a.org/b-c?d=1 , or x@y.com .'],
    ['safe.com safe.Next', 'safe.com safe . next'],
    ['✅ a 👩‍⚕️ b 1️⃣ c', '✅ a 👩⚕ b 1 c'],
    ['R&D + 5% / day', 'r & d + 5 % / day'],
  ])('English %s', (text, expected) => expect(folds(text, 'en')).toBe(expected));

  it('keeps accents and apostrophes in lower', () => {
    expect(tokenizeEntry('L’ÉTÉ', 'fr').map(({ lower }) => lower)).toEqual(["l'", 'été']);
  });

  it('knows capitals', () => {
    const tokens = tokenizeEntry("GUÉRIT Guérit L'ADN B12 ATN 50 À", 'fr');
    expect(tokens.filter(({ capitals }) => capitals).map(({ fold: word }) => word)).toEqual([
      'guerit',
      'adn',
      'atn',
    ]);
  });

  it('knows kinds', () => {
    const kinds = tokenizeEntry('Sûr à 95 % ! ✅', 'fr').map(({ kind }) => kind);
    expect(kinds).toEqual(['word', 'word', 'number', 'symbol', 'punctuation', 'symbol']);
  });

  it('stays within its bounds', () => {
    const text = 'abc def’t ghi';
    expect(tokenize(text, 2, 6, 'en').map(({ start, end }) => text.slice(start, end))).toEqual(['c', 'de']);
  });
});

describe('familiar and polite address', () => {
  const folds = (text: string, language: 'en' | 'fr') =>
    tokenize(text, 0, text.length, language).map(({ fold: folded }) => folded);

  it('is one to a lexicon in French', () => {
    expect(folds('Tu te dis que ton dos et tes nuits t’inquiètent, toi.', 'fr').join(' ')).toBe(
      'vous vous dis que votre dos et vos nuits vous inquietent , vous .',
    );
    expect(folds('TA PEAU', 'fr')).toEqual(['votre', 'peau']);
  });

  it('is left alone in English', () => {
    expect(folds('a ton of tea', 'en')).toEqual(['a', 'ton', 'of', 'tea']);
  });
});

describe('fold', () => {
  it.each([
    ['Cœur’s', "coeur's"],
    ['ÀÉÎÕÜŸ', 'aeiouy'],
    ['ﬁn', 'fin'],
    ['Straße', 'strasse'],
    ['Łódź', 'lodz'],
  ])('%s', (text, expected) => expect(fold(text)).toBe(expected));
});
