import type { Language } from '../../language/types.ts';
import type { PartOfSpeech } from '../types.ts';
import { expandBraces, splitOutsideBraces } from './expand.ts';

/** Entries of more forms than this are matched as patterns; writing them out would fill the trie. */
const MOST_FORMS = 24;
/** About how many forms a verb has. */
const VERB_FORMS: Readonly<Record<Language, number>> = { en: 5, fr: 40 };
const REFLEXIVE = /^(?:se|s['’]|ne)$/;

/**
 * Rewrites an entry of many forms as a sequence of alternatives, word by word.
 *
 * @returns the sequence, or null when the entry is short enough to be written out
 * @throws BraceError when braces do not pair
 */
export function factorEntry(entry: string, pos: PartOfSpeech, language: Language): string | null {
  if (entry.startsWith('=')) return null;
  const chunks = splitOutsideBraces(entry.trim());
  if (chunks.length < 2) return null;
  const alternatives = chunks.map((chunk) => (chunk === '*' ? ['', '*', '* *'] : expandBraces(chunk)));
  const forms = alternatives.reduce((product, list) => product * list.length, 1);
  if (forms * (pos === 'verb' ? VERB_FORMS[language] : 1) <= MOST_FORMS) return null;
  const written = alternatives.map((list, index) => (chunks[index] === '*' ? '..2' : braces(list)));
  if (pos !== 'verb') return written.join(' ');
  const head = verbHead(alternatives);
  return head === null ? null : [head.pattern, ...written.slice(head.chunks)].join(' ');
}

/** The first chunk as verbs in any form; a reflexive pronoun goes with its verb. */
function verbHead(alternatives: readonly (readonly string[])[]): { pattern: string; chunks: number } | null {
  const [first, second] = alternatives;
  const lone = first?.length === 1 ? first[0]! : null;
  if (lone !== null && REFLEXIVE.test(lone)) {
    if (!second) return null;
    return { pattern: braces(second.map((word) => `@${lone}_${verbAndRest(word)}`)), chunks: 2 };
  }
  return { pattern: braces((first ?? []).map((word) => `@${verbAndRest(word)}`)), chunks: 1 };
}

/** `calm down` is a verb in any form and a word: only the first word is inflected. */
function verbAndRest(words: string): string {
  const [verb, ...rest] = words.split(' ');
  if (verb && REFLEXIVE.test(verb) && rest.length > 0)
    return [`${verb}_${rest[0]}`, ...rest.slice(1)].join(' ');
  return words;
}

function braces(list: readonly string[]): string {
  return list.length === 1 ? list[0]! : `{${list.map((form) => form.replaceAll('*', '..1')).join(',')}}`;
}
