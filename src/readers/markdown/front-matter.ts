import { TextBuilder } from '../../document/mapped-text.ts';
import type { DocumentNotice, Span } from '../../document/types.ts';

const FENCE = /^\ufeff?---[ \t]*(?:\r\n|\n|\r)/;
const CLOSE = /^(?:---|\.\.\.)[ \t]*$/;
const LINE = /([^\r\n]*)(\r\n|\n|\r|$)/y;
const KEY = /^(?:([\p{L}_][\p{L}\p{N}_. -]*?)|"([^"]+)"|'([^']+)')[ \t]*:(?=[ \t]|$)/u;
const TITLES = ['title', 'titre'];
const DESCRIPTIONS = ['description', 'excerpt', 'summary', 'résumé'];
const LANGUAGES = ['lang', 'language', 'locale', 'langue'];
/** Longer blocks are no front matter. */
const LONGEST = 20_000;

export interface FrontMatter {
  /** Where the page begins. */
  readonly end: number;
  readonly title: TextBuilder | null;
  readonly description: TextBuilder | null;
  readonly language: string | null;
  readonly notices: readonly DocumentNotice[];
}

/** Reads the YAML at the top of a page: title and description are text that a reader sees. */
export function readFrontMatter(source: string): FrontMatter {
  const entries = readEntries(source);
  if (!entries) return { end: 0, title: null, description: null, language: null, notices: [] };
  const { values, end, valid } = entries;
  const value = (names: readonly string[]): TextBuilder | null => {
    const lines = names.map((name) => values.get(name)).find(Boolean);
    const text = lines ? readScalar(source, lines) : null;
    return text && text.length > 0 ? text : null;
  };
  return {
    end,
    title: value(TITLES),
    description: value(DESCRIPTIONS),
    language: value(LANGUAGES)?.build().text ?? null,
    notices: valid ? [] : [{ id: 'invalid-front-matter', span: { start: 0, end } }],
  };
}

/** The lines of every top-level value, or null when dashes open no front matter. */
function readEntries(source: string): { values: Map<string, Span[]>; end: number; valid: boolean } | null {
  const fence = FENCE.exec(source);
  if (!fence) return null;
  const values = new Map<string, Span[]>();
  let lines: Span[] | null = null;
  let valid = true;
  let at = fence[0].length;
  while (at < source.length && at < LONGEST) {
    LINE.lastIndex = at;
    const [whole, line] = LINE.exec(source)! as unknown as [string, string];
    if (CLOSE.test(line)) {
      const isEmpty = values.size === 0 && !valid;
      return isEmpty ? null : { values, end: at + line.length, valid };
    }
    const key = KEY.exec(line);
    if (key) {
      lines = [{ start: at + key[0].length, end: at + line.length }];
      values.set((key[1] ?? key[2] ?? key[3])!.toLowerCase(), lines);
    } else if (/^(?:\s|$)/.test(line)) lines?.push({ start: at, end: at + line.length });
    else if (!/^(?:#|-\s)/.test(line)) valid = false;
    at += whole.length;
  }
  return null;
}

/** A scalar in any style, its lines folded; null for lists and maps. */
function readScalar(source: string, lines: readonly Span[]): TextBuilder | null {
  const builder = new TextBuilder();
  const first = source.slice(lines[0]!.start, lines[0]!.end).trim();
  const isBlock = /^[|>][+-]?\d?\s*(?:#.*)?$/.test(first);
  if (!isBlock && /^[[{&*!]/.test(first)) return null;
  const quote = /^["']/.exec(first)?.[0];
  let closed = false;
  for (const { start, end } of isBlock ? lines.slice(1) : lines) {
    const line = source.slice(start, end);
    if (closed) break;
    if (!isBlock && !quote && first === '' && /^\s+(?:- |[\w-]+:\s)/.test(line)) return null;
    builder.space(start, 0);
    if (quote) closed = addQuoted(builder, line, start, quote, builder.length === 0);
    else builder.folded(isBlock ? line : line.replace(/\s#.*$/, ''), start);
    builder.space(end, 1);
  }
  return builder;
}

/** Adds a line of a quoted scalar; tells whether its quotation mark closed. */
function addQuoted(
  builder: TextBuilder,
  line: string,
  start: number,
  quote: string,
  isFirst: boolean,
): boolean {
  let at = isFirst ? line.indexOf(quote) + 1 : 0;
  let run = at;
  const endRun = () => {
    if (at > run) builder.folded(line.slice(run, at), start + run);
  };
  while (at < line.length) {
    const escaped = quote === '"' ? line[at] === '\\' : line[at] === "'" && line[at + 1] === "'";
    if (escaped) {
      endRun();
      const { text, length } =
        quote === '"' ? decodeEscape(line.slice(at, at + 10)) : { text: "'", length: 2 };
      if (text.trim() === '') builder.space(start + at, length);
      else builder.decoded(text, start + at, length);
      at += length;
      run = at;
    } else if (line[at] === quote) {
      endRun();
      return true;
    } else at++;
  }
  endRun();
  return false;
}

function decodeEscape(written: string): { text: string; length: number } {
  const code = /^\\(?:x([\da-f]{2})|u([\da-f]{4}))/i.exec(written);
  if (code)
    return { text: String.fromCharCode(Number.parseInt(code[1] ?? code[2]!, 16)), length: code[0].length };
  const character = written[1] ?? '\\';
  return {
    text: /[ntr]/.test(character) ? ' ' : character === '_' ? '\u00a0' : character,
    length: Math.min(2, written.length),
  };
}
