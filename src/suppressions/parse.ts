import type { Directive } from '../document/types.ts';
import type { BlockEnd, DirectiveProblem, Reach, Suppression } from './types.ts';

const PREFIX = 'claim-audit-';
const REACHES: Readonly<Record<string, Reach | 'end'>> = {
  'disable-next-line': 'next-line',
  'disable-line': 'line',
  'disable-file': 'file',
  disable: 'block',
  enable: 'end',
};

/** Directives as they are written. */
export const DIRECTIVES: readonly string[] = Object.keys(REACHES).map((name) => PREFIX + name);

/** Two hyphens, or the dash that a word processor makes of them, part the rules from the reason. */
const DASH = /(?:^|\s)(?:-{2,}|[–—])(?=\s|$)/;

/** Reads a directive; one that cannot be followed is a problem. */
export function parseDirective({ text, span }: Directive): Suppression | BlockEnd | DirectiveProblem {
  const [directive = ''] = /^\S+/.exec(text) ?? [];
  const reach = REACHES[directive.slice(PREFIX.length)];
  if (!reach) return { id: 'unknown-directive', directive, span };
  const rest = text.slice(directive.length);
  const dash = DASH.exec(rest);
  const named = dash ? rest.slice(0, dash.index) : rest;
  const rules = [...new Set(named.split(/[\s,;]+/).filter(Boolean))];
  if (reach === 'end') return { reach, rules, span };
  if (rules.length === 0) return { id: 'no-rule', directive, span };
  const reason = dash ? rest.slice(dash.index + dash[0].length).trim() : '';
  if (!/[\p{L}\p{N}]/u.test(reason)) return { id: 'no-reason', directive, span };
  return { reach, rules, reason, span };
}
