import type { Span } from '../../document/types.ts';

/** A part of a page that is parsed by itself. */
export interface Chunk extends Span {
  /** Why it is read as plain text instead: parsing it would take too long or too deep a stack. */
  readonly refused: 'depth-limit' | 'length-limit' | null;
}

/** The parser is linear in parts of this length only. */
const SIZE = 16_000;
const DEEPEST = 24;
/** Delimiters in one paragraph: the parser is quadratic in them. */
const MOST_DELIMITERS = 1200;
const MARKERS = /^[ \t]*(?:(?:>|[-+*]|\d{1,9}[.)])(?:[ \t]+|(?=>)|$))*/;
const ITEM = /^(?:[-+*]|\d{1,9}[.)])[ \t]+[^\s\-*_]/;
/** A heading, or the line under one: outside lists and quotations, as it begins at the margin. */
const HEADING = /^(?:#{1,6}[ \t]|=+[ \t]*(?:[\r\n]|$)|-+[ \t]*(?:[\r\n]|$))/;
const HEADING_WEIGHT = 200;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const LINE = /[^\r\n]*(?:\r\n|\n|\r|$)/y;

/** Cuts a page where a blank line stands before a paragraph or heading outside lists, code and raw HTML. */
export function cutChunks(source: string, from: number): Chunk[] {
  const chunks: Chunk[] = [];
  let start = from;
  let refused: Chunk['refused'] = null;
  let blank = false;
  let fence: string | null = null;
  let raw: string | null = null;
  let delimiters = 0;
  /** The line before was of a list at the margin, or hung from one. */
  let listed = false;
  /** Length that the part counts for: the parser is quadratic in its headings. */
  let weight = 0;
  let at = from;
  while (at < source.length) {
    LINE.lastIndex = at;
    const line = LINE.exec(source)![0];
    const isBlank = line.trim() === '';
    const isItem = ITEM.test(line);
    const begins = isItem ? listed : blank && /^(?:#|[\p{L}\p{N}«“"‘(¿¡])/u.test(line);
    if (begins && !isBlank && !fence && !raw && at - start + weight >= SIZE) {
      chunks.push({ start, end: at, refused });
      start = at;
      refused = null;
      weight = 0;
    }
    listed = isItem || (listed && (isBlank || /^[ \t]/.test(line)));
    const opening: string | undefined = FENCE.exec(line)?.[1];
    if (fence) {
      if (opening?.startsWith(fence) && line.trim() === opening) fence = null;
    } else if (opening) fence = opening;
    else {
      raw = rawAfter(line, raw);
      delimiters = isBlank ? 0 : delimiters + countDelimiters(line);
      if (depthOf(line) > DEEPEST) refused = 'depth-limit';
      else if (delimiters > MOST_DELIMITERS) refused ??= 'length-limit';
    }
    // A heading ends where its line does.
    const isHeading = !fence && !raw && !isBlank && HEADING.test(line);
    if (isHeading) weight += HEADING_WEIGHT;
    blank = isBlank || isHeading;
    at += line.length;
  }
  if (start < source.length) chunks.push({ start, end: source.length, refused });
  return chunks;
}

/** Nesting of quotations and lists that a line can open, by its markers and its indentation. */
function depthOf(line: string): number {
  const markers = MARKERS.exec(line)![0];
  if (/^[ \t]*(?:[-*][ \t]*)+$/.test(line.trimEnd())) return 0;
  const indent = /^[ \t]*/.exec(line)![0].replaceAll('\t', '    ').length;
  const isItem = /[-+*.)]/.test(markers);
  return markers.replace(/\d+/g, '').replace(/\s/g, '').length + (isItem ? indent >> 1 : 0);
}

function countDelimiters(line: string): number {
  let count = 0;
  for (let index = 0; index < line.length; index++) {
    const code = line.charCodeAt(index);
    // ! * [ _ ` ~ : what emphasis, links, images, code and strikethrough open with.
    if (code === 42 || code === 91 || code === 95 || code === 96 || code === 126) count++;
  }
  const pipes = line.length > 2000 ? (line.match(/\|/g)?.length ?? 0) : 0;
  return count + (pipes > MOST_DELIMITERS ? pipes : 0);
}

/** The raw element or comment that is open after a line, which blank lines do not end. */
function rawAfter(line: string, open: string | null): string | null {
  let state = open;
  for (const { 0: mark, 1: name } of line.matchAll(/<!--|-->|<\/?(script|pre|style|textarea)(?=[\s>]|$)/gi)) {
    if (state === null) {
      if (mark === '<!--') state = '-->';
      else if (name && !mark.startsWith('</')) state = `</${name.toLowerCase()}`;
    } else if (mark.toLowerCase() === state) state = null;
  }
  return state;
}
