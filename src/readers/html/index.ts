import { assemble } from '../../document/assemble.ts';
import type { Document, DocumentNotice } from '../../document/types.ts';
import type { MainContentFinder } from '../main-content.ts';
import { refine } from '../refine.ts';
import { PageBuilder } from './page-builder.ts';
import { readTokens } from './tokens.ts';

/**
 * Reads what a visitor sees of an HTML page.
 *
 * @param findMainContent given to leave out what stands around the main content.
 */
export function readHtml(source: string, findMainContent?: MainContentFinder): Document {
  const kept = findMainContent ? findMainContent(source) : null;
  const page = new PageBuilder(source, kept ? (ordinal) => kept.has(ordinal) : null);
  readTokens(source, 0, source.length, page);
  page.end();
  const notices: DocumentNotice[] =
    findMainContent && !kept ? [{ id: 'no-main-content', span: { start: 0, end: 0 } }] : [];
  return {
    format: 'html',
    source,
    blocks: assemble(refine(page.drafts)),
    declaredLanguage: page.declaredLanguage,
    notices,
    directives: page.directives,
  };
}
