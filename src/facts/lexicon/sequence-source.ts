import { tokenizeEntry } from '../../language/tokens.ts';
import type { Language } from '../../language/types.ts';
import { BraceError, expandBraces, splitOutsideBraces } from './expand.ts';
import type { Diagnostic, Element, Sequence } from './types.ts';

const DEFAULT_GAP = 6;

/** Name of the concept that holds every form of a verb used in sequences as `@verb`. */
export function verbConcept(lemma: string): string {
  return `~${lemma}`;
}

/** Lemmas written as `@verb` in a sequence. */
export function verbsOf(sequence: string): string[] {
  return [...sequence.matchAll(/@([\p{L}'’_-]+)/gu)].map((match) => match[1]!.replaceAll('_', ' '));
}

/** Parses a sequence as an author writes it; the syntax is described in `docs/lexicons.md`. */
export function parseSequence(
  entry: string,
  concept: number,
  concepts: readonly string[],
  language: Language,
): Omit<Sequence, 'pos'> | { problem: Diagnostic['problem']; detail: string } {
  const places: Element[][][] = [];
  for (const chunk of splitOutsideBraces(entry)) {
    let written: string[];
    try {
      written = expandBraces(chunk.replace(/\{,\}/g, '\u0001').replace(/^,$/, '\u0001')).map((form) =>
        form.replaceAll('\u0001', ','),
      );
    } catch (error) {
      if (!(error instanceof BraceError)) throw error;
      return { problem: 'unmatched-braces', detail: error.message };
    }
    const alternatives: Element[][] = [];
    for (const form of written) {
      const run: Element[] = [];
      for (const word of form.split(' ').filter(Boolean)) {
        const elements = elementsOf(word, concepts, language);
        if (!Array.isArray(elements)) return elements;
        run.push(...elements);
      }
      alternatives.push(run);
    }
    places.push(alternatives);
  }
  const consumes = places.some((place) =>
    place.every((run) => run.some((element) => ['word', 'concept', 'number'].includes(element.kind))),
  );
  if (!consumes) return { problem: 'empty-sequence', detail: 'no element is required' };
  return { concept, entry, places };
}

function elementsOf(
  word: string,
  concepts: readonly string[],
  language: Language,
): Element[] | { problem: Diagnostic['problem']; detail: string } {
  if (word === '^') return [{ kind: 'start' }];
  if (word === '$') return [{ kind: 'end' }];
  if (word === '#') return [{ kind: 'number' }];
  if (word === ',') return [{ kind: 'word', fold: ',', lower: ',', exact: false }];
  if (word === '%' || word === '=') return [{ kind: 'word', fold: word, lower: word, exact: false }];
  const gap = /^\.\.(\d*)$/.exec(word);
  if (gap) return [{ kind: 'gap', max: gap[1] ? Number(gap[1]) : DEFAULT_GAP }];
  if (word.startsWith('%') || word.startsWith('@')) {
    const name = word.startsWith('@') ? verbConcept(word.slice(1).replaceAll('_', ' ')) : word.slice(1);
    const found = conceptsUnder(name, concepts);
    if (found.length === 0)
      return { problem: 'unknown-concept', detail: `no lexicon of this language has "${word}"` };
    return [{ kind: 'concept', concepts: found }];
  }
  const exact = word.startsWith('=');
  const tokens = tokenizeEntry(exact ? word.slice(1) : word, language);
  if (tokens.length === 0)
    return { problem: 'unreachable-entry', detail: `"${word}" is not a word of the text` };
  return tokens.map((token) =>
    token.kind === 'number' && !/\d/.test(word)
      ? { kind: 'number' }
      : { kind: 'word', fold: token.fold, lower: token.lower, exact },
  );
}

/** Indexes of a concept and of every narrower one. */
export function conceptsUnder(name: string, concepts: readonly string[]): number[] {
  const found: number[] = [];
  for (let index = 0; index < concepts.length; index++) {
    const concept = concepts[index]!;
    if (concept === name || concept.startsWith(`${name}.`)) found.push(index);
  }
  return found;
}
