import type { Language } from '../../language/types.ts';
import type { PartOfSpeech } from '../types.ts';
import type { VocabularyName } from '../vocabulary/types.ts';
import { parseSequence, verbConcept, verbsOf } from './sequence-source.ts';
import {
  addForm,
  addNames,
  addTerms,
  conceptOf,
  type Draft,
  groupForms,
  newDraft,
  PLAIN,
  report,
} from './terms.ts';
import type { CompiledLexicon, Diagnostic, LexiconSource, Sequence } from './types.ts';

/** Concepts that code provides rather than lexicons: quantities, quotations and names told beforehand. */
export const CODED_CONCEPTS = [
  'quantity.percentage',
  'quantity.ratio',
  'quantity.count',
  'quantity.duration',
  'quantity.weight',
  'quantity.dose',
  'quantity.price',
  'quantity.date',
  'quantity.ordinal',
  'quotation.patient',
  'quotation.clinician',
  'quotation.unknown',
  'citation',
  'thing.brand',
];

/**
 * Compiles the lexicons of one language, and the names of a vocabulary, into a trie and rounds of sequences.
 * Every entry that cannot fire is reported as a diagnostic, and left out.
 */
export function compileLexicon(
  sources: readonly LexiconSource[],
  language: Language,
  names: readonly VocabularyName[] = [],
): { lexicon: CompiledLexicon; diagnostics: Diagnostic[] } {
  const draft = newDraft();
  const own = sources.filter((source) => source.language === language);
  for (const name of CODED_CONCEPTS) conceptOf(draft, name);
  for (const source of own) for (const concept of Object.keys(source.concepts)) conceptOf(draft, concept);
  addNames(draft, { path: 'vocabularies', language, concepts: {} }, names, language);
  for (const source of own) addTerms(draft, source, language);
  addSequenceVerbs(draft, own, language);
  const rounds = arrangeRounds(draft, own, language);
  return {
    lexicon: {
      language,
      concepts: draft.concepts,
      vocabulary: draft.vocabulary,
      terms: draft.terms,
      trie: draft.trie.build(),
      rounds,
    },
    diagnostics: draft.diagnostics,
  };
}

function addSequenceVerbs(draft: Draft, sources: readonly LexiconSource[], language: Language): void {
  const patterns = sources.flatMap((source) =>
    Object.values(source.concepts).flatMap((sections) =>
      (Array.isArray(sections?.sequences) ? sections.sequences : []).map((pattern) => ({ source, pattern })),
    ),
  );
  for (const { source, pattern } of [...patterns, ...draft.factored]) {
    for (const lemma of verbsOf(String(pattern))) {
      const name = verbConcept(lemma);
      if (draft.conceptIndex.has(name)) continue;
      const concept = conceptOf(draft, name);
      for (const { form, kinds } of groupForms(lemma, language)) {
        addForm(
          draft,
          source,
          { ...PLAIN, concept, pos: 'verb', forms: kinds, entry: lemma },
          form,
          language,
        );
      }
    }
  }
}

/** Sequences of words alone come first; the others after those that find the concepts they use. */
function arrangeRounds(draft: Draft, sources: readonly LexiconSource[], language: Language): Sequence[][] {
  const first: Sequence[] = [];
  const byConcept = new Map<number, Sequence[]>();
  const add = (source: LexiconSource, concept: string, entry: string, pos: PartOfSpeech, pattern: string) => {
    const parsed = parseSequence(pattern, conceptOf(draft, concept), draft.concepts, language);
    if ('problem' in parsed) {
      report(draft, source, concept, entry, parsed.problem, parsed.detail);
      return;
    }
    const sequence = { ...parsed, entry, pos };
    if (isFlat(sequence, draft.concepts)) first.push(sequence);
    else byConcept.set(parsed.concept, [...(byConcept.get(parsed.concept) ?? []), sequence]);
  };
  for (const { source, concept, entry, pos, pattern } of draft.factored)
    add(source, concept, entry, pos, pattern);
  for (const source of sources) {
    for (const [concept, sections] of Object.entries(source.concepts)) {
      for (const written of sections?.sequences ?? []) {
        if (typeof written === 'string') add(source, concept, written, 'phrase', written);
        else
          report(
            draft,
            source,
            concept,
            String(written),
            'wrong-type',
            'a sequence must be text; put it in quotes',
          );
      }
    }
  }
  const rounds: Sequence[][] = first.length > 0 ? [first] : [];
  const pending = new Map(byConcept);
  while (pending.size > 0) {
    const ready = [...pending].filter(
      ([, sequences]) => !sequences.some((sequence) => uses(sequence, pending)),
    );
    if (ready.length === 0) {
      for (const [concept, sequences] of pending) {
        const place = draft.concepts[concept]!;
        draft.diagnostics.push({
          path: '',
          place,
          value: sequences[0]!.entry,
          problem: 'circular-sequence',
          detail: 'the sequences of these concepts use one another',
        });
      }
      break;
    }
    rounds.push(ready.flatMap(([, sequences]) => sequences));
    for (const [concept] of ready) pending.delete(concept);
  }
  return rounds;
}

function isFlat(sequence: Sequence, concepts: readonly string[]): boolean {
  const isVerb = (concept: number) => concepts[concept]!.startsWith('~');
  return sequence.places.every((alternatives) =>
    alternatives.every((run) =>
      run.every((element) => element.kind !== 'concept' || element.concepts.every(isVerb)),
    ),
  );
}

function uses(sequence: Sequence, pending: ReadonlyMap<number, unknown>): boolean {
  return sequence.places.some((alternatives) =>
    alternatives.some((run) =>
      run.some(
        (element) => element.kind === 'concept' && element.concepts.some((concept) => pending.has(concept)),
      ),
    ),
  );
}
