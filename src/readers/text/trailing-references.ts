import { isReferenceLike } from '../reference-section.ts';
import type { Line } from './lines.ts';
import type { Role } from './roles.ts';

/**
 * Numbered lines that end a page are its references where at least half of them read as such:
 * others among them may name an internal report or a survey.
 */
export function markTrailingReferences(lines: readonly Line[], roles: readonly Role[]): Role[] {
  let from = roles.length;
  while (from > 0 && isNumbered(roles[from - 1]!)) from--;
  const run = lines.slice(from);
  const known = run.filter((line) => isReferenceLike(line.text)).length;
  if (run.length < 2 || known * 2 < run.length) return [...roles];
  return roles.map((role, index) => (index < from ? role : { ...role, kind: 'reference', level: 0 }));
}

function isNumbered({ marker, kind }: Role): boolean {
  return kind !== 'heading' && (marker?.kind === 'number' || marker?.kind === 'raised');
}
