import type { Block } from '../../src/document/types.ts';

/** A paragraph that stands alone, its source being its text. */
export function blockOf(text: string, parts: Partial<Block> = {}): Block {
  return {
    index: 0,
    kind: 'paragraph',
    level: 0,
    text,
    map: [{ text: 0, textLength: text.length, source: 0, sourceLength: text.length }],
    section: null,
    leadIn: null,
    links: [],
    superscripts: [],
    anchor: null,
    ...parts,
  };
}
