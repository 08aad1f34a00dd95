import type { Rule } from '../rules/definition.ts';
import type { Effective, Origin, RuleSwitch } from './types.ts';

/** What a configuration asks of a rule, or null where it leaves it as it is. */
export function switchOf(
  { id, category }: Pick<Rule, 'id' | 'category'>,
  rules: Effective['rules'],
): { readonly value: RuleSwitch; readonly origin: Origin } | null {
  let found: Effective['rules'][number] | null = null;
  for (const entry of rules) {
    if (entry.name === id) found = entry;
    // In one file, or one override, a rule's own entry wins over that of its category wherever it stands.
    else if (entry.name === category && !(found?.name === id && isBeside(found, entry))) found = entry;
  }
  return found;
}

/** The rules that are on, with the severity that they are to be reported at. */
export function configuredRules(rules: readonly Rule[], switches: Effective['rules']): readonly Rule[] {
  if (switches.length === 0) return rules;
  return rules.flatMap((rule) => {
    const value = switchOf(rule, switches)?.value ?? 'on';
    if (value === 'off') return [];
    // A severity asked for by name also holds for a draft, which would otherwise report at `info`.
    return value === 'on' ? [rule] : [{ ...rule, severity: value, status: 'stable' as const }];
  });
}

function isBeside(a: Effective['rules'][number], b: Effective['rules'][number]): boolean {
  return a.block === b.block;
}
