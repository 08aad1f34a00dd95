import type { Position, Range } from 'vscode-languageserver-protocol';
import type { Location, Position as ReportPosition } from '../report/lines.ts';

/** The mark that some files begin with; the auditor reads what stands after it. */
const BYTE_ORDER_MARK = '\ufeff';

/** Code units of a document that stand before the text that is audited. */
export function unitsBefore(document: string): number {
  return document.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
}

/**
 * A place of a report as editors count: lines and characters from 0, in UTF-16 code units.
 *
 * @param before code units of the document's first line that are not part of the audited text
 */
export function rangeOf({ start, end }: Location, before = 0): Range {
  const position = ({ line, column }: ReportPosition): Position => ({
    line: line - 1,
    character: column - 1 + (line === 1 ? before : 0),
  });
  return { start: position(start), end: position(end) };
}

/** Whether two ranges share a position; a range that is empty shares its own. */
export function overlap(a: Range, b: Range): boolean {
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
