import { isOf } from '../../facts/concepts.ts';
import { leadsTo } from '../../facts/citation-targets.ts';
import { referenceEntries } from '../../references/entries.ts';
import { isPreclinical } from '../../references/preclinical.ts';
import { benefitClaims } from '../benefit.ts';
import type { PageContext } from '../conditions.ts';
import type { Draft } from '../finding.ts';
import { draftOver } from './drafts.ts';

/** Sentences that state a benefit for people and lean on work whose entry says animals, cells or tissue. */
export function referencePreclinical({ page, claims }: PageContext): Draft[] {
  const claimed = new Set(benefitClaims(claims).map(({ sentence }) => sentence));
  const preclinical = referenceEntries(page).filter((entry) => isPreclinical(page, entry));
  const drafts: Draft[] = [];
  for (const [index, facts] of page.sentences.entries()) {
    if (!claimed.has(index) || facts.mentions.some((mention) => isOf(mention, ['preclinical.model'])))
      continue;
    for (const citation of facts.citations) {
      const entries = preclinical.filter(({ block, number }) =>
        leadsTo(citation, number, block.text, block.anchor),
      );
      if (entries.length === 0) continue;
      const related = entries.flatMap(({ block }) => {
        const sentence = page.byBlock[block.index]?.[0];
        if (sentence === undefined) return [];
        return [
          {
            message: 'reference',
            sentence,
            range: { from: 0, to: page.sentences[sentence]!.sentence.tokens.length },
          },
        ];
      });
      drafts.push({ ...draftOver(index, citation, 'preclinical reference'), related });
    }
  }
  return drafts;
}
