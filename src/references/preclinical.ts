import { isOf } from '../facts/concepts.ts';
import type { PageFacts } from '../facts/types.ts';
import type { ReferenceEntry } from './entries.ts';

/** Whether the printed entry says that the work was done on animals, cells or tissue. */
export function isPreclinical(page: PageFacts, { block }: ReferenceEntry): boolean {
  return (page.byBlock[block.index] ?? []).some((index) =>
    page.sentences[index]!.title.some((mention) => isOf(mention, ['preclinical.model'])),
  );
}
