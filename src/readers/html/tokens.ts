import { Tokenizer } from 'htmlparser2';
import type { Span } from '../../document/types.ts';
import { decodeEntity } from './entities.ts';

/** A start tag; offsets are in the source. */
export interface StartTag extends Span {
  /** In small letters. */
  readonly name: string;
  /** Ranges of the values as written, without quotation marks, by name in small letters. */
  readonly attributes: ReadonlyMap<string, Span>;
}

/** What the tokens of HTML are handed to. */
export interface HtmlHandler {
  open(tag: StartTag): void;
  close(name: string, span: Span): void;
  /** Text that stands in the source as it is. */
  text(text: string, source: number): void;
  /** Text that the source writes as an entity. */
  entity(text: string, span: Span): void;
  /** A comment by what stands between its marks. */
  comment?(text: string, span: Span): void;
}

/** Reads the tags and the text of `source[from, to)`; declarations are left out. */
export function readTokens(source: string, from: number, to: number, handler: HtmlHandler): void {
  const part = from === 0 && to === source.length ? source : source.slice(from, to);
  const nothing = () => {};
  let name = '';
  let tagStart = 0;
  let attributes = new Map<string, Span>();
  let attribute = '';
  let attributeEnd = 0;
  /** End of the last entity: some stand for two characters and are told twice. */
  let entityEnd = -1;
  const finish = (end: number) => {
    handler.open({ name, attributes, start: from + tagStart, end: from + end + 1 });
  };
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ontext: (start, end) => {
        handler.text(part.slice(start, end), from + start);
      },
      ontextentity: (point, end) => {
        if (entityEnd === end) return;
        entityEnd = end;
        const start = part.lastIndexOf('&', end - 1);
        const text = decodeEntity(part.slice(start, end)) ?? String.fromCodePoint(point);
        handler.entity(text, { start: from + start, end: from + end });
      },
      onopentagname: (start, end) => {
        name = part.slice(start, end).toLowerCase();
        tagStart = start - 1;
        attributes = new Map();
      },
      onattribname: (start, end) => {
        attribute = part.slice(start, end).toLowerCase();
        attributeEnd = end;
      },
      onattribend: (quote, end) => {
        if (attributes.has(attribute)) return;
        attributes.set(attribute, valueRange(part, attributeEnd, end, quote, from));
      },
      onopentagend: finish,
      onselfclosingtag: finish,
      onclosetag: (start, end) => {
        handler.close(part.slice(start, end).toLowerCase(), { start: from + start - 2, end: from + end });
      },
      oncomment: (start, end, markLength) => {
        if (!part.startsWith('<!--', start - 4)) return;
        const span = { start: from + start - 4, end: from + Math.min(end + 1, part.length) };
        handler.comment?.(part.slice(start, end - markLength), span);
      },
      onattribdata: nothing,
      onattribentity: nothing,
      oncdata: nothing,
      ondeclaration: nothing,
      onend: nothing,
      onprocessinginstruction: nothing,
    },
  );
  tokenizer.write(part);
  tokenizer.end();
}

/** The range of an attribute's value between its quotation marks. */
function valueRange(part: string, nameEnd: number, end: number, quote: number, from: number): Span {
  if (quote === 0) return { start: from + nameEnd, end: from + nameEnd };
  let start = nameEnd;
  while (start < end && /[\s=]/.test(part[start]!)) start++;
  return quote === 1
    ? { start: from + start, end: from + end }
    : { start: from + start + 1, end: from + end - 1 };
}
