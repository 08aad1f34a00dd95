import type { SourceProblem } from './types.ts';

/** A decoded text with the encoding that it was in, or why there is none. */
export type Decoded =
  | { readonly text: string; readonly encoding: string }
  | { readonly problem: Extract<SourceProblem['id'], 'empty' | 'binary' | 'unknown-encoding'> };

/** A declared encoding stands near the top. */
const PROLOGUE = 4096;
const SNIFFED = 8192;
const DECLARED =
  /<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]{2,30})|<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w.:-]{2,30})["']/i;
/** First bytes of formats that hold no text: PDF, ZIP (DOCX), PNG, JPEG, GIF, gzip, RTF excepted. */
const SIGNATURES = [
  '%PDF-',
  'PK\u0003\u0004',
  '\u0089PNG',
  '\u00ff\u00d8\u00ff',
  'GIF8',
  '\u001f\u008b',
  '\u00d0\u00cf\u0011\u00e0',
  'RIFF',
];

/** Characters of the bytes 80 to 9F. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Decodes a file: UTF-8, UTF-16 with a byte order mark, and for HTML the encoding that it declares.
 * A byte order mark is no part of the text.
 */
export function decode(bytes: Uint8Array, isHtml: boolean): Decoded {
  const decoded = decodeBytes(bytes, isHtml);
  return 'text' in decoded && decoded.text.trim() === '' ? { problem: 'empty' } : decoded;
}

function decodeBytes(bytes: Uint8Array, isHtml: boolean): Decoded {
  if (bytes.length === 0) return { problem: 'empty' };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs(bytes, 'utf-16be');
  if (isBinary(bytes)) return { problem: 'binary' };
  const utf8 = decodeStrictly(bytes, 'utf-8');
  if (utf8 !== null) return utf8;
  const declared = isHtml ? declaredEncoding(bytes) : null;
  if (declared === null) return { problem: 'unknown-encoding' };
  // A page that declares UTF-8 and breaks it is shown by browsers with replacement characters.
  return decodeStrictly(bytes, declared) ?? decodeAs(bytes, 'utf-8');
}

function decodeAs(bytes: Uint8Array, encoding: string): Decoded {
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const match = DECLARED.exec(latin1(bytes.subarray(0, PROLOGUE)));
  return match ? (match[1] ?? match[2]!) : null;
}

function decodeStrictly(bytes: Uint8Array, encoding: string): Decoded | null {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    const text = decoder.encoding === 'windows-1252' ? decodeWindows1252(bytes) : decoder.decode(bytes);
    return { text, encoding: decoder.encoding };
  } catch {
    return null;
  }
}

/** Whether bytes are no text: a known signature, a zero, or many control characters. */
function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, SNIFFED);
  const start = latin1(head.subarray(0, 8));
  if (SIGNATURES.some((signature) => start.startsWith(signature))) return true;
  let controls = 0;
  for (const byte of head) {
    if (byte === 0) return true;
    if (byte < 32 && (byte < 8 || byte > 13) && byte !== 27) controls++;
  }
  return controls * 10 > head.length;
}

/** By hand: some releases of Node.js read the bytes 80 to 9F as control characters. */
function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (character) => WINDOWS_1252[character.charCodeAt(0) - 0x80]!);
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
