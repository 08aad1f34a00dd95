import { describe, expect, test } from 'vitest';
import { readFacts } from '../../src/facts/page.ts';
import { readDocument } from '../../src/readers/index.ts';
import { shippedRules } from '../support/rules.ts';

function reading(text: string): { acronyms: string[]; learnt: string[] } {
  const facts = readFacts(readDocument(text, 'text'), shippedRules().ruleSet.lexicons);
  const learnt = facts.sentences.flatMap(({ mentions }) =>
    mentions
      .filter(({ entry, from, to }) => to - from <= 2 && /^[A-Z]+(?:-[A-Z]+)?$/.test(entry))
      .map(({ concept, entry }) => `${entry}: ${concept}`),
  );
  return { acronyms: facts.acronyms.map(({ acronym, expansion }) => `${acronym} = ${expansion}`), learnt };
}

describe('acronyms that a page explains', () => {
  test('stand for the condition they shorten', () => {
    const page =
      'Severe painful gout (SPG) comes at night and does not let you sleep.\nOur drops are made for people with SPG.';
    const { acronyms, learnt } = reading(page);
    expect(acronyms).toEqual(['SPG = Severe painful gout']);
    expect(learnt).toHaveLength(2);
    expect(learnt[1]).toMatch(/^SPG: outcome\.condition\./);
  });

  test('stand for the thing they shorten, in French', () => {
    const page =
      'Notre centre injecte des cellules souches (CS) depuis dix ans dans toute la région.\nLes CS apaisent la douleur.';
    const { learnt } = reading(page);
    expect(learnt).toContain('CS: thing.cells');
  });

  test('are found before the place that explains them', () => {
    const page =
      'SPG need not rule your life any more, say our customers.\nSevere painful gout (SPG) comes at night and goes by day.';
    expect(reading(page).learnt.filter((one) => one.startsWith('SPG'))).toHaveLength(2);
  });

  test('mean nothing when their words are unknown', () => {
    const page =
      'The Zorbian Quandle Office (ZQO) opens at nine on every day of the week.\nWrite to ZQO for the list of fees.';
    expect(reading(page)).toEqual({ acronyms: ['ZQO = Zorbian Quandle Office'], learnt: [] });
  });
});
