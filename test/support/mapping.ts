import { DomUtils, parseDocument } from 'htmlparser2';
import { expect } from 'vitest';
import { toSource } from '../../src/document/source-map.ts';
import type { Block, Document } from '../../src/document/types.ts';

/** White space folded, and what readers add for the eye left out. */
function fold(text: string): string {
  return text
    .replaceAll('\0', '\ufffd')
    .replace(/[ \t\n\r\f\v\u200a]+/g, ' ')
    .trim();
}

/** What a run of the source that is no copy of its text may be read as, format by format. */
function decodes(source: string, text: string, format: Document['format']): boolean {
  if (fold(text) === '') return true;
  if (/^[“”]$/.test(text) && /^<\/?q/i.test(source)) return true;
  if (format === 'markdown') {
    if (/^\\[!-/:-@[-`{-~]$/.test(source)) return source[1] === text;
    if (/^\[\^[^\]]+\]$/.test(source)) return /^\d+$/.test(text);
    if (/^\\(?:["\\/_ntr]|x..|u....)$/.test(source) || source === "''") return true;
  }
  return DomUtils.textContent(parseDocument(source)) === text;
}

/** Checks that every run of every block stands for its text, that runs leave no gap, and that ties point backwards. */
export function expectMapped(document: Document): void {
  document.blocks.forEach((block, index) => {
    expect(block.index).toBe(index);
    for (const tie of [block.section, block.leadIn])
      if (tie !== null) expect(tie).toBeLessThan(document.blocks.length);
    expectRuns(block, document);
    for (const { start, end } of [...block.links, ...block.superscripts]) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(block.text.length);
    }
  });
}

function expectRuns({ text, map }: Block, { source, format }: Document): void {
  expect(text.trim()).not.toBe('');
  let at = 0;
  for (const run of map) {
    expect(run.text).toBe(at);
    at += run.textLength;
    const part = text.slice(run.text, at);
    const slice = source.slice(run.source, run.source + run.sourceLength);
    const isCopy = part === slice || fold(part) === fold(slice);
    if (!isCopy && !decodes(slice, part, format)) expect({ part, slice }).toBe('the same');
  }
  expect(at).toBe(text.length);
}

/** Checks that the source of `[start, end)` of a block of HTML, stripped of markup, is its text. */
export function expectSlice({ map, text }: Block, { source }: Document, start: number, end: number): void {
  const span = toSource(map, start, end);
  const slice = source.slice(span.start, span.end);
  const plain = DomUtils.textContent(parseDocument(slice.replace(/<\/?q>/g, '')));
  expect(fold(plain).replaceAll(' ', '')).toBe(fold(text.slice(start, end)).replace(/[ “”]/g, ''));
}
