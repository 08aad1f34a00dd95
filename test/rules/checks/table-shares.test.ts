import { describe, expect, test } from 'vitest';
import { tableFigures } from '../../../src/rules/checks/table-shares.ts';
import { draftedBy } from './checked.ts';

describe('shares in tables of results', () => {
  test.each([
    ['Our serum: order today\n\n| | |\n|---|---|\n| Firmer skin | 91 % |\n', '91 %'],
    ['Our serum: order today\n\n| | |\n|---|---|\n| Less pain | 8 out of 10 |\n', '8 out of 10'],
    ['Our serum: order today\n\n| | |\n|---|---|\n| Better sleep | 74% |\n', '74%'],
    ['Notre sérum : commandez-le\n\n| | |\n|---|---|\n| Peau plus ferme | 91 % |\n', '91 %'],
    ['Notre sérum : commandez-le\n\n| | |\n|---|---|\n| Moins de douleurs | 8 sur 10 |\n', '8 sur 10'],
    ['Notre sérum : commandez-le\n\n| | |\n|---|---|\n| Meilleur sommeil | 74 % |\n', '74 %'],
  ])('%s', (text, words) => {
    expect(draftedBy(tableFigures, text, 'markdown')).toContain(words);
  });

  test.each([
    'Our serum: order today\n\n| | |\n|---|---|\n| Urea | 5 % |\n',
    'Our serum: order today\n\n| | |\n|---|---|\n| Discount | 20% |\n',
    'Our serum: order today\n\n| | |\n|---|---|\n| Firmer skin | yes |\n',
    'Notre sérum : commandez-le\n\n| | |\n|---|---|\n| Urée | 5 % |\n',
    'Notre sérum : commandez-le\n\n| | |\n|---|---|\n| Remise | 20 % |\n',
    'Notre sérum : commandez-le\n\n| | |\n|---|---|\n| Peau plus ferme | oui |\n',
  ])('none: %s', (text) => {
    expect(draftedBy(tableFigures, text, 'markdown')).toEqual([]);
  });
});
