import { fold } from '../../language/fold.ts';
import type { Diagnostic } from '../lexicon/types.ts';
import type { Language } from '../../language/types.ts';
import type { VocabularyData, VocabularyEntry, VocabularyKind, VocabularySource } from './types.ts';

const LANGUAGES: readonly Language[] = ['en', 'fr'];
/** Relations, and the kind of what they lead to; null for the entry's own. */
const RELATIONS: readonly (readonly [key: keyof VocabularyEntry, kind: VocabularyKind | null])[] = [
  ['kind-of', null],
  ['symptom-of', null],
  ['complication-of', null],
  ['part-of', null],
  ['contains', null],
  ['organs', 'organs'],
];

type Report = (place: string, value: string, problem: Diagnostic['problem'], detail: string) => void;

/**
 * Puts vocabulary files together. An entry or relation that is wrong is reported and left out.
 *
 * @param sources files whose keys and types have been checked
 */
export function joinVocabularies(sources: readonly VocabularySource[]): {
  vocabulary: VocabularyData;
  diagnostics: Diagnostic[];
} {
  const diagnostics: Diagnostic[] = [];
  const vocabulary = { conditions: {}, organs: {}, interventions: {} } as Record<
    VocabularyKind,
    Record<string, VocabularyEntry>
  >;
  const files = new Map<string, string>();
  for (const { path, kind, entries } of sources) {
    for (const [id, entry] of Object.entries(entries)) {
      const first = files.get(`${kind}/${id}`);
      if (first) {
        const detail = `it stands in ${first} too`;
        diagnostics.push({ path, place: id, value: id, problem: 'duplicate-entry', detail });
        continue;
      }
      files.set(`${kind}/${id}`, path);
      vocabulary[kind][id] = entry as VocabularyEntry;
    }
  }
  for (const kind of Object.keys(vocabulary) as VocabularyKind[]) {
    const report: Report = (id, value, problem, detail) =>
      diagnostics.push({ path: files.get(`${kind}/${id}`) ?? '', place: id, value, problem, detail });
    checkNames(vocabulary[kind], report);
    for (const [id, entry] of Object.entries(vocabulary[kind])) {
      vocabulary[kind][id] = withKnownRelations(vocabulary, kind, id, entry, report);
    }
    for (const id of Object.keys(vocabulary[kind])) {
      if (isUnderItself(vocabulary[kind], id)) {
        report(id, id, 'circular-kind', 'it is a kind of itself');
        vocabulary[kind][id] = { ...vocabulary[kind][id]!, 'kind-of': [] };
      }
    }
  }
  return { vocabulary, diagnostics };
}

function checkNames(entries: Readonly<Record<string, VocabularyEntry>>, report: Report): void {
  for (const language of LANGUAGES) {
    const known = new Map<string, string>();
    for (const [id, entry] of Object.entries(entries)) {
      for (const name of [...entry[language], ...(entry.acronyms?.[language] ?? [])]) {
        const key = fold(name).replace(/[-’']/g, ' ');
        const other = known.get(key);
        if (other === undefined) known.set(key, id);
        else if (other !== id) report(id, name, 'duplicate-entry', `"${other}" has this name too`);
      }
    }
  }
}

function withKnownRelations(
  vocabulary: VocabularyData,
  kind: VocabularyKind,
  id: string,
  entry: VocabularyEntry,
  report: Report,
): VocabularyEntry {
  const result: Record<string, unknown> = { ...entry };
  for (const [key, to] of RELATIONS) {
    const targets = entry[key] as readonly string[] | undefined;
    if (!targets) continue;
    result[key] = targets.filter((target) => {
      const good = Object.hasOwn(vocabulary[to ?? kind], target);
      if (!good) report(id, target, 'unknown-entry', `"${key}" leads to no entry of ${to ?? kind}`);
      return good;
    });
  }
  return result as unknown as VocabularyEntry;
}

function isUnderItself(entries: Readonly<Record<string, VocabularyEntry>>, id: string): boolean {
  const seen = new Set<string>();
  const queue = [...(entries[id]!['kind-of'] ?? [])];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (next === id) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    queue.push(...(entries[next]?.['kind-of'] ?? []));
  }
  return false;
}
