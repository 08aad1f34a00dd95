import { readFileSync } from 'node:fs';
import { deserialize } from 'node:v8';
import { loadRules, type RuleSet } from '../../src/audit.ts';
import { compileRules, type RuleProblem } from '../../src/rules/compile.ts';
import type { FiledRule } from '../../src/rules/lint.ts';
import { ruleFiles } from './rule-files.ts';

export { ruleFiles } from './rule-files.ts';

interface Shipped {
  ruleSet: RuleSet;
  filed: readonly FiledRule[];
  problems: readonly RuleProblem[];
}

let cached: Shipped | undefined;

/** The rules of the project, compiled from their sources once for a run of the tests. */
export function shippedRules(): Shipped {
  if (!cached) {
    const path = process.env.COMPILED_TEST_RULES;
    const read = (file: string): ReturnType<typeof compileRules> => deserialize(readFileSync(file));
    const { compiled, filed, problems } = path ? read(path) : compileRules(ruleFiles());
    cached = { ruleSet: loadRules(compiled), filed, problems };
  }
  return cached;
}
