import { splitClauses } from './clauses.ts';
import { splitSentences } from './sentences.ts';
import { tokenize } from './tokens.ts';
import type { Language, Sentence } from './types.ts';

/** The sentences of a block with their tokens and clauses; offsets are in `text`. */
export function segment(text: string, block: number, language: Language): Sentence[] {
  return splitSentences(text, language).map(({ start, end }) => {
    const tokens = tokenize(text, start, end, language);
    return { block, start, end, language, tokens, clauses: splitClauses(tokens, language) };
  });
}
