import { readFileSync } from 'node:fs';
import { deserialize } from 'node:v8';
import { loadRules, type RuleSet } from '../../src/audit.ts';
import { compileRules, type RuleProblem } from '../../src/rules/compile.ts';
import { ruleFiles } from './rule-files.ts';

export { ruleFiles } from './rule-files.ts';

let cached: { ruleSet: RuleSet; problems: readonly RuleProblem[] } | undefined;

/** The rules of the project, compiled from their sources once for a run of the tests. */
export function shippedRules(): { ruleSet: RuleSet; problems: readonly RuleProblem[] } {
  if (!cached) {
    const path = process.env.COMPILED_TEST_RULES;
    const read = (file: string): ReturnType<typeof compileRules> => deserialize(readFileSync(file));
    const { compiled, problems } = path ? read(path) : compileRules(ruleFiles());
    cached = { ruleSet: loadRules(compiled), problems };
  }
  return cached;
}
