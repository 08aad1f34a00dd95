import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import { compileRules } from '../../src/rules/compile.ts';
import { ruleFiles } from './rule-files.ts';

/** Compiles the rules once for all test files; each then reads them back. */
export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'claim-audit-rules-'));
  const path = join(folder, 'rules');
  writeFileSync(path, serialize(compileRules(ruleFiles())));
  process.env.COMPILED_TEST_RULES = path;
  return () => rmSync(folder, { recursive: true, force: true });
}
