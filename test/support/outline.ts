import { readDocument } from '../../src/readers/index.ts';
import type { Format } from '../../src/document/types.ts';

/** Every block as `kind level <lead-in's number | text`, level and lead-in where there are any. */
export function outline(source: string, format: Format): string[] {
  return readDocument(source, format).blocks.map(
    ({ kind, level, leadIn, text }) =>
      `${kind}${level > 0 ? ` ${level}` : ''}${leadIn === null ? '' : ` <${leadIn}`} | ${text.replaceAll('\n', '⏎')}`,
  );
}
