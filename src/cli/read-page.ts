import type { Document, Format } from '../document/types.ts';

/** Reads a page, loading the reader of its format and no other. */
export async function readPage(text: string, format: Format, mainContent = false): Promise<Document> {
  if (format === 'markdown') return (await import('../readers/markdown/index.ts')).readMarkdown(text);
  if (format === 'text') return (await import('../readers/text/index.ts')).readText(text);
  const { readHtml } = await import('../readers/html/index.ts');
  if (!mainContent) return readHtml(text);
  const { loadMainContentFinder } = await import('../readers/main-content.ts');
  return readHtml(text, await loadMainContentFinder());
}
