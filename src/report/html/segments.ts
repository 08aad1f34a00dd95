import type { Span } from '../../document/types.ts';

/** A range of a text with the numbers of those that mark it. */
export interface Mark extends Span {
  readonly finding: number;
}

/** A stretch of text in which nothing begins or ends. */
export interface Segment extends Span {
  /** Findings that cover it, the shortest mark first: of two nested ones the inner is meant. */
  readonly findings: readonly number[];
}

/**
 * Parts a text wherever a mark begins or ends, so that nested and overlapping marks need no nesting.
 *
 * @param cuts further offsets to part at
 */
export function segmentsOf(length: number, marks: readonly Mark[], cuts: readonly number[] = []): Segment[] {
  const inside = marks.filter(({ start, end }) => start < end && start < length);
  const points = [0, length, ...cuts, ...inside.flatMap(({ start, end }) => [start, end])];
  const edges = [...new Set(points)].filter((point) => point >= 0 && point <= length).sort((a, b) => a - b);
  const waiting = [...inside].sort((a, b) => a.start - b.start);
  let next = 0;
  let open: Mark[] = [];
  const segments: Segment[] = [];
  for (let index = 0; index + 1 < edges.length; index++) {
    const start = edges[index]!;
    open = open.filter(({ end }) => end > start);
    while (next < waiting.length && waiting[next]!.start <= start) open.push(waiting[next++]!);
    const shortest = [...open].sort((a, b) => a.end - a.start - (b.end - b.start) || a.finding - b.finding);
    segments.push({
      start,
      end: edges[index + 1]!,
      findings: [...new Set(shortest.map(({ finding }) => finding))],
    });
  }
  return segments;
}
