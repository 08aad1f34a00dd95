import { firstWhere } from '../document/search.ts';
import { sliceMap } from '../document/source-map.ts';
import type { Block, Document, DocumentNotice, FileFormat, MapRun, Places } from '../document/types.ts';
import { readHtml } from './html/index.ts';

/** What was taken out of a file, as HTML that keeps its structure. */
export interface Extracted {
  readonly html: string;
  readonly unit: Places['unit'];
  /** Offset in the HTML at which each page or paragraph begins. */
  readonly starts: readonly number[];
  readonly notices: readonly ExtractionNotice[];
}

/** What of a file was not read. */
export type ExtractionNotice = Pick<DocumentNotice, 'id' | 'pages'>;

/** Why nothing can be taken out of a file. */
export type ExtractionProblem =
  | { readonly id: 'encrypted' }
  /** A PDF of so many pages without a word: it was scanned. */
  | { readonly id: 'no-text'; readonly pages: number }
  | { readonly id: 'no-words' }
  /** With what the library says of it. */
  | { readonly id: 'damaged'; readonly reason: string }
  /** Text in MB, more than is read. */
  | { readonly id: 'too-much-text'; readonly limit: number };

export type Extraction = Extracted | { readonly problem: ExtractionProblem };

/**
 * Makes a document of what was taken out of a file. Its source is the text alone, one block a line, as no reader
 * of the file has seen the HTML in between.
 */
export function readExtracted({ html, unit, starts, notices }: Extracted, format: FileFormat): Document {
  const read = readHtml(html);
  const { source, blocks, runs } = flatten(read.blocks, html);
  return {
    format,
    source,
    blocks,
    places: { unit, starts: starts.map((start) => offsetOf(start, runs, source.length)) },
    declaredLanguage: read.declaredLanguage,
    notices: notices.map((notice) => ({ ...notice, span: { start: 0, end: 0 } })),
  };
}

/** A run of the text and the place in the HTML that it comes from. */
interface Run {
  readonly html: number;
  readonly text: number;
}

/** The blocks' texts one after the other, and the blocks mapped to where they stand in that. */
function flatten(blocks: readonly Block[], html: string): { source: string; blocks: Block[]; runs: Run[] } {
  const parts: string[] = [];
  const runs: Run[] = [];
  let length = 0;
  let previous: Block | undefined;
  const flat = blocks.map((block) => {
    const gap = previous ? gapBetween(previous, block, html) : '';
    const start = length + gap.length;
    parts.push(gap, block.text);
    length = start + block.text.length;
    previous = block;
    for (const { text, source } of sliceMap(block.map, 0, block.text.length))
      runs.push({ html: source, text: start + text });
    const whole: MapRun = {
      text: 0,
      textLength: block.text.length,
      source: start,
      sourceLength: block.text.length,
    };
    return { ...block, map: [whole] };
  });
  runs.sort((a, b) => a.html - b.html || a.text - b.text);
  return { source: parts.join(''), blocks: flat, runs };
}

/** What parts two blocks: cells of a row stand on one line, items and rows on lines of their own. */
function gapBetween(one: Block, other: Block, html: string): string {
  const last = one.map.at(-1);
  const between = html.slice(last ? last.source + last.sourceLength : 0, other.map[0]?.source ?? 0);
  const areCells = one.kind === 'table-cell' && other.kind === 'table-cell' && !/<\/?table\b/.test(between);
  if (areCells) return /<\/?tr\b/.test(between) ? '\n' : '\t';
  return one.kind === other.kind && (one.kind === 'list-item' || one.kind === 'reference') ? '\n' : '\n\n';
}

/** Where in the text the first words stand that come at or after a place in the HTML. */
function offsetOf(place: number, runs: readonly Run[], length: number): number {
  const at = firstWhere(runs, ({ html }) => html >= place);
  const before = runs[at - 1];
  const next = runs[at]?.text ?? length;
  // A page may begin within a run: its words map one to one from the run's beginning.
  return before ? Math.min(before.text + place - before.html, next) : next;
}
