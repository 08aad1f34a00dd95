import { isOf } from '../facts/concepts.ts';
import type { Citation, PageFacts, SentenceFacts } from '../facts/types.ts';
import { relationOf } from './relations.ts';
import type { Relation } from './types.ts';

/** What a sentence takes from the lead-in, question or heading that it hangs from. */
export interface SentenceContext {
  /** The lead-in gives an outcome-only fragment its effect. */
  readonly lends: { readonly relation: Relation; readonly from: 'lead-in' | 'heading' } | null;
  readonly hedged: boolean;
  readonly negated: boolean;
  /** The lead-in announces symptoms, causes or ingredients: what follows describes and claims nothing. */
  readonly describes: boolean;
  readonly citations: readonly Citation[];
}

const NONE: SentenceContext = { lends: null, hedged: false, negated: false, describes: false, citations: [] };

/** An answer stands within this many blocks of the heading or question that it answers. */
const ANSWER_REACH = 2;

/** Reads what the lead-in (or, failing that, the heading) of a sentence lends to it. */
export function contextOf(page: PageFacts, index: number): SentenceContext {
  const block = page.document.blocks[page.sentences[index]!.sentence.block]!;
  const asked = page.sentences[index - 1];
  if (asked?.sentence.block === block.index && isQuestion(asked) && names(asked, 'indication')) {
    return { ...NONE, lends: { relation: 'indicated-for', from: 'lead-in' } };
  }
  const introducer = block.leadIn ?? block.section;
  if (introducer === null) return NONE;
  const introduction = (page.byBlock[introducer] ?? []).map((sentence) => page.sentences[sentence]!);
  const last = introduction.at(-1);
  if (!last) return NONE;
  const describes = introduction.some((facts) => names(facts, 'description') && !names(facts, 'thing'));
  if (block.kind !== 'list-item' && block.kind !== 'table-cell') {
    const offers =
      !describes &&
      block.index - introducer <= ANSWER_REACH &&
      introduction.some((facts) => names(facts, 'indication'));
    return {
      ...NONE,
      describes: describes && page.document.blocks[introducer]!.kind === 'heading',
      lends: offers ? { relation: 'indicated-for', from: 'heading' } : null,
    };
  }
  return {
    lends: describes ? null : lent(last, block.leadIn === null ? 'heading' : 'lead-in'),
    hedged: block.leadIn !== null && (last.cues.some((cue) => cue.kind === 'hedge') || endsInModal(last)),
    negated:
      block.leadIn !== null &&
      last.cues.some(
        (cue) => cue.kind === 'negation' && cue.scope.some(({ to }) => to >= last.sentence.tokens.length - 2),
      ),
    describes,
    citations: block.leadIn === null ? [] : last.citations,
  };
}

function names(facts: SentenceFacts, concept: string): boolean {
  return facts.mentions.some((mention) => isOf(mention, [concept]));
}

function isQuestion(facts: SentenceFacts): boolean {
  return facts.cues.some(({ kind }) => kind === 'question');
}

function lent(introduction: SentenceFacts, from: 'lead-in' | 'heading'): SentenceContext['lends'] {
  for (const mention of introduction.mentions) {
    if (isOf(mention, ['indication'])) return { relation: 'indicated-for', from };
    if (!isOf(mention, ['effect', 'outcome.result'])) continue;
    const relation = isOf(mention, ['outcome.result']) ? 'improves' : relationOf(mention.concept, null);
    if (relation) return { relation, from };
  }
  return null;
}

const MODALS = new Set(['can', 'could', 'may', 'might', 'peut', 'peuvent', 'pourrait', 'pourraient']);

/** `The cells can:` over a list reads as "may". */
function endsInModal({ sentence: { tokens } }: SentenceFacts): boolean {
  const word = tokens.findLast(({ kind }) => kind === 'word');
  return word !== undefined && MODALS.has(word.fold);
}
