import type { PageContext } from '../conditions.ts';
import type { Draft } from '../finding.ts';
import { caseStories } from './case-stories.ts';
import { wholeSentence } from './drafts.ts';
import { isPracticePage } from './voices.ts';

/** Cases that the practitioner or the clinic tells of those it treated. */
export function clinicalStories({ page, profile }: PageContext): Draft[] {
  if (profile.stance !== 'promotional') return [];
  const practised = isPracticePage(page, profile);
  return caseStories(page)
    .filter(({ toldByHouse, visited, quoted }) => toldByHouse || (practised && !quoted && visited))
    .map(({ sentence }) => wholeSentence(page, sentence, 'case told by those who treated it'));
}
