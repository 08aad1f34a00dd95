import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadRules, type RuleSet } from './audit.ts';
import { lexiconFromBytes } from './facts/lexicon/file.ts';
import type { VocabularyData } from './facts/vocabulary/types.ts';
import type { Rule } from './rules/definition.ts';

/** Where the build puts the compiled rules; this file stands one folder below the package's root, built or not. */
const FOLDER = new URL('../dist/rules/', import.meta.url);

let loaded: RuleSet | undefined;
let vocabulary: VocabularyData | undefined;

/** Path of the rules as compiled by the build. */
export const shippedRulesPath: string = fileURLToPath(FOLDER);

export function hasShippedRules(): boolean {
  return existsSync(new URL('rules.json', FOLDER));
}

/** The rules that come with the package, read once; a lexicon is read when a page in its language comes. */
export function shippedRules(): RuleSet {
  loaded ??= loadRules({
    rules: JSON.parse(readFileSync(new URL('rules.json', FOLDER), 'utf8')) as Rule[],
    lexicons: {
      get en() {
        return lexiconFromBytes(readFileSync(new URL('en.lexicon', FOLDER)));
      },
      get fr() {
        return lexiconFromBytes(readFileSync(new URL('fr.lexicon', FOLDER)));
      },
    },
    get vocabulary() {
      vocabulary ??= JSON.parse(readFileSync(new URL('vocabulary.json', FOLDER), 'utf8')) as VocabularyData;
      return vocabulary;
    },
  });
  return loaded;
}
