import { describe, expect, test } from 'vitest';
import { inspectDocument } from '../../src/audit.ts';
import { readDocument } from '../../src/readers/index.ts';
import { shippedRules } from '../support/rules.ts';

const { ruleSet, problems } = shippedRules();

test('rules and lexicons compile without a problem', () => {
  expect(problems).toEqual([]);
});

describe.each(ruleSet.rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const found = (text: string) =>
    inspectDocument(readDocument(text, 'text'), ruleSet)
      .findings.filter((finding) => finding.rule === id)
      .map(({ span }) => text.slice(span.start, span.end));

  for (const example of rule.examples) {
    const marked = /\[\[([\s\S]*)\]\]/.exec(example.text);
    const text = example.text.replace('[[', '').replace(']]', '');
    test(`${example.expect} ${example.language}: ${example.text}`, () => {
      if (example.expect === 'flag') expect(found(text)).toContain(marked?.[1]);
      else if (example.expect === 'pass') expect(found(text)).toEqual([]);
      else expect(found(text), 'a known miss that is found now: make it a flag example').toEqual([]);
    });
  }
});
