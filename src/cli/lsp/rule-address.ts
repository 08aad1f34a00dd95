import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Language } from '../../language/types.ts';
import { shippedRulesPath } from '../../shipped.ts';

/** Addresses of the pages about rules, which come with the program. */
export class RuleAddresses {
  readonly #language: Language;
  readonly #found = new Map<string, string | null>();

  constructor(language: Language) {
    this.#language = language;
  }

  /** The page about a rule in the reader's language; null for a rule that does not come with the program. */
  of(rule: string): string | null {
    let address = this.#found.get(rule);
    if (address === undefined) {
      const page = new URL(
        `../../docs/rules/${this.#language}/${encodeURIComponent(rule)}.md`,
        pathToFileURL(shippedRulesPath),
      );
      address = existsSync(page) ? page.href : null;
      this.#found.set(rule, address);
    }
    return address;
  }
}
