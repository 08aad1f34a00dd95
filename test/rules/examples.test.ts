import { describe, expect, test } from 'vitest';
import { inspectDocument } from '../../src/audit.ts';
import { runExamples } from '../../src/evaluate/examples.ts';
import { readText } from '../../src/readers/text/index.ts';
import { exampleProblems } from '../../src/rules/lint.ts';
import { shippedRules } from '../support/rules.ts';

const { ruleSet, filed, problems } = shippedRules();

test('rules and lexicons compile without a problem', () => {
  expect(problems).toEqual([]);
});

test('examples are marked, reasoned and there for each language', () => {
  expect(filed.flatMap(exampleProblems)).toEqual([]);
});

describe.each(ruleSet.rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  const results = runExamples(rule, (text) => inspectDocument(readText(text), ruleSet));
  for (const { example, marked, outcome, found } of results) {
    test(`${example.expect} ${example.language}: ${example.text}`, () => {
      const excerpts = found.map(({ excerpt }) => excerpt);
      expect(outcome, `expected ${marked ?? 'nothing'}, found ${excerpts.join(' | ') || 'nothing'}`).toBe(
        'holds',
      );
    });
  }
});
