import type { Document, Format } from '../document/types.ts';
import { readText } from './text/index.ts';

export interface ReadOptions {
  /** HTML only: leave out what stands around the page's main content. */
  readonly mainContent?: boolean;
}

/**
 * Reads a decoded file into blocks. Never throws; what could not be read whole is told in `notices`.
 *
 * @param text the file without a byte order mark; all offsets of the document are in it.
 */
export function readDocument(text: string, format: Format, options: ReadOptions = {}): Document {
  void options;
  return { ...readText(text), format };
}
