import type { Language } from '../language/types.ts';
import type { Location } from './lines.ts';
import { referencePhrases } from './wording/references.ts';
import { reportPhrases } from './wording/report.ts';
import { sayIn } from './wording/table.ts';

/** Where something stands as readers find it: line and column, or the page or paragraph of a file without lines. */
export function placeText({ start, page, paragraph }: Location, language: Language): string {
  const say = sayIn(reportPhrases, language);
  if (page !== undefined) return say('place.page', { page });
  if (paragraph !== undefined) return say('place.paragraph', { paragraph });
  return `${start.line}:${start.column}`;
}

/** Whether lines and columns are those of the file. */
export function hasLines({ page, paragraph }: Location): boolean {
  return page === undefined && paragraph === undefined;
}

/** Like `placeText`, in words: `line 3`. */
export function placeInWords(location: Location, language: Language): string {
  if (!hasLines(location)) return placeText(location, language);
  return sayIn(referencePhrases, language)('line', { line: location.start.line });
}
