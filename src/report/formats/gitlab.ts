import { createHash } from 'node:crypto';
import type { Severity } from '../../rules/types.ts';
import { printable, printableJson } from '../printable.ts';
import { relativePath } from './paths.ts';
import type { ReportFormat } from './types.ts';
import { wordedFindings } from './worded.ts';

const SEVERITY: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' };

/** GitLab's code quality report: an array of issues, with fingerprints that hold while the sentence does. */
export const gitlab: ReportFormat = (context) => {
  let count = 0;
  return {
    page(page) {
      const path = relativePath(page.path);
      return wordedFindings(page, context)
        .map(({ finding, location, message, title }) => {
          const issue = {
            type: 'issue',
            check_name: finding.rule,
            description: printable(`${title}: ${message}`),
            severity: SEVERITY[finding.severity],
            fingerprint: createHash('sha256').update(`${path}\n${finding.fingerprint}`).digest('hex'),
            location: { path, lines: { begin: location.start.line, end: location.end.line } },
          };
          return `${count++ === 0 ? '[\n' : ',\n'}${printableJson(issue, 0)}`;
        })
        .join('');
    },
    end: () => (count === 0 ? '[]\n' : '\n]\n'),
  };
};
