import { relativePath } from './paths.ts';
import type { Problem, ReportFormat } from './types.ts';
import { type WordedFinding, wordedFindings } from './worded.ts';
import { attributes, xml, XML_DECLARATION } from './xml.ts';

/**
 * JUnit's XML: a page is a suite, a finding a test case. It fails when the run does because of it; a finding
 * below `--fail-on` passes with its text as output. A page without findings is one case that passes.
 */
export const junit: ReportFormat = (context) => {
  let head = `${XML_DECLARATION}<testsuites${attributes({ name: context.tool.name })}>\n`;
  return {
    page(page) {
      const path = relativePath(page.path);
      const findings = wordedFindings(page, context);
      const failures = findings.filter(({ finding }) => context.counts(finding)).length;
      const cases = findings.map((worded) => caseOf(worded, path, context.counts(worded.finding)));
      if (cases.length === 0)
        cases.push(`    <testcase${attributes({ name: context.tool.name, classname: path })}/>\n`);
      const suite = { name: path, tests: cases.length, failures, errors: 0 };
      const output = `${head}  <testsuite${attributes(suite)}>\n${cases.join('')}  </testsuite>\n`;
      head = '';
      return output;
    },
    end: (_, problems) => `${head}${unread(problems, context.tool.name)}</testsuites>\n`,
  };
};

function caseOf({ finding, location, title, message, advice }: WordedFinding, path: string, fails: boolean) {
  const { line, column } = location.start;
  const body = [`${path}:${line}:${column}`, finding.excerpt, message, advice]
    .filter(Boolean)
    .map(xml)
    .join('\n');
  const name = `${line}:${column} ${finding.rule}`;
  const inner = fails
    ? `<failure${attributes({ message: `${title}: ${message}`, type: finding.severity })}>${body}</failure>`
    : `<system-out>${body}</system-out>`;
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
