import { describe, expect, test } from 'vitest';
import { inspectDocument } from '../../../src/audit.ts';
import type { Language } from '../../../src/language/types.ts';
import { readExtracted } from '../../../src/readers/extracted.ts';
import type { FormatName } from '../../../src/report/formats/index.ts';
import { inspectJson } from '../../../src/report/inspect-json.ts';
import { inspectText } from '../../../src/report/inspect-text.ts';
import type { ReportedPage } from '../../../src/report/page.ts';
import { quietText } from '../../../src/report/text.ts';
import { contextOf, reportOf, smallRules } from './reporting.ts';

/** A page whose finding stands on the second page, or is the third paragraph. */
function pageIn(format: 'pdf' | 'docx'): ReportedPage {
  const html = '<p>Our herb grows here.</p><p>It is green.</p><p>This herb is a miracle.</p>';
  const starts =
    format === 'pdf' ? [0, html.indexOf('<p>This')] : [...html.matchAll(/<p>/g)].map(({ index }) => index);
  const unit = format === 'pdf' ? 'page' : 'paragraph';
  const notices = format === 'pdf' ? [{ id: 'pages-without-text', pages: [3, 4, 6] } as const] : [];
  const document = readExtracted({ html, unit, starts, notices }, format);
  return { path: `ad.${format}`, result: inspectDocument(document, smallRules) };
}

async function report(name: FormatName, format: 'pdf' | 'docx', language: Language = 'en') {
  return reportOf(name, [pageIn(format)], contextOf(smallRules, language));
}

describe('reports of files without lines', () => {
  test('text, compact, markdown and inspect name the page or paragraph', async () => {
    expect(await report('text', 'pdf')).toContain('  page 2  error');
    expect(await report('text', 'docx', 'fr')).toContain('  paragraphe 3  erreur');
    expect(await report('compact', 'docx')).toMatch(/^ad\.docx:paragraph 3: error /);
    expect(await report('markdown', 'pdf')).toContain('### page 2 error');
    const { appearance, rules } = contextOf(smallRules);
    const { path, result } = pageIn('pdf');
    expect(inspectText(path, result, appearance)).toContain('  page 2  ');
    expect(quietText({ path, result }, result.findings, rules, appearance)).toMatch(/^ad\.pdf:page 2: error/);
  });

  test('text and HTML tell which pages have no text', async () => {
    expect(await report('text', 'pdf')).toContain('No text on page 3–4, 6');
    expect(await report('html', 'pdf', 'fr')).toContain('Aucun texte page 3–4, 6');
  });

  test('HTML names the page', async () => {
    expect(await report('html', 'pdf')).toContain('title="show in the text">page 2</a>');
  });

  test('JSON has the page or paragraph beside lines of the text taken out', async () => {
    const [finding] = JSON.parse(await report('json', 'pdf')).files[0].findings;
    expect(finding.location).toMatchObject({ page: 2, start: { line: 5 } });
    const line = JSON.parse(await report('jsonl', 'docx'));
    expect(line.location.paragraph).toBe(3);
    const { sentences } = inspectJson('ad.docx', pageIn('docx').result);
    expect(sentences.map(({ location }) => location.paragraph)).toEqual([1, 2, 3]);
  });

  test('CSV has columns of their own for them and no lines', async () => {
    const [header = '', row = ''] = (await report('csv', 'docx')).split(/\r?\n/);
    expect(header).toMatch(/,page,paragraph$/);
    expect(row).toMatch(/^ad\.docx,,,,,error,.*,,3$/);
  });

  test('SARIF has them as logical locations and claims no region', async () => {
    const [run] = JSON.parse(await report('sarif', 'pdf')).runs;
    expect(run.artifacts[0].mimeType).toBe('application/pdf');
    const [location] = run.results[0].locations;
    expect(location.logicalLocations).toEqual([{ fullyQualifiedName: 'page 2', kind: 'page' }]);
    expect(location.physicalLocation).not.toHaveProperty('region');
  });

  test('reports that take lines only say it in words', async () => {
    expect(await report('github', 'pdf')).toMatch(/^::error file=ad\.pdf,title=[^:]+::page 2: /);
    const [issue] = JSON.parse(await report('gitlab', 'pdf'));
    expect(issue.description).toMatch(/^page 2: /);
    expect(issue.location.lines).toEqual({ begin: 1, end: 1 });
    expect(await report('checkstyle', 'docx')).toContain(
      '<error line="0" severity="error" message="paragraph 3: ',
    );
    expect(await report('junit', 'docx')).toContain('<testcase name="paragraph 3 ');
  });
});
