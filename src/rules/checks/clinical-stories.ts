import type { PageContext } from '../conditions.ts';
import type { Draft } from '../finding.ts';
import { caseStories } from './case-stories.ts';
import { wholeSentence } from './drafts.ts';
import { isPractitionersPage } from './voices.ts';

/** Cases that the practitioner or the clinic tells of those it treated. */
export function clinicalStories({ page, profile }: PageContext): Draft[] {
  if (profile.stance !== 'promotional') return [];
  const practised = isPractitionersPage(page);
  return caseStories(page)
    .filter(({ toldByHouse, identified }) => toldByHouse || (practised && !identified))
    .map(({ sentence }) => wholeSentence(page, sentence, 'case told by those who treated it'));
}
