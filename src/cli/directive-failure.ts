import { DIRECTIVES } from '../suppressions/parse.ts';
import type { DirectiveProblem } from '../suppressions/types.ts';
import { Failure } from './failure.ts';
import { nearest } from './nearest.ts';

/** What is to be told of a directive that is not followed, with the nearest of what could have been meant. */
export function directiveFailure(
  problem: DirectiveProblem,
  path: string,
  line: number,
  rules: ReadonlySet<string>,
): Failure {
  const place = { path, line };
  switch (problem.id) {
    case 'unknown-directive': {
      const { directive } = problem;
      return new Failure('directive-unknown', {
        ...place,
        directive,
        nearest: nearest(directive, DIRECTIVES),
      });
    }
    case 'no-rule':
      return new Failure('directive-no-rule', { ...place, directive: problem.directive });
    case 'no-reason':
      return new Failure('directive-no-reason', { ...place, directive: problem.directive });
    case 'unknown-rule': {
      const { rule } = problem;
      return new Failure('directive-unknown-rule', { ...place, rule, nearest: nearest(rule, [...rules]) });
    }
    case 'unused':
      return new Failure('directive-unused', { ...place, rule: problem.rule });
    case 'nothing-to-end':
      return new Failure('directive-nothing-to-end', { ...place, rule: problem.rule });
  }
}
