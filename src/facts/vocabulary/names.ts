import type { Language } from '../../language/types.ts';
import { pluralOf } from './plural.ts';
import type { VocabularyData, VocabularyEntry, VocabularyKind, VocabularyName } from './types.ts';

const KINDS: readonly VocabularyKind[] = ['conditions', 'organs', 'interventions'];

/** Every name of a vocabulary in one language, with its plural, as lexicon entries of the concepts that rules know. */
export function vocabularyNames(vocabulary: VocabularyData, language: Language): VocabularyName[] {
  return KINDS.flatMap((kind) =>
    Object.entries(vocabulary[kind]).flatMap(([id, entry]) => {
      const concept = conceptOf(kind, entry);
      const sense = `${kind}/${id}`;
      const written = entry[language].flatMap((name) => [name, pluralOf(name, language)]);
      return [
        ...[...new Set(written)].map((name) => ({ concept, sense, written: name, acronym: false })),
        ...(entry.acronyms?.[language] ?? []).map((name) => ({
          concept,
          sense,
          written: name,
          // One with small letters of its own, such as `hUC-MSCs`, is no common word.
          acronym: name === name.toUpperCase(),
        })),
      ];
    }),
  );
}

/** Care that a page names beside what it sells as often as it sells it: known by name only. */
const NOT_PROMOTED = new Set(['drug', 'surgery', 'food']);

function conceptOf(kind: VocabularyKind, entry: VocabularyEntry): string {
  if (kind === 'interventions') {
    return NOT_PROMOTED.has(entry.class ?? '') ? `intervention.${entry.class}` : `thing.${entry.class}`;
  }
  const system = typeof entry.system === 'string' ? entry.system : entry.system?.[0];
  if (kind === 'organs') return `outcome.body.${system}`;
  return `outcome.${entry.symptom ? 'symptom' : 'condition'}.${system}`;
}
