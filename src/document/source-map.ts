import { firstWhere } from './search.ts';
import type { MapRun, SourceMap, Span } from './types.ts';

/**
 * The source range of `[start, end)` of a block's text (UTF-16 offsets). A run that does not map unit by
 * unit is taken whole; markup at the edges of the range stays outside, markup inside it comes along.
 */
export function toSource(map: SourceMap, start: number, end: number): Span {
  if (map.length === 0) return { start: 0, end: 0 };
  const first = map[runAt(map, start)]!;
  if (end <= start) {
    const at = isVerbatim(first) ? first.source + clamp(start - first.text, first.textLength) : first.source;
    return { start: at, end: at };
  }
  const last = map[runAt(map, end - 1)]!;
  return {
    start: isVerbatim(first) ? first.source + clamp(start - first.text, first.textLength) : first.source,
    end: isVerbatim(last)
      ? last.source + clamp(end - last.text, last.textLength)
      : last.source + last.sourceLength,
  };
}

/** The part of a map that covers `[start, end)` of the text, its offsets counted from `start`. */
export function sliceMap(map: SourceMap, start: number, end: number): MapRun[] {
  const runs: MapRun[] = [];
  if (map.length === 0) return runs;
  for (let index = runAt(map, start); index < map.length; index++) {
    const run = map[index]!;
    if (run.text >= end) break;
    const from = Math.max(run.text, start);
    const to = Math.min(run.text + run.textLength, end);
    if (from >= to) continue;
    if (isVerbatim(run)) {
      const source = run.source + from - run.text;
      runs.push({ text: from - start, textLength: to - from, source, sourceLength: to - from });
    } else runs.push({ ...run, text: from - start, textLength: to - from });
  }
  return runs;
}

/** The source range of the whole text. */
export function spanOfMap(map: SourceMap): Span {
  const last = map.at(-1);
  return last ? toSource(map, 0, last.text + last.textLength) : { start: 0, end: 0 };
}

function isVerbatim(run: MapRun): boolean {
  return run.textLength === run.sourceLength;
}

function clamp(offset: number, length: number): number {
  return Math.min(Math.max(offset, 0), length);
}

/** Index of the run that holds text offset `at`, or of the nearest one. */
function runAt(map: SourceMap, at: number): number {
  return Math.max(0, firstWhere(map, ({ text }) => text > at) - 1);
}
