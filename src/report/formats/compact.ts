import { printable } from '../printable.ts';
import type { ReportFormat } from './types.ts';
import { wordedFindings } from './worded.ts';

/** One line a finding, as editors read them: `file:line:column: severity rule message`, the severity always in English. */
export const compact: ReportFormat = (context) => ({
  page: (page) =>
    wordedFindings(page, context)
      .map(({ finding, location, message }) => {
        const { line, column } = location.start;
        const place = `${printable(page.path)}:${line}:${column}`;
        return `${place}: ${finding.severity} ${finding.rule} ${printable(message)}\n`;
      })
      .join(''),
  end: () => '',
});
