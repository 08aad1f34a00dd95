import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import schema from '../../../rules/schema/report.schema.json' with { type: 'json' };
import { EMPTY, type ReportedPage, withPage } from '../../../src/report/page.ts';
import { type FormatName, loadFormat } from '../../../src/report/formats/index.ts';
import type { ReportContext } from '../../../src/report/formats/types.ts';
import { contextOf, pageOf, smallRules } from './reporting.ts';

const TEXT = 'This herb is a miracle. Hurry, it is for everybody!';

/** A page with one finding held back by a directive, one by the baseline, and a directive that nothing needs. */
function heldBackPage(): ReportedPage {
  const page = pageOf(TEXT, 'a.txt');
  const [first, second] = page.result.findings;
  return {
    ...page,
    result: { ...page.result, findings: [] },
    heldBack: [
      { finding: first!, kind: 'inSource', reason: 'quoted <b>' },
      { finding: second!, kind: 'external', reason: null },
    ],
    directives: [
      {
        id: 'directive-unused',
        rule: 'miracle',
        severity: 'warning',
        span: { start: 0, end: 4 },
        text: 'not used',
      },
    ],
  };
}

async function reportOf(
  name: FormatName,
  options: Partial<ReportContext> = {},
  page: ReportedPage = heldBackPage(),
): Promise<string> {
  const report = (await loadFormat(name))({ ...contextOf(smallRules), ...options });
  const summary = { ...withPage(EMPTY, page), withheld: { suppressed: 1, known: 1, unchanged: 0 } };
  return report.page(page) + report.end(summary, []);
}

test('json lists what is held back with its reason, and directives to mend', async () => {
  const report = JSON.parse(await reportOf('json'));
  const validate = new Ajv({ strict: false }).compile(schema);
  // The small rules have categories of their own.
  const others = (report: unknown) =>
    validate(report)
      ? []
      : validate.errors!.filter(({ instancePath }) => !/category|fingerprint/.test(instancePath));
  expect(others(report)).toEqual([]);
  expect(report.summary).toMatchObject({
    error: 0,
    directives: 1,
    withheld: { suppressed: 1, known: 1, unchanged: 0 },
  });
  const [{ findings, suppressed, directives }] = report.files;
  expect(findings).toEqual([]);
  expect(suppressed).toMatchObject([
    { kind: 'inSource', justification: 'quoted <b>', finding: { rule: 'miracle' } },
    { kind: 'external', justification: null, finding: { rule: 'hurry' } },
  ]);
  expect(directives).toMatchObject([
    { id: 'directive-unused', rule: 'miracle', severity: 'warning', location: { start: { line: 1 } } },
  ]);
});

describe('sarif', () => {
  test('leaves out what is held back unless asked, as services show it as open', async () => {
    const [run] = JSON.parse(await reportOf('sarif')).runs;
    expect(run.results).toEqual([]);
    const [note] = run.invocations[0].toolConfigurationNotifications;
    expect(note).toMatchObject({ level: 'warning', message: { text: 'not used' } });
    expect(run.tool.driver.notifications[note.descriptor.index].id).toBe('directive-unused');
  });

  test('marks it as suppressed when asked', async () => {
    const [run] = JSON.parse(await reportOf('sarif', { suppressed: true })).runs;
    expect(run.results.map(({ suppressions }: { suppressions: unknown }) => suppressions)).toEqual([
      [{ kind: 'inSource', status: 'accepted', justification: 'quoted <b>' }],
      [{ kind: 'external', status: 'accepted' }],
    ]);
  });
});

test('junit skips what is held back; a directive fails where it counts', async () => {
  const passed = await reportOf('junit');
  expect(passed).toContain('tests="3" failures="0" errors="0" skipped="2"');
  expect(passed).toContain(
    '<skipped message="A miracle is promised · suppressed in the page · quoted &lt;b&gt;"/>',
  );
  const failed = await reportOf('junit', { counts: () => true });
  expect(failed).toContain('<failure message="not used" type="warning">');
});

test.each([
  ['compact', 'a.txt:1:1: warning directive-unused not used\n'],
  [
    'checkstyle',
    'line="1" column="1" severity="warning" message="not used" source="claim-audit.directive-unused"',
  ],
  [
    'github',
    '::warning file=a.txt,line=1,endLine=1,col=1,endColumn=5,title=Suppression (directive-unused)::not used',
  ],
  ['github', 'claim-audit: Not shown: 1 suppressed in the page, 1 known from the baseline\n'],
  ['gitlab', '"check_name":"directive-unused","description":"not used","severity":"minor"'],
  [
    'markdown',
    'Not shown: 1 suppressed in the page, 1 known from the baseline.\n\n1 suppression needs mending.',
  ],
  ['markdown', '- 1:1 not used'],
  ['text', '1 suppression needs mending'],
  ['html', '<p>Not shown: 1 suppressed in the page, 1 known from the baseline</p>'],
  ['html', 'suppressed in the page · <bdi>quoted &lt;b&gt;</bdi>'],
] as const)('%s says %s', async (name, text) => {
  const output = await reportOf(name);
  expect(name === 'gitlab' ? output.replace(/": "/g, '":"').replace(/, "/g, ',"') : output).toContain(text);
});

test('html gives the page of what is held back in a file without lines', async () => {
  const { result, ...page } = heldBackPage();
  const places = { unit: 'page', starts: [0, 0, 0] } as const;
  const printed: ReportedPage = {
    ...page,
    result: { ...result, document: { ...result.document, places } },
    directives: [],
  };
  const report = await reportOf('html', {}, printed);
  const items = /<details class="held-back">.*?<\/details>/s.exec(report)?.[0];
  expect(items).toContain('page 3 · ');
  expect(items).not.toMatch(/\bline \d/);
});
