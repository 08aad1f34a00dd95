import { pageText, quietText, summaryText } from '../text.ts';
import type { ReportFormat } from './types.ts';

/** Text for people, on a terminal or in a file. */
export const text: ReportFormat = ({ rules, appearance, jurisdictions, verbose, quiet, counts }) => {
  const options = { ...appearance, verbose, jurisdictions };
  let isFirst = true;
  return {
    page(page) {
      if (quiet) return quietText(page, page.result.findings.filter(counts), rules, options);
      const gap = isFirst ? '' : '\n';
      isFirst = false;
      return gap + pageText(page, rules, options);
    },
    end: (summary) => (quiet || summary.files === 0 ? '' : `\n${summaryText(summary, rules, options)}`),
  };
};
