import { inspectDocument } from '../../../src/audit.ts';
import { readDocument } from '../../../src/readers/index.ts';
import { shippedRules } from '../../support/rules.ts';

const { ruleSet } = shippedRules();

/** The words that a rule of the project reports on a page of plain text, in order. */
export function wordsFound(rule: string, text: string): string[] {
  const { findings } = inspectDocument(readDocument(text, 'text'), ruleSet);
  return findings.filter((finding) => finding.rule === rule).map(({ excerpt }) => excerpt);
}
