import { decodeEntity } from '../html/entities.ts';

/** A part of a text and where the source writes it. */
export interface Aligned {
  readonly text: string;
  readonly source: number;
  readonly sourceLength: number;
}

const PUNCTUATION = /[!-/:-@[-`{-~]/;
const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/iy;
/** What may stand between a line break and the text that goes on: indentation and quotation markers. */
const CONTINUATION = /[ \t>]*/y;
const LINE_END = /[ \t]*(?:\\?(?:\r\n|\n|\r))/y;

/**
 * Lays a parsed text beside the source that it was read from: escapes and entities count as wholes, line
 * breaks take the markers of the next line with them, and markup that the text lost is stepped over.
 *
 * @param value the text as the parser gave it.
 * @param raw the source it was read from.
 * @param base offset of `raw` in the source.
 * @param literal whether escapes and entities stand for themselves, as in code.
 */
export function align(value: string, raw: string, base: number, literal = false): Aligned[] {
  const parts: Aligned[] = [];
  let at = 0;
  let run = 0;
  let runSource = 0;
  const endRun = (end: number) => {
    if (end > run)
      parts.push({ text: value.slice(run, end), source: base + runSource, sourceLength: end - run });
  };
  let next = 0;
  while (next < value.length && at < raw.length) {
    const step = literal ? null : special(value, raw, next, at);
    if (step) {
      endRun(next);
      parts.push({ text: value.slice(next, next + step.text), source: base + at, sourceLength: step.raw });
      next += step.text;
      at += step.raw;
      run = next;
      runSource = at;
    } else if (value[next] === '\n') {
      endRun(next);
      const from = at;
      at = afterLineBreak(raw, at);
      parts.push({ text: '\n', source: base + from, sourceLength: at - from });
      run = ++next;
      runSource = at;
    } else if (value[next] === raw[at] || (raw[at] === '\0' && value[next] === '\ufffd')) {
      next++;
      at++;
    } else {
      endRun(next);
      at++;
      run = next;
      runSource = at;
    }
  }
  endRun(next);
  return parts;
}

/** Lengths of an escape or entity at `at` in text and source. */
function special(value: string, raw: string, next: number, at: number): { text: number; raw: number } | null {
  if (raw[at] === '\\' && PUNCTUATION.test(raw[at + 1] ?? '') && value[next] === raw[at + 1])
    return { text: 1, raw: 2 };
  if (raw[at] !== '&') return null;
  REFERENCE.lastIndex = at;
  const reference = REFERENCE.exec(raw)?.[0];
  const decoded = reference ? decodeEntity(reference) : null;
  return decoded !== null && value.startsWith(decoded, next)
    ? { text: decoded.length, raw: reference!.length }
    : null;
}

function afterLineBreak(raw: string, at: number): number {
  LINE_END.lastIndex = at;
  const broken = LINE_END.exec(raw);
  if (!broken) return at;
  CONTINUATION.lastIndex = at + broken[0].length;
  return at + broken[0].length + CONTINUATION.exec(raw)![0].length;
}
