import type { Document } from '../document/types.ts';
import { parseDirective } from './parse.ts';
import type { DirectiveProblem } from './types.ts';

/**
 * Whether a problem is about a suppression of which no rule is needed, so that the whole of it could go.
 *
 * @param problems all of the page
 */
export function isUseless(
  { id, span }: DirectiveProblem,
  problems: readonly DirectiveProblem[],
  { directives = [] }: Document,
): boolean {
  const directive = directives.find((other) => other.span.start === span.start);
  const read = directive && parseDirective(directive);
  if (id !== 'unused' || !read || 'id' in read) return false;
  const unused = problems.filter((other) => other.id === 'unused' && other.span.start === span.start);
  return unused.length === read.rules.length;
}
