import type { Sentence, TokenRange } from '../../language/types.ts';
import type { CueKind, Mention } from '../types.ts';

/**
 * Where the words lie that a cue reaches: after it or before it in its clause, the whole clause, the
 * noun phrase after it, the rest of the sentence, or all of it.
 */
export type Direction = 'forward' | 'backward' | 'clause' | 'phrase' | 'onward' | 'sentence';

/** Kinds whose reach a new verb of its own ends: `may ease pain and helps you sleep`. */
const BOUND: ReadonlySet<CueKind> = new Set<CueKind>(['negation', 'hedge', 'restriction']);
const COORDINATORS = new Set(['and', 'or', 'nor', 'et', 'ou', 'ni', '&']);
const ADVERSATIVES = new Set(['but', 'however', 'mais', 'cependant', 'toutefois', 'pourtant']);
/** Words that end the noun phrase a negation begins. */
const AFTER_PHRASE: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    'that which who while with thanks because it they we you he she to is are was were has have'.split(' '),
  ),
  fr: new Set(
    "qui que qu' pour avec grace tout il ils elle elles on nous vous je est sont a ont car".split(' '),
  ),
};
const LIST_REACH = 6;

/** The tokens that a cue at `cue` reaches, as ranges without the cue itself. */
export function scopeOf(
  direction: Direction,
  cue: TokenRange,
  kind: CueKind,
  sentence: Sentence,
  mentions: readonly Mention[],
): TokenRange[] {
  const length = sentence.tokens.length;
  const clause = clauseAt(sentence, cue);
  switch (direction) {
    case 'forward':
      return nonEmpty([{ from: cue.to, to: forwardEnd(cue, clause, kind, sentence, mentions) }]);
    case 'phrase':
      return nonEmpty([{ from: cue.to, to: phraseEnd(cue, clause, sentence, mentions) }]);
    case 'backward':
      return nonEmpty([{ from: backwardStart(cue, clause, sentence, mentions), to: cue.from }]);
    case 'clause':
      return nonEmpty([
        { from: backwardStart(cue, clause, sentence, mentions), to: cue.from },
        { from: cue.to, to: forwardEnd(cue, clause, kind, sentence, mentions) },
      ]);
    case 'onward':
      return nonEmpty([{ from: cue.to, to: onwardEnd(cue.to, sentence) }]);
    case 'sentence':
      return nonEmpty([
        { from: 0, to: cue.from },
        { from: cue.to, to: length },
      ]);
  }
}

function nonEmpty(ranges: readonly TokenRange[]): TokenRange[] {
  return ranges.filter(({ from, to }) => from < to);
}

/** The clause of a cue; one that ends its clause belongs to the next. */
function clauseAt({ clauses, tokens }: Sentence, cue: TokenRange): TokenRange {
  const index = clauses.findIndex(({ from, to }) => from < cue.to && cue.to <= to);
  const clause = clauses[index] ?? { from: 0, to: tokens.length };
  const next = clauses[index + 1];
  if (cue.to === clause.to && next && tokens[cue.to - 1]!.kind === 'word')
    return { from: clause.from, to: next.to };
  return { from: Math.min(clause.from, cue.from), to: clause.to };
}

function forwardEnd(
  cue: TokenRange,
  clause: TokenRange,
  kind: CueKind,
  sentence: Sentence,
  mentions: readonly Mention[],
): number {
  for (let at = cue.to; at < clause.to; at++) {
    if (endsScope(at, mentions)) return at;
    if (BOUND.has(kind) && at > cue.to + 1 && startsVerbOfItsOwn(at, sentence, mentions)) return at;
  }
  return clause.to;
}

/** A coordinator or comma at `at` before a verb that is finite and nothing else. */
function startsVerbOfItsOwn(at: number, { tokens }: Sentence, mentions: readonly Mention[]): boolean {
  const here = tokens[at]!;
  if (!COORDINATORS.has(here.fold) && here.fold !== ',') return false;
  return (
    isFiniteVerb(at + 1, mentions) || (tokens[at + 1]?.kind === 'word' && isFiniteVerb(at + 2, mentions))
  );
}

function isFiniteVerb(at: number, mentions: readonly Mention[]): boolean {
  const here = mentions.filter(({ from }) => from === at);
  return (
    here.length > 0 &&
    here.some(({ pos, forms }) => pos === 'verb' && (forms.includes('finite') || forms.includes('future'))) &&
    !here.some(
      ({ forms }) => forms.includes('infinitive') || forms.includes('participle') || forms.includes('gerund'),
    ) &&
    !here.some(({ pos, to }) => pos === 'noun' && to === at + 1)
  );
}

function phraseEnd(
  cue: TokenRange,
  clause: TokenRange,
  sentence: Sentence,
  mentions: readonly Mention[],
): number {
  const { tokens, language } = sentence;
  for (let at = cue.to; at < clause.to; at++) {
    const { fold, kind } = tokens[at]!;
    if (endsScope(at, mentions) || (at > cue.to && isFiniteVerb(at, mentions))) return at;
    if (at > cue.to && kind === 'word' && AFTER_PHRASE[language]!.has(fold)) return at;
    if (fold === ',' && !isListComma(at, clause.to, sentence)) return at;
    if (at > cue.to && COORDINATORS.has(fold) && startsVerbOfItsOwn(at, sentence, mentions)) return at;
  }
  return clause.to;
}

/** Another comma or a coordinator follows soon. */
function isListComma(comma: number, end: number, { tokens }: Sentence): boolean {
  for (let at = comma + 1; at < end && at <= comma + LIST_REACH; at++) {
    if (COORDINATORS.has(tokens[at]!.fold) || (tokens[at]!.fold === ',' && at > comma + 1)) return true;
  }
  return false;
}

function backwardStart(
  cue: TokenRange,
  clause: TokenRange,
  _sentence: Sentence,
  mentions: readonly Mention[],
): number {
  for (let at = cue.from - 1; at >= clause.from; at--) if (endsScope(at, mentions)) return at + 1;
  return clause.from;
}

function onwardEnd(from: number, { tokens }: Sentence): number {
  for (let at = from + 1; at < tokens.length; at++) {
    if (ADVERSATIVES.has(tokens[at]!.fold) || tokens[at]!.fold === ';') return at;
  }
  return tokens.length;
}

function endsScope(at: number, mentions: readonly Mention[]): boolean {
  return mentions.some(({ concept, from }) => from === at && concept === 'cue.terminator');
}
