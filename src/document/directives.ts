import type { Directive } from './types.ts';

/** What a page's author tells the auditor begins with this. */
const BEGINNING = /^claim-audit-[a-z]/;
/** On a line of plain text: at its beginning, after a mark of a comment or without one, or behind text after a mark. */
const ON_LINE = /(?:^|\s)(?:#+|\/\/+|<!--)\s*(claim-audit-[a-z].*)$|^\s*(claim-audit-[a-z].*)$/;

/** Whether the words of a comment speak to the auditor. */
export function isDirective(comment: string): boolean {
  return BEGINNING.test(comment);
}

/**
 * The directive on a line of plain text, which is no text of the page.
 *
 * @param line a line of the source without white space at its end
 * @param start its offset in the source
 */
export function directiveOnLine(line: string, start: number): Directive | null {
  if (!line.includes('claim-audit-')) return null;
  const found = ON_LINE.exec(line);
  if (!found) return null;
  const words = found[1] ?? found[2]!;
  const text = (words.endsWith('-->') ? words.slice(0, -3) : words).trim();
  const before = line.slice(0, found.index).trimEnd().length;
  return { text, span: { start: start + before, end: start + line.length } };
}
