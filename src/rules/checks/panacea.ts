import { contextOf } from '../../claims/context.ts';
import { cover } from '../../claims/pairing.ts';
import { contains, isOf } from '../../facts/concepts.ts';
import type { Mention, PageFacts, SentenceFacts } from '../../facts/types.ts';
import type { PageContext } from '../conditions.ts';
import type { Draft } from '../finding.ts';

const SYSTEMS = 4;
/** Enough without any disease named: benefits may be the many faces of one. */
const SYSTEMS_WITHOUT_DISEASE = 5;
/** So many diseases are unrelated although they share systems. */
const DISEASES = 6;
const NAMED = ['outcome.condition', 'outcome.symptom', 'outcome.body', 'outcome.function'];
const DISEASE = ['outcome.condition'];
const OFFERS = ['effect', 'change', 'comparative', 'indication', 'outcome.result'];
const NOT_OFFERS = ['panacea.not-offer', 'advice.doctor'];
/** Systems that a reader takes for one, or for none. */
const MERGED: Readonly<Record<string, string>> = {
  sleep: 'mental',
  mouth: 'digestion',
  blood: 'heart',
  general: '',
};
/** What stands between the members of an enumeration. */
const JOINS = new Set([',', 'and', 'or', 'et', 'ou', '&', '/', ';', 'ni', 'nor', '+']);
const GAP = 4;
/** Tokens of a line that may be a member of a list without a bullet. */
const SHORT_LINE = 7;

interface Place {
  readonly sentence: number;
  readonly mentions: readonly Mention[];
}

/**
 * One thing offered for many body systems: in an enumeration, in a list under one lead-in or heading, or over the
 * page's claims. Stands on the enumeration, on the first item of the list, or on the first claim.
 */
export function panacea(context: PageContext): Draft[] {
  if (context.profile.stance !== 'promotional') return [];
  const { page } = context;
  const drafts: Draft[] = [];
  const inLists = new Set<number>();
  for (const list of listsOf(page)) {
    const places = list.map((sentence) => placeOf(page, sentence));
    const mentions = places.flatMap((place) => place.mentions);
    if (!isMany(page, places) || !isOffered(context, list)) continue;
    for (const sentence of list) inLists.add(sentence);
    const first = places.find((place) => place.mentions.length > 0);
    if (first) drafts.push(draft(first, new Set(systemsOf(mentions))));
  }
  for (let sentence = 0; sentence < page.sentences.length; sentence++) {
    if (inLists.has(sentence)) continue;
    const mentions = enumeration(page.sentences[sentence]!, placeOf(page, sentence).mentions);
    const systems = new Set(systemsOf(mentions));
    if (systems.size >= SYSTEMS && isOffered(context, [sentence]))
      drafts.push(draft({ sentence, mentions }, systems));
  }
  return drafts.length > 0 ? drafts : acrossPage(context);
}

function isMany(page: PageFacts, places: readonly Place[]): boolean {
  const mentions = places.flatMap((place) => place.mentions);
  const systems = new Set(systemsOf(mentions));
  if (systems.size >= SYSTEMS_WITHOUT_DISEASE) return true;
  const diseases = mentions.filter((mention) => isOf(mention, DISEASE));
  if (systems.size >= SYSTEMS) return new Set(systemsOf(diseases)).size >= 2;
  const words = places.flatMap(({ sentence, mentions: own }) =>
    own.filter((mention) => isOf(mention, DISEASE)).map((mention) => wordsAt(page, sentence, mention)),
  );
  return systems.size === SYSTEMS - 1 && new Set(words).size >= DISEASES;
}

function wordsAt(page: PageFacts, sentence: number, { from, to }: Mention): string {
  const { tokens } = page.sentences[sentence]!.sentence;
  return tokens
    .slice(from, to)
    .map(({ fold }) => fold)
    .join(' ');
}

/** The longest run of mentions that stand in one enumeration. */
function enumeration(facts: SentenceFacts, mentions: readonly Mention[]): Mention[] {
  const ordered = [...mentions].sort((a, b) => a.from - b.from);
  let run: Mention[] = [];
  let longest: Mention[] = [];
  for (const mention of ordered) {
    const last = run.at(-1);
    run = last && isNext(facts, last, mention) ? [...run, mention] : [mention];
    if (run.length > longest.length) longest = run;
  }
  return longest;
}

function isNext({ sentence }: SentenceFacts, last: Mention, next: Mention): boolean {
  if (next.from < last.to) return true;
  const between = sentence.tokens.slice(last.to, next.from);
  return between.length <= GAP && between.some(({ fold }) => JOINS.has(fold));
}

/** Diseases that the page's claims and headings name. */
function acrossPage(context: PageContext): Draft[] {
  const claims = context.claims.filter(
    ({ polarity, question, subject, outcomeConcept }) =>
      polarity === 'affirmed' &&
      !question &&
      subject !== 'not-promoted' &&
      outcomeConcept !== null &&
      isOf({ concept: outcomeConcept } as Mention, DISEASE),
  );
  const systems = new Set(claims.flatMap(({ outcomeConcept }) => systemOf(outcomeConcept!) ?? []));
  const first = claims[0];
  if (!first || systems.size < SYSTEMS) return [];
  const mention: Mention = { ...first.range, concept: '', pos: 'phrase', forms: [], entry: '' };
  return [
    {
      ...draft({ sentence: first.sentence, mentions: [mention] }, systems),
      related: claims.slice(1, SYSTEMS).map(({ sentence, range }) => ({ message: 'claim', sentence, range })),
    },
  ];
}

/** Runs of list items or table cells that hang from one lead-in or heading, and of short lines, as indexes of sentences. */
function listsOf(page: PageFacts): number[][] {
  const lists = new Map<string, number[]>();
  let lines = 0;
  for (const block of page.document.blocks) {
    const sentences = page.byBlock[block.index] ?? [];
    let key: string;
    if (block.kind === 'list-item' || block.kind === 'table-cell') {
      key = `${block.kind} ${block.leadIn ?? `under ${block.section}`}`;
      lines++;
    } else if (isShortLine(page, sentences)) key = `line ${lines}`;
    else {
      lines++;
      continue;
    }
    lists.set(key, [...(lists.get(key) ?? []), ...sentences]);
  }
  return [...lists.values()].filter((list) => list.length > 1);
}

function isShortLine(page: PageFacts, sentences: readonly number[]): boolean {
  if (sentences.length !== 1) return false;
  const { tokens } = page.sentences[sentences[0]!]!.sentence;
  return tokens.length <= SHORT_LINE && !/^[.?!:]$/.test(tokens.at(-1)?.fold ?? '');
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
  const diseases = all.flatMap(({ mentions }) => mentions.filter((mention) => isOf(mention, DISEASE)));
  if (new Set(systemsOf(diseases)).size >= SYSTEMS) return true;
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
