import { contextOf } from '../../claims/context.ts';
import { groupBy } from '../../document/group.ts';
import type { Claim } from '../../claims/types.ts';
import { cover, isOf, overlaps } from '../../facts/concepts.ts';
import type { Mention, PageFacts } from '../../facts/types.ts';
import type { TokenRange } from '../../language/types.ts';
import type { PageContext } from '../conditions.ts';
import type { Draft } from '../finding.ts';
import { diseasesOf, enumeration, type Place, placeOf, systemOf, systemsOf } from './body-systems.ts';

const SYSTEMS = 4;
/** Enough without any disease named: benefits may be the many faces of one. */
const SYSTEMS_WITHOUT_DISEASE = 5;
/** So many diseases are unrelated although they share systems. */
const DISEASES = 6;
const OFFERS = ['effect', 'change', 'comparative', 'indication', 'outcome.result'];
const BETTERED = [
  'change.better',
  'comparative',
  'state.good',
  'turn.fresh',
  'outcome.appearance-good',
  'effect',
];
const NOT_OFFERS = ['panacea.not-offer', 'advice.doctor'];
/** Tokens of a line that may be a member of a list without a bullet. */
const SHORT_LINE = 7;
/** Tokens of a sentence that may be a member of a list told in fragments: `More energy. Clearer skin.` */
const SHORT_SENTENCE = 9;
/** Tokens of a fragment that is little more than its enumeration, which a seller's page offers by naming. */
const FRAGMENT = 16;

/**
 * One thing offered for many body systems: in an enumeration, in a list under one lead-in or heading, in the claims of
 * one paragraph, or over the page's claims about diseases. Stands on the enumeration, on the first item or claim.
 */
export function panacea(context: PageContext): Draft[] {
  if (context.profile.stance !== 'promotional') return [];
  const { page } = context;
  const drafts: Draft[] = [];
  const seen = new Set<number>();
  for (const list of listsOf(page)) {
    const places = list.map((sentence) => offeredAt(context, sentence));
    if (!isMany(context, places) || !isOffered(context, places)) continue;
    for (const sentence of list) seen.add(sentence);
    const first = foremost(page, places);
    drafts.push(
      draft(first.sentence, cover(first.mentions), systemsOf(places.flatMap((place) => place.mentions))),
    );
  }
  for (let sentence = 0; sentence < page.sentences.length; sentence++) {
    if (seen.has(sentence)) continue;
    const mentions = enumeration(page.sentences[sentence]!, offeredAt(context, sentence).mentions);
    const systems = systemsOf(mentions);
    if (systems.size < SYSTEMS || !isOffered(context, [{ sentence, mentions }])) continue;
    seen.add(sentence);
    drafts.push(draft(sentence, cover(mentions), systems));
  }
  for (const claims of claimsByBlock(context)) {
    if (!claims.some(({ sentence }) => seen.has(sentence))) drafts.push(...acrossClaims(claims, SYSTEMS));
  }
  if (drafts.length > 0) return drafts;
  return acrossClaims(
    benefits(context).filter(({ outcomeConcept }) =>
      isOf({ concept: outcomeConcept! }, ['outcome.condition']),
    ),
    SYSTEMS,
  );
}

/** The member of a list that enumerates the most by itself where one does, or else the first. */
function foremost(page: PageFacts, places: readonly Place[]): Place {
  const named = places.filter((place) => place.mentions.length > 0);
  const whole = named.find(
    ({ sentence, mentions }) => systemsOf(enumeration(page.sentences[sentence]!, mentions)).size >= SYSTEMS,
  );
  return whole ?? named[0]!;
}

function acrossClaims(claims: readonly Claim[], enough: number): Draft[] {
  const systems = new Set(claims.flatMap(({ outcomeConcept }) => systemOf(outcomeConcept!) ?? []));
  const first = claims[0];
  if (!first || systems.size < enough) return [];
  const related = claims
    .slice(1, SYSTEMS)
    .map(({ sentence, range }) => ({ message: 'claim', sentence, range }));
  return [{ ...draft(first.sentence, first.range, systems), related }];
}

function benefits(context: PageContext): Claim[] {
  return context.claims.filter(
    ({ polarity, question, subject, outcomeConcept }) =>
      polarity === 'affirmed' && !question && subject !== 'not-promoted' && outcomeConcept !== null,
  );
}

function claimsByBlock(context: PageContext): Claim[][] {
  const { sentences } = context.page;
  return [...groupBy(benefits(context), (claim) => sentences[claim.sentence]!.sentence.block).values()];
}

function offeredAt(context: PageContext, sentence: number): Place {
  const { page } = context;
  const facts = page.sentences[sentence]!;
  const { kind } = page.document.blocks[facts.sentence.block]!;
  const excluded =
    kind === 'reference' ||
    facts.mentions.some((mention) => isOf(mention, NOT_OFFERS)) ||
    claimsNothing(context, sentence);
  return excluded ? { sentence, mentions: [] } : placeOf(page, sentence);
}

const grouped = new WeakMap<readonly Claim[], ReadonlyMap<number, readonly Claim[]>>();

function bySentence(claims: readonly Claim[]): ReadonlyMap<number, readonly Claim[]> {
  let groups = grouped.get(claims);
  if (!groups) {
    groups = groupBy(claims, ({ sentence }) => sentence);
    grouped.set(claims, groups);
  }
  return groups;
}

