import { describe, expect, test } from 'vitest';
import { runExamples, unmarked } from '../../src/evaluate/examples.ts';
import type { RuleExample } from '../../src/rules/types.ts';
import { ruleSetOf, run } from '../rules/small-rules.ts';

type Example = Pick<RuleExample, 'expect' | 'text'>;

function outcomes(detection: string, examples: readonly Example[]) {
  const ruleSet = ruleSetOf(detection);
  const rule = {
    ...ruleSet.rules[0]!,
    examples: examples.map((example) => ({ language: 'en', ...example })),
  };
  return runExamples(rule as (typeof ruleSet.rules)[number], (text) => run(ruleSet, text));
}
const one = (detection: string, text: string, expected: Example['expect'] = 'flag') =>
  outcomes(detection, [{ expect: expected, text }])[0]!;

const FIND = 'find: [{ anchor: [word.wonder] }]\n';

test('the page of an example is what stands without its marks', () => {
  expect(unmarked('A [[wonder]] here.')).toEqual({ text: 'A wonder here.', span: { start: 2, end: 8 } });
  expect(unmarked('As told [[[1]]].')).toEqual({ text: 'As told [1].', span: { start: 8, end: 11 } });
  expect(unmarked('Nothing.')).toEqual({ text: 'Nothing.', span: null });
});

describe('an example to flag', () => {
  test('holds by a finding over exactly its words', () => {
    expect(one(FIND, 'Our herb is a [[wonder]].').outcome).toBe('holds');
    expect(one(FIND, 'Our herb is [[a wonder]].')).toMatchObject({
      outcome: 'other-words',
      marked: 'a wonder',
      found: [{ excerpt: 'wonder' }],
    });
    // The same words elsewhere on the page do not count.
    expect(one(FIND, 'A wonder of a herb, and no [[wonder here]].').outcome).toBe('other-words');
  });

  test('tells the condition that let it go', () => {
    const rules = `${FIND}clear-when: [{ any: [word.maybe], reason: unsure }]\n`;
    expect(one(rules, 'Perhaps our herb is a [[wonder]].')).toMatchObject({
      outcome: 'cleared',
      cleared: [{ reason: 'unsure' }],
    });
  });

  test('tells which words its page lacks, and which it knows', () => {
    expect(one(FIND, 'Our [[herb]] is here.')).toMatchObject({
      outcome: 'not-found',
      absences: [{ kind: 'no-anchor', finder: 0, concepts: ['word.wonder'] }],
      known: [{ concept: 'thing.plant', words: 'herb' }],
    });
  });

  test('tells what stands beside the words and should not, or should and does not', () => {
    const beside =
      'find: [{ anchor: [word.wonder], with: [{ any: [thing.plant] }, { any: [word.maybe] }] }]\n';
    expect(one(beside, 'Our herb is a [[wonder]].').absences).toMatchObject([
      { kind: 'with', words: 'wonder', condition: { any: ['word.maybe'] } },
    ]);
    const silenced = `${FIND}requires-absent: [[word.notice]]\n`;
    expect(one(silenced, 'Our herb is a [[wonder]], as we say by law.').absences).toEqual([
      { kind: 'silenced', concepts: ['word.notice'], words: 'by law' },
    ]);
    const headings = 'find: [{ anchor: [word.wonder], blocks: [heading] }]\n';
    expect(one(headings, 'Our herb is a [[wonder]] for all of us.').absences).toMatchObject([
      { kind: 'block', block: 'paragraph' },
    ]);
  });

  test('tells how a claim was read otherwise', () => {
    const claims = 'find: [{ claim: { relation: [reduces], certainty: [guaranteed] } }]\n';
    expect(one(claims, 'Our herb [[eases pain]].').absences).toMatchObject([
      { kind: 'claim-differs', key: 'certainty', value: 'asserted', wanted: ['guaranteed'] },
    ]);
    expect(one(claims, 'Our [[herb]] grows.').absences).toEqual([{ kind: 'no-claim', finder: 0 }]);
    const needy = 'find: [{ anchor: [word.wonder], requires-claims: true }]\n';
    expect(one(needy, 'Our herb is a [[wonder]].').absences).toEqual([{ kind: 'no-benefit', finder: 0 }]);
    const coded = 'find: [{ check: panacea }]\n';
    expect(one(coded, 'Our [[herb]] grows.').absences).toMatchObject([{ kind: 'check', check: 'panacea' }]);
  });
});

test('an example to pass and a known miss hold as long as nothing is found', () => {
  expect(one(FIND, 'Our herb grows.', 'pass').outcome).toBe('holds');
  expect(one(FIND, 'Our herb is a wonder.', 'pass').outcome).toBe('should-pass');
  expect(one(FIND, 'Our [[herb]] grows.', 'miss').outcome).toBe('holds');
  expect(one(FIND, 'Our herb is a [[wonder]].', 'miss').outcome).toBe('miss-found');
});
