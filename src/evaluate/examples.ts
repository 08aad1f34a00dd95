import type { InspectResult } from '../audit.ts';
import type { Span } from '../document/types.ts';
import { type Absence, mentionsWithin, whyAbsent } from '../rules/absence.ts';
import { contextOf } from '../rules/conditions.ts';
import type { Rule } from '../rules/definition.ts';
import type { Cleared, Finding, RuleExample } from '../rules/types.ts';

/**
 * How an example turned out: it holds; the words were not found, were let go, or were found with others before or
 * behind them or not with all of them; something was found that should pass; a known miss is found now.
 */
export type Outcome = 'holds' | 'not-found' | 'cleared' | 'other-words' | 'should-pass' | 'miss-found';

/** An example of a rule that was run, with what its author needs to mend it. */
export interface ExampleResult {
  readonly rule: Rule;
  /** Place among the rule's examples, from 0. */
  readonly index: number;
  readonly example: RuleExample;
  /** The page without its marks. */
  readonly text: string;
  /** The marked words; null where none are. */
  readonly marked: string | null;
  readonly outcome: Outcome;
  /** Findings of the rule on the page. */
  readonly found: readonly Finding[];
  /** Candidates of the rule that were let go. */
  readonly cleared: readonly Cleared[];
  /** Why nothing was found, for the outcome `not-found`. */
  readonly absences: readonly Absence[];
  /** What the lexicons know among the marked words, for the outcome `not-found`. */
  readonly known: readonly { readonly concept: string; readonly words: string }[];
}

const MARKS = /^([\s\S]*?)\[\[([\s\S]*)\]\]([\s\S]*)$/;

/** The page of an example without its marks, and where the marked words stand in it. */
export function unmarked(example: string): { text: string; span: Span | null } {
  const parts = MARKS.exec(example);
  if (!parts) return { text: example, span: null };
  const [, before = '', words = '', after = ''] = parts;
  return {
    text: before + words + after,
    span: { start: before.length, end: before.length + words.length },
  };
}

/**
 * Runs every example of a rule: an example to flag must have a finding over exactly the marked words, one to pass
 * and a known miss none at all.
 *
 * @param inspect reads and audits a page of plain text with the rule set that the rule belongs to
 */
export function runExamples(rule: Rule, inspect: (text: string) => InspectResult): ExampleResult[] {
  return rule.examples.map((example, index) => {
    const { text, span } = unmarked(example.text);
    const result = inspect(text);
    const found = result.findings.filter((finding) => finding.rule === rule.id);
    const cleared = result.cleared.filter((candidate) => candidate.rule === rule.id);
    const outcome = outcomeOf(example, span, found, cleared);
    const isMissing = outcome === 'not-found';
    const whole = span ?? { start: 0, end: text.length };
    const context = contextOf(result);
    return {
      rule,
      index,
      example,
      text,
      marked: span && text.slice(span.start, span.end),
      outcome,
      found,
      cleared,
      absences: isMissing ? whyAbsent(rule, context, whole) : [],
      known: isMissing ? mentionsWithin(context, whole) : [],
    };
  });
}

function outcomeOf(
  { expect }: RuleExample,
  span: Span | null,
  found: readonly Finding[],
  cleared: readonly Cleared[],
): Outcome {
  if (expect === 'pass') return found.length === 0 ? 'holds' : 'should-pass';
  if (expect === 'miss') return found.length === 0 ? 'holds' : 'miss-found';
  if (found.some((finding) => finding.span.start === span?.start && finding.span.end === span.end))
    return 'holds';
  if (found.length > 0) return 'other-words';
  return cleared.some((candidate) => !span || overlaps(candidate.span, span)) ? 'cleared' : 'not-found';
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
