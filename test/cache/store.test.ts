import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inspectDocument } from '../../src/audit.ts';
import { type KeptResult, keptOf, restored } from '../../src/cache/result.ts';
import { digestOf, ResultStore } from '../../src/cache/store.ts';
import { readDocument } from '../../src/readers/index.ts';
import { fixtureRules } from '../support/fixture-rules.ts';

const result = { words: 3, findings: [] } as unknown as KeptResult;

function storeWith(...paths: string[]): ResultStore {
  const store = new ResultStore();
  for (const path of paths) store.keep(path, 'key', result);
  return store;
}

describe('a store', () => {
  test('is read as it was written, whatever pages are called', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ unit: 'binary' })), (paths) => {
        const read = ResultStore.parse(storeWith(...paths).format());
        expect(read).toBeInstanceOf(ResultStore);
        if (!(read instanceof ResultStore)) return;
        expect(read.paths.sort()).toEqual([...paths].sort());
        for (const path of paths) expect(read.find(path, 'key')).toEqual(result);
        expect(read.isChanged).toBe(false);
      }),
    );
  });

  test('any change to the file is noticed', () => {
    const text = storeWith('a.txt', 'b.txt').format();
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.constantFrom('', 'x', '\n'), (at, instead) => {
        fc.pre(text[at] !== instead);
        expect(typeof ResultStore.parse(text.slice(0, at) + instead + text.slice(at + 1))).toBe('string');
      }),
    );
  });

  test.each([
    ['', 'damaged'],
    ['claim-audit cache 2 abc\n', 'damaged'],
    ['claim-audit cache', 'damaged'],
    ['Our herb cures.', 'foreign'],
  ])('%j is %s', (text, kind) => {
    expect(ResultStore.parse(text)).toBe(kind);
  });

  test('finds nothing under another key', () => {
    expect(storeWith('a.txt').find('a.txt', 'other')).toBeNull();
  });
});

test('parts of a digest do not run into each other', () => {
  expect(digestOf(['ab', 'c'])).not.toBe(digestOf(['a', 'bc']));
});

test('a result that was kept is the same as a new one', () => {
  const document = readDocument(
    'Our herb is a miracle (1).\n\nHurry, it is for everybody who has a garden.\n\nReferences\n1. Doe A. Herbs. Lancet. 2018;3:14-18.\n',
    'text',
  );
  const rules = fixtureRules();
  const made = inspectDocument(document, rules);
  const kept = JSON.parse(JSON.stringify(keptOf(made))) as KeptResult;
  let audits = 0;
  const again = restored(kept, document, () => {
    audits++;
    return inspectDocument(document, rules);
  });
  expect(keptOf(again)).toEqual(keptOf(made));
  expect(again.document).toBe(document);
  expect(audits).toBe(0);
  expect(again.claims).toEqual(made.claims);
  expect(again.works()).toEqual(made.works());
  expect(audits).toBe(1);
});
