import type { Severity } from '../../rules/types.ts';
import type { Location } from '../lines.ts';
import { relativePath } from './paths.ts';
import type { ReportFormat } from './types.ts';
import { placedDirectives, wordedFindings } from './worded.ts';
import { attributes, XML_DECLARATION } from './xml.ts';

const OPEN = `${XML_DECLARATION}<checkstyle version="4.3">\n`;

/** Checkstyle's XML: files with their errors. */
export const checkstyle: ReportFormat = (context) => {
  let head = OPEN;
  return {
    page(page) {
      const error = ({ start }: Location, severity: Severity, message: string, name: string) => {
        const { line, column } = start;
        return `    <error${attributes({ line, column, severity, message, source: `claim-audit.${name}` })}/>\n`;
      };
      const errors = [
        ...wordedFindings(page, context).map(({ finding, location, message }) =>
          error(location, finding.severity, message, finding.rule),
        ),
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
