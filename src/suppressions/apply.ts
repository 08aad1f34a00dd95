import type { Document, Span } from '../document/types.ts';
import type { Finding } from '../rules/types.ts';
import { parseDirective } from './parse.ts';
import { Reaches } from './reach.ts';
import type { BlockEnd, DirectiveProblem, Suppression } from './types.ts';

/** Which rules directives may name. */
export interface KnownRules {
  has(rule: string): boolean;
}

export interface Suppressed {
  /** Those that no directive speaks of, in the order given. */
  readonly findings: readonly Finding[];
  /** Findings left out, each with the reason that the page gives. */
  readonly suppressed: readonly { readonly finding: Finding; readonly reason: string }[];
  /** Ordered by place. */
  readonly problems: readonly DirectiveProblem[];
}

/** A rule suppressed in a part of the page. */
interface Hold {
  readonly rule: string;
  readonly reason: string;
  readonly span: Span;
  readonly start: number;
  end: number;
  used: boolean;
}

/**
 * Leaves out the findings that the page's own directives speak of. A finding stands on the line where its words begin.
 *
 * @param known rules that exist
 * @param active rules that this run goes by; a directive for another is not called unused
 */
export function applyDirectives(
  document: Document,
  findings: readonly Finding[],
  known: KnownRules,
  active: KnownRules = known,
): Suppressed {
  const { directives = [], source } = document;
  if (directives.length === 0) return { findings, suppressed: [], problems: [] };
  const problems: DirectiveProblem[] = [];
  const reaches = new Reaches(document);
  const holds: Hold[] = [];
  for (const directive of directives) {
    const read = parseDirective(directive);
    if ('id' in read) {
      problems.push(read);
      continue;
    }
    for (const rule of read.rules) {
      if (!known.has(rule)) problems.push({ id: 'unknown-rule', rule, span: read.span });
    }
    if (read.reach === 'end') problems.push(...endBlocks(read, holds, known));
    else holds.push(...holdsOf(read, reaches, source.length).filter(({ rule }) => known.has(rule)));
  }
  const kept: Finding[] = [];
  const suppressed: Suppressed['suppressed'][number][] = [];
  for (const finding of findings) {
    const { start } = finding.span;
    const over = holds.filter(
      (hold) => hold.rule === finding.rule && hold.start <= start && start < hold.end,
    );
    for (const hold of over) hold.used = true;
    if (over[0]) suppressed.push({ finding, reason: over[0].reason });
    else kept.push(finding);
  }
  for (const { used, rule, span } of holds)
    if (!used && active.has(rule)) problems.push({ id: 'unused', rule, span });
  problems.sort((a, b) => a.span.start - b.span.start);
  return { findings: kept, suppressed, problems };
}

function holdsOf({ reach, rules, reason, span }: Suppression, reaches: Reaches, length: number): Hold[] {
  const place = {
    'next-line': () => reaches.nextLine(span) ?? { start: length, end: length },
    line: () => reaches.line(span),
    block: () => ({ start: span.end, end: OPEN }),
    file: () => ({ start: 0, end: length + 1 }),
  }[reach]();
  return rules.map((rule) => ({ rule, reason, span, ...place, used: false }));
}

/** End of a block that no directive has ended yet. */
const OPEN = Number.POSITIVE_INFINITY;

function endBlocks({ rules, span }: BlockEnd, holds: readonly Hold[], known: KnownRules): DirectiveProblem[] {
  const open = holds.filter(({ end }) => end === OPEN);
  const meant = (rule: string) => rules.length === 0 || rules.includes(rule);
  for (const hold of open) if (meant(hold.rule)) hold.end = span.start;
  if (rules.length === 0) return open.length === 0 ? [{ id: 'nothing-to-end', rule: null, span }] : [];
  return rules
    .filter((rule) => known.has(rule) && !open.some((hold) => hold.rule === rule))
    .map((rule) => ({ id: 'nothing-to-end', rule, span }));
}