/** All that a sentence says to be done is denied or asked. */
function claimsNothing({ claims }: PageContext, sentence: number): boolean {
  const own = bySentence(claims).get(sentence) ?? [];
  return own.length > 0 && own.every(({ polarity, question }) => polarity === 'negated' || question);
}

function isMany(context: PageContext, places: readonly Place[]): boolean {
  const { page } = context;
  const mentions = places.flatMap((place) => place.mentions);
  const systems = systemsOf(mentions).size;
  if (systems >= SYSTEMS_WITHOUT_DISEASE) return true;
  const diseases = systemsOf(diseasesOf(mentions)).size;
  if (systems >= SYSTEMS) return diseases >= 2 || systemsOf(benefitsIn(context, places)).size >= SYSTEMS;
  const words = places.flatMap(({ sentence, mentions: own }) =>
    (diseases >= SYSTEMS - 1 ? own : diseasesOf(own)).map((mention) => foldOf(page, sentence, mention)),
  );
  return systems === SYSTEMS - 1 && new Set(words).size >= DISEASES;
}

/** What the short members of a list name as bettered: `a flatter stomach`, `une peau nette`. */
function benefitsIn(context: PageContext, places: readonly Place[]): Mention[] {
  const { page } = context;
  const claimed = new Set(benefits(context).map(({ sentence }) => sentence));
  return places.flatMap(({ sentence, mentions }) => {
    const { mentions: all, sentence: own, citations } = page.sentences[sentence]!;
    const short = own.tokens.length <= SHORT_SENTENCE && citations.length === 0;
    return short && (claimed.has(sentence) || all.some((mention) => isOf(mention, BETTERED))) ? mentions : [];
  });
}

function foldOf(page: PageFacts, sentence: number, { from, to }: TokenRange): string {
  const { tokens } = page.sentences[sentence]!.sentence;
  const words = tokens.slice(from, to).map(({ fold }) => fold);
  return words.join(' ');
}

/** List items or table cells under one lead-in or heading, runs of short lines, and headings, as indexes of sentences. */
function listsOf(page: PageFacts): number[][] {
  const lists = new Map<string, number[]>();
  const add = (key: string, sentences: readonly number[]) => {
    lists.set(key, [...(lists.get(key) ?? []), ...sentences]);
  };
  let lines = 0;
  for (const block of page.document.blocks) {
    const sentences = page.byBlock[block.index] ?? [];
    const short = sentences.filter(
      (sentence) => page.sentences[sentence]!.sentence.tokens.length <= SHORT_SENTENCE,
    );
    if (short.length >= 3) add(`run ${block.index}`, short);
    const isItem = block.kind === 'list-item' || block.kind === 'table-cell';
    const isLine = !isItem && isShortLine(page, sentences);
    if (!isLine) lines++;
    if (block.kind === 'heading') add('headings', sentences);
    if (!isItem && !isLine) continue;
    const key = isItem ? `${block.kind} ${block.leadIn ?? `under ${block.section}`}` : `line ${lines}`;
    add(key, sentences);
  }
  return [...lists.values()].filter((list) => list.length > 1);
}

function isShortLine(page: PageFacts, sentences: readonly number[]): boolean {
  if (sentences.length !== 1) return false;
  const { tokens } = page.sentences[sentences[0]!]!.sentence;
  return tokens.length <= SHORT_LINE && !/^[.?!:]$/.test(tokens.at(-1)?.fold ?? '');
}

/** Whether something is offered for what a list or sentence names, rather than described, denied or warned of. */
function isOffered(context: PageContext, places: readonly Place[]): boolean {
  const { page } = context;
  const first = places[0]!.sentence;
  const block = page.document.blocks[page.sentences[first]!.sentence.block]!;
  const around = contextOf(page, first);
  if (around.describes || around.negated) return false;
  const introducers = [block.leadIn, block.section]
    .flatMap((index) => (index === null ? [] : (page.byBlock[index] ?? [])))
    .map((sentence) => page.sentences[sentence]!);
  const has = (mentions: readonly Mention[], concepts: readonly string[]) =>
    mentions.some((mention) => isOf(mention, concepts));
  if (introducers.some(({ mentions }) => has(mentions, NOT_OFFERS))) return false;
  if (places.length === 1 && isDenied(page, places[0]!)) return false;
  if (places.length === 1 && page.sentences[first]!.sentence.tokens.length <= FRAGMENT) return true;
  const diseases = places.flatMap(({ mentions }) => diseasesOf(mentions));
  if (systemsOf(diseases).size >= SYSTEMS) return true;
  const facts = [...introducers, ...places.map(({ sentence }) => page.sentences[sentence]!)];
  return facts.some(({ mentions }) => has(mentions, OFFERS));
}

function isDenied(page: PageFacts, { sentence, mentions }: Place): boolean {
  return page.sentences[sentence]!.cues.some(
    ({ kind, scope }) =>
      (kind === 'negation' || kind === 'attribution-critic') &&
      scope.some((range) => mentions.some((mention) => overlaps(range, mention))),
  );
}

function draft(sentence: number, range: TokenRange, systems: ReadonlySet<string>): Draft {
  return {
    sentence,
    range,
    confidence: systems.size > SYSTEMS ? 'high' : 'medium',
    message: 'default',
    args: { count: systems.size },
    trace: [{ kind: 'found', subject: `body systems ${[...systems].join(', ')}`, words: '' }],
    related: [],
    mergeable: false,
  };
}
