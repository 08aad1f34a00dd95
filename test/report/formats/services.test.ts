import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReportedPage } from '../../../src/report/page.ts';
import { contextOf, pageOf, pageSaying, reportOf, smallRules } from './reporting.ts';

const TEXT = 'This herb is a miracle. Hurry, it is for everybody!';

describe('github', () => {
  /** Reads commands back as the runner does. */
  function commands(output: string) {
    const decode = (text: string) =>
      text.replace(/%(25|0D|0A|3A|2C)/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
    return output
      .split('\n')
      .slice(0, -1)
      .map((line) => {
        const [, name, list, text] = /^::(\w+) ([^:]*)::(.*)$/.exec(line)!;
        const properties = list!.split(',').map((pair) => {
          const [key, ...value] = pair.split('=');
          return [key, decode(value.join('='))];
        });
        return { name, properties: Object.fromEntries(properties), text: decode(text!) };
      });
  }

  test('gives place, title, why and what to do', async () => {
    const [first, second] = commands(await reportOf('github', [pageOf(TEXT, './ads/a,b: 5%.txt')]));
    expect(first).toEqual({
      name: 'error',
      properties: {
        file: 'ads/a,b: 5%.txt',
        line: '1',
        endLine: '1',
        col: '16',
        endColumn: '23',
        title: 'A miracle is promised (miracle)',
      },
      text: '“miracle” needs proof; none is shown.\nLeave the word out.',
    });
    expect(second!.name).toBe('warning');
  });

  test('words of a page cannot leave their command', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.string(), async (words, path) => {
        const output = commands(await reportOf('github', [pageSaying(`\n::error::${words}`, path)]));
        expect(output).toHaveLength(1);
        expect(output[0]!.text).toContain('::error::');
      }),
    );
  });

  const severities = (page: ReportedPage, severity: 'error' | 'warning' | 'info', count: number) => {
    const findings = page.result.findings.slice(0, 1).map((finding) => ({ ...finding, severity }));
    return Array.from({ length: count }, () => findings[0]!);
  };
  test.each([
    ['en', '2 errors, 1 warning more, not shown here; every other format lists them all.'],
    ['fr', 'Non affichés ici : 2 erreurs, 1 avertissement ; tous les autres formats les donnent.'],
  ] as const)('shows ten of a kind in a run, and in "%s" how many more', async (language, text) => {
    const page = pageOf(TEXT);
    const half = {
      ...page.result,
      findings: [...severities(page, 'error', 6), ...severities(page, 'warning', 6)],
    };
    const rest = {
      ...page.result,
      findings: [
        ...severities(page, 'error', 6),
        ...severities(page, 'warning', 5),
        ...severities(page, 'info', 3),
      ],
    };
    const pages = [
      { path: 'a.txt', result: half },
      { path: 'b.txt', result: rest },
    ];
    const output = commands(await reportOf('github', pages, contextOf(smallRules, language)));
    const count = (name: string) => output.filter((command) => command.name === name).length;
    expect([count('error'), count('warning'), count('notice')]).toEqual([10, 10, 4]);
    expect(output.at(-1)!.text).toBe(text);
  });

  test('has no columns where words go over a line', async () => {
    const page = pageOf(TEXT);
    const finding = { ...page.result.findings[0]!, span: { start: 0, end: 9 } };
    const document = { ...page.result.document, source: 'one\ntwo three' };
    const over = { path: 'a.txt', result: { ...page.result, document, findings: [finding] } };
    expect(commands(await reportOf('github', [over]))[0]!.properties).not.toHaveProperty('col');
  });
});

describe('gitlab', () => {
  test('is an array of issues with fingerprints of their own', async () => {
    const pages = [pageOf(TEXT, './a.txt'), pageOf(TEXT, 'b.txt')];
    const issues = JSON.parse(await reportOf('gitlab', pages));
    expect(issues).toHaveLength(4);
    expect(new Set(issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size).toBe(4);
    expect(issues[0]).toEqual({
      type: 'issue',
      check_name: 'miracle',
      description: 'A miracle is promised: “miracle” needs proof; none is shown.',
      severity: 'major',
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
      location: { path: 'a.txt', lines: { begin: 1, end: 1 } },
    });
    expect(issues[1].severity).toBe('minor');
    expect(JSON.parse(await reportOf('gitlab', []))).toEqual([]);
  });

  test('fingerprints hold when text is put before', async () => {
    const fingerprints = async (text: string) =>
      JSON.parse(await reportOf('gitlab', [pageOf(text)])).map(
        ({ fingerprint }: { fingerprint: string }) => fingerprint,
      );
    expect(await fingerprints(`A garden.\n\n${TEXT}`)).toEqual(await fingerprints(TEXT));
  });
});

test('jsonl has one finding a line', async () => {
  const lines = (await reportOf('jsonl', [pageOf(TEXT), pageOf(TEXT, 'b.txt')])).split('\n').slice(0, -1);
  const findings = lines.map((line) => JSON.parse(line));
  expect(findings.map(({ path, rule }) => `${path} ${rule}`)).toEqual([
    'page.txt miracle',
    'page.txt hurry',
    'b.txt miracle',
    'b.txt hurry',
  ]);
});

test.each(['en', 'fr'] as const)('compact is read by editors in "%s"', async (language) => {
  const output = await reportOf('compact', [pageOf(TEXT)], contextOf(smallRules, language));
  expect(output.split('\n')[0]).toMatch(/^page\.txt:1:16: error miracle \S/);
});
