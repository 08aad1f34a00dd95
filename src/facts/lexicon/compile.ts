import { tokenizeEntry } from '../../language/tokens.ts';
import { verbForms } from '../../language/paradigms/index.ts';
import type { Language } from '../../language/types.ts';
import type { PartOfSpeech, VerbForm } from '../types.ts';
import { factorEntry } from './factor.ts';
import { BraceError, expandBraces } from './expand.ts';
import { parseSequence, verbConcept, verbsOf } from './sequence-source.ts';
import { ANY_NUMBER, ANY_WORD, FIRST_WORD, TrieBuilder } from './trie.ts';
import type { CompiledLexicon, Diagnostic, LexiconSource, Sequence, Term } from './types.ts';

const SECTIONS = ['verbs', 'nouns', 'adjectives', 'phrases', 'sequences'] as const;
const POS: Record<string, PartOfSpeech> = {
  verbs: 'verb',
  nouns: 'noun',
  adjectives: 'adjective',
  phrases: 'phrase',
};

/** Concepts that code provides rather than lexicons: quantities and quotations. */
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
];

interface Draft {
  readonly concepts: string[];
  readonly conceptIndex: Map<string, number>;
  readonly vocabulary: string[];
  readonly wordIndex: Map<string, number>;
  readonly terms: Term[];
  readonly trie: TrieBuilder;
  readonly seen: Map<string, string>;
  readonly diagnostics: Diagnostic[];
  /** Entries of many forms, kept as patterns rather than written out. */
  readonly factored: Factored[];
}

interface Factored {
  readonly source: LexiconSource;
  readonly concept: string;
  readonly pos: PartOfSpeech;
  readonly entry: string;
  readonly pattern: string;
}

/**
 * Compiles the lexicons of one language into a trie and rounds of sequences.
 * Every entry that cannot fire is reported as a diagnostic, and left out.
 */
