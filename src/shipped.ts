import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadRules, type RuleSet } from './audit.ts';
import { lexiconFromBytes } from './facts/lexicon/file.ts';
import { LexiconSet } from './facts/lexicon/set.ts';
import type { VocabularyData } from './facts/vocabulary/types.ts';
import type { Language } from './language/types.ts';
import type { CompiledRules } from './rules/compile.ts';
import type { Rule } from './rules/definition.ts';

/** Where the build puts the compiled rules; this file stands one folder below the package's root, built or not. */
const FOLDER = new URL('../dist/rules/', import.meta.url);

let loaded: RuleSet | undefined;
let vocabulary: VocabularyData | undefined;
let texts: readonly RuleTexts[] | undefined;

/** Parts of a rule that most runs have no use for. */
type RuleTexts = Pick<Rule, 'explanation' | 'basis' | 'examples'>;

/** Path of the rules as compiled by the build. */
export const shippedRulesPath: string = fileURLToPath(FOLDER);

export function hasShippedRules(): boolean {
  return existsSync(new URL('rules.json', FOLDER));
}

/**
 * The rules that come with the package, read once; a lexicon is read when a page in its language comes.
 *
 * @throws Error when the package has not been built
 */
export function shippedRules(): RuleSet {
  loaded ??= loadRules({
    rules: read<Rule[]>('rules.json').map(withTexts),
    lexicons: readWhenNeeded('lexicon'),
    vocabulary: {
      get conditions() {
        return vocabularyRead().conditions;
      },
      get organs() {
        return vocabularyRead().organs;
      },
      get interventions() {
        return vocabularyRead().interventions;
      },
    },
  });
  return loaded;
}

/** The names of the shipped vocabulary, without the lexicons. */
export function shippedNames(): LexiconSet {
  return new LexiconSet(readWhenNeeded('names'));
}

function readWhenNeeded(kind: 'lexicon' | 'names'): CompiledRules['lexicons'] {
  const lexicon = (language: Language) =>
    lexiconFromBytes(readFileSync(new URL(`${language}.${kind}`, FOLDER)));
  return {
    get en() {
      return lexicon('en');
    },
    get fr() {
      return lexicon('fr');
    },
  };
}

/** The vocabulary, read when a page first asks what an entry is. */
function vocabularyRead(): VocabularyData {
  vocabulary ??= read<VocabularyData>('vocabulary.json');
  return vocabulary;
}

/** Completes a rule, as the build leaves it, with the texts that it leaves out. */
function withTexts(rule: Rule, index: number): Rule {
  const text = () => {
    texts ??= read<RuleTexts[]>('rule-texts.json');
    return texts[index]!;
  };
  return Object.defineProperties(rule, {
    explanation: { enumerable: true, get: () => text().explanation },
    basis: { enumerable: true, get: () => text().basis },
    examples: { enumerable: true, get: () => text().examples },
  });
}

function read<Content>(name: string): Content {
  return JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as Content;
}
