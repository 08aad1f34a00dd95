import type { Document, Format } from '../document/types.ts';

/** Loads the reader of a format, to read several versions of one page. */
export async function loadReader(format: Format): Promise<(text: string) => Document> {
  if (format === 'markdown') return (await import('../readers/markdown/index.ts')).readMarkdown;
  if (format === 'text') return (await import('../readers/text/index.ts')).readText;
  return (await import('../readers/html/index.ts')).readHtml;
}

/**
 * Reads a page, loading the reader of its format and no other.
 *
 * @param trusted whether lines of plain text may speak to the auditor
 */
export async function readPage(
  text: string,
  format: Format,
  mainContent = false,
  trusted = true,
): Promise<Document> {
  if (format === 'markdown') return (await import('../readers/markdown/index.ts')).readMarkdown(text);
  if (format === 'text') return (await import('../readers/text/index.ts')).readText(text, trusted);
  const { readHtml } = await import('../readers/html/index.ts');
  if (!mainContent) return readHtml(text);
  const { loadMainContentFinder } = await import('../readers/main-content.ts');
  return readHtml(text, await loadMainContentFinder());
}
