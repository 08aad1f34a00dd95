import type { DirectiveSwitch } from '../config/types.ts';
import type { Language } from '../language/types.ts';
import type { DirectiveNote } from '../report/page.ts';
import { sayIn } from '../report/wording/table.ts';
import { DIRECTIVES } from '../suppressions/parse.ts';
import type { DirectiveProblem } from '../suppressions/types.ts';
import { nearest } from './nearest.ts';
import { directivePhrases } from './wording/directives.ts';

/**
 * What is reported of a directive, with the nearest of what could have been meant.
 *
 * @param unused how directives that nothing needs are reported; others are warnings, as they do nothing
 * @returns null where it is not to be reported
 */
export function directiveNote(
  problem: DirectiveProblem,
  rules: ReadonlySet<string>,
  unused: DirectiveSwitch,
  language: Language,
): DirectiveNote | null {
  const isIdle = problem.id === 'unused' || problem.id === 'nothing-to-end';
  const severity = isIdle ? unused : 'warning';
  if (severity === 'off') return null;
  return {
    id: problem.id === 'unknown-directive' ? 'directive-unknown' : `directive-${problem.id}`,
    rule: 'rule' in problem ? problem.rule : null,
    severity,
    span: problem.span,
    text: textOf(problem, rules, language),
  };
}

function textOf(problem: DirectiveProblem, rules: ReadonlySet<string>, language: Language): string {
  const say = sayIn(directivePhrases, language);
  switch (problem.id) {
    case 'unknown-directive': {
      const { directive } = problem;
      return say('unknown-directive', { directive, nearest: nearest(directive, DIRECTIVES) });
    }
    case 'unknown-rule': {
      const { rule } = problem;
      return say('unknown-rule', { rule, nearest: nearest(rule, [...rules]) });
    }
    case 'no-rule':
    case 'no-reason':
      return say(problem.id, problem);
    case 'unused':
      return say('unused', problem);
    case 'nothing-to-end':
      return say('nothing-to-end', problem);
  }
}
