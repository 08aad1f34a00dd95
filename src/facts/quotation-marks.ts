import type { Span } from '../document/types.ts';

const CLOSING: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '“”', '‹': '›', '»': '«' };
const OPENING_SINGLE = new Set(['‘', '‚', "'"]);
/** A single quotation mark that is not closed within this many units, or marks, is an apostrophe. */
const SINGLE_REACH = 600;
const SINGLE_MARKS = 12;
/** Marks are paired by their nesting up to this depth, and within this many units. */
const DEEPEST = 3;
const NESTED_REACH = 5000;

/**
 * Pairs the quotation marks of a text: « », “ ”, „ “, ‹ ›, " ", ‘ ’. Of nested pairs the outer is
 * given. One that opens and never closes reaches to the end of the text.
 *
 * @returns spans in order, marks included
 */
export function pairQuotationMarks(text: string): Span[] {
  const spans: Span[] = [];
  let at = 0;
  while (at < text.length) {
    const end = quotationEnd(text, at);
    if (end > at) {
      spans.push({ start: at, end });
      at = end;
    } else at++;
  }
  return spans;
}

/** The end of the quotation that opens at `at`, or 0 if none does. */
function quotationEnd(text: string, at: number): number {
  const mark = text[at]!;
  if (mark === '"') return straightEnd(text, at);
  if (OPENING_SINGLE.has(mark)) return singleEnd(text, at);
  const closing = CLOSING[mark];
  if (!closing || (mark === '»' && !opensHere(text, at))) return 0;
  return nestedEnd(text, at, mark, closing);
}

function nestedEnd(text: string, at: number, mark: string, closing: string): number {
  const limit = Math.min(text.length, at + NESTED_REACH);
  let depth = 1;
  for (let end = at + 1; end < limit && depth <= DEEPEST; end++) {
    const character = text[end]!;
    if (closing.includes(character)) depth--;
    else if (character === mark) depth++;
    if (depth === 0) return end + 1;
  }
  const first = firstOf(text, closing, at + 1);
  return first < 0 ? text.trimEnd().length : first + 1;
}

function firstOf(text: string, marks: string, from: number): number {
  for (let at = from; at < text.length; at++) if (marks.includes(text[at]!)) return at;
  return -1;
}

/** A straight mark after a figure is an inch; one that opens the text and stays open quotes all of it. */
function straightEnd(text: string, at: number): number {
  if (/\d/.test(text[at - 1] ?? '')) return 0;
  const end = text.indexOf('"', at + 1);
  if (end >= 0) return end + 1;
  return at === 0 && text.length > 1 ? text.trimEnd().length : 0;
}

function singleEnd(text: string, at: number): number {
  if (!opensHere(text, at) || !/[\p{L}¡¿]/u.test(text[at + 1] ?? '')) return 0;
  const marks = text[at] === "'" ? "'" : '’‘';
  const limit = Math.min(text.length, at + SINGLE_REACH);
  let seen = 0;
  for (let end = at + 3; end < limit && seen < SINGLE_MARKS; end++) {
    if (!marks.includes(text[end]!)) continue;
    seen++;
    const possessive = text[end - 1] === 's' && /^\s\p{Ll}/u.test(text.slice(end + 1, end + 3));
    if (!/[\p{L}\p{N}]/u.test(text[end + 1] ?? '') && !possessive) return end + 1;
  }
  return 0;
}

/** Whether a mark stands before a word rather than after one. */
function opensHere(text: string, at: number): boolean {
  return at === 0 || /[\s(—–:\u00a0\u202f]/.test(text[at - 1]!);
}
