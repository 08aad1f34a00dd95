import type { HeldBack } from '../page.ts';
import { type ReportPhrases, reportPhrases } from '../wording/report.ts';
import { type Say, sayIn } from '../wording/table.ts';
import { relativePath } from './paths.ts';
import type { Problem, ReportFormat } from './types.ts';
import { type PlacedDirective, placedDirectives, type WordedFinding, wordedFindings } from './worded.ts';
import { attributes, xml, XML_DECLARATION } from './xml.ts';

/**
 * JUnit's XML: a page is a suite, a finding a test case. It fails when the run does because of it; a finding
 * below `--fail-on` passes with its text as output, and one that is held back is skipped. A page without findings is one case that passes.
 */
export const junit: ReportFormat = (context) => {
  const say = sayIn(reportPhrases, context.appearance.language);
  let head = `${XML_DECLARATION}<testsuites${attributes({ name: context.tool.name })}>\n`;
  return {
    page(page) {
      const path = relativePath(page.path);
      const findings = wordedFindings(page, context);
      const heldBack = page.heldBack ?? [];
      const held = wordedFindings(
        page,
        context,
        heldBack.map(({ finding }) => finding),
      );
      const directives = placedDirectives(page);
      const cases = [
        ...findings.map((worded) => caseOf(worded, path, context.counts(worded.finding))),
        ...directives.map((note) => directiveCase(note, path, context.counts(note))),
        ...held.map((worded, index) => skippedCase(worded, path, heldBack[index]!, say)),
      ];
      if (cases.length === 0)
        cases.push(`    <testcase${attributes({ name: context.tool.name, classname: path })}/>\n`);
      const failures = [...findings.map(({ finding }) => finding), ...(page.directives ?? [])].filter(
        context.counts,
      ).length;
      const skips = held.length === 0 ? {} : { skipped: held.length };
      const suite = { name: path, tests: cases.length, failures, errors: 0, ...skips };
      const output = `${head}  <testsuite${attributes(suite)}>\n${cases.join('')}  </testsuite>\n`;
      head = '';
      return output;
    },
    end: (_, problems) => `${head}${unread(problems, context.tool.name)}</testsuites>\n`,
  };
};

function caseOf({ finding, place, title, message, advice }: WordedFinding, path: string, fails: boolean) {
  const body = [`${path}:${place}`, finding.excerpt, message, advice].filter(Boolean).map(xml).join('\n');
  const inner = resultOf(fails, `${title}: ${message}`, finding.severity, body);
  return testCase(`${place} ${finding.rule}`, path, inner);
}

/** A suppression that needs mending. */
function directiveCase({ id, location, severity, text }: PlacedDirective, path: string, fails: boolean) {
  const { line, column } = location.start;
  const body = `${path}:${line}:${column}\n${text}`;
  return testCase(`${line}:${column} ${id}`, path, resultOf(fails, text, severity, xml(body)));
}

/** A finding that is held back, with who holds it and why. */
function skippedCase(
  { finding, place, title }: WordedFinding,
  path: string,
  { kind, reason }: HeldBack,
  say: Say<ReportPhrases>,
) {
  const message = [title, say('held-back-by', { kind }), reason].filter(Boolean).join(' · ');
  return testCase(`${place} ${finding.rule}`, path, `<skipped${attributes({ message })}/>`);
}

function resultOf(fails: boolean, message: string, type: string, body: string): string {
  return fails
    ? `<failure${attributes({ message, type })}>${body}</failure>`
    : `<system-out>${body}</system-out>`;
}

function testCase(name: string, path: string, inner: string): string {
  return `    <testcase${attributes({ name, classname: path })}>\n      ${inner}\n    </testcase>\n`;
}

/** What could not be read, as one suite of errors. */
function unread(problems: readonly Problem[], name: string): string {
  if (problems.length === 0) return '';
  const suite = { name, tests: problems.length, failures: 0, errors: problems.length };
  const cases = problems.map(
    ({ path, text }) =>
      `    <testcase${attributes({ name: path ?? name, classname: name })}><error${attributes({ message: text })}/></testcase>\n`,
  );
  return `  <testsuite${attributes(suite)}>\n${cases.join('')}  </testsuite>\n`;
}
