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
  const { files } = ruleFolder(options.rules, session);
  const { compileRules } = await import('../rules/compile.ts');
  const { compiled, problems } = compileRules(files);
  for (const problem of problems) {
    session.tell(new Failure('rule-problem', { ...problem, path: `${options.rules}/${problem.path}` }));
  }
  if (problems.length > 0) throw new Failure('rules-refused', { count: problems.length });
  if (compiled.rules.length === 0) throw new Failure('no-rules', { path: options.rules });
  return loadRules(compiled);
}

/** A folder of rules, as messages name it, with what it is compiled from. */
export interface RuleFolder {
  readonly shown: string;
  /** Files that stand in the folder. */
  readonly own: readonly RuleFile[];
  /** Those, and the shipped lexicons and vocabularies where it has none. */
  readonly files: readonly RuleFile[];
}

/**
 * Reads a folder of rules; without a path, the sources of the rules that come with the package.
 *
 * @throws Failure when there is no such folder
 */
export function ruleFolder(path: string | undefined, { io }: Session): RuleFolder {
  if (path === undefined) {
    const own = ruleFilesOf(shippedSources());
    return { shown: 'rules', own, files: own };
  }
  const folder = resolve(io.cwd, path);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Failure('no-rule-folder', { path });
  }
  const own = ruleFilesOf(folder);
  const lacking = WORDS.filter((kind) => !own.some((file) => file.path.startsWith(kind)));
  const shipped = lacking.length > 0 ? ruleFilesOf(shippedSources()) : [];
  const words = shipped.filter((file) => lacking.some((kind) => file.path.startsWith(kind)));
  return { shown: path.replace(/[\\/]+$/, ''), own, files: [...own, ...words] };
}

/** Where the rules of the package stand in source: `rules/` beside `dist/`. */
function shippedSources(): string {
  return fileURLToPath(new URL('../../rules/', new URL(`file://${shippedRulesPath}`)));
}

function ruleFilesOf(folder: string): RuleFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.ya?ml$/.test(path))
    .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(folder, path), 'utf8') }));
}
