import { resolve } from 'node:path';
import type { Range } from 'vscode-languageserver-protocol';
import type { Language } from '../../language/types.ts';
import type { Failure } from '../failure.ts';
import { failureText } from '../wording/failures.ts';

/** A failure with the place that it begins with set apart. */
export interface PlacedFailure {
  /** Absolute; null where no file is at fault. */
  readonly file: string | null;
  readonly range: Range;
  /** The failure in words, without its place. */
  readonly message: string;
  readonly code: string;
}

const WHOLE_LINE = 10_000;

/** Sets the place of a failure apart, for those who show it themselves. */
export function placedFailure(failure: Failure, cwd: string, language: Language): PlacedFailure {
  const args: Record<string, unknown> = { ...failure.args };
  const path = args.path ?? args.first;
  const line = Number(args.line) || 0;
  const column = Number(args.column) || 0;
  const text = failureText(failure, language);
  if (typeof path !== 'string')
    return { file: null, range: rangeAt(0, 0, 0), message: text, code: failure.id };
  const place = [path, ...[line, column].filter((part) => part > 0)].join(':');
  // A failure that only mentions the file is told whole.
  const rest = text.startsWith(place) ? /^\s?:\s(.*)$/s.exec(text.slice(place.length)) : null;
  return {
    file: resolve(cwd, path),
    range: rangeAt(line, column, Number(args.length) || 0),
    message: rest?.[1] ?? text,
    code: failure.id,
  };
}

/** @param line from 1; 0 where it is not known, as with `column` */
function rangeAt(line: number, column: number, length: number): Range {
  const start = { line: Math.max(0, line - 1), character: Math.max(0, column - 1) };
  if (line === 0) return { start, end: start };
  const character = length > 0 ? start.character + length : WHOLE_LINE;
  return { start, end: { line: start.line, character } };
}
