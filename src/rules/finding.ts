import { toSource } from '../document/source-map.ts';
import type { Block, SourceMap, Span } from '../document/types.ts';
import type { PageFacts } from '../facts/types.ts';
import type { TokenRange } from '../language/types.ts';
import type { PageContext } from './conditions.ts';
import type { Rule } from './definition.ts';
import { fingerprint } from './fingerprint.ts';
import type { Argument, Confidence, Finding, Related, TraceStep } from './types.ts';

const EXCERPT_IN_MESSAGE = 80;
/** Words in disguise that a finding names. */
const MOST_DISGUISES = 5;

/** A range of a text that has a source. */
interface Written extends Span {
  readonly text: string;
  readonly map: SourceMap;
}

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
    related: [
      ...draft.related.map((other) => {
        const where = place(page, other.sentence, other.range);
        return {
          message: { id: other.message, args: { words: shorten(where.text) } },
          span: where.span,
          excerpt: where.text,
        };
      }),
      ...disguisesIn(page, draft.sentence, draft.range),
    ],
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
  const words = written(block, start, end);
  const around = written(block, sentence.start, sentence.end);
  const text = words.text.slice(words.start, words.end);
  return {
    span: toSource(words.map, words.start, words.end),
    text,
    context: {
      span: toSource(around.map, around.start, around.end),
      text: around.text.slice(around.start, around.end),
      excerptStart: words.start - around.start,
    },
  };
}

/** The block's text as its visitors see it, and where `[start, end)` of what is read in it stands there. */
function written(block: Block, start: number, end: number): Written {
  const { disguise } = block;
  if (!disguise) return { text: block.text, map: block.map, start, end };
  return { ...disguise.written, ...toSource(disguise.alignment, start, end) };
}

/** Words of a range that are written in disguise, each as it is written beside what it is read as. */
function disguisesIn(page: PageFacts, index: number, range: TokenRange): Related[] {
  const { sentence } = page.sentences[index]!;
  const block = page.document.blocks[sentence.block]!;
  if (!block.disguise) return [];
  const from = sentence.tokens[range.from]!.start;
  const to = sentence.tokens[range.to - 1]!.end;
  return block.disguise.words
    .filter(({ start, end }) => start < to && end > from)
    .slice(0, MOST_DISGUISES)
    .map(({ start, end }) => {
      const where = written(block, start, end);
      const excerpt = where.text.slice(where.start, where.end);
      const args = { words: shorten(excerpt), plain: shorten(block.text.slice(start, end)) };
      return {
        message: { id: 'disguise', args },
        span: toSource(where.map, where.start, where.end),
        excerpt,
      };
    });
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  if (line.length <= EXCERPT_IN_MESSAGE) return line;
  const cut = line.lastIndexOf(' ', EXCERPT_IN_MESSAGE);
  return `${line.slice(0, cut > 0 ? cut : EXCERPT_IN_MESSAGE)}…`;
}
