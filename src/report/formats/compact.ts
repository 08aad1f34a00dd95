import type { Location } from '../lines.ts';
import { printable } from '../printable.ts';
import type { ReportFormat } from './types.ts';
import { placedDirectives, wordedFindings } from './worded.ts';

/** One line a finding, as editors read them: `file:line:column: severity rule message`, the severity always in English. */
export const compact: ReportFormat = (context) => ({
  page(page) {
    const line = ({ start }: Location, severity: string, name: string, text: string) =>
      `${printable(page.path)}:${start.line}:${start.column}: ${severity} ${name} ${printable(text)}\n`;
    const findings = wordedFindings(page, context).map(({ finding, location, message }) =>
      line(location, finding.severity, finding.rule, message),
    );
    const directives = placedDirectives(page).map(({ location, severity, id, text }) =>
      line(location, severity, id, text),
    );
    return [...findings, ...directives].join('');
  },
  end: () => '',
});
