import { firstWhere } from '../document/search.ts';
import { sliceMap, toSource } from '../document/source-map.ts';
import type { Block, Document, MapRun, SourceMap, Span } from '../document/types.ts';
import { fold } from '../language/fold.ts';
import { type IsKnown, latinised, plain, turned } from './characters.ts';
import { isSuspect } from './suspect.ts';
import { isLetter, readingOf, type Unit, unitsOf } from './units.ts';
import { joined, spelled } from './words.ts';

/**
 * Reads words that are written in disguise as people read them: with letters of other scripts or alphabets, with
 * invisible characters, overlays or gaps between letters, with signs for letters, or turned round. Blocks that
 * hold none stay as they are, and a page without any is returned itself.
 *
 * @param knows whether a word, folded, is known to the lexicons; doubtful disguises are seen through only then
 */
export function undisguise(document: Document, knows: IsKnown): Document {
  let blocks: Block[] | null = null;
  const isKnown = (word: string) => knows(fold(word));
  for (const block of document.blocks) {
    if (!isSuspect(block.text)) continue;
    const read = undisguised(block, isKnown);
    if (read === block) continue;
    blocks ??= [...document.blocks];
    blocks[block.index] = read;
  }
  return blocks ? { ...document, blocks } : document;
}

function undisguised(block: Block, isKnown: IsKnown): Block {
  let units = plain(turned(unitsOf(block.text)));
  latinised(units, isKnown);
  units = joined(units, isKnown);
  spelled(units, isKnown);
  const text = readingOf(units);
  if (text === block.text || text.trim() === '') return block;
  const written = alignmentOf(units, block.text);
  const place = placesIn(written, text.length);
  const moved = <Of extends Span>(spans: readonly Of[]): Of[] =>
    spans
      .map((span) => ({ ...span, start: place(span.start), end: place(span.end) }))
      .filter(({ start, end }) => start < end);
  return {
    ...block,
    text,
    map: composed(written, block.map),
    links: moved(block.links),
    superscripts: moved(block.superscripts),
    disguise: { written: { text: block.text, map: block.map }, alignment: written, words: wordsOf(units) },
  };
}

/** Where each part of the text as read stands in the text as written. */
function alignmentOf(units: readonly Unit[], written: string): MapRun[] {
  const runs: MapRun[] = [];
  let at = 0;
  for (const { text, start, end } of units) {
    if (text === '') continue;
    const last = runs.at(-1);
    const isChanged = text.length > 1 && text !== written.slice(start, end);
    const isWhole = isChanged || text.length !== end - start;
    const follows =
      last && last.source + last.sourceLength === start && last.textLength === last.sourceLength;
    if (last && follows && !isWhole) {
      runs[runs.length - 1] = {
        ...last,
        textLength: last.textLength + text.length,
        sourceLength: last.sourceLength + end - start,
      };
    } else runs.push(...wholeRun(at, text.length, start, end, isChanged));
    at += text.length;
  }
  return runs;
}

/** A run that stands for its source as a whole; one as long as its source would be taken to match it unit by unit. */
function wholeRun(text: number, length: number, start: number, end: number, isChanged: boolean): MapRun[] {
  const source = { source: start, sourceLength: end - start };
  if (!isChanged || length < 2 || length !== end - start) return [{ text, textLength: length, ...source }];
  return [
    { text, textLength: length - 1, ...source },
    { text: text + length - 1, textLength: 1, ...source },
  ];
}

/** Turns an offset in the text as written into one in the text as read. */
function placesIn(alignment: SourceMap, length: number): (offset: number) => number {
  return (offset) => {
    const run =
      alignment[firstWhere(alignment, ({ source, sourceLength }) => source + sourceLength > offset)];
    if (!run) return length;
    return run.text + Math.min(Math.max(offset - run.source, 0), run.textLength);
  };
}

/** Leads from the text as read to the source. */
function composed(alignment: SourceMap, map: SourceMap): MapRun[] {
  return alignment.flatMap((run) => {
    if (run.textLength === run.sourceLength)
      return sliceMap(map, run.source, run.source + run.sourceLength).map((part) => ({
        ...part,
        text: part.text + run.text,
      }));
    const { start, end } = toSource(map, run.source, run.source + run.sourceLength);
    return wholeRun(run.text, run.textLength, start, end, true);
  });
}

/** The words that hold something disguised, in offsets of the text as read. */
function wordsOf(units: readonly Unit[]): Span[] {
  const words: Span[] = [];
  let at = 0;
  let start = 0;
  let isDisguised = false;
  const end = () => {
    if (isDisguised && at > start) words.push({ start, end: at });
    isDisguised = false;
  };
  for (const unit of units) {
    const isInside = unit.text === '' || isLetter(unit) || /^[\p{M}\d]/u.test(unit.text);
    if (!isInside) end();
    if (isInside) isDisguised ||= unit.disguised;
    at += unit.text.length;
    if (!isInside) start = at;
  }
  end();
  return words;
}
