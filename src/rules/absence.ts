import type { Claim } from '../claims/types.ts';
import type { Span } from '../document/types.ts';
import { isOf, isUnder, wordsOf } from '../facts/concepts.ts';
import type { TokenRange } from '../language/types.ts';
import { benefitClaims } from '../claims/benefit.ts';
import { type Candidate, holds, type PageContext } from './conditions.ts';
import type { ClaimQuery, Condition, Finder, Rule } from './definition.ts';
import { place } from './finding.ts';

/** Why a finder, by its index, or a whole rule has no finding; for authors of rules. */
export type Absence =
  | { readonly kind: 'silenced'; readonly concepts: readonly string[]; readonly words: string }
  | { readonly kind: 'no-benefit'; readonly finder: number }
  | { readonly kind: 'check'; readonly finder: number; readonly check: string }
  | { readonly kind: 'no-anchor'; readonly finder: number; readonly concepts: readonly string[] }
  | { readonly kind: 'no-claim'; readonly finder: number }
  | {
      readonly kind: 'claim-differs';
      readonly finder: number;
      readonly words: string;
      readonly key: keyof ClaimQuery;
      readonly value: string;
      readonly wanted: readonly string[];
    }
  | { readonly kind: 'block'; readonly finder: number; readonly words: string; readonly block: string }
  | {
      readonly kind: 'with';
      readonly finder: number;
      readonly words: string;
      readonly condition: Condition;
    };

/**
 * Why a rule found nothing over some words, finder by finder. Of several candidates that failed, the one is
 * told that came furthest, those over the words first. Candidates that were cleared are not told.
 */
export function whyAbsent(rule: Rule, context: PageContext, words: Span): Absence[] {
  for (const concepts of rule['requires-absent']) {
    const [present] = mentions(concepts, context);
    if (present) return [{ kind: 'silenced', concepts, words: text(context, present) }];
  }
  return rule.find.flatMap((finder, index) => finderAbsence(finder, index, context, words) ?? []);
}

function finderAbsence(finder: Finder, index: number, context: PageContext, words: Span): Absence | null {
  if (finder['requires-claims'] && benefitClaims(context.claims).length === 0)
    return { kind: 'no-benefit', finder: index };
  if (finder.check !== undefined) return { kind: 'check', finder: index, check: finder.check };
  const all: Candidate[] = finder.anchor
    ? mentions(finder.anchor, context)
    : context.claims.map((claim) => ({
        sentence: claim.sentence,
        range: claim.range,
        subject: claim.relation,
        claim,
      }));
  if (all.length === 0) {
    return finder.anchor
      ? { kind: 'no-anchor', finder: index, concepts: finder.anchor }
      : { kind: 'no-claim', finder: index };
  }
  const over = all.filter((candidate) => isOver(candidate, context, words));
  let furthest: { absence: Absence; steps: number } | null = null;
  for (const candidate of over.length > 0 ? over : all) {
    const reached = follow(finder, index, candidate, context);
    if (reached && (!furthest || reached.steps > furthest.steps)) furthest = reached;
  }
  return furthest?.absence ?? null;
}

/** How far a candidate comes, and what stops it; null when nothing in the finder does. */
function follow(
  finder: Finder,
  index: number,
  candidate: Candidate,
  context: PageContext,
): { absence: Absence; steps: number } | null {
  const shown = text(context, candidate);
  let steps = 0;
  if (candidate.claim) {
    const differs = differences(candidate.claim, finder.claim ?? {});
    const [difference] = differs;
    if (difference) {
      return {
        absence: { kind: 'claim-differs', finder: index, words: shown, ...difference },
        steps: -differs.length,
      };
    }
  }
  const { kind } = context.page.document.blocks[sentenceOf(context, candidate).sentence.block]!;
  if (finder.blocks ? !finder.blocks.includes(kind) : kind === 'reference')
    return { absence: { kind: 'block', finder: index, words: shown, block: kind }, steps };
  for (const condition of finder.with ?? []) {
    steps++;
    if (!holds(condition, candidate, context))
      return { absence: { kind: 'with', finder: index, words: shown, condition }, steps };
  }
  return null;
}

/** Every part of a query that a claim does not answer. */
function differences(
  claim: Claim,
  query: ClaimQuery,
): { key: keyof ClaimQuery; value: string; wanted: string[] }[] {
  const read: Readonly<Record<keyof ClaimQuery, string | boolean>> = {
    relation: claim.relation,
    certainty: claim.certainty,
    polarity: claim.polarity,
    voice: claim.voice,
    subject: claim.subject,
    cited: claim.citations.length > 0 || claim.namedStudy,
    question: claim.question,
    hypothetical: claim.hypothetical,
    vague: isUnder(claim.outcomeConcept ?? '', 'outcome.vague'),
  };
  return (Object.keys(query) as (keyof ClaimQuery)[]).flatMap((key) => {
    const asked = query[key];
    const wanted = asked === undefined ? [] : [asked].flat().map(String);
    const value = String(read[key]);
    return asked === undefined || wanted.includes(value) ? [] : [{ key, value, wanted }];
  });
}

function mentions(concepts: readonly string[], { page }: PageContext): Candidate[] {
  return page.sentences.flatMap((facts, sentence) =>
    facts.mentions
      .filter((mention) => isOf(mention, concepts))
      .map(({ concept, from, to }) => ({ sentence, range: { from, to }, subject: concept, claim: null })),
  );
}

/** Concepts that are mentioned within a span, each with its words, for an author to build on. */
export function mentionsWithin(context: PageContext, words: Span): { concept: string; words: string }[] {
  const found = new Map<string, string>();
  context.page.sentences.forEach((facts, sentence) => {
    for (const { concept, from, to } of facts.mentions) {
      // Verbs of sequences have names of their own, which no rule can write.
      if (concept.startsWith('~') || found.has(concept)) continue;
      const mention = { sentence, range: { from, to } };
      if (isOver(mention, context, words)) found.set(concept, text(context, mention));
    }
  });
  return [...found].map(([concept, shown]) => ({ concept, words: shown }));
}

interface Place {
  readonly sentence: number;
  readonly range: TokenRange;
}

function isOver(at: Place, context: PageContext, words: Span): boolean {
  const { span } = place(context.page, at.sentence, at.range);
  return span.start < words.end && words.start < span.end;
}

function text(context: PageContext, at: Place): string {
  const facts = sentenceOf(context, at);
  return wordsOf(context.page.document.blocks[facts.sentence.block]!.text, facts, at.range);
}

function sentenceOf({ page }: PageContext, { sentence }: Place) {
  return page.sentences[sentence]!;
}
