import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Failure } from '../../../src/cli/failure.ts';
import { ConfigurationReport } from '../../../src/cli/lsp/configuration-report.ts';
import { placedFailure } from '../../../src/cli/lsp/placed-failure.ts';
import { CAPABLE } from '../../lsp/editor-page.ts';

const CWD = '/pages';

describe('a failure without its place', () => {
  test('in both languages', () => {
    const failure = new Failure('baseline-not-json', { path: 'known.json', line: 3 });
    const range = { start: { line: 2, character: 0 }, end: { line: 2, character: 10_000 } };
    expect(placedFailure(failure, CWD, 'en')).toEqual({
      file: join(CWD, 'known.json'),
      range,
      message: expect.stringMatching(/^not JSON from here on/),
      code: 'baseline-not-json',
    });
    expect(placedFailure(failure, CWD, 'fr').message).toMatch(/^ce n’est plus du JSON/);
  });

  test('which only mentions its file stays whole', () => {
    const both = new Failure('two-configurations', { first: 'a.yaml', second: 'a.json' });
    expect(placedFailure(both, CWD, 'en')).toMatchObject({
      file: join(CWD, 'a.yaml'),
      message: expect.stringMatching(/^a\.yaml and a\.json both/),
    });
    expect(placedFailure(new Failure('rules-refused', { count: 2 }), CWD, 'en').file).toBeNull();
  });
});

test('configurations are told of once, and in order again when they are mended', () => {
  const report = new ConfigurationReport('en', CAPABLE);
  const failures = [1, 2].map((line) =>
    placedFailure(new Failure('directive', { path: 'c.yaml', line, text: 'the suppression' }), CWD, 'en'),
  );
  const first = report.update(failures);
  expect([...first.files].map(([uri, all]) => [uri, all.length])).toEqual([['file:///pages/c.yaml', 2]]);
  expect(first.message).toMatch(/^\/pages\/c\.yaml:1:1 the suppression \(and 1 more\)$/);
  expect(report.update(failures)).toEqual({ files: new Map(), message: null });
  expect(report.update([])).toEqual({ files: new Map([['file:///pages/c.yaml', []]]), message: null });
  expect(report.update(failures).message).not.toBeNull();
});
