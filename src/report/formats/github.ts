import type { Severity } from '../../rules/types.ts';
import type { Location } from '../lines.ts';
import { hasLines } from '../place.ts';
import { printable } from '../printable.ts';
import { formatPhrases } from '../wording/formats.ts';
import { reportPhrases } from '../wording/report.ts';
import { sayIn } from '../wording/table.ts';
import { withheldText } from '../withheld.ts';
import { relativePath } from './paths.ts';
import type { ReportFormat } from './types.ts';
import { placedDirectives, withPlace, wordedFindings } from './worded.ts';

const COMMAND: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };
/** GitHub shows ten annotations of a kind for a step; the last notice is kept to say how many were left out. */
const SHOWN: Readonly<Record<Severity, number>> = { error: 10, warning: 10, info: 9 };

/** Workflow commands of GitHub Actions, which become annotations of a pull request. */
export const github: ReportFormat = (context) => {
  const say = sayIn(formatPhrases, context.appearance.language);
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  return {
    page(page) {
      const path = relativePath(page.path);
      const isShown = (severity: Severity) => ++counts[severity] <= SHOWN[severity];
      const findings = wordedFindings(page, context)
        .filter(({ finding }) => isShown(finding.severity))
        .map((worded) => {
          const { finding, location, title, advice } = worded;
          const text = [withPlace(worded.message, worded), advice].filter(Boolean).map(printable).join('\n');
          return annotation(finding.severity, path, location, `${title} (${finding.rule})`, text);
        });
      const directives = placedDirectives(page)
        .filter(({ severity }) => isShown(severity))
        .map(({ severity, location, id, text }) =>
          annotation(severity, path, location, `${say('directive')} (${id})`, printable(text)),
        );
      return [...findings, ...directives].join('');
    },
    end(summary) {
      // No command: a line of the log.
      const withheld = withheldText(summary, sayIn(reportPhrases, context.appearance.language));
      return (withheld === null ? '' : `${context.tool.name}: ${withheld}\n`) + more();
    },
  };

  function more(): string {
    const left = (severity: Severity) => Math.max(0, counts[severity] - SHOWN[severity]);
    const more = { error: left('error'), warning: left('warning'), info: left('info') };
    if (more.error + more.warning + more.info === 0) return '';
    return command('notice', { title: context.tool.name }, say('more-findings', more));
  }
};

function annotation(
  severity: Severity,
  file: string,
  location: Location,
  title: string,
  text: string,
): string {
  const { start, end } = location;
  // GitHub takes columns only where both are on one line.
  const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {};
  const properties = hasLines(location)
    ? { file, line: start.line, endLine: end.line, ...columns }
    : { file };
  return command(COMMAND[severity], { ...properties, title }, text);
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
