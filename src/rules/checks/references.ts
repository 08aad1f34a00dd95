import { canBeFound, referenceEntries } from '../../references/entries.ts';
import type { PageContext } from '../conditions.ts';
import type { Draft } from '../finding.ts';
import { draftOver, wholeSentence } from './drafts.ts';

/**
 * Markers that lead to no entry. On a page without a list the first stands for all, and one number alone
 * may be something else: a department, a telephone code.
 */
export function danglingCitation({ page }: PageContext): Draft[] {
  const drafts: Draft[] = [];
  const markers = page.sentences.reduce((count, { dangling }) => count + dangling.length, 0);
  const hasList = page.document.blocks.some(({ kind }) => kind === 'reference');
  for (const [index, facts] of page.sentences.entries()) {
    if (page.document.blocks[facts.sentence.block]!.kind === 'reference') continue;
    for (const marker of facts.dangling) {
      drafts.push({
        ...draftOver(index, marker, 'marker'),
        message: hasList ? 'default' : 'no-list',
        confidence: 'high',
      });
      if (!hasList) return markers > 1 ? drafts : [];
    }
  }
  return drafts;
}

/** Entries that no marker leads to; where the text has no markers at all, once for the whole list. */
export function uncitedReference({ page }: PageContext): Draft[] {
  const entries = referenceEntries(page);
  const uncited = entries.filter(({ cited }) => !cited);
  const shown = uncited.length === entries.length ? uncited.slice(0, 1) : uncited;
  const message = uncited.length === entries.length ? 'no-markers' : 'default';
  return shown.flatMap(({ block }) => onEntry(page.byBlock[block.index], page, message));
}

/** Entries from which the work cannot be found again. */
export function unidentifiableReference({ page }: PageContext): Draft[] {
  const lost = referenceEntries(page).filter(({ reference }) => !canBeFound(reference));
  return lost.flatMap(({ block }) => onEntry(page.byBlock[block.index], page, 'default'));
}

function onEntry(
  sentences: readonly number[] | undefined,
  page: PageContext['page'],
  message: string,
): Draft[] {
  const first = sentences?.[0];
  if (first === undefined) return [];
  return [{ ...wholeSentence(page, first, 'reference entry'), message, confidence: 'high' }];
}
