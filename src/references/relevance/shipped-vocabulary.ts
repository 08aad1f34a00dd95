import type { VocabularyData, VocabularyEntry, VocabularyKind } from '../../facts/vocabulary/types.ts';
import { Hierarchy } from './hierarchy.ts';

/** A vocabulary as it is shipped: the names that entries are shown by and not all others, and the sizes of families. */
export function shippedVocabulary(data: VocabularyData): VocabularyData {
  const hierarchy = new Hierarchy(data);
  const shipped = { conditions: {}, organs: {}, interventions: {} } as Record<
    VocabularyKind,
    Record<string, VocabularyEntry>
  >;
  for (const kind of Object.keys(shipped) as VocabularyKind[]) {
    for (const [id, { acronyms: _, en, fr, ...entry }] of Object.entries(data[kind])) {
      shipped[kind][id] = {
        ...{ ...entry, en: en.slice(0, 1), fr: fr.slice(0, 1) },
        members: hierarchy.size(`${kind}/${id}`),
      };
    }
  }
  return shipped;
}
