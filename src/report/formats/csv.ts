import { csv as rows } from '../csv.ts';
import { hasLines } from '../place.ts';
import { printable } from '../printable.ts';
import { reportPhrases } from '../wording/report.ts';
import { sayIn } from '../wording/table.ts';
import type { ReportFormat } from './types.ts';
import { wordedFindings } from './worded.ts';

const COLUMNS = [
  'file',
  'line',
  'column',
  'end line',
  'end column',
  'severity',
  'confidence',
  'category',
  'rule',
  'title',
  'words',
  'why',
  'fix',
  'basis',
  'fingerprint',
  'page',
  'paragraph',
];

/** Tells spreadsheets that the text is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/** One row a finding, for spreadsheets; no cell can be run as a formula. Names of columns do not vary. */
export const csv: ReportFormat = (context) => {
  const say = sayIn(reportPhrases, context.appearance.language);
  let head = BYTE_ORDER_MARK + rows([COLUMNS]);
  return {
    page(page) {
      const output =
        head +
        rows(
          wordedFindings(page, context).map(({ finding, location, title, message, advice, basis }) => {
            const { start, end } = location;
            const { severity, confidence, category, rule, excerpt, fingerprint } = finding;
            const sources = basis.map(
              ({ jurisdiction, source }) => `${say('jurisdiction', { jurisdiction })}, ${source}`,
            );
            const texts = [severity, confidence, category, rule, title, excerpt, message, advice];
            return [
              printable(page.path),
              ...(hasLines(location) ? [start.line, start.column, end.line, end.column] : ['', '', '', '']),
              ...[...texts, sources.join('; '), fingerprint].map(printable),
              ...[location.page ?? '', location.paragraph ?? ''],
            ];
          }),
        );
      head = '';
      return output;
    },
    end: () => head,
  };
};
