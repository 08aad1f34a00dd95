import { isOf } from '../../facts/concepts.ts';
import type { PageContext } from '../conditions.ts';
import { benefitClaims } from '../benefit.ts';
import type { Draft } from '../finding.ts';
import { oncePerSentence, pageFinding } from './page-finding.ts';

const CLAIMS = 3;

/** A promotional page that makes three claims of benefit or more and cites nothing. */
export function missingEvidence(context: PageContext): Draft[] {
  if (context.profile.stance !== 'promotional') return [];
  const claims = oncePerSentence(benefitClaims(context.claims));
  if (claims.length < CLAIMS) return [];
  const cites = context.page.sentences.some(
    (facts) => facts.citations.length > 0 || facts.mentions.some((mention) => isOf(mention, ['evidence.named-study'])),
  );
  const lists = context.page.document.blocks.some(({ kind }) => kind === 'reference');
  return cites || lists ? [] : pageFinding(context, claims, 'no citation on the page');
}
