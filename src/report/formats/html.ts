import { contextOf, numbered } from '../html/context.ts';
import { reportDocument } from '../html/document.ts';
import { type WrittenPage, writePage } from '../html/page-section.ts';
import type { ReportFormat } from './types.ts';

/** The report as one page that opens in any browser, without network. */
export const html: ReportFormat = (report) => {
  const context = contextOf(report);
  const pages: WrittenPage[] = [];
  return {
    page(page) {
      pages.push(writePage(numbered(page, pages.length + 1, context), context));
      return '';
    },
    end: (summary, problems) => reportDocument(pages, summary, problems, context),
  };
};
