import { isOf, mentionsOf, mentionsAny } from '../facts/concepts.ts';
import type { Mention, PageFacts } from '../facts/types.ts';
import { AILMENTS } from './outcomes.ts';

/** Members that a list of ailments has at the least, and body systems that they are of. */
const LEAST_ITEMS = 3;
const LEAST_SYSTEMS = 3;
/** Tokens of an item that does hardly more than name its ailments. */
const ITEM_LENGTH = 10;
const TELLING = ['description', 'panacea.not-offer', 'disclaimer', 'safety.harm', 'information', 'criticism'];

/** Words that open a list of signs, causes or warnings. */
const TELLING_WORDS =
  /^(?:symptom|sign|cause|warning|risk|complication|contraind|contre|precaution|effet|effect|condition)/;

/**
 * The ailment that each item of a bare list names, by sentence: a list of unrelated ailments that nothing introduces as
 * signs, causes or warnings says what the thing sold is for.
 */
export function listedAilments(page: PageFacts): ReadonlyMap<number, Mention> {
  const found = new Map<number, Mention>();
  for (const run of listRuns(page)) {
    const items = run.flatMap((block) => {
      const sentence = page.byBlock[block]?.[0];
      const ailment = sentence === undefined ? undefined : ailmentOf(page, sentence);
      return sentence !== undefined && ailment ? [{ sentence, ailment }] : [];
    });
    if (items.length < LEAST_ITEMS || items.length < run.length * 0.6 || isTold(page, run[0]!)) continue;
    const systems = new Set(items.flatMap(({ sentence }) => systemsOf(page, sentence)));
    if (systems.size < LEAST_SYSTEMS) continue;
    for (const { sentence, ailment } of items) found.set(sentence, ailment);
  }
  for (let sentence = 0; sentence < page.sentences.length; sentence++) {
    const ailment = found.has(sentence)
      ? undefined
      : (labelledAilment(page, sentence) ?? enumeratedAilment(page, sentence));
    if (ailment) found.set(sentence, ailment);
  }
  return found;
}

/** Tokens of a line that hardly more than enumerates, and commas in it. */
const ENUMERATION = 24;
const LEAST_COMMAS = 3;

/** `Colic, thrush, piles, coughs.`: a line that enumerates unrelated ailments below the name of what is sold. */
function enumeratedAilment(page: PageFacts, index: number): Mention | undefined {
  const { sentence, mentions } = page.sentences[index]!;
  const { kind, section } = page.document.blocks[sentence.block]!;
  if (kind !== 'paragraph' || section === null || sentence.tokens.length > ENUMERATION) return undefined;
  if (page.byBlock[sentence.block]!.length > 1 || page.document.blocks[section]!.index !== sentence.block - 1)
    return undefined;
  if (sentence.tokens.filter(({ fold }) => fold === ',').length < LEAST_COMMAS) return undefined;
  const told = [page.sentences[index]!, ...(page.byBlock[section] ?? []).map((at) => page.sentences[at]!)];
  if (told.some((facts) => mentionsAny(facts, [...TELLING, 'conventional']))) return undefined;
  if (told.some((facts) => facts.sentence.tokens.some(({ fold }) => TELLING_WORDS.test(fold))))
    return undefined;
  if (told.some((facts) => facts.cues.some((cue) => cue.kind === 'question'))) return undefined;
  const ailments = mentions.filter((mention) => isOf(mention, AILMENTS));
  const first = ailments[0];
  if (!first || first.from > AFTER_MARK || systemsOf(page, index).length < LEAST_SYSTEMS) return undefined;
  return mentions.some(({ pos, forms }) => pos === 'verb' && forms.includes('finite')) ? undefined : first;
}

const MARKS = new Set([':', '–', '—', '-']);
/** Words of a product's name, tokens of the line that it opens, and ailments that show what it is for. */
const NAME_LENGTH = 4;
const LINE_LENGTH = 18;
const LEAST_NAMED = 2;
/** Tokens between the mark and the first ailment. */
const AFTER_MARK = 2;
const UNNAMING = [...TELLING, 'safety', 'risk', 'conventional', 'outcome', 'person', 'citation'];
const UNNAMING_WORDS =
  /^(?:ask|tell|known|common|possible|reaction|reported|do|avoid|history|ne|pas|eviter|antecedent)/;

/** `Tummy Tamer – colic, constipation`: a short name that opens a line, and the ailments after its mark. */
function labelledAilment(page: PageFacts, index: number): Mention | undefined {
  const { sentence, mentions, cues } = page.sentences[index]!;
  const { tokens } = sentence;
  const { kind, text } = page.document.blocks[sentence.block]!;
  if (kind === 'reference' || kind === 'heading' || tokens.length > LINE_LENGTH) return undefined;
  const mark = tokens.findIndex(({ fold }) => MARKS.has(fold));
  const name = tokens.slice(0, Math.max(mark, 0)).filter(({ kind: own }) => own === 'word');
  if (name.length === 0 || name.length > NAME_LENGTH || cues.length > 0) return undefined;
  if (!name.every(({ start }) => /\p{Lu}/u.test(text[start] ?? ''))) return undefined;
  if (name.some(({ fold }) => TELLING_WORDS.test(fold) || UNNAMING_WORDS.test(fold))) return undefined;
  if (mentions.some((mention) => mention.to <= mark && isOf(mention, UNNAMING))) return undefined;
  const ailments = mentions.filter((mention) => mention.from > mark && isOf(mention, AILMENTS));
  const members = ailments.filter(
    ({ from }) => !ailments.some((other) => other.from < from && other.to > from),
  );
  const first = members[0];
  const listed = tokens.slice(mark).filter(({ fold }) => fold === ',').length;
  if (!first || members.length < LEAST_NAMED || listed === 0) return undefined;
  return first.from - mark - 1 <= AFTER_MARK ? first : undefined;
}

/** Indexes of blocks that are items of one list. */
function listRuns(page: PageFacts): number[][] {
  const runs: number[][] = [];
  for (const block of page.document.blocks) {
    if (block.kind !== 'list-item') continue;
    const last = runs.at(-1);
    const previous = last && page.document.blocks[last.at(-1)!]!;
    if (previous && previous.index === block.index - 1 && previous.leadIn === block.leadIn)
      last.push(block.index);
    else runs.push([block.index]);
  }
  return runs;
}

function ailmentOf(page: PageFacts, sentence: number): Mention | undefined {
  const facts = page.sentences[sentence]!;
  if (facts.sentence.tokens.length > ITEM_LENGTH || mentionsAny(facts, TELLING)) {
    return undefined;
  }
  return facts.mentions.find((mention) => mention.from <= 1 && isOf(mention, AILMENTS));
}

function systemsOf(page: PageFacts, sentence: number): string[] {
  return mentionsOf(page.sentences[sentence]!, AILMENTS).flatMap(
    ({ concept }) => concept.split('.')[2] ?? [],
  );
}

/** Whether the lead-in or heading of a list tells of signs, causes, warnings or who must stay away. */
function isTold(page: PageFacts, block: number): boolean {
  const { leadIn, section } = page.document.blocks[block]!;
  return [leadIn, section]
    .flatMap((index) => (index === null ? [] : (page.byBlock[index] ?? [])))
    .some((sentence) => {
      const { mentions, cues, sentence: own } = page.sentences[sentence]!;
      if (own.tokens.slice(0, 3).some(({ fold }) => TELLING_WORDS.test(fold))) return true;
      return (
        mentions.some((mention) => isOf(mention, TELLING)) ||
        cues.some(({ kind }) => kind === 'negation' || kind === 'question')
      );
    });
}
