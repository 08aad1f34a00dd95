import { extname } from 'node:path';
import type { Format } from '../document/types.ts';

const FORMATS: Readonly<Record<string, Format>> = {
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

/** Extensions that files in folders are read by, each with its dot. */
export const EXTENSIONS: readonly string[] = Object.keys(FORMATS);

const HTML = /^(?:\s|<!--[\s\S]{0,2000}?-->|<\?xml[^>]{0,200}>){0,20}<(?:!doctype\s+html|html|head|body)\b/i;

/** The format that a name shows, or failing that the beginning of the text; plain text when neither does. */
export function formatOf(name: string, text: string): Format {
  return FORMATS[extname(name).toLowerCase()] ?? (HTML.test(text.slice(0, 5000)) ? 'html' : 'text');
}

/** Whether files of this name are pages. */
export function isPageName(name: string): boolean {
  return extname(name).toLowerCase() in FORMATS;
}
