import type { Document, TextFormat } from '../document/types.ts';
import { readHtml } from './html/index.ts';
import type { MainContentFinder } from './main-content.ts';
import { readMarkdown } from './markdown/index.ts';
import { readText } from './text/index.ts';

export { loadMainContentFinder, type MainContentFinder } from './main-content.ts';

export interface ReadOptions {
  /** HTML only: leaves out what stands around the page's main content. See `loadMainContentFinder`. */
  readonly findMainContent?: MainContentFinder;
  /** Plain text only: whether lines can be directives to the auditor and so no text of the page. Default: true. */
  readonly inlineConfig?: boolean;
}

/**
 * Reads a decoded file into blocks. Never throws; what could not be read whole is told in `notices`.
 *
 * @param text the file without a byte order mark; all offsets of the document are in it.
 */
export function readDocument(text: string, format: TextFormat, options: ReadOptions = {}): Document {
  switch (format) {
    case 'html':
      return readHtml(text, options.findMainContent);
    case 'markdown':
      return readMarkdown(text);
    default:
      return readText(text, options.inlineConfig);
  }
}
