import { describe, expect, test } from 'vitest';
import { inspectDocument } from '../../../src/audit.ts';
import { readDocument } from '../../../src/readers/index.ts';
import { shippedRules } from '../../support/rules.ts';

const { ruleSet } = shippedRules();

function reported(text: string): boolean {
  return inspectDocument(readDocument(text, 'text'), ruleSet).findings.some(
    ({ rule }) => rule === 'missing-risk-information',
  );
}

describe('pages that name no risk', () => {
  test.each([
    ['a denial', 'Our injections relieve arthritis and have no side effects. Book now.'],
    ['the harm of a disease', 'Our injections relieve migraine. Book now.\nMigraine can cause nausea.'],
    ['the harm of usual care', 'Our injections relieve migraine. Book now.\nChemotherapy can cause nausea.'],
    ['un déni', "Nos injections soulagent l'arthrose, sans aucun effet secondaire. Réservez."],
    [
      "le mal d'une maladie",
      'Nos injections soulagent la migraine. Réservez.\nLa migraine peut provoquer des nausées.',
    ],
  ])('%s is no risk information', (_, text) => expect(reported(text)).toBe(true));

  test.each([
    ['an adverse effect', 'Our injections relieve arthritis. Book now.\nThey can cause bleeding.'],
    ['an exclusion', 'Our laser relieves arthritis. Book now.\nNot suitable for people with a pacemaker.'],
    [
      'a word in passing',
      'Our talks relieve stress. Book now.\nWe meet on Mondays.\nTea is served.\nSome of our guests have had injections before.',
    ],
    [
      'un effet indésirable',
      "Nos injections soulagent l'arthrose. Réservez.\nElles peuvent provoquer un saignement.",
    ],
    ['une exclusion', "Notre laser soulage l'arthrose. Réservez.\nDéconseillé pendant la grossesse."],
  ])('%s', (_, text) => expect(reported(text)).toBe(false));
});
