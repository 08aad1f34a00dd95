import { LexiconSet } from '../facts/lexicon/set.ts';
import type { Language } from '../language/types.ts';
import { compileRules, type RuleFile, type RuleProblem } from './compile.ts';
import type { Rule } from './definition.ts';
import type { FiledRule } from './lint.ts';

const LANGUAGES: readonly Language[] = ['en', 'fr'];
/** Sorts behind every other name, and is none that an author would give. */
const KNOWN = '~known.yaml';

/** Rules and lexicons that run. */
export interface Extensible {
  readonly rules: readonly Rule[];
  readonly lexicons: LexiconSet;
}

/**
 * Adds rules and lexicons to others without compiling those again. Added lexicons may use all concepts and add words
 * to them; an added rule takes the place of one of the same name.
 *
 * @param files `lexicons/<language>/*.yaml` and `<category>/<id>.yaml`
 * @returns what runs, the file that each added rule was read from, and every problem of the files added
 */
export function extendRules<Base extends Extensible>(
  base: Base,
  files: readonly RuleFile[],
): { extended: Base; filed: readonly FiledRule[]; problems: RuleProblem[] } {
  const concepts = new Map(LANGUAGES.map((language) => [language, conceptsOf(base, language)]));
  const { compiled, filed, problems } = compileRules([
    ...files,
    // Concepts without words, so that sequences and rules may name those of the base.
    ...LANGUAGES.map((language) => {
      const known = Object.fromEntries(concepts.get(language)!.map((name) => [name, {}]));
      return { path: `lexicons/${language}/${KNOWN}`, text: JSON.stringify(known) };
    }),
  ]);
  const added = new Set(compiled.rules.map(({ id }) => id));
  const extended = {
    ...base,
    rules: [...base.rules.filter(({ id }) => !added.has(id)), ...compiled.rules],
    lexicons: files.some(({ path }) => path.startsWith('lexicons/'))
      ? new LexiconSet(compiled.lexicons, base.lexicons)
      : base.lexicons,
  };
  return { extended, filed, problems };
}

function conceptsOf({ lexicons }: Extensible, language: Language): string[] {
  return lexicons.matcher(language).concepts.filter((name) => !name.startsWith('~'));
}
