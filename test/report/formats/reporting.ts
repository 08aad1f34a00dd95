import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspectDocument, type RuleSet } from '../../../src/audit.ts';
import type { TextFormat } from '../../../src/document/types.ts';
import type { Language } from '../../../src/language/types.ts';
import { readDocument } from '../../../src/readers/index.ts';
import { FORMAT_NAMES, type FormatName, loadFormat } from '../../../src/report/formats/index.ts';
import type { Problem, ReportContext } from '../../../src/report/formats/types.ts';
import { EMPTY, indexRules, type ReportedPage, withPage } from '../../../src/report/page.ts';
import type { Finding } from '../../../src/rules/types.ts';
import { fixtureRules } from '../../support/fixture-rules.ts';

/** Formats whose output is looked at here: those for other programs, spreadsheets and tickets. */
export const DATA_FORMATS = FORMAT_NAMES.filter((name) => name !== 'text' && name !== ('html' as FormatName));

export const smallRules = fixtureRules();

export function contextOf(ruleSet: RuleSet, language: Language = 'en'): ReportContext {
  return {
    tool: { name: 'claim-audit', version: '1.2.3' },
    rules: indexRules(ruleSet.rules),
    appearance: { language, colour: false, width: 80 },
    jurisdictions: [],
    verbose: true,
    suppressed: false,
    quiet: false,
    counts: ({ severity }) => severity === 'error',
  };
}

export function pageOf(text: string, path = 'page.txt', ruleSet = smallRules, format: TextFormat = 'text') {
  return { path, result: inspectDocument(readDocument(text, format), ruleSet) } satisfies ReportedPage;
}

export function samplePage(path: string, ruleSet: RuleSet): ReportedPage {
  const text = readFileSync(join(import.meta.dirname, '../../..', path), 'utf8');
  const format = path.endsWith('.html') ? 'html' : path.endsWith('.md') ? 'markdown' : 'text';
  return pageOf(text, path, ruleSet, format);
}

/** A page whose one finding has the words given, wherever words of a page can stand in a report. */
export function pageSaying(words: string, path: string, count = 1): ReportedPage {
  const { result } = pageOf('This herb is a miracle.');
  const finding: Finding = {
    ...result.findings[0]!,
    excerpt: words,
    message: { id: 'default', args: { words } },
    context: { ...result.findings[0]!.context, text: `Say ${words} now`, excerptStart: 4 },
    related: [{ message: { id: 'claim', args: { words } }, span: { start: 5, end: 9 }, excerpt: words }],
  };
  return { path, result: { ...result, findings: Array.from({ length: count }, () => finding) } };
}

export async function reportOf(
  name: FormatName,
  pages: readonly ReportedPage[],
  context: ReportContext = contextOf(smallRules),
  problems: readonly Problem[] = [],
): Promise<string> {
  const report = (await loadFormat(name))(context);
  const pieces = pages.map((page) => report.page(page));
  const summary = pages.reduce(withPage, EMPTY);
  return pieces.join('') + report.end(summary, problems);
}
