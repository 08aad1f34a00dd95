import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadRules, type RuleSet } from '../../src/audit.ts';
import { compileRules, type RuleFile, type RuleProblem } from '../../src/rules/compile.ts';

const ROOT = join(import.meta.dirname, '../../rules');

let cached: { ruleSet: RuleSet; problems: readonly RuleProblem[] } | undefined;

/** The rules of the project, compiled from their sources once for each test file. */
export function shippedRules(): { ruleSet: RuleSet; problems: readonly RuleProblem[] } {
  if (!cached) {
    const { compiled, problems } = compileRules(ruleFiles());
    cached = { ruleSet: loadRules(compiled), problems };
  }
  return cached;
}

/** Every file of the rule folder. */
export function ruleFiles(): RuleFile[] {
  return readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(ROOT, path), 'utf8') }));
}
