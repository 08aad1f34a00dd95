import { describe, expect, test } from 'vitest';
import { inspectDocument } from '../../src/audit.ts';
import { readDocument } from '../../src/readers/index.ts';
import { indexRules } from '../../src/report/page.ts';
import { pageText, type TextOptions } from '../../src/report/text.ts';
import { widthOf } from '../../src/report/wrap.ts';
import { fixtureRules } from '../support/fixture-rules.ts';

const ruleSet = fixtureRules();
const rules = indexRules(ruleSet.rules);
const LOOK: TextOptions = { language: 'en', colour: false, width: 80, verbose: true };

function report(text: string, look: Partial<TextOptions> = {}): string {
  const result = inspectDocument(readDocument(text, 'text'), ruleSet);
  return pageText({ path: 'page.txt', result }, rules, { ...LOOK, ...look });
}

describe('text report', () => {
  test('marks the words by brackets without colour, and by style with it', () => {
    const page = 'Our herb is a miracle for everybody.';
    expect(report(page)).toContain('Our herb is a [[miracle]] for everybody.');
    const coloured = report(page, { colour: true });
    expect(coloured).not.toContain('[[');
    expect(coloured).toMatch(/Our herb is a (?:\u001b\[\d+m)+miracle(?:\u001b\[\d+m)+ for everybody\./);
  });

  test.each([40, 80, 110])('keeps to %i columns', (width) => {
    const page =
      'Our herb, which grows in the garden behind the old house, is a miracle for everybody who comes by.\n';
    for (const line of report(page.repeat(3), { width }).split('\n')) {
      expect(widthOf(line)).toBeLessThanOrEqual(width);
    }
  });

  test('cuts long sentences around the words', () => {
    const page = `${'We walk in the garden and '.repeat(40)}our herb is a miracle${' and we walk on'.repeat(40)}.`;
    const text = report(page);
    expect(text).toContain('[[miracle]]');
    expect(text).toContain('…');
    expect(text.length).toBeLessThan(1500);
  });

  test('gives the basis for the class of product only', () => {
    const text = report('Our herb is a miracle for everybody.');
    expect(text).toContain('European Union, Directive 2005/29/EC');
    expect(text).not.toContain('R5213-1');
  });

  test('gives the basis for the places asked for, and the tier in any case', () => {
    const text = report('Our herb is a miracle for everybody.', { jurisdictions: ['FR', 'UK'] });
    expect(text).not.toContain('European Union');
    expect(text).toContain('tier C');
  });
});
