import { groupBy } from '../document/group.ts';
import type { Block } from '../document/types.ts';
import { fold } from '../language/fold.ts';
import type { Sentence, Token } from '../language/types.ts';
import { pairQuotationMarks } from './quotation-marks.ts';
import { SPEAKER_WORDS, type SpeakerWords } from './speaker-words.ts';
import type { PageFacts, Quotation } from './types.ts';

/** More words than these between marks are quoted, not set at a distance. */
const DISTANCED = 4;
/** A line after a quotation is its signature when it has no more tokens than this. */
const SIGNATURE = 14;
/** How far around a quotation words may tell who speaks, in tokens. */
const NEAR = 16;
/** Within this many units after a quotation its speaker goes on, where nobody else is named. */
const SAME_SPEAKER = 90;
/** A verb of saying stands this close to what is said, in tokens. */
const SAYS_BEFORE = 4;
const SAYS_AFTER = 5;

type Speaker = Quotation['speaker'];

/** Words around a quotation that may tell its speaker. */
interface Surroundings {
  readonly before: readonly Token[];
  readonly inside: readonly Token[];
  readonly after: readonly Token[];
}

/**
 * Finds what a block sets between quotation marks, over several sentences too, and who speaks as far as
 * the words around tell. A block that is a quotation is one as a whole.
 *
 * @param following the next block, which may sign the quotation
 */
export function findQuotations(block: Block, sentences: readonly Sentence[], following?: Block): Quotation[] {
  const first = sentences[0];
  if (!first) return [];
  const { text, index, kind } = block;
  const words = SPEAKER_WORDS[first.language];
  const next = following && isSignature(following.text) ? foldsOf(following.text) : [];
  const pairs = pairQuotationMarks(text);
  if (kind === 'quotation') {
    const speaker = speakerOfBlock(sentences, pairs.at(-1)?.end ?? 0, next, words);
    return [{ block: index, start: 0, end: text.length, speaker, distancing: false }];
  }
  const found: Quotation[] = [];
  /** Pairs come in order, so that sentences before the last need no other look. */
  let from = 0;
  for (const { start, end } of pairs) {
    while (from < sentences.length && sentences[from]!.end <= start) from++;
    const around = surroundings(sentences, from, start, end);
    if (!around.inside.some(isWord)) continue;
    const signature = end >= text.trimEnd().length - 1 ? next : [];
    let speaker = speakerOf(around, words, text, signature);
    const distancing = speaker === 'unknown' && isDistanced(around, words);
    const previous = found.at(-1);
    const goesOn = previous && start - previous.end <= SAME_SPEAKER && around.inside.length > DISTANCED;
    if (speaker === 'unknown' && !distancing && goesOn) speaker = previous.speaker;
    found.push({ block: index, start, end, speaker, distancing });
  }
  return found;
}

const grouped = new WeakMap<PageFacts, ReadonlyMap<number, readonly Quotation[]>>();

/** The quotations of one block of a page. */
export function quotationsIn(page: PageFacts, block: number): readonly Quotation[] {
  let blocks = grouped.get(page);
  if (!blocks) {
    blocks = groupBy(page.quotations, ({ block }) => block);
    grouped.set(page, blocks);
  }
  return blocks.get(block) ?? [];
}

/** Who speaks in a block that is a quotation as a whole: who signs it, or one who says “I”. */
function speakerOfBlock(
  sentences: readonly Sentence[],
  closed: number,
  next: readonly string[],
  words: SpeakerWords,
): Speaker {
  const tokens = sentences.flatMap((sentence) => sentence.tokens);
  const last = sentences.at(-1)!;
  const dash = tokens.findLastIndex(({ fold }) => fold === '-');
  const signs = (from: number) => tokens.length - from <= SIGNATURE;
  let signature: readonly Token[] = [];
  if (closed > 0) signature = tokens.filter(({ start }) => start >= closed);
  else if (dash > 0 && signs(dash)) signature = tokens.slice(dash + 1);
  else if (sentences.length > 1 && last.tokens.length <= SIGNATURE / 2) signature = last.tokens;
  const folds = [...signature.filter(isWord).map(({ fold }) => fold), ...next];
  if (folds.some((fold) => words.sellers.has(fold))) return 'unknown';
  const named = speakerAmong(folds, words);
  if (named) return named;
  const signed = (closed > 0 || dash > 0) && signature.some(isWord);
  return signed || next.length > 0 ? 'patient' : ownVoice({ before: [], inside: tokens, after: [] }, words);
}

/**
 * Tokens of the sentence before and after the marks, and of a signature behind them.
 *
 * @param first the sentence that the marks open in, or one before it
 */
