import { assemble, type Draft } from '../../document/assemble.ts';
import type { Directive, Document, DocumentNotice, MapRun } from '../../document/types.ts';
import { PageBuilder } from '../html/page-builder.ts';
import { refine } from '../refine.ts';
import { draftText } from '../text/index.ts';
import { type Chunk, cutChunks } from './chunks.ts';
import { Definitions } from './definitions.ts';
import { readFrontMatter } from './front-matter.ts';
import { parseMarkdown } from './parse.ts';
import { MarkdownWalker } from './walk.ts';

/** Reads Markdown as a visitor sees it rendered, raw HTML included. */
export function readMarkdown(source: string): Document {
  const front = readFrontMatter(source);
  const notices: DocumentNotice[] = [...front.notices];
  const page = new PageBuilder(source);
  if (front.title) page.place('title', front.title);
  if (front.description) page.place('meta-description', front.description);
  const definitions = new Definitions(source);
  const walker = new MarkdownWalker(source, page, definitions);
  for (const chunk of cutChunks(source, Math.max(front.end, lengthOfMark(source)))) {
    const refused = chunk.refused ?? walkChunk(source, chunk, definitions, walker);
    if (!refused) continue;
    notices.push({ id: refused, span: { start: chunk.start, end: chunk.end } });
    page.flush();
    page.drafts.push(...asPlainText(source, chunk, page.directives));
  }
  page.end();
  return {
    format: 'markdown',
    source,
    blocks: assemble(refine(page.drafts)),
    declaredLanguage: front.language ?? page.declaredLanguage,
    notices,
    directives: page.directives,
  };
}

/** The parser drops a byte order mark, and its offsets would be one short. */
function lengthOfMark(source: string): number {
  return source.startsWith('\ufeff') ? 1 : 0;
}

/** Parses and walks one part; tells the limit that it ran into, if any. */
function walkChunk(
  source: string,
  { start, end }: Chunk,
  definitions: Definitions,
  walker: MarkdownWalker,
): Chunk['refused'] {
  const part = source.slice(start, end);
  let tree: ReturnType<typeof parseMarkdown>;
  try {
    tree = parseMarkdown(part + definitions.stubsFor(part));
  } catch (error) {
    // The parser recurses by depth, and depth has more forms than are counted beforehand.
    if (error instanceof RangeError) return 'depth-limit';
    throw error;
  }
  walker.walk(tree.children, start, end);
  return null;
}

function asPlainText(source: string, { start, end }: Chunk, directives: Directive[]): Draft[] {
  const shift = (run: MapRun): MapRun => ({ ...run, source: run.source + start });
  const found: Directive[] = [];
  const drafts = draftText(source.slice(start, end), found);
  for (const { text, span } of found)
    directives.push({ text, span: { start: span.start + start, end: span.end + start } });
  return drafts.map((draft) => ({ ...draft, map: draft.map.map(shift) }));
}
