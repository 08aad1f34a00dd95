import { subjectOf } from '../claims/subject.ts';
import type { Claim, Profile } from '../claims/types.ts';
import { contains, isOf, mentionsAny, overlaps, wordsOf } from '../facts/concepts.ts';
import type { Mention, PageFacts, SentenceFacts } from '../facts/types.ts';
import type { TokenRange } from '../language/types.ts';
import type { PageWorks } from '../references/works.ts';
import type { Condition, Reach } from './definition.ts';
import type { TraceStep } from './types.ts';

/** What a rule looks at when it weighs a candidate. */
export interface Candidate {
  readonly sentence: number;
  readonly range: TokenRange;
  /** Concept of the anchor, or relation of the claim. */
  readonly subject: string;
  readonly claim: Claim | null;
}

/** What the page offers to conditions. */
export interface PageContext {
  readonly page: PageFacts;
  readonly claims: readonly Claim[];
  readonly profile: Profile;
  /** Whether the words at `range` speak of what the page promotes. */
  readonly subjectOf: (sentence: number, range: TokenRange) => Claim['subject'];
  /** The works that the page cites, read when a check first asks. */
  readonly works: () => PageWorks;
}

/** The context that facts, claims and profile of a page make. */
export function contextOf(read: {
  readonly facts: PageFacts;
  readonly claims: readonly Claim[];
  readonly profile: Profile;
  readonly works: () => PageWorks;
}): PageContext {
  const { facts, claims, profile, works } = read;
  return {
    page: facts,
    claims,
    profile,
    subjectOf: (sentence, range) => subjectOf(facts, sentence, range),
    works,
  };
}

/**
 * Weighs one condition for a candidate.
 *
 * @returns what showed that it holds, or null when it does not
 */
export function holds(condition: Condition, candidate: Candidate, context: PageContext): TraceStep | null {
  const facts = context.page.sentences[candidate.sentence]!;
  const block = context.page.document.blocks[facts.sentence.block]!;
  let step: TraceStep = { kind: 'with', subject: condition.reason ?? '', words: '' };
  if (condition.blocks && !condition.blocks.includes(block.kind)) return null;
  if (condition.stance) {
    if (!condition.stance.includes(context.profile.stance)) return null;
    step = { kind: 'with', subject: `stance ${context.profile.stance}`, words: '' };
  }
  if (condition.subject) {
    const subject = candidate.claim?.subject ?? context.subjectOf(candidate.sentence, candidate.range);
    if (subject !== condition.subject) return null;
    step = { kind: 'with', subject: `subject ${subject}`, words: '' };
  }
  if (condition.cue) {
    // A cue among the candidate's own words belongs to what it says: "no side effects" denies nothing else.
    const cue = facts.cues.find(
      (other) =>
        condition.cue!.includes(other.kind) &&
        !contains(candidate.range, other) &&
        other.scope.some((range) => overlaps(range, candidate.range)),
    );
    if (!cue) return null;
    step = { kind: 'with', subject: `cue ${cue.kind}`, words: wordsOf(block.text, facts, cue) };
  }
  if (condition.citation) {
    const cited =
      facts.citations.length > 0 ||
      (condition.citation === 'lead-in' &&
        (leadInCites(context.page, facts) ||
          (block.kind === 'heading' && sectionCites(context.page, block.index))));
    if (!cited) return null;
    step = { kind: 'with', subject: 'citation', words: '' };
  }
  if (condition.any) {
    const found = findMention(condition, candidate, context.page);
    if (!found) return null;
    const where = context.page.document.blocks[found.facts.sentence.block]!;
    step = {
      kind: 'with',
      subject: found.mention.concept,
      words: wordsOf(where.text, found.facts, found.mention),
    };
  }
  return step;
}

interface Located {
  readonly facts: SentenceFacts;
  readonly mention: Mention;
}

function findMention(condition: Condition, candidate: Candidate, page: PageFacts): Located | null {
  const concepts = condition.any ?? [];
  const reach = condition.in ?? 'sentence';
  const own = page.sentences[candidate.sentence]!;
  for (const index of sentencesWithin(reach, candidate.sentence, page)) {
    const facts = page.sentences[index]!;
    if (!mentionsAny(facts, concepts)) continue;
    for (const mention of facts.mentions) {
      if (!isOf(mention, concepts)) continue;
      if (facts === own) {
        if (
          mention.from === candidate.range.from &&
          mention.to === candidate.range.to &&
          mention.concept === candidate.subject
        )
          continue;
        if (!inPlace(condition, reach, candidate.range, mention, facts)) continue;
      }
      return { facts, mention };
    }
  }
  return null;
}

function inPlace(
  condition: Condition,
  reach: Reach,
  anchor: TokenRange,
  mention: TokenRange,
  facts: SentenceFacts,
): boolean {
  if (condition.side === 'before' && mention.from >= anchor.from) return false;
  if (condition.side === 'after' && mention.to <= anchor.to) return false;
  const distance = Math.max(mention.from - anchor.to, anchor.from - mention.to, 0);
  if (condition.within !== undefined && distance > condition.within) return false;
  if (reach !== 'clause') return true;
  return facts.sentence.clauses.some((clause) => overlaps(clause, anchor) && overlaps(clause, mention));
}

function sentencesWithin(reach: Reach, sentence: number, page: PageFacts): readonly number[] {
  const { block: blockIndex } = page.sentences[sentence]!.sentence;
  const block = page.document.blocks[blockIndex]!;
  switch (reach) {
    case 'clause':
    case 'sentence':
      return [sentence];
    case 'block':
      return page.byBlock[blockIndex] ?? [];
    case 'lead-in':
      return block.leadIn === null ? [] : (page.byBlock[block.leadIn] ?? []);
    case 'section':
      return block.section === null ? [] : (page.byBlock[block.section] ?? []);
    case 'page':
      return page.sentences.map((_, index) => index);
  }
}

/** Whether what stands under a heading cites its sources: "What research shows" over a list of cited works. */
function sectionCites(page: PageFacts, heading: number): boolean {
  let cited = citedSections.get(page);
  if (!cited) {
    const citing = page.sentences.filter(({ citations }) => citations.length > 0);
    cited = new Set(citing.map(({ sentence }) => page.document.blocks[sentence.block]!.section));
    citedSections.set(page, cited);
  }
  return cited.has(heading);
}

const citedSections = new WeakMap<PageFacts, Set<number | null>>();

/** Whether the lead-in of a list item, or of an answer, carries a citation: its last sentence is what introduces. */
export function leadInCites(page: PageFacts, facts: SentenceFacts): boolean {
  const { leadIn } = page.document.blocks[facts.sentence.block]!;
  if (leadIn === null) return false;
  const last = page.byBlock[leadIn]?.at(-1);
  return last !== undefined && page.sentences[last]!.citations.length > 0;
}
