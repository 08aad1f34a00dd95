import { describe, expect, test } from 'vitest';
import { explanationText, rulesText } from '../../src/report/rules-text.ts';
import type { Appearance } from '../../src/report/style.ts';
import { widthOf } from '../../src/report/wrap.ts';
import { shippedRules } from '../support/rules.ts';

const { rules } = shippedRules().ruleSet;
const looks = (['en', 'fr'] as const).flatMap((language) =>
  [40, 60, 80, 110].map((width): Appearance => ({ language, width, colour: false })),
);

describe.each(looks)('in $language on $width columns', (look) => {
  test('the list of rules keeps to the width', () => {
    const text = rulesText(rules, look);
    for (const line of text.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(look.width);
    for (const { id } of rules) expect(text).toContain(`  ${id}`);
  });

  test('explanations keep to the width', () => {
    for (const rule of rules) {
      for (const line of explanationText(rule, look).split('\n')) {
        const isLongWord = !line.trim().includes(' ');
        expect(isLongWord || widthOf(line) <= look.width, line).toBe(true);
      }
    }
  });
});
