import { isOf } from '../facts/concepts.ts';
import { leadsTo } from '../facts/citation-targets.ts';
import type { Citation, PageFacts } from '../facts/types.ts';
import { type ReferenceEntry, referenceEntries } from './entries.ts';

/** The entries of the page's list that a citation leads to. */
export function citedEntries(page: PageFacts, citation: Citation): ReferenceEntry[] {
  return referenceEntries(page).filter(({ block, number }) =>
    leadsTo(citation, number, block.text, block.anchor),
  );
}

/** Whether the printed entry says that the work was done on animals, cells or tissue. */
export function isPreclinical(page: PageFacts, { block }: ReferenceEntry): boolean {
  return (page.byBlock[block.index] ?? []).some((index) =>
    page.sentences[index]!.title.some((mention) => isOf(mention, ['preclinical.model'])),
  );
}

/** Whether every entry that the citations lead to is animal or laboratory work, as far as they are printed. */
export function areAllPreclinical(page: PageFacts, citations: readonly Citation[]): boolean {
  const entries = citations.flatMap((citation) => citedEntries(page, citation));
  return entries.length > 0 && entries.every((entry) => isPreclinical(page, entry));
}
