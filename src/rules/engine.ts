import { benefitClaims } from '../claims/benefit.ts';
import type { Claim } from '../claims/types.ts';
import { isUnder, overlaps, withBroader, wordsOf } from '../facts/concepts.ts';
import { firstWhere } from '../document/search.ts';
import type { PageFacts } from '../facts/types.ts';
import { checks } from './checks/index.ts';
import { type Candidate, holds, type PageContext } from './conditions.ts';
import type { ClaimQuery, Finder, Rule } from './definition.ts';
import { type Draft, findingOf, place } from './finding.ts';
import type { Cleared, Confidence, Finding, TraceStep } from './types.ts';

const LOWER: Readonly<Record<Confidence, Confidence>> = { high: 'medium', medium: 'low', low: 'low' };

export interface RuleOutcome {
  /** Ordered by place, then rule. */
  readonly findings: readonly Finding[];
  readonly cleared: readonly Cleared[];
}

/** Runs every rule over a page. Pure; a candidate becomes a finding or is kept with the reason that cleared it. */
export function runRules(rules: readonly Rule[], context: PageContext): RuleOutcome {
  const findings: Finding[] = [];
  const cleared: Cleared[] = [];
  const anchors = new AnchorIndex(context.page);
  const seen = new Map<string, number>();
  for (const rule of rules) {
    if (!isAbsent(rule, anchors)) continue;
    const drafts: Draft[] = [];
    for (const finder of rule.find) {
      if (finder['requires-claims'] && benefitClaims(context.claims).length === 0) continue;
      if (finder.check) {
        const check = checks[finder.check];
        if (check) drafts.push(...check(context));
        continue;
      }
      for (const candidate of candidatesOf(finder, context, anchors)) {
        const weighed = weigh(rule, finder, candidate, context);
        if (!weighed) continue;
        if ('reason' in weighed)
          cleared.push(clearedOf(rule, candidate, weighed.reason, weighed.trace, context));
        else drafts.push(weighed);
      }
    }
    for (const draft of mergeLists(merge(drafts), context.page))
      findings.push(findingOf(rule, draft, context, seen));
  }
  findings.sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : 1),
  );
  if (context.profile.isAboutHealth) return { findings, cleared };
  return { findings: [], cleared: [...cleared, ...findings.map(unrelated)] };
}

/** A finding on a page that is not about health. */
function unrelated({ rule, span, excerpt, trace }: Finding): Cleared {
  return { rule, reason: 'the page is not about health', span, excerpt, trace };
}

function isAbsent(rule: Rule, anchors: AnchorIndex): boolean {
  return !rule['requires-absent'].some((concepts) => anchors.has(concepts));
}

class AnchorIndex {
  /** Mentions by concept, in the order in which the page first names each. */
  readonly #lists: Candidate[][] = [];
  /** Lists of a concept and of those narrower than it. */
  readonly #under = new Map<string, number[]>();

  constructor(page: PageFacts) {
    const numbers = new Map<string, number>();
    for (let sentence = 0; sentence < page.sentences.length; sentence++) {
      for (const { concept, from, to } of page.sentences[sentence]!.mentions) {
        let number = numbers.get(concept);
        if (number === undefined) {
          number = this.#lists.length;
          numbers.set(concept, number);
          this.#lists.push([]);
          for (const broader of withBroader(concept)) {
            const under = this.#under.get(broader);
            if (under) under.push(number);
            else this.#under.set(broader, [number]);
          }
        }
        this.#lists[number]!.push({ sentence, range: { from, to }, subject: concept, claim: null });
      }
    }
  }

