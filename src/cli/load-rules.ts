import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadRules, type RuleSet } from '../audit.ts';
import type { RuleFile, RuleProblem } from '../rules/compile.ts';
import type { FiledRule } from '../rules/lint.ts';
import { hasShippedRules, shippedNames, shippedRules, shippedRulesPath } from '../shipped.ts';
import { Failure } from './failure.ts';
import { yamlBelow } from './paths-below.ts';
import type { GlobalOptions, Session } from './session.ts';

const LEXICONS = 'lexicons/';
const VOCABULARIES = 'vocabularies/';

/**
 * The rules that a run goes by: those shipped, or those of `--rules`. A folder without lexicons and
 * vocabularies of its own uses those shipped.
 */
export async function rulesFor(options: GlobalOptions, session: Session): Promise<RuleSet> {
  if (options.rules === undefined) {
    if (!hasShippedRules()) throw new Failure('not-built', { path: shippedRulesPath });
    return shippedRules();
  }
  const { ruleSet, problems } = await compileFolder(ruleFolder(options.rules, session));
  for (const problem of problems) {
    session.tell(new Failure('rule-problem', { ...problem, path: `${options.rules}/${problem.path}` }));
  }
  if (problems.length > 0) throw new Failure('rules-refused', { count: problems.length });
  if (ruleSet.rules.length === 0) throw new Failure('no-rules', { path: options.rules });
  return ruleSet;
}

/** What a folder of rules compiles to, with the file that each rule was read from. */
interface CompiledFolder {
  readonly ruleSet: RuleSet;
  readonly filed: readonly FiledRule[];
  readonly problems: readonly RuleProblem[];
}

/** Compiles a folder of rules; what it lacks is taken from the shipped rules as the build compiled them. */
export async function compileFolder({
  own,
  hasLexicons,
  hasVocabularies,
}: RuleFolder): Promise<CompiledFolder> {
  const { compileRules, extendRules } = await import('../rules/compilers.ts');
  if (hasVocabularies) {
    const lexicons = hasLexicons ? [] : shippedSources().filter(({ path }) => path.startsWith(LEXICONS));
    const { compiled, filed, problems } = compileRules([...own, ...lexicons]);
    return { ruleSet: loadRules(compiled), filed, problems };
  }
  if (!hasShippedRules()) throw new Failure('not-built', { path: shippedRulesPath });
  const { lexicons, vocabulary } = shippedRules();
  const base = { rules: [], vocabulary, lexicons: hasLexicons ? shippedNames() : lexicons };
  const { extended, filed, problems } = extendRules<RuleSet>(base, own);
  return { ruleSet: extended, filed, problems };
}

/** A folder of rules, as messages name it, with the files that stand in it. */
export interface RuleFolder {
  readonly shown: string;
  readonly own: readonly RuleFile[];
  readonly hasLexicons: boolean;
  readonly hasVocabularies: boolean;
}

/**
 * Reads a folder of rules; without a path, the sources of the rules that come with the package.
 *
 * @throws Failure when there is no such folder
 */
export function ruleFolder(path: string | undefined, { io }: Session): RuleFolder {
  if (path === undefined) return folderOf('rules', shippedSources());
  const folder = resolve(io.cwd, path);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Failure('no-rule-folder', { path });
  }
  return folderOf(path.replace(/[\\/]+$/, ''), ruleFilesOf(folder));
}

function folderOf(shown: string, own: readonly RuleFile[]): RuleFolder {
  const has = (kind: string) => own.some((file) => file.path.startsWith(kind));
  return { shown, own, hasLexicons: has(LEXICONS), hasVocabularies: has(VOCABULARIES) };
}

/** The rules of the package in source: `rules/` beside `dist/`. */
function shippedSources(): RuleFile[] {
  return ruleFilesOf(fileURLToPath(new URL('../../rules/', new URL(`file://${shippedRulesPath}`))));
}

function ruleFilesOf(folder: string): RuleFile[] {
  return yamlBelow(folder).map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
}
