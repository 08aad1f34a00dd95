import type { Block } from '../document/types.ts';
import type { Sentence, Token } from '../language/types.ts';
import { pairQuotationMarks } from './quotation-marks.ts';
import { SPEAKER_WORDS, type SpeakerWords } from './speaker-words.ts';
import type { Quotation } from './types.ts';

/** More words than these between marks are quoted, not set at a distance. */
const DISTANCED = 4;
/** A line after a quotation is its signature when it has no more tokens than this. */
const SIGNATURE = 14;
/** How far around a quotation words may tell who speaks, in tokens. */
const NEAR = 16;

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
  const tokens = sentences.flatMap((sentence) => sentence.tokens);
  const signature = following && isSignature(following.text) ? wordsOf(following.text) : [];
  if (kind === 'quotation') {
    const around = { before: [], inside: tokens, after: [] };
    const speaker = speakerIn(tokens, words) ?? speakerAmong(signature, words) ?? ownVoice(around, words);
    return [{ block: index, start: 0, end: text.length, speaker, distancing: false }];
  }
  return pairQuotationMarks(text).flatMap(({ start, end }): Quotation[] => {
    const around = surroundings(sentences, start, end);
    if (!around.inside.some((token) => token.kind === 'word' || token.kind === 'number')) return [];
    const last = end >= text.trimEnd().length - 1;
    const speaker = speakerOf(around, words, text, last ? signature : []);
    const distancing = speaker === 'unknown' && isDistanced(around, words);
    return [{ block: index, start, end, speaker, distancing }];
  });
}

/** Tokens of the sentence before and after the marks, and of a signature behind them. */
function surroundings(sentences: readonly Sentence[], start: number, end: number): Surroundings {
  const before: Token[] = [];
  const inside: Token[] = [];
  const after: Token[] = [];
  sentences.forEach((sentence, index) => {
    const opens = sentence.start <= start && start < sentence.end;
    const closes = sentence.start < end && end <= sentence.end;
    const previous = sentences[index - 1];
    const signs =
      previous !== undefined && previous.end <= end + 1 && previous.end >= end - 1 && isShort(sentence);
    for (const token of sentence.tokens) {
      if (token.start >= start && token.end <= end) inside.push(token);
      else if (opens && token.end <= start) before.push(token);
      else if ((closes || signs) && token.start >= end) after.push(token);
    }
  });
  return { before: before.slice(-NEAR), inside, after: after.slice(0, NEAR) };
}

function isShort({ tokens }: Sentence): boolean {
  return tokens.length <= SIGNATURE && tokens[0]?.fold === '-';
}

function speakerOf(
  around: Surroundings,
  words: SpeakerWords,
  text: string,
  signature: readonly string[],
): Speaker {
  const near = [...around.before, ...around.after];
  const named =
    speakerAmong(signature, words) ??
    (saysNear(near, words) || signs(around, text) ? speakerIn(near, words) : null);
  if (named) return named;
  const spoken = saysNear(near, words) || signs(around, text) || signature.length > 0;
  if (spoken && !near.some(({ fold }) => words.sellers.has(fold))) {
    return around.before.slice(-4).some(({ fold }) => words.naming.has(fold)) ? 'unknown' : 'patient';
  }
  return ownVoice(around, words);
}

/** One who says “I” in a quotation tells of himself. */
function ownVoice({ before, inside, after }: Surroundings, words: SpeakerWords): Speaker {
  const counted = inside.filter((token) => token.kind === 'word');
  if (counted.length <= DISTANCED || [...before, ...after].some(({ fold }) => words.sellers.has(fold)))
    return 'unknown';
  return counted.some(({ fold }) => words.firstPerson.has(fold)) ? 'patient' : 'unknown';
}

function speakerIn(tokens: readonly Token[], words: SpeakerWords): Speaker | null {
  return speakerAmong(
    tokens.map(({ fold }) => fold),
    words,
  );
}

function speakerAmong(folds: readonly string[], { speakers }: SpeakerWords): Speaker | null {
  for (const speaker of ['critic', 'clinician', 'researcher', 'patient'] as const) {
    if (folds.some((fold) => speakers[speaker].has(fold))) return speaker;
  }
  return null;
}

function saysNear(tokens: readonly Token[], words: SpeakerWords): boolean {
  return tokens.some(({ fold }) => words.says.has(fold));
}

/** `– Anna K., 52`, `(Jean, Lyon)`, `, Marie` after the marks. */
function signs({ after }: Surroundings, text: string): boolean {
  const at = after.findIndex((token) => token.kind === 'word');
  if (at < 1 || at > 2) return false;
  const mark = after[at - 1]!.fold;
  const letter = text[after[at]!.start]!;
  return (mark === '-' || mark === '(') && letter !== letter.toLowerCase();
}

/** A short line that begins with a dash or a name and has no verb of its own: `— Claire, 38 ans`. */
function isSignature(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed.length > 80 || /[.!?:]$/.test(trimmed.replace(/\b\p{Lu}\.$/u, ''))) return false;
  return (
    /^[–—―~-]/.test(trimmed) ||
    /^\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]*){0,3}(?:,\s.{1,50}|\s\(.{1,50}\))$/u.test(trimmed)
  );
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** A few words inside a sentence that nobody is said to speak. */
function isDistanced({ before, inside, after }: Surroundings, words: SpeakerWords): boolean {
  const count = inside.filter(({ kind }) => kind === 'word' || kind === 'number').length;
  const embedded = before.some(({ kind }) => kind === 'word') || after.some(({ kind }) => kind === 'word');
  const naming = before.slice(-4).some(({ fold }) => words.naming.has(fold));
  return embedded && (count <= DISTANCED || (naming && count <= 2 * DISTANCED));
}
