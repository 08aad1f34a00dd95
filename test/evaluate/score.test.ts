import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/evaluate/score.ts';
import type { EvaluatedPage, Label, ScoredFinding } from '../../src/evaluate/types.ts';

const label = (rule: string, start: number, end: number, optional = false): Label => ({
  rule,
  start,
  end,
  optional,
});
const finding = (rule: string, start: number, end: number, sentence = start): ScoredFinding => ({
  rule,
  severity: 'error',
  start,
  end,
  sentence,
});
const page = (labels: Label[], findings: ScoredFinding[], neutral = false): EvaluatedPage => ({
  name: 'p',
  group: 'en',
  neutral,
  words: 500,
  labels,
  findings,
});

describe('a finding is right when a label of its rule overlaps it', () => {
  test('two findings inside one label count once', () => {
    const { micro } = evaluate([page([label('a', 0, 50)], [finding('a', 0, 5), finding('a', 40, 60)])]);
    expect(micro).toMatchObject({ required: 1, found: 1, falseAlarms: 0, precision: 1, recall: 1, f1: 1 });
  });

  test('touching is not overlapping, and another rule does not count', () => {
    const { micro } = evaluate([page([label('a', 0, 50)], [finding('a', 50, 60), finding('b', 0, 5)])]);
    expect(micro).toMatchObject({ found: 0, falseAlarms: 2, precision: 0, recall: 0, f1: 0 });
  });

  test('false alarms count once for each rule and sentence', () => {
    const { micro } = evaluate([
      page([], [finding('a', 0, 5, 0), finding('a', 8, 9, 0), finding('a', 30, 31, 30)]),
    ]);
    expect(micro.falseAlarms).toBe(2);
  });
});

describe('optional labels', () => {
  test('are no miss when left out and right when reported', () => {
    const labels = [label('a', 0, 5, true), label('a', 10, 15, true), label('a', 20, 25)];
    const { micro } = evaluate([
      page(labels, [finding('a', 0, 3), finding('a', 21, 22), finding('a', 30, 31)]),
    ]);
    expect(micro).toMatchObject({ required: 1, found: 1, optionalFound: 1, falseAlarms: 1, recall: 1 });
    expect(micro.precision).toBeCloseTo(2 / 3);
  });
});

describe('figures over rules', () => {
  test('macro F1 leaves out rules with fewer than five required labels', () => {
    const five = [0, 10, 20, 30, 40].map((start) => label('a', start, start + 5));
    const found = five.map(({ start, end }) => finding('a', start, end));
    const result = evaluate([page([...five, label('b', 100, 110)], found)]);
    expect(result.macroF1).toBe(1);
    expect(result.rules.b).toMatchObject({ recall: 0, precision: null, f1: 0 });
    expect(result.micro.recall).toBeCloseTo(5 / 6);
  });

  test('rules that are not asked for are left out', () => {
    const result = evaluate(
      [page([label('a', 0, 5), label('b', 0, 5)], [finding('b', 7, 8)])],
      new Set(['a']),
    );
    expect(Object.keys(result.rules)).toEqual(['a']);
    expect(result.micro.falseAlarms).toBe(0);
  });
});

test('findings are counted by confidence, each of them', () => {
  const sure = (start: number, confidence: 'high' | 'low'): ScoredFinding => ({
    ...finding('a', start, start + 2),
    confidence,
  });
  const { micro, rules } = evaluate([
    page([label('a', 0, 10)], [sure(0, 'high'), sure(5, 'high'), sure(20, 'high'), sure(30, 'low')]),
  ]);
  expect(micro.byConfidence).toEqual({
    high: { findings: 3, right: 2, precision: 2 / 3 },
    medium: { findings: 0, right: 0, precision: null },
    low: { findings: 1, right: 0, precision: 0 },
  });
  expect(rules.a?.byConfidence).toEqual(micro.byConfidence);
});

test('false alarms on neutral pages are counted by severity and by 1,000 words', () => {
  const { neutral } = evaluate([page([], [finding('a', 0, 5)], true), page([], [finding('a', 0, 5)])]);
  expect(neutral).toEqual({
    pages: 1,
    words: 500,
    falseAlarms: { error: 1, warning: 0, info: 0 },
    perThousandWords: 2,
  });
});

test('misses and false alarms are listed with their page and place', () => {
  const { discrepancies } = evaluate([page([label('a', 0, 5)], [finding('a', 7, 9)])]);
  expect(discrepancies).toEqual([
    { page: 'p', kind: 'miss', rule: 'a', start: 0, end: 5 },
    { page: 'p', kind: 'false-alarm', rule: 'a', start: 7, end: 9 },
  ]);
});
