import { CLAUSE_WORDS, type ClauseWords } from './clause-words.ts';
import type { Language, Token, TokenRange } from './types.ts';

/** Brackets with no more tokens between them than this do not part a clause: `(ATN)`, `[2, 3]`. */
const SHORT_BRACKET = 4;
/** How far to look for the end of a subordinate clause, in tokens. */
const REACH = 40;

/**
 * Cuts a sentence into the clauses that bound the scope of negation and other cues: at `; : – ( )`,
 * at conjunctions with a subject or verb of their own, around subordinate clauses. Lists of nouns stay whole.
 * The ranges are in order and cover every token.
 */
export function splitClauses(tokens: readonly Token[], language: Language): TokenRange[] {
  const words = CLAUSE_WORDS[language];
  const starts = new Set<number>();
  let negated = false;
  let from = 0;
  for (let at = 0; at < tokens.length; at++) {
    const start = markStart(tokens, at) ?? conjunctionStart(tokens, at, words, negated);
    if (start !== null && start > from) {
      starts.add(start);
      from = start;
      negated = false;
    }
    const end = opensSubordinate(tokens, at, from, words) ? subordinateEnd(tokens, at, words) : 0;
    if (end > 0) starts.add(end);
    if (starts.has(at) && at > from) {
      from = at;
      negated = false;
    }
    if (words.negations.has(tokens[at]!.fold)) negated = true;
  }
  return rangesOf(starts, tokens.length);
}

function rangesOf(starts: ReadonlySet<number>, length: number): TokenRange[] {
  const ranges: TokenRange[] = [];
  let from = 0;
  for (let at = 1; at < length; at++) {
    if (starts.has(at)) {
      ranges.push({ from, to: at });
      from = at;
    }
  }
  if (length > 0) ranges.push({ from, to: length });
  return ranges;
}

/** The clause that punctuation at or before `at` begins, or null. */
function markStart(tokens: readonly Token[], at: number): number | null {
  if (opensBracket(tokens, at) && !isShortBracket(tokens, at)) return at;
  if (at === 0) return null;
  const before = tokens[at - 1]!;
  const here = tokens[at]!;
  if (before.kind === 'symbol') return /^[|·•]$/.test(before.fold) ? at : null;
  if (before.kind !== 'punctuation') return null;
  switch (before.fold) {
    case ';':
    case '!':
    case '?':
    case '…':
      return isClosing(here) ? null : at;
    case ':':
    case '-':
      return tokens[at - 2]?.kind === 'number' && here.kind === 'number' && isTight(tokens, at) ? null : at;
    case ')':
    case ']':
      return closesLongBracket(tokens, at - 1) && !isClosing(here) ? at : null;
    default:
      return null;
  }
}

function isTight(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]!.start === tokens[at - 2]!.end && tokens[at]!.start === tokens[at - 1]!.end;
}

function isClosing(token: Token): boolean {
  return token.kind === 'punctuation' && /^[.!?…,;:)\]"]$/.test(token.fold);
}

function opensBracket(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.kind === 'punctuation' && /^[([]$/.test(tokens[at]!.fold);
}

function isShortBracket(tokens: readonly Token[], at: number): boolean {
  for (let to = at + 1; to < tokens.length && to <= at + SHORT_BRACKET + 1; to++) {
    if (/^[)\]]$/.test(tokens[to]!.fold)) return true;
  }
  return false;
}

function closesLongBracket(tokens: readonly Token[], at: number): boolean {
  for (let from = at - 1; from >= 0 && from >= at - SHORT_BRACKET - 1; from--) {
    if (opensBracket(tokens, from)) return false;
  }
  return true;
}