  has(concepts: readonly string[]): boolean {
    return concepts.some((concept) => this.#under.has(concept));
  }

  of(concepts: readonly string[]): Candidate[] {
    const numbers = new Set(concepts.flatMap((concept) => this.#under.get(concept) ?? []));
    const found = [...numbers].sort((a, b) => a - b).flatMap((number) => this.#lists[number]!);
    return found.sort(
      (a, b) => a.sentence - b.sentence || a.range.from - b.range.from || b.range.to - a.range.to,
    );
  }
}

function candidatesOf(finder: Finder, context: PageContext, anchors: AnchorIndex): Candidate[] {
  const { page } = context;
  const found = finder.anchor
    ? anchors.of(finder.anchor)
    : context.claims
        .filter((claim) => matchesQuery(claim, finder.claim ?? {}))
        .map((claim) => ({ sentence: claim.sentence, range: claim.range, subject: claim.relation, claim }));
  return found.filter(({ sentence }) => {
    const { kind } = page.document.blocks[page.sentences[sentence]!.sentence.block]!;
    return finder.blocks ? finder.blocks.includes(kind) : kind !== 'reference';
  });
}

function matchesQuery(claim: Claim, query: ClaimQuery): boolean {
  return (
    (query.relation?.includes(claim.relation) ?? true) &&
    (query.certainty?.includes(claim.certainty) ?? true) &&
    (query.polarity?.includes(claim.polarity) ?? true) &&
    (query.voice?.includes(claim.voice) ?? true) &&
    (query.subject?.includes(claim.subject) ?? true) &&
    (query.cited === undefined || query.cited === (claim.citations.length > 0 || claim.namedStudy)) &&
    (query.question === undefined || query.question === claim.question) &&
    (query.hypothetical === undefined || query.hypothetical === claim.hypothetical) &&
    (query.vague === undefined || query.vague === isUnder(claim.outcomeConcept ?? '', 'outcome.vague'))
  );
}

function weigh(
  rule: Rule,
  finder: Finder,
  candidate: Candidate,
  context: PageContext,
): Draft | { reason: string; trace: TraceStep[] } | null {
  const facts = context.page.sentences[candidate.sentence]!;
  const block = context.page.document.blocks[facts.sentence.block]!;
  const trace: TraceStep[] = [
    {
      kind: candidate.claim ? 'claim' : 'found',
      subject: candidate.subject,
      words: wordsOf(block.text, facts, candidate.range),
    },
    ...(candidate.claim?.reasons ?? []).map((subject): TraceStep => ({ kind: 'claim', subject, words: '' })),
  ];
  for (const condition of finder.with ?? []) {
    const step = holds(condition, candidate, context);
    if (!step) return null;
    trace.push(step);
  }
  for (const condition of finder.without ?? []) {
    const step = holds(condition, candidate, context);
    if (step)
      return { reason: condition.reason ?? step.subject, trace: [...trace, { ...step, kind: 'cleared' }] };
  }
  const kept = rule['never-clear-when'].some((condition) => holds(condition, candidate, context));
  if (!kept) {
    for (const condition of rule['clear-when']) {
      const step = holds(condition, candidate, context);
      if (step)
        return { reason: condition.reason ?? step.subject, trace: [...trace, { ...step, kind: 'cleared' }] };
    }
  }
  let confidence = finder.confidence ?? 'medium';
  for (const condition of rule['downgrade-when']) {
    const step = holds(condition, candidate, context);
    if (!step) continue;
    confidence = LOWER[confidence];
    trace.push({ ...step, kind: 'downgraded' });
  }
  return {
    sentence: candidate.sentence,
    range: candidate.range,
    confidence,
    message: finder.message ?? 'default',
    args: {},
    trace,
    related: finder['requires-claims'] ? contradicted(context.claims, candidate.sentence) : [],
    mergeable: candidate.claim !== null,
  };
}

/** The claim nearest to a disclaimer, which it takes back. */
function contradicted(claims: readonly Claim[], sentence: number): Draft['related'] {
  const benefits = benefitClaims(claims);
  const after = firstFrom(benefits, sentence + 1);
  const before = firstFrom(benefits, sentence) - 1;
  const next = benefits[after];
  // Of several claims in one sentence the first is meant.
  const previous = benefits[before] && benefits[firstFrom(benefits, benefits[before].sentence)];
  const nearest =
    previous && next
      ? next.sentence - sentence < sentence - previous.sentence
        ? next
        : previous
      : (previous ?? next);
  return nearest ? [{ message: 'contradicted-claim', sentence: nearest.sentence, range: nearest.range }] : [];
}

/** Index of the first claim that stands in a sentence or after it. */
function firstFrom(claims: readonly Claim[], sentence: number): number {
  return firstWhere(claims, (claim) => claim.sentence >= sentence);
}

const RANK: Readonly<Record<Confidence, number>> = { high: 2, medium: 1, low: 0 };

/** Joins candidates that overlap, and the claims of one sentence, into one finding each. */
function merge(drafts: readonly Draft[]): Draft[] {
  const merged: Draft[] = [];
  const ordered = [...drafts].sort(
    (a, b) => a.sentence - b.sentence || a.range.from - b.range.from || b.range.to - a.range.to,
  );
  /** First of those that are merged in the sentence at hand. */
  let first = 0;
  for (const draft of ordered) {
    if (merged[first]?.sentence !== draft.sentence) first = merged.length;
    let index = first;
    while (index < merged.length && !joins(merged[index]!, draft)) index++;
    const other = merged[index];
    if (!other) {
      merged.push(draft);
      continue;
    }
    const lead = RANK[draft.confidence] > RANK[other.confidence] ? draft : other;
    merged[index] = {
      ...lead,
      range: {
        from: Math.min(other.range.from, draft.range.from),
        to: Math.max(other.range.to, draft.range.to),
      },
      trace: [...other.trace, ...draft.trace],
      mergeable: other.mergeable && draft.mergeable,
    };
  }
  return merged;
}

/** Whether two drafts of one sentence are one finding. */
function joins(one: Draft, other: Draft): boolean {
  return overlaps(one.range, other.range) || (one.mergeable && other.mergeable);
}

/** Joins the claims of one list: benefits under one lead-in are one claim, and the others are pointed to. */
function mergeLists(drafts: readonly Draft[], page: PageFacts): Draft[] {
  const merged: Draft[] = [];
  const lists = new Map<string, number>();
  for (const draft of drafts) {
    const block = page.document.blocks[page.sentences[draft.sentence]!.sentence.block]!;
    const isItem =
      draft.mergeable && block.kind === 'list-item' && block.leadIn !== null && isShort(page, block.index);
    const key = `${block.leadIn} ${draft.message}`;
    const index = isItem ? lists.get(key) : undefined;
    if (index === undefined) {
      if (isItem) lists.set(key, merged.length);
      merged.push(draft);
      continue;
    }
    const first = merged[index]!;
    const other = { message: 'same-list', sentence: draft.sentence, range: draft.range };
    merged[index] = {
      ...first,
      confidence: RANK[draft.confidence] > RANK[first.confidence] ? draft.confidence : first.confidence,
      related: [...first.related, other],
    };
  }
  return merged;
}

/** A longer item makes a case of its own. */
const SHORT_ITEM = 16;

function isShort(page: PageFacts, block: number): boolean {
  const sentences = page.byBlock[block] ?? [];
  return sentences.length === 1 && page.sentences[sentences[0]!]!.sentence.tokens.length <= SHORT_ITEM;
}

function clearedOf(
  rule: Rule,
  candidate: Candidate,
  reason: string,
  trace: TraceStep[],
  context: PageContext,
): Cleared {
  const { span, text } = place(context.page, candidate.sentence, candidate.range);
  return { rule: rule.id, reason, span, excerpt: text, trace };
}
