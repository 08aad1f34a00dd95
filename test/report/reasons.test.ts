import { describe, expect, test } from 'vitest';
import { inspectDocument } from '../../src/audit.ts';
import { unmarked } from '../../src/evaluate/examples.ts';
import { readDocument } from '../../src/readers/index.ts';
import { REASONS_FR, reasonIn } from '../../src/report/wording/reasons.ts';
import { reportPhrases } from '../../src/report/wording/report.ts';
import type { Condition, Rule } from '../../src/rules/definition.ts';
import { shippedRules } from '../support/rules.ts';

const { ruleSet, filed } = shippedRules();
const rules = filed.map(({ rule }) => rule);

/** Names of concepts are those of rule files in both languages. */
const CONCEPT = /^[a-z-]+(?:\.[a-z-]+)+$|^[a-z]+-[a-z-]+$/;
const named = new Set(
  rules.flatMap((rule) => [
    ...rule.find.flatMap(({ anchor }) => anchor ?? []),
    ...conditionsOf(rule).flatMap(({ any }) => any ?? []),
  ]),
);

describe('every reason is worded in French', () => {
  test.each(rules)('of the conditions of $id', (rule) => {
    const reasons = conditionsOf(rule).flatMap(({ reason }) => reason ?? []);
    expect(reasons.filter((reason) => !hasWording(reason))).toEqual([]);
  });

  test.each(rules)('of the steps that the examples of $id lead to', (rule) => {
    const reasons = rule.examples.flatMap(({ text }) => {
      const { findings, cleared } = inspectDocument(readDocument(unmarked(text).text, 'text'), ruleSet);
      const steps = [...findings, ...cleared].flatMap(({ trace }) => trace.map(({ subject }) => subject));
      return [...steps, ...cleared.map(({ reason }) => reason)];
    });
    expect([...new Set(reasons)].filter((reason) => !hasWording(reason))).toEqual([]);
  });
});

function conditionsOf(rule: Rule): Condition[] {
  return [
    ...rule.find.flatMap((finder) => [...(finder.with ?? []), ...(finder.without ?? [])]),
    ...rule['clear-when'],
    ...rule['downgrade-when'],
    ...rule['never-clear-when'],
  ];
}

function hasWording(reason: string): boolean {
  if (reason === '' || named.has(reason) || CONCEPT.test(reason)) return true;
  return Object.hasOwn(REASONS_FR, reason) || reasonIn(reason, 'fr') !== reason;
}

test('reasons that name a concept, a number or a work', () => {
  expect(reasonIn('effect effect.relieve', 'fr')).toBe('effet effect.relieve');
  expect(reasonIn('claims 5', 'fr')).toBe('allégations : 5');
  expect(reasonIn('population of the cited work', 'fr')).toBe('population du travail cité');
  expect(reasonIn('a citation supports it', 'fr')).toBe('un renvoi l’appuie');
  expect(reasonIn('a citation supports it', 'en')).toBe('a citation supports it');
});

test('a trace is worded whole', () => {
  const step = { kind: 'claim', subject: 'improves', words: 'apaise la peau' } as const;
  expect(reportPhrases.trace.fr(step)).toBe('allégation améliore « apaise la peau »');
  expect(reportPhrases.trace.en(step)).toBe('claim improves “apaise la peau”');
});

test('French examples give their reasons in French', () => {
  const reasonsOf = (language: 'en' | 'fr') =>
    rules.flatMap(({ examples }) =>
      examples.filter((example) => example.language === language).flatMap(({ reason }) => reason ?? []),
    );
  const english = new Set(reasonsOf('en'));
  const alike = ['question', 'contre-indications', 'dose', 'commerce'];
  expect(reasonsOf('fr').filter((reason) => english.has(reason) && !alike.includes(reason))).toEqual([]);
});
