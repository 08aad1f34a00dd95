import { describe, expect, test } from 'vitest';
import { inspectDocument } from '../../src/audit.ts';
import { readDocument } from '../../src/readers/index.ts';
import { referencesText } from '../../src/report/references-text.ts';
import type { Appearance } from '../../src/report/style.ts';
import { widthOf } from '../../src/report/wrap.ts';
import { shippedRules } from '../support/rules.ts';

const PAGE = `Stem cells for spina bifida
Our mesenchymal stem cells help children with spina bifida walk (1).
They have no side effects (2).
References
1. Doe A, Roe B. Mesenchymal stem cells in children with spina bifida: a randomised trial of 60 people. Brain. 2020;3:4-8.
2. Doe A, Poe C. Mesenchymal stem cells in a mouse model of retinal degeneration. Eye. 2019;3:9-12.
3. Poe C. Spina bifida. Lancet. 2018;3:14-18.`;
const LOOK: Appearance = { language: 'en', colour: false, width: 100 };

function table(look: Partial<Appearance> = {}): string {
  const result = inspectDocument(readDocument(PAGE, 'text'), shippedRules().ruleSet);
  return referencesText('page.txt', result, { ...LOOK, ...look });
}

describe('table of references', () => {
  test('has a row for each work on a wide terminal', () => {
    const [, heads, first] = table({ width: 140 }).split('\n');
    expect(heads).toMatch(/^ {2}No\. {3}Work +Year +Study +About +Cited +Beside the claim$/);
    expect(first).toMatch(/^ {2}1 +Mesenchymal.* 2020 .* line 2 +condition same/);
  });

  test.each([40, 60, 80, 100, 126, 160])('keeps to %i columns', (width) => {
    for (const language of ['en', 'fr'] as const) {
      for (const line of table({ width, language }).split('\n'))
        expect(widthOf(line)).toBeLessThanOrEqual(width);
    }
  });

  test('shows a vocabulary entry by one name, not as it is written for matching', () => {
    expect(table()).not.toMatch(/[{}]/);
    expect(table()).toMatch(/About +spina bifida, .*mesenchymal .*cell/);
  });

  test('does not say twice that people were studied', () => {
    expect(table()).toMatch(/Study +randomised trial, 60 people\n/);
    expect(table()).toMatch(/Study +animal study\n/);
  });

  test('sets a space before a colon in French only', () => {
    expect(table({ language: 'fr' })).toContain('ligne 2\u00a0: affection identique');
    expect(table()).toContain('line 2: condition same');
  });

  test('says of a work that nothing cites it', () => {
    expect(table().split('\n').at(-2)).toMatch(/Cited +never cited$/);
  });
});
