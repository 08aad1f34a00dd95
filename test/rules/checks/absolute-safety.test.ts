import { describe, expect, test } from 'vitest';
import { inspectDocument } from '../../../src/audit.ts';
import { readDocument } from '../../../src/readers/index.ts';
import { shippedRules } from '../../support/rules.ts';

const { ruleSet } = shippedRules();

function answers(text: string): string[] {
  return inspectDocument(readDocument(text, 'text'), ruleSet)
    .findings.filter(({ rule, message }) => rule === 'absolute-safety' && message.id === 'answer')
    .map(({ excerpt }) => excerpt);
}

describe('answers to questions about safety', () => {
  test.each([
    ['Our infusion relieves migraine. Book now.\n\nIs the infusion safe?\nYes, absolutely.', 'Yes'],
    ['Our infusion relieves migraine. Does the infusion hurt? Not at all.', 'Not at all'],
    [
      'Notre perfusion soulage la migraine. Réservez.\n\nLa perfusion est-elle sans danger ?\nOui, bien sûr.',
      'Oui',
    ],
    ['Notre perfusion soulage la migraine. Y a-t-il des effets secondaires ? Aucun.', 'Aucun'],
  ])('%s', (text, answer) => expect(answers(text)).toEqual([answer]));

  test.each([
    'Our infusion relieves migraine. Is the infusion safe? Yes, but not for everybody.',
    'Our infusion relieves migraine. Does the infusion hurt? Yes, a little.',
    'Our infusion relieves migraine. Do you open on Sundays? Yes.',
    'Notre perfusion soulage la migraine. La perfusion est-elle sans danger ? Non, pas toujours.',
    'Notre perfusion soulage la migraine. Ouvrez-vous le dimanche ? Oui.',
  ])('%s', (text) => expect(answers(text)).toEqual([]));
});
