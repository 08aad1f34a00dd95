import { groupBy } from '../../document/group.ts';
import type { Extraction, ExtractionNotice } from '../extracted.ts';
import { openingMarkup } from '../markup.ts';
import { blocksOf, measureOf } from './blocks.ts';
import { inReadingOrder } from './columns.ts';
import { wordsOf } from './hyphens.ts';
import { linesOf, textOf } from './lines.ts';
import { type LoadedPdf, loadPdf } from './load.ts';
import { marginsOf } from './margins.ts';
import { joinBlocks } from './join.ts';
import { isTagged, TaggedPage } from './tagged.ts';
import type { PdfBlock, PdfLine, PdfPage, Piece } from './types.ts';
import { HtmlWriter } from './write.ts';

/** Most text that is read, in MB, for messages. */
const LIMIT_MB = 20;

/**
 * Takes the text out of a PDF in the order that it is read: lines are joined to paragraphs, words that line ends cut
 * made whole, running headers and page numbers kept out of sentences. Files with a structure are read by it.
 */
export async function extractPdf(bytes: Uint8Array): Promise<Extraction> {
  let loaded: LoadedPdf | 'too-much';
  try {
    loaded = await loadPdf(bytes);
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    return {
      problem: name === 'PasswordException' ? { id: 'encrypted' } : { id: 'damaged', reason: message },
    };
  }
  if (loaded === 'too-much') return { problem: { id: 'too-much-text', limit: LIMIT_MB } };
  const { pages, pageCount, damaged } = loaded;
  if (pages.length === 0) return { problem: { id: 'damaged', reason: `${damaged.length}/${pageCount}` } };
  const bare = pages.filter(({ pieces }) => !pieces.some(({ text }) => /\p{L}/u.test(text)));
  if (bare.length === pages.length) return { problem: { id: 'no-text', pages: pageCount } };
  const { html, starts } = writePages(loaded);
  return { html, unit: 'page', starts, notices: noticesOf(loaded, bare) };
}

function noticesOf({ pages, pageCount, damaged }: LoadedPdf, bare: readonly PdfPage[]): ExtractionNotice[] {
  const notices: ExtractionNotice[] = [];
  const read = pages.length + damaged.length;
  if (bare.length > 0) notices.push({ id: 'pages-without-text', pages: bare.map(({ number }) => number) });
  if (damaged.length > 0) notices.push({ id: 'pages-damaged', pages: damaged });
  if (read < pageCount) notices.push({ id: 'page-limit', pages: [read, pageCount] });
  return notices;
}

function writePages({ pages, title, language }: LoadedPdf): { html: string; starts: readonly number[] } {
  const linesWhere = (isWanted: (piece: Piece) => boolean) =>
    pages.map(({ pieces, number }) => linesOf(pieces.filter(isWanted), number));
  const lines = linesWhere(({ artifact }) => !artifact);
  const artifacts = linesWhere(({ artifact }) => artifact);
  const all = pages.map((_, index) => [...lines[index]!, ...artifacts[index]!]);
  const margins = marginsOf(all, new Set(artifacts.flat()), title.trim());
  const isText = (line: PdfLine) => !margins.kept.has(line) && !margins.dropped.has(line);
  const texts = lines.map((list) => list.filter(isText));
  const measure = measureOf(texts.flat());
  let tables = 0;
  const nextTable = () => tables++;
  const flow = pages.flatMap((page, index) => {
    if (!isTagged(page)) {
      const blocks = blocksOf(inReadingOrder(texts[index]!), measure, tables);
      tables += blocks.filter(({ role }) => role === 'cell').length;
      return blocks;
    }
    const edge = new Set(lines[index]!.filter((line) => !isText(line)).flatMap(({ pieces }) => pieces));
    const pieces = page.pieces.filter((piece) => !edge.has(piece));
    return new TaggedPage({ ...page, pieces }, measure, nextTable).blocks;
  });
  const blocks = withMargins(joinBlocks(flow), [...margins.kept]);
  const pageLines = groupBy(
    blocks.flatMap((block) => block.lines),
    ({ page }) => page,
  );
  const words = wordsOf(all.flat().map((line) => textOf(line).trim()));
  const writer = new HtmlWriter(words, pageLines);
  writer.raw(openingMarkup(title, language));
  for (const block of blocks) writer.block(block);
  const html = writer.end(pages.at(-1)!.number);
  return { html: `${html}</body></html>`, starts: writer.starts };
}

/** Blocks with the running lines before the first block that begins on their page. */
function withMargins(blocks: readonly PdfBlock[], margins: readonly PdfLine[]): PdfBlock[] {
  const left = [...margins].sort((a, b) => a.page - b.page || b.baseline - a.baseline);
  const merged: PdfBlock[] = [];
  const take = (page: number) => {
    while (left.length > 0 && left[0]!.page <= page)
      merged.push({ role: 'margin', level: 0, lines: [left.shift()!] });
  };
  for (const block of blocks) {
    take(block.lines[0]!.page);
    merged.push(block);
  }
  take(Number.POSITIVE_INFINITY);
  return merged;
}
