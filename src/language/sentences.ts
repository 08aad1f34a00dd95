import type { Span } from '../document/types.ts';
import { classOf, DIGIT, isPictograph, isWordUnit, LETTER, SPACE, STOP, symbolEnd } from './characters.ts';
import { sentenceEnd, stopRunEnd } from './stops.ts';
import type { Language } from './types.ts';

/** No sentence is longer than this, in UTF-16 code units; a longer one is cut at a mark or a space. */
export const LONGEST_SENTENCE = 1500;

/** First half of letters set in mathematical alphabets. */
const MATHEMATICAL = '\ud835';

/** Signs that writers set before each point of a row rather than after a phrase. */
const BULLET = /^[✅✔✓☑❌✖✗✘➡→➜➤►▶⇒👉🔹🔸🔷🔶●■◆♦▪◾◼⬛🟢🟡🔴🔵⭐★☆📌📍➕➖‣⁃∙]/u;
const BULLET_UNIT = /[→➜➤►▶⇒●■◆♦▪★☆✓✔✗✘]/;

/**
 * Cuts the text of a block into sentences. The spans are trimmed and in order, and all text but
 * spaces stands in one of them; a block without letters or digits is one sentence.
 */
export function splitSentences(text: string, language: Language): Span[] {
  const cuts: number[] = [];
  let from = 0;
  let sentence = skipSpaces(text, 0);
  let quoted = false;
  let words = 0;
  const cut = (at: number) => {
    if (at > from) cuts.push(at);
    from = at;
    sentence = skipSpaces(text, at);
    words = 0;
  };
  const prefixed = startsWithSymbol(text);
  let at = 0;
  let inWord = false;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const value = classOf(code);
    if (value === LETTER || value === DIGIT) {
      if (!inWord) words++;
      inWord = true;
      at++;
      continue;
    }
    inWord = false;
    if (value === SPACE) {
      if (code === 0x0a && breaksAt(text, at)) {
        cut(at);
        at = sentence;
      } else at++;
    } else if (value === STOP) {
      const run = stopRunEnd(text, at);
      const end = sentenceEnd({ text, language, sentence, quoted }, at, run);
      if (end > 0) {
        if (text.slice(run, end).includes('"')) quoted = false;
        const last = prefixed ? end : emojiTail(text, end);
        cut(last);
        at = last;
      } else at = run;
    } else if (code === 0x22) {
      quoted = !quoted;
      at++;
    } else if ((code === 0x7c || code === 0xb7 || code === 0x2022) && isSpaced(text, at)) {
      cut(at + 1);
      at++;
    } else if (isSign(text, at)) {
      const end = signsEnd(text, at);
      const bullet = prefixed || BULLET.test(text.slice(at, at + 2));
      if (words > 0 && bullet) cut(at);
      else if (words > 1 && end < text.length && isPhraseStart(text, end)) cut(end);
      at = end;
    } else at++;
  }
  return spansOf(text, [...cuts, text.length]);
}

function skipSpaces(text: string, at: number): number {
  let end = at;
  while (classOf(text.charCodeAt(end)) === SPACE) end++;
  return end;
}

/** A line break ends a sentence, unless the next line goes on in small letters after no mark. */
function breaksAt(text: string, at: number): boolean {
  let after = at + 1;
  while (text[after] !== '\n' && classOf(text.charCodeAt(after)) === SPACE) after++;
  const next = text[after] ?? '';
  if (next === next.toUpperCase()) return true;
  let before = at - 1;
  while (before >= 0 && text[before] !== '\n' && classOf(text.charCodeAt(before)) === SPACE) before--;
  return /[.!?…:;\n]/.test(text[before] ?? '');
}

function isSpaced(text: string, at: number): boolean {
  return classOf(text.charCodeAt(at - 1)) === SPACE && classOf(text.charCodeAt(at + 1)) === SPACE;
}

/** An emoji, a keycap digit or a bullet. */
function isSign(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x203c) return false;
  return isPictograph(text, at) || BULLET_UNIT.test(text[at]!);
}

function startsWithSymbol(text: string): boolean {
  return isSign(text, skipSpaces(text, 0));
}

/** End of a run of emoji with spaces between them. */
function signsEnd(text: string, at: number): number {
  let end = at;
  for (;;) {
    const next = skipSpaces(text, end);
    if (next >= text.length || !isSign(text, next)) return end;
    end = symbolEnd(text, next, text.length);
  }
}

/** Emoji after the stop of a sentence belong to it, unless they are bullets of the next. */
function emojiTail(text: string, at: number): number {
  const next = skipSpaces(text, at);
  if (next >= text.length || !isSign(text, next) || BULLET.test(text.slice(next, next + 2))) return at;
  return signsEnd(text, next);
}

/** A phrase after an emoji is one of its own, unless a heart or the like stands for a verb. */
function isPhraseStart(text: string, at: number): boolean {
  const next = skipSpaces(text, at);
  if (next === at || next >= text.length) return false;
  const letter = text[next]!;
  return (
    letter !== letter.toLowerCase() || classOf(text.charCodeAt(next)) === DIGIT || text[next - 2] !== '\ufe0f'
  );
}

function spansOf(text: string, cuts: readonly number[]): Span[] {
  const spans: { start: number; end: number }[] = [];
  let from = 0;
  let pending = -1;
  for (const to of cuts) {
    const start = skipSpaces(text, from);
    let end = to;
    while (end > start && classOf(text.charCodeAt(end - 1)) === SPACE) end--;
    from = Math.max(from, to);
    if (end <= start) continue;
    if (hasWord(text, start, end)) {
      pushCapped(spans, text, pending >= 0 ? pending : start, end);
      pending = -1;
    } else if (spans.length > 0 && end - spans.at(-1)!.start <= LONGEST_SENTENCE) spans.at(-1)!.end = end;
    else if (pending < 0) pending = start;
  }
  if (pending >= 0) pushCapped(spans, text, pending, trimmedEnd(text));
  return spans;
}

function trimmedEnd(text: string): number {
  let end = text.length;
  while (end > 0 && classOf(text.charCodeAt(end - 1)) === SPACE) end--;
  return end;
}

function hasWord(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++)
    if (isWordUnit(text.charCodeAt(at)) || text[at] === MATHEMATICAL) return true;
  return false;
}

function pushCapped(spans: { start: number; end: number }[], text: string, start: number, end: number): void {
  let from = start;
  while (end - from > LONGEST_SENTENCE) {
    const to = safeCut(text, from, from + LONGEST_SENTENCE);
    spans.push({ start: from, end: to });
    from = skipSpaces(text, to);
  }
  if (end > from) spans.push({ start: from, end });
}

/** The last place before `limit` to cut at: after `;`, after a comma, at a space, or between characters. */
function safeCut(text: string, from: number, limit: number): number {
  const half = from + LONGEST_SENTENCE / 2;
  for (const mark of [/[;:\n]/, /,/, /\s/]) {
    for (let at = limit - 1; at > half; at--) {
      if (mark.test(text[at]!)) return mark.source === '\\s' ? trimmedBefore(text, at) : at + 1;
    }
  }
  const code = text.charCodeAt(limit);
  return code >= 0xdc00 && code <= 0xdfff ? limit - 1 : limit;
}

function trimmedBefore(text: string, at: number): number {
  let end = at;
  while (classOf(text.charCodeAt(end - 1)) === SPACE) end--;
  return end;
}
