import type { Language } from '../../language/types.ts';
import { Matcher } from './matcher.ts';
import type { PackedLexicon } from './pack.ts';

/** The lexicons of all languages, each made ready when a page first needs it. */
export class LexiconSet {
  readonly #packed: Readonly<Record<Language, PackedLexicon>>;
  readonly #matchers = new Map<Language, Matcher>();

  constructor(packed: Readonly<Record<Language, PackedLexicon>>) {
    this.#packed = packed;
  }

  matcher(language: Language): Matcher {
    let matcher = this.#matchers.get(language);
    if (!matcher) {
      matcher = new Matcher(this.#packed[language]);
      this.#matchers.set(language, matcher);
    }
    return matcher;
  }
}
