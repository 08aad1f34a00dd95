import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import schema from '../../rules/schema/report.schema.json' with { type: 'json' };
import { inspectDocument } from '../../src/audit.ts';
import { readDocument } from '../../src/readers/index.ts';
import { jsonReport, pageJson } from '../../src/report/json.ts';
import { EMPTY, indexRules, type ReportedPage, withPage } from '../../src/report/page.ts';
import { SAMPLES } from '../support/pages.ts';
import { shippedRules } from '../support/rules.ts';

const { ruleSet } = shippedRules();
const rules = indexRules(ruleSet.rules);
const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);

function reported(path: string): ReportedPage {
  const text = readFileSync(join(import.meta.dirname, '../..', path), 'utf8');
  const format = path.endsWith('.html') ? 'html' : path.endsWith('.md') ? 'markdown' : 'text';
  return { path, result: inspectDocument(readDocument(text, format), ruleSet) };
}

describe.each(['en', 'fr'] as const)('JSON report with messages in "%s"', (language) => {
  test.each(SAMPLES)('of %s keeps to its schema and to the page', (path) => {
    const page = reported(path);
    const summary = withPage(EMPTY, page);
    const text = jsonReport([pageJson(page, rules, language)], summary, {
      name: 'claim-audit',
      version: '1.0.0',
    });
    const report = JSON.parse(text);
    expect(validate(report), JSON.stringify(validate.errors, null, 2)).toBe(true);
    const lines = page.result.document.source.split(/\r\n|\n|\r/);
    for (const { location } of report.files[0].findings) {
      for (const { line, column, offset } of [location.start, location.end]) {
        expect(lines[line - 1]!.slice(column - 1)).toBe(
          page.result.document.source.slice(offset).split(/\r\n|\n|\r/)[0],
        );
      }
      expect(location.start.offset).toBeLessThan(location.end.offset);
    }
  });
});

test('the summary counts what the files hold', () => {
  const pages = SAMPLES.map(reported);
  const summary = pages.reduce(withPage, EMPTY);
  const files = pages.map((page) => pageJson(page, rules, 'en'));
  for (const severity of ['error', 'warning', 'info'] as const) {
    const count = files
      .flatMap(({ findings }) => findings)
      .filter((finding) => finding.severity === severity).length;
    expect(summary[severity]).toBe(count);
  }
  expect(summary.files).toBe(SAMPLES.length);
});
