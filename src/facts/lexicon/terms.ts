import { tokenizeEntry } from '../../language/tokens.ts';
import { verbForms } from '../../language/paradigms/index.ts';
import type { Language } from '../../language/types.ts';
import type { PartOfSpeech, VerbForm } from '../types.ts';
import type { VocabularyName } from '../vocabulary/types.ts';
import { factorEntry } from './factor.ts';
import { BraceError, expandBraces } from './expand.ts';
import { ANY_NUMBER, ANY_WORD, FIRST_WORD, TrieBuilder } from './trie.ts';
import type { Diagnostic, LexiconSource, Term } from './types.ts';

const SECTIONS = ['verbs', 'nouns', 'adjectives', 'phrases', 'sequences'] as const;
const POS: Record<string, PartOfSpeech> = {
  verbs: 'verb',
  nouns: 'noun',
  adjectives: 'adjective',
  phrases: 'phrase',
};

/** A lexicon being compiled. */
export interface Draft {
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

export interface Factored {
  readonly source: LexiconSource;
  readonly concept: string;
  readonly pos: PartOfSpeech;
  readonly entry: string;
  readonly pattern: string;
}

export function newDraft(): Draft {
  return {
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
}

/** What a term is beside its concept and entry, unless said otherwise. */
export const PLAIN = { forms: [], surface: '', exact: false, sense: null, acronym: false } as const;
/** Stands for the entry of a name that a vocabulary gives: a lexicon may hold it too. */
const IN_VOCABULARY = '\0vocabulary';

/** Adds the names of a vocabulary. */
export function addNames(
  draft: Draft,
  source: LexiconSource,
  names: readonly VocabularyName[],
  language: Language,
): void {
  for (const { concept, sense, written, acronym } of names) {
    const term = { ...PLAIN, concept: conceptOf(draft, concept), pos: 'noun', sense, acronym } as const;
    for (const form of formsOf(draft, source, sense, written)) {
      addForm(draft, source, { ...term, entry: written }, form, language);
    }
  }
}

function formsOf(draft: Draft, source: LexiconSource, place: string, written: string): string[] {
  try {
    return expandBraces(written);
  } catch (error) {
    if (!(error instanceof BraceError)) throw error;
    report(draft, source, place, written, 'unmatched-braces', error.message);
    return [];
  }
}

/** Number of a concept, new or known. */
export function conceptOf(draft: Draft, name: string): number {
  let index = draft.conceptIndex.get(name);
  if (index === undefined) {
    index = draft.concepts.length;
    draft.conceptIndex.set(name, index);
    draft.concepts.push(name);
  }
  return index;
}

/** Adds the entries of a lexicon file. */
export function addTerms(draft: Draft, source: LexiconSource, language: Language): void {
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
      { ...PLAIN, concept: conceptOf(draft, concept), pos, forms: kinds, entry, exact },
      form,
      language,
    );
  }
}

/** Forms of a verb, each with all it may be. */
export function groupForms(lemma: string, language: Language): { form: string; kinds: VerbForm[] }[] {
  const kinds = new Map<string, VerbForm[]>();
  for (const { form, kind } of verbForms(lemma, language)) {
    const known = kinds.get(form);
    if (known) {
      if (!known.includes(kind)) known.push(kind);
    } else kinds.set(form, [kind]);
  }
  return [...kinds].map(([form, list]) => ({ form, kinds: list }));
}

/** Adds one written form; what is there already is not added again, and said unless a vocabulary has it. */
export function addForm(
  draft: Draft,
  source: LexiconSource,
  term: Term,
  form: string,
  language: Language,
): void {
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
      if (first !== term.entry && first !== IN_VOCABULARY && term.pos !== 'verb') {
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
    draft.seen.set(key, term.sense === null ? term.entry : IN_VOCABULARY);
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

/** Notes something wrong in a lexicon. */
export function report(
  draft: Draft,
  source: LexiconSource,
  place: string,
  value: string,
  problem: Diagnostic['problem'],
  detail: string,
): void {
  draft.diagnostics.push({ path: source.path, place, value, problem, detail });
}
