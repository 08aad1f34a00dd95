import type { Span } from './types.ts';

const RAISED = /[⁰¹²³⁴-⁹]+(?:[⁻˒,–-]?[⁰¹²³⁴-⁹]+)*/gu;

/** Superscript spans of a text: those that the source marks, and runs of raised digits. */
export function findRaised(text: string, marked: readonly Span[]): Span[] {
  const spans = marked.filter(({ start, end }) => start < end);
  const inOrder = [...spans].sort((a, b) => a.start - b.start);
  let next = 0;
  for (const { 0: digits, index } of text.matchAll(RAISED)) {
    const end = index + digits.length;
    while (next < inOrder.length && inOrder[next]!.end <= index) next++;
    const marked = inOrder[next];
    if (!marked || marked.start >= end) spans.push({ start: index, end });
  }
  return spans.sort((a, b) => a.start - b.start);
}
