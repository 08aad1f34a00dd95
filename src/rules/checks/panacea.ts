import { contextOf } from '../../claims/context.ts';
import { cover } from '../../claims/pairing.ts';
import { contains, isOf } from '../../facts/concepts.ts';
import type { Mention, PageFacts, SentenceFacts } from '../../facts/types.ts';
import type { PageContext } from '../conditions.ts';
import type { Draft } from '../finding.ts';

const SYSTEMS = 4;
/** Across a page the same things come up by the way, so that more are asked for. */
const SYSTEMS_ACROSS_PAGE = 6;
const NAMED = ['outcome.condition', 'outcome.symptom', 'outcome.body', 'outcome.function'];
const OFFERS = ['effect', 'change', 'comparative', 'indication', 'outcome.result'];
const NOT_OFFERS = ['panacea.not-offer'];
/** Systems that a reader takes for one, or for none. */
const MERGED: Readonly<Record<string, string>> = { sleep: 'mental', mouth: 'digestion', general: '' };

interface Place {
  readonly sentence: number;
  readonly mentions: readonly Mention[];
}

/**
 * One thing offered for many body systems: in a sentence, in a list under one lead-in or heading, or over the
 * page's claims. Stands on the sentence, on the first item of the list, or on the first claim.
 */
export function panacea(context: PageContext): Draft[] {
  if (context.profile.stance !== 'promotional') return [];
  const { page } = context;
  const drafts: Draft[] = [];
  const inLists = new Set<number>();
  for (const list of listsOf(page)) {
    const places = list.map((sentence) => placeOf(page, sentence));
    const systems = new Set(places.flatMap(({ mentions }) => systemsOf(mentions)));
    if (systems.size < SYSTEMS || !isOffered(context, list)) continue;
    for (const sentence of list) inLists.add(sentence);
    const first = places.find(({ mentions }) => mentions.length > 0);
    if (first) drafts.push(draft(first, systems));
  }
  for (let sentence = 0; sentence < page.sentences.length; sentence++) {
    if (inLists.has(sentence)) continue;
    const place = placeOf(page, sentence);
    const systems = new Set(systemsOf(place.mentions));
    if (systems.size >= SYSTEMS && isOffered(context, [sentence])) drafts.push(draft(place, systems));
  }
  return drafts.length > 0 ? drafts : acrossPage(context);
}

function acrossPage(context: PageContext): Draft[] {
  const claims = context.claims.filter(
    ({ polarity, question, subject, outcomeConcept }) =>
      polarity === 'affirmed' && !question && subject !== 'not-promoted' && outcomeConcept !== null,
  );
  const systems = new Set(claims.flatMap(({ outcomeConcept }) => systemOf(outcomeConcept!) ?? []));
  const first = claims[0];
  if (!first || systems.size < SYSTEMS_ACROSS_PAGE) return [];
  return [
    {
      ...draft(
        {
          sentence: first.sentence,
          mentions: [{ ...first.range, concept: '', pos: 'phrase', forms: [], entry: '' }],
        },
        systems,
      ),
      related: claims.slice(1, SYSTEMS).map(({ sentence, range }) => ({ message: 'claim', sentence, range })),
    },
  ];
}

/** Runs of list items or table cells that hang from one lead-in or heading, as indexes of sentences. */
function listsOf(page: PageFacts): number[][] {
  const lists = new Map<string, number[]>();
  for (const block of page.document.blocks) {
    if (block.kind !== 'list-item' && block.kind !== 'table-cell') continue;
    const key = `${block.kind} ${block.leadIn ?? `under ${block.section}`}`;
    lists.set(key, [...(lists.get(key) ?? []), ...(page.byBlock[block.index] ?? [])]);
  }
  return [...lists.values()].filter((list) => list.length > 1);
}

function placeOf(page: PageFacts, sentence: number): Place {
  const facts = page.sentences[sentence]!;
  const kind = page.document.blocks[facts.sentence.block]!.kind;
  if (kind === 'reference' || facts.mentions.some((mention) => isOf(mention, NOT_OFFERS)))
    return { sentence, mentions: [] };
  return {
    sentence,
    mentions: outermost(
      facts,
      facts.mentions.filter((mention) => isOf(mention, NAMED)),
    ),
  };
}

/** "Joint pain" is one thing, not joints and pain. */
function outermost(facts: SentenceFacts, mentions: readonly Mention[]): Mention[] {
  const outcomes = facts.mentions.filter((mention) => isOf(mention, ['outcome']));
  return mentions.filter(
    (mention) =>
      !outcomes.some(
        (other) => contains(other, mention) && other.to - other.from > mention.to - mention.from,
      ),
  );
}

function systemsOf(mentions: readonly Mention[]): string[] {
  return mentions.flatMap(({ concept }) => systemOf(concept) ?? []);
}

function systemOf(concept: string): string | null {
  const system = concept.split('.')[2];
  if (system === undefined || !isOf({ concept } as Mention, NAMED)) return null;
  return (MERGED[system] ?? system) || null;
}

/** Whether something is offered for what a list or sentence names, rather than described, denied or warned of. */
function isOffered(context: PageContext, sentences: readonly number[]): boolean {
  const { page } = context;
  const first = sentences[0]!;
  const block = page.document.blocks[page.sentences[first]!.sentence.block]!;
  const around = contextOf(page, first);
  if (around.describes || around.negated) return false;
  const introducers = [block.leadIn, block.section].flatMap((index) =>
    index === null ? [] : (page.byBlock[index] ?? []),
  );
  const all = [...introducers, ...sentences].map((sentence) => page.sentences[sentence]!);
  if (
    introducers.some((sentence) =>
      page.sentences[sentence]!.mentions.some((mention) => isOf(mention, NOT_OFFERS)),
    )
  )
    return false;
  const denied =
    sentences.length === 1 &&
    page.sentences[first]!.cues.some(({ kind }) => kind === 'negation' || kind === 'attribution-critic');
  if (denied) return false;
  return all.some(({ mentions }) => mentions.some((mention) => isOf(mention, OFFERS)));
}

function draft({ sentence, mentions }: Place, systems: ReadonlySet<string>): Draft {
  return {
    sentence,
    range: cover(mentions),
    confidence: systems.size > SYSTEMS ? 'high' : 'medium',
    message: 'default',
    args: { count: systems.size },
    trace: [{ kind: 'found', subject: `body systems ${[...systems].join(', ')}`, words: '' }],
    related: [],
    mergeable: false,
  };
}
