import type { Severity } from '../../rules/types.ts';
import { printable } from '../printable.ts';
import { formatPhrases } from '../wording/formats.ts';
import { sayIn } from '../wording/table.ts';
import { relativePath } from './paths.ts';
import type { ReportFormat } from './types.ts';
import { type WordedFinding, wordedFindings } from './worded.ts';

const COMMAND: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };
/** GitHub shows ten annotations of a kind for a step; the last notice is kept to say how many were left out. */
const SHOWN: Readonly<Record<Severity, number>> = { error: 10, warning: 10, info: 9 };

/** Workflow commands of GitHub Actions, which become annotations of a pull request. */
export const github: ReportFormat = (context) => {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  return {
    page: (page) =>
      wordedFindings(page, context)
        .filter(({ finding }) => ++counts[finding.severity] <= SHOWN[finding.severity])
        .map((worded) => annotation(worded, relativePath(page.path)))
        .join(''),
    end() {
      const left = (severity: Severity) => Math.max(0, counts[severity] - SHOWN[severity]);
      const more = { error: left('error'), warning: left('warning'), info: left('info') };
      if (more.error + more.warning + more.info === 0) return '';
      const text = sayIn(formatPhrases, context.appearance.language)('more-findings', more);
      return command('notice', { title: context.tool.name }, text);
    },
  };
};

function annotation({ finding, location, title, message, advice }: WordedFinding, file: string): string {
  const { start, end } = location;
  // GitHub takes columns only where both are on one line.
  const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {};
  const properties = { file, line: start.line, endLine: end.line, ...columns };
  const text = [message, advice].filter(Boolean).map(printable).join('\n');
  return command(COMMAND[finding.severity], { ...properties, title: `${title} (${finding.rule})` }, text);
}

function command(
  name: string,
  properties: Readonly<Record<string, string | number | undefined>>,
  text: string,
): string {
  const list = Object.entries(properties).map(
    ([key, value]) => `${key}=${property(printable(String(value)))}`,
  );
  return `::${name} ${list.join(',')}::${data(text)}\n`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
