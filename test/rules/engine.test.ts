import { describe, expect, test } from 'vitest';
import { excerpts, ruleSetOf, run } from './small-rules.ts';

const FIND = 'find: [{ anchor: [word.wonder], confidence: high }]\n';

test('a candidate that nothing clears is a finding, with what led to it', () => {
  const { findings, cleared } = run(ruleSetOf(FIND), 'Our herb is a wonder for the whole house.');
  expect(findings).toMatchObject([
    {
      rule: 'wonder',
      category: 'efficacy',
      severity: 'warning',
      confidence: 'high',
      excerpt: 'wonder',
      message: { id: 'default', args: { words: 'wonder' } },
      trace: [{ kind: 'found', subject: 'word.wonder', words: 'wonder' }],
    },
  ]);
  expect(cleared).toEqual([]);
});

describe('clear-when', () => {
  const rules = ruleSetOf(`${FIND}clear-when:
  - { any: [word.maybe], in: sentence, reason: not said for certain }
  - { cue: [negation], reason: denied }
`);

  test('lets a candidate go, for a named reason that the trace shows', () => {
    const { findings, cleared } = run(rules, 'This herb is perhaps a wonder for the house.');
    expect(findings).toEqual([]);
    expect(cleared).toMatchObject([{ rule: 'wonder', reason: 'not said for certain', excerpt: 'wonder' }]);
    expect(cleared[0]!.trace.at(-1)).toEqual({ kind: 'cleared', subject: 'word.maybe', words: 'perhaps' });
  });

  test('by a cue whose scope covers the words', () => {
    const { cleared } = run(rules, 'There is no wonder in this herb.');
    expect(cleared).toMatchObject([{ reason: 'denied' }]);
    expect(cleared[0]!.trace.at(-1)).toMatchObject({ kind: 'cleared', subject: 'cue negation', words: 'no' });
  });

  test('only the candidate concerned', () => {
    expect(
      excerpts(rules, 'This herb is perhaps a wonder for us. That other herb is a wonder for you.'),
    ).toEqual(['wonder']);
  });
});

test('never-clear-when keeps what would be cleared', () => {
  const rules = ruleSetOf(`${FIND}clear-when: [{ any: [word.maybe], reason: not said for certain }]
never-clear-when: [{ any: [word.serious], in: sentence, reason: a grave matter }]
`);
  expect(excerpts(rules, 'This herb is perhaps a wonder for the house.')).toEqual([]);
  expect(excerpts(rules, 'This herb is perhaps a wonder for serious pain.')).toEqual(['wonder']);
});

test('requires-absent silences the rule for the whole page', () => {
  const rules = ruleSetOf(`${FIND}requires-absent: [[word.notice], [word.maybe]]\n`);
  expect(excerpts(rules, 'This herb is a wonder for the house.')).toEqual(['wonder']);
  expect(excerpts(rules, 'This herb is a wonder.\n\nWe say so by law, as all sellers do.')).toEqual([]);
  expect(excerpts(rules, 'This herb is a wonder.\n\nYou will perhaps like it as we all do.')).toEqual([]);
});

test('downgrade-when lowers confidence one step for each reason, and says why', () => {
  const rules = ruleSetOf(`${FIND}downgrade-when:
  - { any: [word.maybe], reason: not said for certain }
  - { any: [word.notice], reason: a notice }
`);
  const confidence = (text: string) => run(rules, text).findings.map((finding) => finding.confidence);
  expect(confidence('This herb is a wonder for the house.')).toEqual(['high']);
  expect(confidence('This herb is perhaps a wonder for the house.')).toEqual(['medium']);
  expect(confidence('This herb is perhaps a wonder, as we say by law.')).toEqual(['low']);
  const [finding] = run(rules, 'This herb is perhaps a wonder for the house.').findings;
  expect(finding!.trace.at(-1)).toEqual({ kind: 'downgraded', subject: 'word.maybe', words: 'perhaps' });
});

describe('with and without', () => {
  test('with must hold for there to be a candidate at all', () => {
    const rules = ruleSetOf('find: [{ anchor: [word.wonder], with: [{ any: [thing.plant] }] }]\n');
    expect(run(rules, 'This book is a wonder for the house.')).toMatchObject({ findings: [], cleared: [] });
    const [finding] = run(rules, 'This herb is a wonder for the house.').findings;
    expect(finding!.trace).toContainEqual({ kind: 'with', subject: 'thing.plant', words: 'herb' });
  });

  test('without clears', () => {
    const rules = ruleSetOf(
      'find: [{ anchor: [word.wonder], without: [{ any: [word.notice], reason: a notice }] }]\n',
    );
    const { findings, cleared } = run(rules, 'This herb is a wonder, as we say by law.');
    expect(findings).toEqual([]);
    expect(cleared).toMatchObject([{ reason: 'a notice' }]);
  });
});

describe('claims', () => {
  const rules = ruleSetOf('find: [{ claim: { relation: [reduces], polarity: [affirmed] } }]\n');

  test('are found by their frame', () => {
    expect(excerpts(rules, 'Our herb eases pain in a day.')).toEqual(['eases pain']);
    expect(excerpts(rules, 'There is no way that our herb comes without pain.')).toEqual([]);
  });

  test('of one sentence are one finding', () => {
    expect(excerpts(rules, 'Our herb eases pain and soothes cramps in a day.')).toEqual([
      'eases pain and soothes cramps',
    ]);
  });

  test('of one list are one finding that points to the others', () => {
    const text = 'Our herb eases:\n- pain\n- cramps\n- aches\n\nIt also soothes the sting of every day.';
    const { findings } = run(rules, text);
    expect(findings.map(({ excerpt }) => excerpt)).toEqual(['pain', 'soothes the sting']);
    expect(findings[0]!.related.map(({ message, excerpt }) => [message.id, excerpt])).toEqual([
      ['same-list', 'cramps'],
      ['same-list', 'aches'],
    ]);
  });

  test('of two lists are two findings', () => {
    const text = 'Our herb eases:\n- pain\n- cramps\n\nAt night it soothes:\n- aches\n- cramps';
    expect(excerpts(rules, text)).toEqual(['pain', 'aches']);
  });

  test('of a long item are a finding of their own', () => {
    const long =
      'aches that come back every single night when you lie awake and listen to the clock in the hall';
    expect(excerpts(rules, `Our herb eases:\n- pain\n- ${long}\n- cramps`)).toEqual(['pain', 'aches']);
  });
});

test('findings stand in the order of the page', () => {
  const rules = ruleSetOf('find: [{ anchor: [word.wonder] }, { anchor: [word.serious] }]\n');
  const text = 'A serious herb is a wonder.\nOne more wonder for serious people in the house.';
  const starts = run(rules, text).findings.map(({ span }) => span.start);
  expect(starts).toHaveLength(4);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
});

test('references are not searched', () => {
  const text = 'Our herb grows here (1).\n\nReferences\n1. Smith J. The wonder of herbs. BMJ. 2019;1:1-2.';
  expect(excerpts(ruleSetOf(FIND), text)).toEqual([]);
});
