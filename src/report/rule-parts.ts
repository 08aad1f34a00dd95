import { isUnder } from '../facts/concepts.ts';
import type { Rule } from '../rules/definition.ts';
import type { Cleared, Finding } from '../rules/types.ts';

/** Index of the finder that a finding most likely came from. */
export function foundAt({ find }: Rule, { trace }: Pick<Finding, 'trace'>): number {
  const subject = trace[0]?.subject ?? '';
  const byWords = find.findIndex(({ anchor }) => anchor?.some((concept) => isUnder(subject, concept)));
  const byClaim = find.findIndex(
    ({ claim }) => claim && (claim.relation?.some((relation) => relation === subject) ?? true),
  );
  const byCheck = find.findIndex(({ check }) => check !== undefined);
  const index = trace[0]?.kind === 'claim' && byClaim >= 0 ? byClaim : byWords >= 0 ? byWords : byCheck;
  return Math.max(index, 0);
}

/** Place of that finder in the rule file, such as `find.1`. */
export function foundBy(rule: Rule, finding: Pick<Finding, 'trace'>): string {
  return `find.${foundAt(rule, finding)}`;
}

/** Place in the rule file, such as `clear-when.0`, of the condition that let a candidate go. */
export function decidedBy(rule: Rule, { reason }: Cleared): string {
  const at = rule['clear-when'].findIndex((condition) => condition.reason === reason);
  if (at >= 0) return `clear-when.${at}`;
  for (const [finder, { without = [] }] of rule.find.entries()) {
    const index = without.findIndex((condition) => condition.reason === reason);
    if (index >= 0) return `find.${finder}.without.${index}`;
  }
  return 'find';
}
