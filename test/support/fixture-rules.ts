import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadRules, type RuleSet } from '../../src/audit.ts';
import { compileRules } from '../../src/rules/compile.ts';

const FOLDER = join(import.meta.dirname, '../cli/rules');

/** A small set of rules that does not change with those of the project. */
export function fixtureRules(): RuleSet {
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(FOLDER, path), 'utf8') }));
  const { compiled, problems } = compileRules(files);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return loadRules(compiled);
}
