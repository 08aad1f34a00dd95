import type { Claim } from '../../claims/types.ts';
import type { PageContext } from '../conditions.ts';
import type { Draft } from '../finding.ts';

const SHOWN = 3;

/**
 * A finding about the whole page: it stands on the page's first sentence and points to the claims concerned.
 *
 * @param count how many claims the message speaks of
 */
export function pageFinding(
  context: PageContext,
  claims: readonly Claim[],
  subject: string,
  count = claims.length,
): Draft[] {
  const first = context.page.sentences[0];
  if (!first || first.sentence.tokens.length === 0) return [];
  return [
    {
      sentence: 0,
      range: { from: 0, to: first.sentence.tokens.length },
      confidence: 'medium',
      message: 'default',
      args: { count },
      trace: [
        { kind: 'found', subject, words: '' },
        { kind: 'considered', subject: `claims ${count}`, words: '' },
      ],
      related: claims.slice(0, SHOWN).map(({ sentence, range }) => ({ message: 'claim', sentence, range })),
      mergeable: false,
    },
  ];
}

/** One claim for each sentence that makes any. */
export function oncePerSentence(claims: readonly Claim[]): Claim[] {
  const seen = new Set<number>();
  return claims.filter(({ sentence }) => {
    if (seen.has(sentence)) return false;
    seen.add(sentence);
    return true;
  });
}
