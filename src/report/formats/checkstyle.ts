import { relativePath } from './paths.ts';
import type { ReportFormat } from './types.ts';
import { wordedFindings } from './worded.ts';
import { attributes, XML_DECLARATION } from './xml.ts';

const OPEN = `${XML_DECLARATION}<checkstyle version="4.3">\n`;

/** Checkstyle's XML: files with their errors. */
export const checkstyle: ReportFormat = (context) => {
  let head = OPEN;
  return {
    page(page) {
      const errors = wordedFindings(page, context).map(({ finding, location, message }) => {
        const { line, column } = location.start;
        const { severity, rule } = finding;
        return `    <error${attributes({ line, column, severity, message, source: `claim-audit.${rule}` })}/>\n`;
      });
      const output = `${head}  <file${attributes({ name: relativePath(page.path) })}>\n${errors.join('')}  </file>\n`;
      head = '';
      return output;
    },
    end: () => `${head}</checkstyle>\n`,
  };
};
