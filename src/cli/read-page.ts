import type { Document, Format } from '../document/types.ts';

/** Reads a page, loading the reader of its format only. */
export async function readPage(text: string, format: Format, mainContent = false): Promise<Document> {
  const { readDocument } = await import('../readers/index.ts');
  return readDocument(text, format, { mainContent });
}
