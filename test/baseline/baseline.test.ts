import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareWith, entriesFor } from '../../src/baseline/compare.ts';
import { formatBaseline, parseBaseline } from '../../src/baseline/file.ts';
import type { Baseline } from '../../src/baseline/types.ts';

const finding = (rule: string, fingerprint: string, text = 'Our herb cures.') => ({
  rule,
  fingerprint,
  context: { text, span: { start: 0, end: 0 }, excerptStart: 0 },
});
const findings = fc.array(
  fc
    .tuple(fc.constantFrom('cure', 'safe'), fc.constantFrom('a', 'b', 'c'))
    .map(([rule, print]) => finding(rule, print)),
);
const text = fc.string({ unit: 'grapheme', minLength: 1 });
const entry = fc.record(
  { rule: text, fingerprint: text, count: fc.integer({ min: 1, max: 9 }), words: text, reason: text },
  { requiredKeys: ['rule', 'fingerprint', 'count', 'words'] },
);
const baselines = fc
  .uniqueArray(fc.tuple(text, fc.array(entry, { minLength: 1 })), { selector: ([path]) => path })
  .map((files): Baseline => new Map(files));

describe('the file', () => {
  test('is read as it was written', () => {
    fc.assert(
      fc.property(baselines, (baseline) => {
        const written = formatBaseline(baseline);
        const read = parseBaseline(written) as Baseline;
        expect(formatBaseline(read)).toBe(written);
        expect([...read.keys()].sort()).toEqual([...baseline.keys()].sort());
        for (const [path, entries] of baseline) expect(new Set(read.get(path))).toEqual(new Set(entries));
      }),
    );
  });

  test('does not depend on the order of findings', () => {
    fc.assert(
      fc.property(findings, (list) => {
        const forwards = new Map([['page', entriesFor(list, [])]]);
        const backwards = new Map([['page', entriesFor([...list].reverse(), [])]]);
        expect(formatBaseline(forwards)).toBe(formatBaseline(backwards));
      }),
    );
  });

  test.each([
    ['', { id: 'not-json' }],
    ['{"version": 1, "files": {', { id: 'not-json' }],
    ['[]', { id: 'wrong-shape', place: 'version' }],
    ['{"version": 2, "files": {}}', { id: 'other-version', version: '2' }],
    ['{"version": 1}', { id: 'wrong-shape', place: 'files' }],
    ['{"version": 1, "files": {"a.txt": {}}}', { id: 'wrong-shape', place: 'files["a.txt"]' }],
    ['{"version": 1, "files": {"a.txt": [null]}}', { id: 'wrong-shape', place: 'files["a.txt"][0]' }],
    [
      '{"version": 1, "files": {"a.txt": [{"rule": "r", "fingerprint": "f", "words": "", "count": 0}]}}',
      { id: 'wrong-shape', place: 'files["a.txt"][0].count' },
    ],
  ])('%s is refused', (source, problem) => {
    expect(parseBaseline(source)).toMatchObject(problem);
  });
});

describe('comparison', () => {
  test('what was written down is known, wholly and in any order', () => {
    fc.assert(
      fc.property(findings, (list) => {
        const { fresh, known, stale } = compareWith(entriesFor(list, []), [...list].reverse());
        expect({ fresh, known: known.length, stale }).toEqual({ fresh: [], known: list.length, stale: [] });
      }),
    );
  });

  test('counts are exact: nothing is lost and nothing is forgiven twice', () => {
    fc.assert(
      fc.property(findings, findings, (before, after) => {
        const { fresh, known, stale } = compareWith(entriesFor(before, []), after);
        expect(fresh.length + known.length).toBe(after.length);
        expect(stale.reduce((sum, { gone }) => sum + gone, 0) + known.length).toBe(before.length);
      }),
    );
  });

  test('a swap of findings is seen though their number stays', () => {
    const { fresh, stale } = compareWith(entriesFor([finding('cure', 'a')], []), [finding('cure', 'b')]);
    expect(fresh).toHaveLength(1);
    expect(stale).toMatchObject([{ gone: 1, entry: { fingerprint: 'a' } }]);
  });

  test('reasons are kept', () => {
    const before = [{ rule: 'cure', fingerprint: 'a', count: 4, words: 'old', reason: 'agreed with legal' }];
    expect(entriesFor([finding('cure', 'a')], before)).toEqual([
      { rule: 'cure', fingerprint: 'a', count: 1, words: 'Our herb cures.', reason: 'agreed with legal' },
    ]);
  });

  test('words are few and printable', () => {
    const long = `Our\u0007 herb\n\u202e${' cures'.repeat(30)}`;
    expect(entriesFor([finding('cure', 'a', long)], [])[0]!.words).toBe(
      'Our herb cures cures cures cures cures cures…',
    );
  });
});
