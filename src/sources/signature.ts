import type { FileFormat } from '../document/types.ts';

/** A PDF may begin with other bytes; programs look for its mark among the first 1,024. */
const PDF_WITHIN = 1024;
const ZIP = 'PK\u0003\u0004';
/** Compound files: DOC of old, and DOCX under a password. */
const COMPOUND = '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1';
/** Name of the part that only encrypted documents have, in UTF-16. */
const ENCRYPTED = 'EncryptedPackage';

/** What a file is by its bytes; `compound-*` are word processor files that cannot be read. */
export type Signature = FileFormat | 'compound-encrypted' | 'compound' | null;

/**
 * Recognises PDF, DOCX and what may be taken for one by the bytes, whatever the file is called.
 *
 * @param name of the file: a PDF with other bytes before its mark is one only if it is called so
 */
export function signatureOf(bytes: Uint8Array, name: string): Signature {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, PDF_WITHIN));
  const start = head.toString('latin1');
  if (start.startsWith('%PDF-')) return 'pdf';
  if (start.startsWith(ZIP)) return holds(bytes, 'word/') ? 'docx' : null;
  if (start.startsWith(COMPOUND)) {
    const encrypted = Buffer.from(ENCRYPTED, 'utf16le').toString('latin1');
    return holds(bytes, encrypted) ? 'compound-encrypted' : 'compound';
  }
  return /\.pdf$/i.test(name) && /%PDF-\d/.test(start) ? 'pdf' : null;
}

/** Whether the bytes hold a name: ZIP archives and compound files list the names of their parts in the clear. */
function holds(bytes: Uint8Array, name: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(name, 0, 'latin1');
}
