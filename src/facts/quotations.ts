import type { Block } from '../document/types.ts';
import type { Sentence } from '../language/types.ts';
import type { Quotation } from './types.ts';

/** Finds what a block sets between quotation marks, with its speaker as far as the words around tell. */
export function findQuotations(block: Block, sentences: readonly Sentence[]): Quotation[] {
  const { text, index } = block;
  if (sentences.length === 0) return [];
  const found: Quotation[] = [];
  for (const match of text.matchAll(/[«“]([^«»“”]{1,3000})[»”]|"([^"]{1,3000})"/g)) {
    const words = (match[1] ?? match[2]!).trim().split(/\s+/).length;
    found.push({
      block: index,
      start: match.index,
      end: match.index + match[0].length,
      speaker: block.kind === 'quotation' ? 'patient' : 'unknown',
      distancing: words <= 4 && block.kind !== 'quotation',
    });
  }
  return found;
}
