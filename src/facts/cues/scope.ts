import type { Language, Sentence, TokenRange } from '../../language/types.ts';
import type { CueKind, Mention } from '../types.ts';
import { SCOPE_WORDS, type ScopeWords } from './scope-words.ts';

/**
 * Where the words lie that a cue reaches: after it or before it in its clause, the whole clause, the
 * noun phrase after it, the word after it, the rest of the sentence, or all of it; the last two up to a turn
 * such as `but`.
 */
export type Direction = 'forward' | 'backward' | 'clause' | 'phrase' | 'next' | 'onward' | 'sentence';

/** Kinds whose reach a new verb of its own ends: `may ease pain and helps you sleep`. */
const BOUND: ReadonlySet<CueKind> = new Set<CueKind>(['negation', 'hedge', 'restriction']);
/** How far to look for the coordinator that makes a row of commas a list, in tokens. */
const LIST_REACH = 30;
/** How far before a cue the relative pronoun of its clause may stand, in tokens. */
const RELATIVE_REACH = 4;
/** How far after its subject a verb is looked for, in tokens. */
const SUBJECT_REACH = 6;

/** A sentence with what the lexicons found in it, asked about the reach of its cues. */
export interface Surroundings {
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
  /** Mentions by their first token. */
  readonly startingAt: readonly (readonly Mention[] | undefined)[];
}

/** Arranges the mentions of a sentence so that each token's are at hand. */
export function surroundings(sentence: Sentence, mentions: readonly Mention[]): Surroundings {
  const startingAt: Mention[][] = new Array(sentence.tokens.length);
  for (const mention of mentions) {
    const list = startingAt[mention.from];
    if (list) list.push(mention);
    else startingAt[mention.from] = [mention];
  }
  return { sentence, mentions, startingAt };
}

/** The tokens that a cue reaches, as ranges in order without the cue itself. */
export function scopeOf(
  direction: Direction,
  cue: TokenRange,
  kind: CueKind,
  around: Surroundings,
): TokenRange[] {
  const clause = clauseOf(around.sentence, cue);
  const before = { from: subjectStart(cue, clause, around), to: cue.from };
  switch (direction) {
    case 'forward':
      // The verb in `can help` is part of what is hedged.
      return nonEmpty([
        { from: kind === 'hedge' ? cue.from + 1 : cue.to, to: forwardEnd(cue, clause, kind, around) },
      ]);
    case 'phrase':
      return nonEmpty([{ from: cue.to, to: phraseEnd(cue, clause, around) }]);
    case 'next':
      return nonEmpty([{ from: cue.to, to: Math.min(cue.to + 1, clause.to) }]);
    case 'backward':
      return nonEmpty([before]);
    case 'clause':
      return nonEmpty([before, { from: cue.to, to: forwardEnd(cue, clause, kind, around) }]);
    case 'onward':
      return nonEmpty([{ from: cue.to, to: onwardEnd(cue.to, around) }]);
    case 'sentence':
      return nonEmpty([
        { from: turnBefore(cue.from, around), to: cue.from },
        { from: cue.to, to: onwardEnd(cue.to, around) },
      ]);
  }
}

export function nonEmpty(ranges: readonly TokenRange[]): TokenRange[] {
  return ranges.filter(({ from, to }) => from < to);
}

/** The clause of a cue, which reaches into the next one where its last word ends its own. */
export function clauseOf({ clauses, tokens }: Sentence, cue: TokenRange): TokenRange {
  const last = clauses.findIndex(({ to }) => cue.to <= to);
  const clause = clauses[last] ?? { from: 0, to: tokens.length };
  const next = clauses[last + 1];
  const open = cue.to === clause.to && next !== undefined && tokens[cue.to - 1]!.kind === 'word';
  return { from: Math.min(clause.from, cue.from), to: open ? next.to : clause.to };
}

function forwardEnd(cue: TokenRange, clause: TokenRange, kind: CueKind, around: Surroundings): number {
  for (let at = cue.to; at < clause.to; at++) {
    if (endsScope(at, around)) return at;
    if (BOUND.has(kind) && at > cue.to && opensVerbPhrase(at, around)) return at;
    if (at > cue.to && leavesSubordinate(at, cue, clause, kind, around)) return at;
  }
  return clause.to;
}

/** Whether the main clause goes on at `at` after a condition, or after a relative clause that holds the cue. */
function leavesSubordinate(
  at: number,
  cue: TokenRange,
  clause: TokenRange,
  kind: CueKind,
  around: Surroundings,
): boolean {
  const { tokens, language } = around.sentence;
  const words = SCOPE_WORDS[language];
  const relative = kind === 'negation' && isInRelative(cue, clause, around);
  if (kind !== 'hypothetical' && !relative) return false;
  if (tokens[at]!.fold === ',') return words.subjects.has(tokens[at + 1]?.fold ?? '');
  return relative && at > cue.to + 1 && (words.narrative.has(tokens[at]!.fold) || isFiniteVerb(at, around));
}

/** A relative pronoun stands a few words before the cue: `those who do not`. */
function isInRelative(cue: TokenRange, clause: TokenRange, { sentence }: Surroundings): boolean {
  const words = SCOPE_WORDS[sentence.language];
  for (let at = cue.from - 1; at > clause.from && at >= cue.from - RELATIVE_REACH; at--) {
    if (words.relatives.has(sentence.tokens[at]!.fold)) return true;
  }
  return false;
}

