import { describe, expect, test } from 'vitest';
import type { TextFormat } from '../../src/document/types.ts';
import { readDocument } from '../../src/readers/index.ts';
import type { Finding } from '../../src/rules/types.ts';
import { applyDirectives } from '../../src/suppressions/apply.ts';

const KNOWN = new Set(['cure', 'safe']);

/** A finding of the rule of that name at each of its words on the page: `cure` finds "cure", `safe` finds "safe". */
function findingsOn(source: string): Finding[] {
  const found = [...source.matchAll(/\b(cure|safe)s\b/g)];
  return found.map(
    ({ 0: words, 1: rule, index }) =>
      ({ rule, excerpt: words, span: { start: index, end: index + words.length } }) as Finding,
  );
}

function outcome(source: string, format: TextFormat = 'html') {
  const document = readDocument(source, format);
  const { findings, suppressed, problems } = applyDirectives(document, findingsOn(source), KNOWN);
  const lineOf = (offset: number) => source.slice(0, offset).split('\n').length;
  return {
    kept: findings.map(({ rule, span }) => `${lineOf(span.start)} ${rule}`),
    left: suppressed.map(({ finding, reason }) => `${lineOf(finding.span.start)} ${finding.rule}: ${reason}`),
    problems: problems.map(
      ({ span, ...problem }) => `${lineOf(span.start)} ${Object.values(problem).join(' ')}`,
    ),
  };
}

describe('the next line', () => {
  test('of Markdown, past blank lines', () => {
    const page = '<!-- claim-audit-disable-next-line cure -- quoted -->\n\nIt cures.\nIt cures.\n';
    expect(outcome(page, 'markdown')).toEqual({ kept: ['4 cure'], left: ['3 cure: quoted'], problems: [] });
  });

  test('of HTML, past markup', () => {
    const page =
      '<!-- claim-audit-disable-next-line cure -- quoted -->\n<div>\n<p>\nIt cures.</p><p>It\ncures.';
    expect(outcome(page)).toEqual({ kept: ['5 cure'], left: ['4 cure: quoted'], problems: [] });
  });

  test('of plain text', () => {
    const page = 'claim-audit-disable-next-line cure -- quoted\nIt cures.\nIt cures.\n';
    expect(outcome(page, 'text')).toEqual({ kept: ['3 cure'], left: ['2 cure: quoted'], problems: [] });
  });

  test('two directives for one line', () => {
    const page =
      '# claim-audit-disable-next-line cure -- one\n// claim-audit-disable-next-line safe -- two\nIt cures and safes.\n';
    expect(outcome(page, 'text').left).toEqual(['3 cure: one', '3 safe: two']);
  });

  test('a comment over several lines', () => {
    const page =
      '<!-- claim-audit-disable-next-line\n     cure, safe\n     -- a long\n reason -->\n<p>cures safes';
    expect(outcome(page).left).toEqual(['5 cure: a long\n reason', '5 safe: a long\n reason']);
  });
});

describe('the same line', () => {
  test.each<[TextFormat, string]>([
    ['html', '<p>It cures. <!-- claim-audit-disable-line cure -- r --></p>\n<p>It cures.</p>'],
    ['markdown', 'It cures. <!-- claim-audit-disable-line cure -- r -->\nIt cures.'],
    ['text', 'It cures. // claim-audit-disable-line cure -- r\nIt cures.'],
    ['text', 'It cures. # claim-audit-disable-line cure -- r\r\nIt cures.'],
    ['text', 'It cures. <!-- claim-audit-disable-line cure -- r -->\nIt cures.'],
  ])('in %s: %s', (format, page) => {
    expect(outcome(page, format)).toEqual({ kept: ['2 cure'], left: ['1 cure: r'], problems: [] });
  });
});

test('a block ends where it is told to, or with the page', () => {
  const page =
    'cures\n<!-- claim-audit-disable cure, safe -- r -->\ncures safes\n<!-- claim-audit-enable cure -->\ncures safes\n';
  expect(outcome(page)).toEqual({
    kept: ['1 cure', '5 cure'],
    left: ['3 cure: r', '3 safe: r', '5 safe: r'],
    problems: [],
  });
});

test('an end without rules ends every block', () => {
  const page = '// claim-audit-disable cure, safe -- r\ncures safes\n// claim-audit-enable\ncures safes\n';
  expect(outcome(page, 'text').kept).toEqual(['4 cure', '4 safe']);
});

test('a whole file, wherever it is said', () => {
  expect(
    outcome('It cures.\n\nIt cures.\n<!-- claim-audit-disable-file cure — avis relu -->\n', 'markdown'),
  ).toEqual({
    kept: [],
    left: ['1 cure: avis relu', '3 cure: avis relu'],
    problems: [],
  });
});

describe('what cannot be followed suppresses nothing and is told', () => {
  test.each([
    ['claim-audit-disable-line cure', 'no-reason claim-audit-disable-line'],
    ['claim-audit-disable-line cure --', 'no-reason claim-audit-disable-line'],
    ['claim-audit-disable-line cure -- …', 'no-reason claim-audit-disable-line'],
    ['claim-audit-disable-line -- reason', 'no-rule claim-audit-disable-line'],
    ['claim-audit-disable-lien cure -- reason', 'unknown-directive claim-audit-disable-lien'],
    ['claim-audit-disable-line cured -- reason', 'unknown-rule cured'],
    ['claim-audit-disable-line safe -- reason', 'unused safe'],
    ['claim-audit-enable cure', 'nothing-to-end cure'],
    ['claim-audit-enable', 'nothing-to-end '],
  ])('%s', (directive, problem) => {
    expect(outcome(`<p>It cures. <!-- ${directive} -->`)).toEqual({
      kept: ['1 cure'],
      left: [],
      problems: [`1 ${problem}`],
    });
  });

  test('one name of several', () => {
    expect(outcome('cures <!-- claim-audit-disable-line cure, safe, cur -- r -->')).toEqual({
      kept: [],
      left: ['1 cure: r'],
      problems: ['1 unknown-rule cur', '1 unused safe'],
    });
  });
});

describe('what only looks like a directive', () => {
  test.each<[TextFormat, string]>([
    ['markdown', '```html\n<!-- claim-audit-disable-file cure -- r -->\n```\n\nIt cures.'],
    ['markdown', 'Write `<!-- claim-audit-disable-line cure -- r -->` where it cures.'],
    ['html', '<p>Write &lt;!-- claim-audit-disable-line cure -- r --&gt; where it cures.'],
    ['html', '<p title="<!-- claim-audit-disable-line cure -- r -->">It cures.'],
    ['html', '<script>// claim-audit-disable-file cure -- r\n</script><p>It cures.'],
    ['text', 'See claim-audit-disable-line cure -- r where it cures.'],
  ])('in %s: %s', (format, page) => {
    expect(outcome(page, format)).toMatchObject({ left: [], problems: [] });
  });
});

test('a rule that a run leaves out is not called unused', () => {
  const document = readDocument('<!-- claim-audit-disable-file cure, safe -- r -->', 'html');
  const { problems } = applyDirectives(document, [], KNOWN, new Set(['safe']));
  expect(problems).toMatchObject([{ id: 'unused', rule: 'safe' }]);
});
