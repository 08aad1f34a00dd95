import { describe, expect, test } from 'vitest';
import { BraceError, expandBraces, splitOutsideBraces } from '../../../src/facts/lexicon/expand.ts';

describe('expandBraces', () => {
  test.each([
    ['guéri{t,r,ssent}', ['guérit', 'guérir', 'guérissent']],
    ['douleur{,s}', ['douleur', 'douleurs']],
    ['{very ,}safe', ['very safe', 'safe']],
    ['{no,without{ any,}} risk', ['no risk', 'without any risk', 'without risk']],
    ['plain', ['plain']],
  ])('%s', (entry, forms) => {
    expect(expandBraces(entry)).toEqual(forms);
  });

  test.each(['guéri{t,r', 'guéri}t', '{a,{b}'])('refuses %s', (entry) => {
    expect(() => expandBraces(entry)).toThrow(BraceError);
  });

  test('refuses an expansion that explodes', () => {
    expect(() => expandBraces('{a,b,c,d,e,f,g,h,i,j}'.repeat(5))).toThrow(BraceError);
  });
});

test('splitOutsideBraces keeps spaces inside braces', () => {
  expect(splitOutsideBraces('{no,without any} ..2 %safety.harm')).toEqual([
    '{no,without any}',
    '..2',
    '%safety.harm',
  ]);
});
