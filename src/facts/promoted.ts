import { tokenize } from '../language/tokens.ts';
import type { Language, Token } from '../language/types.ts';
import type { Mention } from './types.ts';

/** A name that the reader knows to be promoted: a product, a brand, a clinic. */
export interface PromotedName {
  readonly name: string;
  /** Concept that it stands for, such as `thing.supplement`. */
  readonly concept: string;
}

/** A promoted name as the words of a language. */
export interface PromotedWords {
  readonly folds: readonly string[];
  /** For each word, whether the name writes it with a capital, which the page must then do too. */
  readonly capital: readonly boolean[];
  readonly mention: Omit<Mention, 'from' | 'to'>;
}

const CAPITAL = /^\p{Lu}/u;

/** Names as the words that a page in a language would have. */
export function promotedWords(names: readonly PromotedName[], language: Language): PromotedWords[] {
  return names.flatMap(({ name, concept }) => {
    const tokens = tokenize(name, 0, name.length, language).filter(({ kind }) => kind !== 'punctuation');
    if (tokens.length === 0) return [];
    return {
      folds: tokens.map(({ fold }) => fold),
      capital: tokens.map(({ start }) => CAPITAL.test(name.slice(start))),
      mention: { concept, pos: 'noun', forms: [], entry: name, sense: null },
    };
  });
}

/** Places of promoted names in a sentence of a block's text; marks such as ® may stand between their words. */
export function promotedMentions(
  tokens: readonly Token[],
  text: string,
  names: readonly PromotedWords[],
): Mention[] {
  const mentions: Mention[] = [];
  for (const { folds, capital, mention } of names) {
    for (let from = 0; from < tokens.length; from++) {
      const to = endOf(tokens, text, from, folds, capital);
      if (to > from) mentions.push({ ...mention, from, to });
    }
  }
  return mentions;
}

/** The token after a name that begins at `from`; -1 when none does. */
function endOf(
  tokens: readonly Token[],
  text: string,
  from: number,
  folds: readonly string[],
  capital: readonly boolean[],
): number {
  let at = from;
  for (let word = 0; word < folds.length; word++) {
    while (word > 0 && isMark(tokens[at], text)) at++;
    const token = tokens[at];
    if (!token || token.fold !== folds[word]) return -1;
    if (capital[word] && !CAPITAL.test(text.slice(token.start, token.start + 2))) return -1;
    at++;
  }
  return at;
}

function isMark(token: Token | undefined, text: string): boolean {
  return token !== undefined && /^[-®™©]$/.test(text.slice(token.start, token.end));
}
