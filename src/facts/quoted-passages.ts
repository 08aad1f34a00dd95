import type { Block } from '../document/types.ts';

/** Where a quotation that began in an earlier block reaches in this one. */
export interface Continuation {
  /** The block in which the quotation opens. */
  readonly first: number;
  /** UTF-16 offset behind its last word or closing mark here. */
  readonly end: number;
}

const CLOSING: Readonly<Record<string, string>> = { '"': '"', '“': '”', '«': '»' };
/** Blocks that one quotation may run over. */
const LONGEST = 6;
const PROSE: readonly Block['kind'][] = ['paragraph', 'quotation'];

/** Blocks in which a quotation goes on that an earlier paragraph opened and did not close, by block index. */
export function quotedPassages(blocks: readonly Block[]): ReadonlyMap<number, Continuation> {
  const found = new Map<number, Continuation>();
  for (const block of blocks) {
    const closing = found.has(block.index) ? undefined : openAtEnd(block);
    if (!closing) continue;
    const run = blocks.slice(block.index + 1, block.index + 1 + LONGEST);
    const last = run.findIndex((next) => closesAt(next, closing) > 0);
    if (last < 0 || run.slice(0, last + 1).some((next) => !PROSE.includes(next.kind))) continue;
    run.slice(0, last + 1).forEach((next, place) => {
      const end = place === last ? closesAt(next, closing) : next.text.length;
      found.set(next.index, { first: block.index, end });
    });
  }
  return found;
}

/** The mark that would close a quotation that opens a block and is still open at its end. */
function openAtEnd({ kind, text }: Block): string | undefined {
  const closing = PROSE.includes(kind) ? CLOSING[text[0] ?? ''] : undefined;
  return closing && !text.includes(closing, 1) ? closing : undefined;
}

/** Behind a closing mark that nothing in the block opens, or 0; a block that opens its own quotation goes on with none. */
function closesAt({ text }: Block, closing: string): number {
  if (CLOSING[text[0] ?? ''] !== undefined) return 0;
  const at = text.indexOf(closing);
  const opens = closing === '"' ? text.indexOf(closing, at + 1) >= 0 : /[“«]/.test(text.slice(0, at));
  return at < 0 || opens ? 0 : at + 1;
}
