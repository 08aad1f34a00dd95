import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadRules, type RuleSet } from '../audit.ts';
import type { RuleFile } from '../rules/compile.ts';
import { hasShippedRules, shippedRules, shippedRulesPath } from '../shipped.ts';
import { Failure } from './failure.ts';
import type { GlobalOptions, Session } from './session.ts';

const WORDS = ['lexicons/', 'vocabularies/'];

/**
 * The rules that a run goes by: those shipped, or those of `--rules`. A folder without lexicons and
 * vocabularies of its own uses those shipped.
 */
export async function rulesFor(options: GlobalOptions, session: Session): Promise<RuleSet> {
  if (options.rules === undefined) {
    if (!hasShippedRules()) throw new Failure('not-built', { path: shippedRulesPath });
    return shippedRules();
  }
  const folder = resolve(session.io.cwd, options.rules);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Failure('no-rule-folder', { path: options.rules });
  }
  const files = ruleFilesOf(folder);
  for (const kind of WORDS)
    if (!files.some(({ path }) => path.startsWith(kind))) files.push(...shippedWords(kind));
  const { compileRules } = await import('../rules/compile.ts');
  const { compiled, problems } = compileRules(files);
  for (const problem of problems) {
    session.tell(new Failure('rule-problem', { ...problem, path: `${options.rules}/${problem.path}` }));
  }
  if (problems.length > 0) throw new Failure('rules-refused', { count: problems.length });
  if (compiled.rules.length === 0) throw new Failure('no-rules', { path: options.rules });
  return loadRules(compiled);
}

function ruleFilesOf(folder: string): RuleFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.ya?ml$/.test(path))
    .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(folder, path), 'utf8') }));
}

/** Lexicons or vocabularies of the package, in source, from `rules/` beside `dist/`. */
function shippedWords(kind: string): RuleFile[] {
  const root = fileURLToPath(new URL('../../rules/', new URL(`file://${shippedRulesPath}`)));
  return ruleFilesOf(root).filter(({ path }) => path.startsWith(kind));
}