function surroundings(
  sentences: readonly Sentence[],
  first: number,
  start: number,
  end: number,
): Surroundings {
  const before: Token[] = [];
  const inside: Token[] = [];
  const after: Token[] = [];
  for (let index = first; index < sentences.length && sentences[index]!.start <= end + 1; index++) {
    const sentence = sentences[index]!;
    const opens = sentence.start <= start && start < sentence.end;
    const closes = sentence.start < end && end <= sentence.end;
    const previous = sentences[index - 1];
    const follows = previous !== undefined && Math.abs(previous.end - end) <= 1;
    const signs = follows && sentence.tokens.length <= SIGNATURE && sentence.tokens[0]?.fold === '-';
    for (const token of sentence.tokens) {
      if (token.start >= start && token.end <= end) inside.push(token);
      else if (opens && token.end <= start) before.push(token);
      else if ((closes || signs) && token.start >= end) after.push(token);
    }
  }
  return { before: before.slice(-NEAR), inside, after: after.slice(0, NEAR) };
}

function isWord({ kind }: Token): boolean {
  return kind === 'word' || kind === 'number';
}

function speakerOf(
  around: Surroundings,
  words: SpeakerWords,
  text: string,
  signature: readonly string[],
): Speaker {
  const signed = speakerAmong(signature, words);
  if (signed) return signed;
  const { before, after } = around;
  const near = [...before, ...after].map(({ fold }) => fold);
  const spoken = isSpoken(around, words) || signs(around, text);
  if (spoken) {
    if (near.some((fold) => words.sellers.has(fold))) return 'unknown';
    if (before.slice(-SAYS_BEFORE).some(({ fold }) => words.naming.has(fold))) return 'unknown';
    const named = speakerAmong(near, words);
    if (named) return named;
  }
  if (signature.length > 0 || (spoken && namesSomeone(around, words, text))) return 'patient';
  return ownVoice(around, words);
}

/** A verb of saying close by, or a colon that announces the words. */
function isSpoken({ before, after }: Surroundings, { says }: SpeakerWords): boolean {
  return (
    before.at(-1)?.fold === ':' ||
    before.slice(-SAYS_BEFORE).some(({ fold }) => says.has(fold)) ||
    after.slice(0, SAYS_AFTER).some(({ fold }) => says.has(fold))
  );
}

/** A name beside the verb of saying or in the signature: a word in capitals that opens no sentence. */
function namesSomeone({ before, after }: Surroundings, words: SpeakerWords, text: string): boolean {
  const isName = ({ start, fold, kind, capitals }: Token, place: number) => {
    const letter = text[start]!;
    const written = kind === 'word' && !capitals && letter !== letter.toLowerCase();
    return written && place > 0 && !words.says.has(fold) && !words.firstPerson.has(fold);
  };
  return after.slice(0, SAYS_AFTER + 2).some(isName) || (before.at(-1)?.fold === ':' && before.length > 1);
}

/** One who says “I” in a quotation tells of himself. */
function ownVoice({ before, inside, after }: Surroundings, words: SpeakerWords): Speaker {
  const counted = inside.filter((token) => token.kind === 'word');
  if (counted.length <= DISTANCED || [...before, ...after].some(({ fold }) => words.sellers.has(fold)))
    return 'unknown';
  return counted.some(({ fold }) => words.firstPerson.has(fold)) ? 'patient' : 'unknown';
}

function speakerAmong(folds: readonly string[], { speakers }: SpeakerWords): Speaker | null {
  for (const speaker of ['critic', 'clinician', 'researcher', 'patient'] as const) {
    if (folds.some((fold) => speakers[speaker].has(fold))) return speaker;
  }
  return null;
}

/** `– Anna K., 52`, `(Jean, Lyon)` after the marks. */
function signs({ after }: Surroundings, text: string): boolean {
  const at = after.findIndex((token) => token.kind === 'word');
  if (at < 1 || at > 2 || after[at]!.capitals) return false;
  const mark = after[at - 1]!.fold;
  const letter = text[after[at]!.start]!;
  return (mark === '-' || mark === '(') && letter !== letter.toLowerCase();
}

/** A short line that begins with a dash or a name and has no verb of its own: `— Claire, 38 ans`. */
function isSignature(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed.length > 80 || /[.!?:]$/.test(trimmed.replace(/(?<![\p{L}])\p{Lu}\.$/u, ''))) return false;
  return (
    /^[–—―~-]/.test(trimmed) ||
    /^\p{Lu}[\p{L}'’.-]{0,30}(?:\s\p{Lu}[\p{L}'’.-]{0,30}){0,3}(?:,\s.{1,50}|\s\(.{1,50}\))$/u.test(trimmed)
  );
}

function foldsOf(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** A few words inside a sentence that nobody is said to speak. */
function isDistanced({ before, inside, after }: Surroundings, words: SpeakerWords): boolean {
  const count = inside.filter(isWord).length;
  const embedded = before.some(({ kind }) => kind === 'word') || after.some(({ kind }) => kind === 'word');
  const naming = before.slice(-SAYS_BEFORE).some(({ fold }) => words.naming.has(fold));
  return embedded && (count <= DISTANCED || (naming && count <= 2 * DISTANCED));
}
