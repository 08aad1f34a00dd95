import type { LexiconSet } from '../../facts/lexicon/set.ts';
import type { Language } from '../../language/types.ts';
import { evidenceIn, namesUnder } from './evidence.ts';
import type { StudyDescription } from './types.ts';

/** Why a work cannot carry a statement of proven effect or safety. */
export type Weakness =
  | 'case-report'
  | 'case-series'
  | 'narrative-review'
  | 'editorial'
  | 'protocol'
  | 'handful'
  | 'pilot'
  | 'unpublished';

const DESIGNS: readonly StudyDescription['design'][] = [
  'case-report',
  'case-series',
  'narrative-review',
  'editorial',
  'protocol',
];
/** People in a study from which nothing general follows. */
const HANDFUL = 10;

/**
 * The weakness that an entry's own words show; null where they show none.
 *
 * @param entry the title, or the whole entry where no title could be read
 */
export function weaknessOf(
  entry: string,
  language: Language,
  { design, confidence, size }: StudyDescription,
  lexicons: LexiconSet,
): Weakness | null {
  const shown = namesUnder(evidenceIn(entry, language, lexicons), 'study.weakness');
  if (shown.has('unpublished')) return 'unpublished';
  const stated = confidence === 'stated' || confidence === 'implied';
  if (stated && DESIGNS.includes(design)) return design as Weakness;
  const counted = size !== null && (size.unit === 'people' || size.unit === 'cases');
  if (counted && size.count <= HANDFUL) return 'handful';
  return shown.has('pilot') && design !== 'systematic-review' ? 'pilot' : null;
}
