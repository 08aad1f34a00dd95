import { inspectDocument } from '../../../src/audit.ts';
import type { TextFormat } from '../../../src/document/types.ts';
import { readDocument } from '../../../src/readers/index.ts';
import type { Check } from '../../../src/rules/checks/index.ts';
import { contextOf } from '../../../src/rules/conditions.ts';
import { place } from '../../../src/rules/finding.ts';
import { shippedRules } from '../../support/rules.ts';

const { ruleSet } = shippedRules();

/** The words that a rule of the project reports on a page of plain text, in order. */
export function wordsFound(rule: string, text: string): string[] {
  const { findings } = inspectDocument(readDocument(text, 'text'), ruleSet);
  return findings.filter((finding) => finding.rule === rule).map(({ excerpt }) => excerpt);
}

/** The words that a check drafts findings over, before drafts are joined. */
export function draftedBy(check: Check, text: string, format: TextFormat = 'text'): string[] {
  const result = inspectDocument(readDocument(text, format), ruleSet);
  return check(contextOf(result)).map(({ sentence, range }) => place(result.facts, sentence, range).text);
}
