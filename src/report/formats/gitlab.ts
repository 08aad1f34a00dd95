import { createHash } from 'node:crypto';
import type { Severity } from '../../rules/types.ts';
import type { Location } from '../lines.ts';
import { hasLines } from '../place.ts';
import { printable, printableJson } from '../printable.ts';
import { relativePath } from './paths.ts';
import type { ReportFormat } from './types.ts';
import { placedDirectives, withPlace, wordedFindings } from './worded.ts';

const SEVERITY: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' };

/** GitLab's code quality report: an array of issues, with fingerprints that hold while the sentence does. */
export const gitlab: ReportFormat = (context) => {
  let count = 0;
  return {
    page(page) {
      const path = relativePath(page.path);
      const issue = (name: string, text: string, severity: Severity, key: string, location: Location) => {
        // A line must be given: what has no lines stands on the first.
        const begin = hasLines(location) ? location.start.line : 1;
        const end = hasLines(location) ? location.end.line : 1;
        const issue = {
          type: 'issue',
          check_name: name,
          description: printable(text),
          severity: SEVERITY[severity],
          fingerprint: createHash('sha256').update(`${path}\n${key}`).digest('hex'),
          location: { path, lines: { begin, end } },
        };
        return `${count++ === 0 ? '[\n' : ',\n'}${printableJson(issue, 0)}`;
      };
      const findings = wordedFindings(page, context).map((worded) => {
        const { finding, location, title, message } = worded;
        const text = withPlace(`${title}: ${message}`, worded);
        return issue(finding.rule, text, finding.severity, finding.fingerprint, location);
      });
      const seen = new Map<string, number>();
      const directives = placedDirectives(page).map(({ id, rule, text, severity, location }) => {
        const name = `${id} ${rule ?? ''}`;
        seen.set(name, (seen.get(name) ?? 0) + 1);
        return issue(id, text, severity, `${name} ${seen.get(name)}`, location);
      });
      return [...findings, ...directives].join('');
    },
    end: () => (count === 0 ? '[]\n' : '\n]\n'),
  };
};
