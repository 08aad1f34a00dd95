import type { PageContext } from '../conditions.ts';
import type { Draft } from '../finding.ts';
import { draftOver } from './drafts.ts';

/** Numbers of trial registers, which tell that a trial was announced and nothing of its outcome. */
const NUMBER = /^(?:nct\d{8}|isrctn\d{6,9}|drks\d{8}|eudract)$/;

/** Trial registration numbers in the text of a page that sells. */
export function trialNumbers({ page, profile }: PageContext): Draft[] {
  if (profile.stance !== 'promotional') return [];
  const drafts: Draft[] = [];
  for (let index = 0; index < page.sentences.length; index++) {
    const { sentence } = page.sentences[index]!;
    if (page.document.blocks[sentence.block]!.kind === 'reference') continue;
    const at = sentence.tokens.findIndex(({ fold }) => NUMBER.test(fold));
    if (at >= 0) drafts.push(draftOver(index, { from: at, to: at + 1 }, 'trial number'));
  }
  return drafts;
}
