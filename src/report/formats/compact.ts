import type { Location } from '../lines.ts';
import { placeText } from '../place.ts';
import { printable } from '../printable.ts';
import type { ReportFormat } from './types.ts';
import { placedDirectives, wordedFindings } from './worded.ts';

/** One line a finding, as editors read them: `file:line:column: severity rule message`, the severity always in English. */
export const compact: ReportFormat = (context) => ({
  page(page) {
    const { language } = context.appearance;
    const line = (location: Location, severity: string, name: string, text: string) =>
      `${printable(page.path)}:${placeText(location, language)}: ${severity} ${name} ${printable(text)}\n`;
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
