import { pageJson } from '../json.ts';
import { printableJson } from '../printable.ts';
import type { ReportFormat } from './types.ts';

/** One finding a line, as JSON: path and language of the page, then the finding as the JSON report writes it. */
export const jsonl: ReportFormat = ({ rules, appearance, jurisdictions }) => ({
  page(page) {
    const { path, language, findings } = pageJson(page, rules, appearance.language, jurisdictions);
    return findings.map((finding) => `${printableJson({ path, language, ...finding }, 0)}\n`).join('');
  },
  end: () => '',
});
