import type { Language, Token } from '../../language/types.ts';
import type { Mention } from '../types.ts';
import { Matcher } from './matcher.ts';
import type { PackedLexicon } from './pack.ts';

/** What finds the words of a lexicon in a sentence. */
export type WordMatcher = Pick<Matcher, 'concepts' | 'knows' | 'terms' | 'sequences'>;

const LANGUAGES: readonly Language[] = ['en', 'fr'];

/** The lexicons of all languages, each made ready when a page first needs it. */
export class LexiconSet {
  readonly #packed: Readonly<Record<Language, PackedLexicon>>;
  readonly #base: LexiconSet | null;
  readonly #matchers = new Map<Language, WordMatcher>();

  /** @param base lexicons that these are added to, whose concepts they may use */
  constructor(packed: Readonly<Record<Language, PackedLexicon>>, base: LexiconSet | null = null) {
    this.#packed = packed;
    this.#base = base;
  }

  matcher(language: Language): WordMatcher {
    let matcher = this.#matchers.get(language);
    if (!matcher) {
      const own = new Matcher(this.#packed[language]);
      matcher = this.#base ? new JoinedMatcher(this.#base.matcher(language), own) : own;
      this.#matchers.set(language, matcher);
    }
    return matcher;
  }

  /** Whether a folded word is part of any entry, in any language. */
  knows(word: string): boolean {
    return LANGUAGES.some((language) => this.matcher(language).knows(word));
  }
}

/** A lexicon with another on top: words of either feed the sequences of both, the first one's sequences those of the second. */
class JoinedMatcher implements WordMatcher {
  readonly #first: WordMatcher;
  readonly #second: WordMatcher;

  constructor(first: WordMatcher, second: WordMatcher) {
    this.#first = first;
    this.#second = second;
  }

  get concepts(): readonly string[] {
    return [...new Set([...this.#first.concepts, ...this.#second.concepts])];
  }

  knows(word: string): boolean {
    return this.#first.knows(word) || this.#second.knows(word);
  }

  terms(tokens: readonly Token[]): Mention[] {
    const added = this.#second.terms(tokens);
    const terms = this.#first.terms(tokens);
    return added.length === 0 ? terms : [...terms, ...added].sort((a, b) => a.from - b.from);
  }

  sequences(tokens: readonly Token[], mentions: Mention[]): void {
    this.#first.sequences(tokens, mentions);
    this.#second.sequences(tokens, mentions);
  }
}
