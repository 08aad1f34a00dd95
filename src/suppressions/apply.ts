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
  const open = new Map<string, Hold[]>();
  for (const directive of directives) {
    const read = parseDirective(directive);
    if ('id' in read) {
      problems.push(read);
      continue;
    }
    for (const rule of read.rules) {
      if (!known.has(rule)) problems.push({ id: 'unknown-rule', rule, span: read.span });
    }
    if (read.reach === 'end') {
      problems.push(...endBlocks(read, open, known));
      continue;
    }
    for (const hold of holdsOf(read, reaches, source.length)) {
      if (!known.has(hold.rule)) continue;
      holds.push(hold);
      if (read.reach !== 'block') continue;
      const others = open.get(hold.rule);
      if (others) others.push(hold);
      else open.set(hold.rule, [hold]);
    }
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
    block: () => ({ start: span.end, end: length + 1 }),
    file: () => ({ start: 0, end: length + 1 }),
  }[reach]();
  return rules.map((rule) => ({ rule, reason, span, ...place, used: false }));
}

/** @param open blocks that no directive has ended yet, by rule */
function endBlocks(
  { rules, span }: BlockEnd,
  open: Map<string, Hold[]>,
  known: KnownRules,
): DirectiveProblem[] {
  if (rules.length === 0 && open.size === 0) return [{ id: 'nothing-to-end', rule: null, span }];
  const problems: DirectiveProblem[] = [];
  for (const rule of rules.length === 0 ? [...open.keys()] : rules) {
    const ended = open.get(rule);
    for (const hold of ended ?? []) hold.end = span.start;
    if (!ended && known.has(rule)) problems.push({ id: 'nothing-to-end', rule, span });
    open.delete(rule);
  }
  return problems;
}