/** The clause that a conjunction or a subject at `at` begins, or null. */
function conjunctionStart(
  tokens: readonly Token[],
  at: number,
  words: ClauseWords,
  negated: boolean,
): number | null {
  if (at === 0) return null;
  const { fold } = tokens[at]!;
  const comma = isComma(tokens, at - 1);
  const next = tokens[at + 1]?.fold ?? '';
  if (isConjunction(tokens, at, words)) return drawn(tokens, at, words);
  if (comma) {
    if (words.afterComma.has(fold) && (words.pronouns.has(next) || !words.coordinators.has(fold))) return at;
    if (words.relatives.has(fold)) return at;
    if (words.pronouns.has(fold) && isWord(tokens, at + 1)) return at;
    if (negated && isVerbPhrase(tokens, at, words)) return at;
  }
  if (!words.coordinators.has(fold)) return null;
  if (words.pronouns.has(next) && isWord(tokens, at + 2)) return at;
  if (/^n'?e?$/.test(next) && next !== 'n') return at;
  return negated && isVerbPhrase(tokens, at + 1, words) ? at : null;
}

function isConjunction(tokens: readonly Token[], at: number, words: ClauseWords): boolean {
  const { fold } = tokens[at]!;
  const before = tokens[at - 1]?.fold ?? '';
  const next = tokens[at + 1]?.fold ?? '';
  if (words.holding.has(before)) return false;
  const phrases = words.phrases.get(fold);
  if (phrases?.some((phrase) => phrase.every((word, index) => tokens[at + index]?.fold === word)))
    return true;
  if (words.breaking.has(fold)) return !words.blunting.has(next);
  return (
    words.beforeSubject.has(fold) &&
    (words.pronouns.has(next) || (words.determiners.has(next) && opensWithArticle(fold)))
  );
}

/** `since the`, `si la` begin a clause; `as a`, `before the`, `after the` seldom do. */
function opensWithArticle(fold: string): boolean {
  return /^(?:si|car|whether|where)$/.test(fold);
}

/** A conjunction takes the adverb or conjunction before it along. */
function drawn(tokens: readonly Token[], at: number, words: ClauseWords): number {
  let start = at;
  while (start > 0 && at - start < 2 && words.drawn.has(tokens[start - 1]!.fold)) start--;
  return start;
}

/** A finite verb with its object: `soothes the skin`, `apaise la peau`. */
function isVerbPhrase(tokens: readonly Token[], at: number, words: ClauseWords): boolean {
  const verb = tokens[at];
  const object = tokens[at + 1];
  return (
    verb?.kind === 'word' &&
    object !== undefined &&
    words.isFinite(verb.lower) &&
    words.determiners.has(object.fold)
  );
}

function isWord(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === 'word';
}

function isComma(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.fold === ',' && tokens[at]!.kind === 'punctuation';
}

/** A conjunction at the beginning of the sentence, or a relative pronoun after a comma. */
function opensSubordinate(tokens: readonly Token[], at: number, from: number, words: ClauseWords): boolean {
  if (at !== from) return false;
  if (at > 0 && isComma(tokens, at - 1)) return words.relatives.has(tokens[at]!.fold);
  const fold = tokens[at]!.fold;
  if (fold === 'but' || fold === 'mais' || words.coordinators.has(fold)) return false;
  return (
    isConjunction(tokens, at, words) ||
    (words.beforeSubject.has(fold) && words.determiners.has(tokens[at + 1]?.fold ?? ''))
  );
}

/** The token after the comma that ends the subordinate clause opened at `at`, or 0. */
function subordinateEnd(tokens: readonly Token[], at: number, words: ClauseWords): number {
  let last = 0;
  for (let comma = at + 1; comma < tokens.length - 1 && comma < at + REACH; comma++) {
    if (tokens[comma]!.kind === 'punctuation' && /^[;:([]$/.test(tokens[comma]!.fold)) return last;
    if (!isComma(tokens, comma)) continue;
    const { fold } = tokens[comma + 1]!;
    if (words.pronouns.has(fold) || words.determiners.has(fold)) return comma + 1;
    if (!isListComma(tokens, comma, words)) last = comma + 1;
  }
  return last;
}

/** Between the items of a list: another comma or a coordinator follows soon. */
function isListComma(tokens: readonly Token[], comma: number, words: ClauseWords): boolean {
  if (words.coordinators.has(tokens[comma + 1]!.fold)) return true;
  for (let at = comma + 2; at < tokens.length && at <= comma + 4; at++) {
    if (isComma(tokens, at) || words.coordinators.has(tokens[at]!.fold)) return true;
  }
  return false;
}
