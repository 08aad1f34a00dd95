import type { Document, TextFormat } from '../document/types.ts';
import type { FilePage, Page } from '../sources/index.ts';
import { Failure, PageFailure, reasonOf } from './failure.ts';

/** Loads the reader of a format, to read several versions of one page. */
export async function loadReader(format: TextFormat): Promise<(text: string) => Document> {
  if (format === 'markdown') return (await import('../readers/markdown/index.ts')).readMarkdown;
  if (format === 'text') return (await import('../readers/text/index.ts')).readText;
  return (await import('../readers/html/index.ts')).readHtml;
}

/**
 * Reads a page, loading the reader of its format and no other.
 *
 * @param trusted whether lines of plain text may speak to the auditor
 * @throws PageFailure when nothing can be taken out of a DOCX or PDF
 */
export async function readPage(page: Page, mainContent = false, trusted = true): Promise<Document> {
  return 'text' in page ? readText(page.text, page.format, mainContent, trusted) : readFile(page);
}

/** Reads a page that is text; parameters as those of `readPage`. */
export async function readText(
  text: string,
  format: TextFormat,
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

/** What a page that could not be audited is told by: its own failure, or else that of the program. */
export function pageFailure(error: unknown, path: string): Failure {
  return error instanceof Failure ? error : new Failure('page-failed', { path, reason: reasonOf(error) });
}

async function readFile({ path, bytes, format }: FilePage): Promise<Document> {
  const { readFileDocument } = await import('../extraction.ts');
  const read = await readFileDocument(bytes, format);
  if (!('problem' in read)) return read;
  const { problem } = read;
  switch (problem.id) {
    case 'encrypted':
      throw new PageFailure('encrypted-file', { path });
    case 'no-text':
      throw new PageFailure('scanned-file', { path, pages: problem.pages });
    case 'no-words':
      throw new PageFailure('empty-file', { path });
    case 'damaged':
      throw new PageFailure('damaged-file', { path, format, reason: problem.reason });
    case 'too-much-text':
      throw new PageFailure('too-much-text', { path, limit: problem.limit });
    case 'too-slow':
      throw new PageFailure('too-slow', { path, seconds: problem.seconds });
    case 'out-of-memory':
      throw new PageFailure('out-of-memory', { path, limit: problem.limit });
  }
}
