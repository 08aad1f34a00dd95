import { Tokenizer } from 'htmlparser2';

const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});?/gi;
const known = new Map<string, string>();
const KEPT = 5000;

/** A part of a decoded text: an entity, or what stands as it is. */
export interface Piece {
  readonly text: string;
  /** Offset in the raw text. */
  readonly start: number;
  readonly length: number;
}

/** The character that an HTML entity stands for, or null for what is none. */
export function decodeEntity(reference: string): string | null {
  const cached = known.get(reference);
  if (cached !== undefined) return cached === reference ? null : cached;
  let text = '';
  const nothing = () => {};
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ontext: (start, end) => {
        text += reference.slice(start, end);
      },
      ontextentity: (point) => {
        text += String.fromCodePoint(point);
      },
      onattribdata: nothing,
      onattribentity: nothing,
      onattribend: nothing,
      onattribname: nothing,
      oncdata: nothing,
      onclosetag: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onend: nothing,
      onopentagend: nothing,
      onopentagname: nothing,
      onprocessinginstruction: nothing,
      onselfclosingtag: nothing,
    },
  );
  tokenizer.write(reference);
  tokenizer.end();
  if (known.size < KEPT) known.set(reference, text);
  return text === reference ? null : text;
}

/** Decodes the entities of a text, each part with its place. */
export function decodePieces(raw: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { 0: reference, index } of raw.matchAll(REFERENCE)) {
    const text = decodeEntity(reference);
    if (text === null) continue;
    if (index > from) pieces.push({ text: raw.slice(from, index), start: from, length: index - from });
    pieces.push({ text, start: index, length: reference.length });
    from = index + reference.length;
  }
  if (from < raw.length) pieces.push({ text: raw.slice(from), start: from, length: raw.length - from });
  return pieces;
}

/** Decodes the entities of a text. */
export function decodeEntities(raw: string): string {
  return raw.includes('&')
    ? decodePieces(raw)
        .map(({ text }) => text)
        .join('')
    : raw;
}
