import { jsonReport, type PageJson, pageJson } from '../json.ts';
import type { ReportFormat } from './types.ts';

/** The report as data, by `rules/schema/report.schema.json`. */
export const json: ReportFormat = ({ tool, rules, appearance, jurisdictions }) => {
  const pages: PageJson[] = [];
  return {
    page(page) {
      pages.push(pageJson(page, rules, appearance.language, jurisdictions));
      return '';
    },
    end: (summary) => jsonReport(pages, summary, tool),
  };
};
