import type { Document } from '../document/types.ts';
import { lowerSuperscripts } from './markers/number-list.ts';
import type { Citation } from './types.ts';

/** The entries that a page's citations may lead to. */
export interface CitationTargets {
  readonly numbers: ReadonlySet<string>;
  /** Texts of the entries, folded to lower case. */
  readonly entries: readonly string[];
}

/** Collects numbers and texts of the references and notes that a page prints. */
export function citationTargets({ blocks }: Document): CitationTargets {
  const numbers = new Set<string>();
  const entries: string[] = [];
  let count = 0;
  for (const { kind, text, anchor } of blocks) {
    if (kind !== 'reference' && kind !== 'footnote') continue;
    if (kind === 'reference') count++;
    const label = /\d{1,3}/.exec(lowerSuperscripts(anchor ?? ''))?.[0];
    numbers.add(label ?? String(count));
    entries.push(text.toLowerCase());
  }
  return { numbers, entries };
}

/**
 * Whether a citation leads to an entry of the page, or by itself to a work that can be found again.
 * Author and year can where the page has no list of its own; a number cannot.
 */
export function leadsSomewhere({ style, targets }: Citation, { numbers, entries }: CitationTargets): boolean {
  switch (style) {
    case 'link':
    case 'footnote':
      return true;
    case 'author-year':
      return entries.length === 0 || targets.some((target) => entries.some((entry) => names(entry, target)));
    default:
      return targets.some((target) => numbers.has(target));
  }
}

/** Whether a citation leads to one entry, by its number, label, or author and year. */
export function leadsTo(
  { style, targets }: Citation,
  number: string,
  text: string,
  anchor: string | null,
): boolean {
  if (style === 'author-year') return targets.some((target) => names(text.toLowerCase(), target));
  return targets.some(
    (target) => target === number || target === anchor || (style === 'link' && text.includes(target)),
  );
}

function names(entry: string, target: string): boolean {
  const at = target.lastIndexOf(' ');
  const surname = target.slice(0, at).toLowerCase();
  const year = /\d{4}/.exec(target.slice(at))?.[0] ?? '';
  return entry.includes(surname) && entry.includes(year);
}
