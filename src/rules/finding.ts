import { toSource } from '../document/source-map.ts';
import type { Span } from '../document/types.ts';
import type { PageFacts } from '../facts/types.ts';
import type { TokenRange } from '../language/types.ts';
import type { PageContext } from './conditions.ts';
import type { Rule } from './definition.ts';
import { fingerprint } from './fingerprint.ts';
import type { Argument, Confidence, Finding, TraceStep } from './types.ts';

const EXCERPT_IN_MESSAGE = 80;

/** A finding before its place is turned into source offsets. */
export interface Draft {
  readonly sentence: number;
  readonly range: TokenRange;
  readonly confidence: Confidence;
  readonly message: string;
  readonly args: Readonly<Record<string, Argument>>;
  readonly trace: readonly TraceStep[];
  readonly related: readonly {
    readonly message: string;
    readonly sentence: number;
    readonly range: TokenRange;
  }[];
  /** May be joined with others of its sentence. */
  readonly mergeable: boolean;
}

/** Turns a draft into a finding; `seen` counts equal sentences of a rule over the page. */
export function findingOf(
  rule: Rule,
  draft: Draft,
  context: PageContext,
  seen: Map<string, number>,
): Finding {
  const { page } = context;
  const { span, text, context: around } = place(page, draft.sentence, draft.range);
  const key = `${rule.id}\n${around.text}\n${text}`;
  const nth = seen.get(key) ?? 0;
  seen.set(key, nth + 1);
  return {
    rule: rule.id,
    category: rule.category,
    severity: rule.status === 'draft' ? 'info' : rule.severity,
    confidence: draft.confidence,
    message: { id: draft.message, args: { words: shorten(text), ...draft.args } },
    span,
    excerpt: text,
    context: around,
    related: draft.related.map((other) => {
      const where = place(page, other.sentence, other.range);
      return {
        message: { id: other.message, args: { words: shorten(where.text) } },
        span: where.span,
        excerpt: where.text,
      };
    }),
    trace: draft.trace,
    fingerprint: fingerprint(rule.id, around.text, nth),
  };
}

/** Where the words of a range stand, and the sentence around them. */
export function place(
  page: PageFacts,
  index: number,
  range: TokenRange,
): { span: Span; text: string; context: Finding['context'] } {
  const { sentence } = page.sentences[index]!;
  const block = page.document.blocks[sentence.block]!;
  const start = sentence.tokens[range.from]!.start;
  const end = sentence.tokens[range.to - 1]!.end;
  return {
    span: toSource(block.map, start, end),
    text: block.text.slice(start, end),
    context: {
      span: toSource(block.map, sentence.start, sentence.end),
      text: block.text.slice(sentence.start, sentence.end),
      excerptStart: start - sentence.start,
    },
  };
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  if (line.length <= EXCERPT_IN_MESSAGE) return line;
  const cut = line.lastIndexOf(' ', EXCERPT_IN_MESSAGE);
  return `${line.slice(0, cut > 0 ? cut : EXCERPT_IN_MESSAGE)}…`;
}
