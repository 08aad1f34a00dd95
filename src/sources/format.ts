import { extname } from 'node:path';
import type { FileFormat, TextFormat } from '../document/types.ts';

const TEXT_FORMATS: Readonly<Record<string, TextFormat>> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.mdown': 'markdown',
  '.mkd': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
};

/** Files of these are known by their bytes; the extension only tells which to read in folders. */
const FILE_FORMATS: Readonly<Record<string, FileFormat>> = { '.docx': 'docx', '.pdf': 'pdf' };

/** Extensions that files in folders are read by, each with its dot. */
export const EXTENSIONS: readonly string[] = [...Object.keys(TEXT_FORMATS), ...Object.keys(FILE_FORMATS)];

const HTML = /^(?:\s|<!--[\s\S]{0,2000}?-->|<\?xml[^>]{0,200}>){0,20}<(?:!doctype\s+html|html|head|body)\b/i;

/** The format that a name shows, or failing that the beginning of the text; plain text when neither does. */
export function formatOf(name: string, text: string): TextFormat {
  return TEXT_FORMATS[extname(name).toLowerCase()] ?? (HTML.test(text.slice(0, 5000)) ? 'html' : 'text');
}

/** Whether files of this name are pages. */
export function isPageName(name: string): boolean {
  return EXTENSIONS.includes(extname(name).toLowerCase());
}

/** Whether files of this name are pages that are text, as editors hold them. */
export function isTextPageName(name: string): boolean {
  return extname(name).toLowerCase() in TEXT_FORMATS;
}