function phraseEnd(cue: TokenRange, clause: TokenRange, around: Surroundings): number {
  const { tokens, language } = around.sentence;
  const words = SCOPE_WORDS[language];
  let closed = false;
  for (let at = cue.to; at < clause.to; at++) {
    if (endsScope(at, around)) return at;
    if (at === cue.to) continue;
    const { fold } = tokens[at]!;
    if (words.afterPhrase.has(fold) || isVerbWithObject(at, around)) return at;
    const coordinates = words.coordinators.has(fold);
    if (fold === ',' && !goesOn(at, clause.to, closed, around)) return at;
    if ((fold === ',' || coordinates) && endsBareList(at, words, language, around)) return at;
    closed ||= coordinates;
  }
  return clause.to;
}

/** Whether a list goes on after a comma: `no pain, swelling or rash`; a coordinator before it closed it. */
function goesOn(comma: number, end: number, closed: boolean, around: Surroundings): boolean {
  const { tokens, language } = around.sentence;
  if (SCOPE_WORDS[language].coordinators.has(tokens[comma + 1]?.fold ?? '')) return true;
  const praises = around.startingAt[comma + 1]?.some(({ pos }) => pos === 'adjective') ?? false;
  return !closed && !praises && isListComma(comma, end, around);
}

/** Whether what follows a comma or coordinator is no bare noun, as those of a negated list are. */
function endsBareList(at: number, words: ScopeWords, language: Language, around: Surroundings): boolean {
  const next = around.sentence.tokens[at + 1]?.fold ?? '';
  return (language === 'fr' && words.articles.has(next)) || opensVerbPhrase(at, around);
}

/** A comma or coordinator at `at` before a finite verb, or before a subject that has one. */
function opensVerbPhrase(at: number, around: Surroundings): boolean {
  const { tokens, language } = around.sentence;
  const words = SCOPE_WORDS[language];
  const { fold } = tokens[at]!;
  if (fold !== ',' && !words.coordinators.has(fold)) return false;
  const start = fold === ',' && words.coordinators.has(tokens[at + 1]?.fold ?? '') ? at + 2 : at + 1;
  if (isVerbWithObject(start, around)) return true;
  if (tokens[start]?.kind === 'word' && isVerbWithObject(start + 1, around)) return true;
  if (!words.subjects.has(tokens[start]?.fold ?? '')) return false;
  for (let verb = start + 1; verb < tokens.length && verb <= start + SUBJECT_REACH; verb++) {
    const word = tokens[verb]!.fold;
    if (word === ',' || words.relatives.has(word)) return false;
    if (words.auxiliaries.has(word) || isFiniteVerb(verb, around)) return true;
  }
  return false;
}

/** A finite verb that more words follow; `rubs` at the end of a list is a noun. */
function isVerbWithObject(at: number, around: Surroundings): boolean {
  const { tokens, language } = around.sentence;
  const next = tokens[at + 1];
  return (
    next?.kind === 'word' && !SCOPE_WORDS[language].coordinators.has(next.fold) && isFiniteVerb(at, around)
  );
}

/**
 * Whether a word that the lexicons know can be nothing but a finite verb. Adjectives count for nothing: where
 * accents are left out, one more of them always looks the same.
 */
function isFiniteVerb(at: number, { startingAt }: Surroundings): boolean {
  let finite = false;
  for (const { to, pos, forms } of startingAt[at] ?? []) {
    if (pos !== 'verb') {
      if (to === at + 1 && pos === 'noun') return false;
      continue;
    }
    if (forms.includes('infinitive') || forms.includes('participle') || forms.includes('gerund'))
      return false;
    finite = true;
  }
  return finite;
}

/** Whether a comma parts a list that goes on: `no pain, swelling or rash`, `no pills, needles`. */
function isListComma(comma: number, end: number, around: Surroundings): boolean {
  const { tokens, language } = around.sentence;
  const words = SCOPE_WORDS[language];
  if (language === 'en' && isPluralItem(comma + 1, end, around)) return true;
  for (let at = comma + 1; at < end && at <= comma + LIST_REACH; at++) {
    if (words.coordinators.has(tokens[at]!.fold)) return true;
    if (words.afterPhrase.has(tokens[at]!.fold)) return false;
  }
  return false;
}

/** One or two words, the last in the plural, up to the next mark. */
function isPluralItem(from: number, end: number, { sentence: { tokens } }: Surroundings): boolean {
  let at = from;
  while (at < end && tokens[at]!.kind === 'word') at++;
  return at > from && at <= from + 2 && /[^s]s$/.test(tokens[at - 1]!.fold);
}

/** Where the subject of the cue's verb begins: after the last coordinator that a new subject follows. */
function subjectStart(cue: TokenRange, clause: TokenRange, { sentence }: Surroundings): number {
  const { tokens, language } = sentence;
  const words = SCOPE_WORDS[language];
  for (let at = cue.from - 2; at > clause.from; at--) {
    const coordinates = words.coordinators.has(tokens[at]!.fold) || tokens[at]!.fold === ',';
    if (coordinates && words.subjects.has(tokens[at + 1]!.fold)) return at + 1;
  }
  return clause.from;
}

function onwardEnd(from: number, { sentence }: Surroundings): number {
  const { tokens, language } = sentence;
  for (let at = from + 1; at < tokens.length; at++) {
    if (tokens[at]!.fold === ';' || SCOPE_WORDS[language].adversatives.has(tokens[at]!.fold)) return at;
  }
  return tokens.length;
}

/** The word after which the sentence turns to what the cue speaks of: after `but`, after `;`. */
function turnBefore(to: number, { sentence }: Surroundings): number {
  const { tokens, language } = sentence;
  for (let at = to - 1; at > 0; at--) {
    if (tokens[at]!.fold === ';' || SCOPE_WORDS[language].adversatives.has(tokens[at]!.fold)) return at + 1;
  }
  return 0;
}

function endsScope(at: number, { startingAt }: Surroundings): boolean {
  return startingAt[at]?.some(({ concept }) => concept === 'cue.terminator') ?? false;
}
