import { beginsItem } from './blocks.ts';
import { textOf } from './lines.ts';
import type { PdfBlock } from './types.ts';

/** Joins what the end of a column or page has cut: text that breaks off and goes on in small letters. */
export function joinBlocks(blocks: readonly PdfBlock[]): PdfBlock[] {
  const joined: PdfBlock[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (last && goesOn(last, block))
      joined[joined.length - 1] = { ...last, lines: [...last.lines, ...block.lines] };
    else joined.push(block);
  }
  return joined;
}

function goesOn(last: PdfBlock, block: PdfBlock): boolean {
  const [before, line] = [last.lines.at(-1)!, block.lines[0]!];
  const isText = last.role === 'paragraph' || last.role === 'item' || last.role === 'quotation';
  if (!isText || !(block.role === 'paragraph' || block.role === last.role) || beginsItem(line)) return false;
  if (Math.abs(before.size - line.size) > 0.6 || before.bold !== line.bold) return false;
  // Within a column the distance between lines has told already.
  if (before.page === line.page && line.baseline < before.baseline) return false;
  const text = textOf(before).trim();
  return /^[\p{Ll}(«“]/u.test(textOf(line).trim()) && !/[.!?:…]["»”)\]]*\d{0,3}$/.test(text);
}
