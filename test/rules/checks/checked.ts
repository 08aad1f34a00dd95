import { inspectDocument } from '../../../src/audit.ts';
import { subjectOf } from '../../../src/claims/subject.ts';
import type { Format } from '../../../src/document/types.ts';
import { readDocument } from '../../../src/readers/index.ts';
import type { Check } from '../../../src/rules/checks/index.ts';
import type { PageContext } from '../../../src/rules/conditions.ts';
import { place } from '../../../src/rules/finding.ts';
import { shippedRules } from '../../support/rules.ts';

const { ruleSet } = shippedRules();

/** The words that a rule of the project reports on a page of plain text, in order. */
export function wordsFound(rule: string, text: string): string[] {
  const { findings } = inspectDocument(readDocument(text, 'text'), ruleSet);
  return findings.filter((finding) => finding.rule === rule).map(({ excerpt }) => excerpt);
}

/** The words that a check drafts findings over, before drafts are joined. */
export function draftedBy(check: Check, text: string, format: Format = 'text'): string[] {
  const { facts, claims, profile, works } = inspectDocument(readDocument(text, format), ruleSet);
  const subject: PageContext['subjectOf'] = (sentence, range) => subjectOf(facts, sentence, range);
  const drafts = check({ page: facts, claims, profile, subjectOf: subject, works });
  return drafts.map(({ sentence, range }) => place(facts, sentence, range).text);
}