export function compileLexicon(
  sources: readonly LexiconSource[],
  language: Language,
): { lexicon: CompiledLexicon; diagnostics: Diagnostic[] } {
  const draft: Draft = {
    concepts: [],
    conceptIndex: new Map(),
    vocabulary: [],
    wordIndex: new Map(),
    terms: [],
    trie: new TrieBuilder(),
    seen: new Map(),
    diagnostics: [],
    factored: [],
  };
  const own = sources.filter((source) => source.language === language);
  for (const name of CODED_CONCEPTS) conceptOf(draft, name);
  for (const source of own) for (const concept of Object.keys(source.concepts)) conceptOf(draft, concept);
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

function conceptOf(draft: Draft, name: string): number {
  let index = draft.conceptIndex.get(name);
  if (index === undefined) {
    index = draft.concepts.length;
    draft.conceptIndex.set(name, index);
    draft.concepts.push(name);
  }
  return index;
}

function addTerms(draft: Draft, source: LexiconSource, language: Language): void {
  for (const [concept, sections] of Object.entries(source.concepts)) {
    for (const key of Object.keys(sections ?? {})) {
      if (!(SECTIONS as readonly string[]).includes(key)) {
        report(draft, source, concept, key, 'unknown-key', `expected one of ${SECTIONS.join(', ')}`);
      }
    }
    for (const section of SECTIONS) {
      const pos = POS[section];
      const entries = sections?.[section];
      if (!pos || entries === undefined) continue;
      if (!Array.isArray(entries)) {
        report(draft, source, concept, section, 'wrong-type', 'expected a list of entries');
        continue;
      }
      for (const entry of entries) addEntry(draft, source, concept, pos, entry, language);
    }
  }
}

function addEntry(
  draft: Draft,
  source: LexiconSource,
  concept: string,
  pos: PartOfSpeech,
  entry: unknown,
  language: Language,
): void {
  if (typeof entry !== 'string') {
    report(draft, source, concept, String(entry), 'wrong-type', 'an entry must be text; put it in quotes');
    return;
  }
  const exact = entry.startsWith('=');
  let written: string[];
  try {
    const pattern = factorEntry(entry, pos, language);
    if (pattern) {
      draft.factored.push({ source, concept, pos, entry, pattern });
      return;
    }
    written = expandBraces(exact ? entry.slice(1) : entry);
  } catch (error) {
    if (!(error instanceof BraceError)) throw error;
    report(draft, source, concept, entry, 'unmatched-braces', error.message);
    return;
  }
  const forms =
    pos === 'verb'
      ? written.flatMap((lemma) => groupForms(lemma, language))
      : written.map((form) => ({ form, kinds: [] }));
  for (const { form, kinds } of forms) {
    addForm(
      draft,
      source,
      { concept: conceptOf(draft, concept), pos, forms: kinds, entry, surface: '', exact },
      form,
      language,
    );
  }
}

function groupForms(lemma: string, language: Language): { form: string; kinds: VerbForm[] }[] {
  const kinds = new Map<string, VerbForm[]>();
  for (const { form, kind } of verbForms(lemma, language)) {
    const known = kinds.get(form);
    if (known) {
      if (!known.includes(kind)) known.push(kind);
    } else kinds.set(form, [kind]);
  }
  return [...kinds].map(([form, list]) => ({ form, kinds: list }));
}

function addForm(draft: Draft, source: LexiconSource, term: Term, form: string, language: Language): void {
  for (const words of wildcards(form.split(' '))) {
    const ids: number[] = [];
    const surface: string[] = [];
    for (const word of words) {
      if (word === '*') {
        ids.push(ANY_WORD);
        surface.push('*');
      } else if (word === '#') {
        ids.push(ANY_NUMBER);
        surface.push('#');
      } else {
        const tokens = tokenizeEntry(word, language);
        if (tokens.length === 0 || tokens.some((token) => token.kind === 'punctuation')) {
          report(
            draft,
            source,
            draft.concepts[term.concept]!,
            form,
            'unreachable-entry',
            `"${word}" is not a word of the text`,
          );
          return;
        }
        for (const token of tokens) {
          ids.push(wordOf(draft, token.fold));
          surface.push(token.lower);
        }
      }
    }
    const joined = surface.join(' ');
    const key = `${term.concept} ${term.pos === 'verb' ? 'verb' : ''} ${ids.join(' ')} ${joined}`;
    const first = draft.seen.get(key);
    if (first !== undefined) {
      if (first !== term.entry && term.pos !== 'verb') {
        report(
          draft,
          source,
          draft.concepts[term.concept]!,
          term.entry,
          'duplicate-entry',
          `"${joined}" is there already, from "${first}"`,
        );
      }
      continue;
    }
    draft.seen.set(key, term.entry);
    draft.trie.add(ids, draft.terms.length);
    draft.terms.push({ ...term, surface: joined });
  }
}

function wildcards(words: readonly string[]): string[][] {
  const at = words.indexOf('*');
  if (at < 0) return [[...words]];
  const head = words.slice(0, at);
  return wildcards(words.slice(at + 1)).flatMap((tail) => [
    [...head, ...tail],
    [...head, '*', ...tail],
    [...head, '*', '*', ...tail],
  ]);
}

function wordOf(draft: Draft, fold: string): number {
  let index = draft.wordIndex.get(fold);
  if (index === undefined) {
    index = draft.vocabulary.length + FIRST_WORD;
    draft.wordIndex.set(fold, index);
    draft.vocabulary.push(fold);
  }
  return index;
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
          { concept, pos: 'verb', forms: kinds, entry: lemma, surface: '', exact: false },
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

function report(
  draft: Draft,
  source: LexiconSource,
  place: string,
  value: string,
  problem: Diagnostic['problem'],
  detail: string,
): void {
  draft.diagnostics.push({ path: source.path, place, value, problem, detail });
}
