import type { ExampleResult } from '../evaluate/examples.ts';
import type { Absence } from '../rules/absence.ts';
import { foundAt } from './rule-parts.ts';
import type { Hint } from './wording/rule-tests.ts';

const HINT_OF_ABSENCE: Readonly<Record<Absence['kind'], Hint>> = {
  silenced: 'silenced',
  'no-benefit': 'claim',
  check: 'check',
  'no-anchor': 'words',
  'no-claim': 'claim',
  'claim-differs': 'frame',
  block: 'block',
  with: 'company',
};
/** The nearest to a finding first. */
const NEAREST: readonly Absence['kind'][] = ['silenced', 'with', 'block', 'no-anchor', 'claim-differs'];

/** What the author of an example that does not hold can try. */
export function hintsOf({ rule, outcome, found, absences }: ExampleResult): Hint[] {
  if (outcome === 'holds') return [];
  if (outcome === 'should-pass') {
    const isCoded = found.every((finding) => rule.find[foundAt(rule, finding)]?.check !== undefined);
    return [isCoded ? 'check' : 'should-pass'];
  }
  if (outcome !== 'not-found') return [outcome];
  const nearest = NEAREST.find((kind) => absences.some((absence) => absence.kind === kind));
  return [HINT_OF_ABSENCE[nearest ?? absences[0]?.kind ?? 'no-anchor']];
}
