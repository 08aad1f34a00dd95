import type { Severity } from '../../rules/types.ts';
import type { Location } from '../lines.ts';
import { hasLines } from '../place.ts';
import { relativePath } from './paths.ts';
import type { ReportFormat } from './types.ts';
import { placedDirectives, withPlace, wordedFindings } from './worded.ts';
import { attributes, XML_DECLARATION } from './xml.ts';

const OPEN = `${XML_DECLARATION}<checkstyle version="4.3">\n`;

/** Checkstyle's XML: files with their errors. */
export const checkstyle: ReportFormat = (context) => {
  let head = OPEN;
  return {
    page(page) {
      const error = (location: Location, severity: Severity, message: string, name: string) => {
        const { line, column } = location.start;
        // Line 0 is that of what stands on no line.
        const at = hasLines(location) ? { line, column } : { line: 0 };
        return `    <error${attributes({ ...at, severity, message, source: `claim-audit.${name}` })}/>\n`;
      };
      const errors = [
        ...wordedFindings(page, context).map((worded) => {
          const { severity, rule } = worded.finding;
          return error(worded.location, severity, withPlace(worded.message, worded), rule);
        }),
        ...placedDirectives(page).map(({ location, severity, text, id }) =>
          error(location, severity, text, id),
        ),
      ];
      const output = `${head}  <file${attributes({ name: relativePath(page.path) })}>\n${errors.join('')}  </file>\n`;
      head = '';
      return output;
    },
    end: () => `${head}</checkstyle>\n`,
  };
};
