import { readDocument } from '../../src/readers/index.ts';
import type { Block, TextFormat } from '../../src/document/types.ts';

/** Every block as `kind level <lead-in's number | text`, level and lead-in where there are any. */
export function outline(source: string, format: TextFormat): string[] {
  return outlineOf(readDocument(source, format).blocks);
}

/** Blocks as `outline` writes them. */
export function outlineOf(blocks: readonly Block[]): string[] {
  return blocks.map(
    ({ kind, level, leadIn, text }) =>
      `${kind}${level > 0 ? ` ${level}` : ''}${leadIn === null ? '' : ` <${leadIn}`} | ${text.replaceAll('\n', '⏎')}`,
  );
}
