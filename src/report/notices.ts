import type { DocumentNotice } from '../document/types.ts';
import type { LineIndex } from './lines.ts';
import type { ReportPhrases } from './wording/report.ts';
import type { Say } from './wording/table.ts';

/** What the reader of a report must know about how a page was read. */
export function noticeText(
  { id, span, pages = [] }: DocumentNotice,
  lines: LineIndex,
  say: Say<ReportPhrases>,
): string {
  switch (id) {
    case 'no-main-content':
      return say('notice.no-main-content');
    case 'pages-without-text':
    case 'pages-damaged':
      return say(`notice.${id}`, { pages: ranges(pages) });
    case 'page-limit':
      return say('notice.page-limit', { read: pages[0] ?? 0, all: pages[1] ?? 0 });
    default:
      return say(`notice.${id}`, { line: lines.position(span.start).line });
  }
}

/** Numbers in order, runs of them as ranges: `2, 4-7`. */
function ranges(numbers: readonly number[]): string {
  const parts: [number, number][] = [];
  for (const number of numbers) {
    const last = parts.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else parts.push([number, number]);
  }
  return parts.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}
