import type { Finding } from '../rules/types.ts';
import type { KnownFinding } from './types.ts';

const WORDS = 8;
const LONGEST = 60;

type Named = Pick<Finding, 'rule' | 'fingerprint' | 'context'>;

/** A page's findings beside those that are known. */
export interface Comparison<Of extends Named = Finding> {
  /** Findings that the baseline does not hold; where it holds some of several equal ones, the last are new. */
  readonly fresh: readonly Of[];
  /** Those that it holds, each with the reason written there. */
  readonly known: readonly { readonly finding: Of; readonly reason: string | null }[];
  /** Entries that the page no longer bears out, with how many of them are gone. */
  readonly stale: readonly { readonly entry: KnownFinding; readonly gone: number }[];
}

/** Tells new findings from known ones, one for one. */
export function compareWith<Of extends Named>(
  entries: readonly KnownFinding[],
  findings: readonly Of[],
): Comparison<Of> {
  const left = new Map<string, number>();
  const reasons = new Map<string, string>();
  for (const entry of entries) {
    const key = keyOf(entry);
    left.set(key, (left.get(key) ?? 0) + entry.count);
    if (entry.reason !== undefined) reasons.set(key, entry.reason);
  }
  const fresh: Of[] = [];
  const known: { finding: Of; reason: string | null }[] = [];
  for (const finding of findings) {
    const key = keyOf(finding);
    const count = left.get(key) ?? 0;
    if (count > 0) {
      left.set(key, count - 1);
      known.push({ finding, reason: reasons.get(key) ?? null });
    } else fresh.push(finding);
  }
  const stale = entries.flatMap((entry) => {
    const gone = Math.min(entry.count, left.get(keyOf(entry)) ?? 0);
    left.set(keyOf(entry), (left.get(keyOf(entry)) ?? 0) - gone);
    return gone > 0 ? [{ entry, gone }] : [];
  });
  return { fresh, known, stale };
}

/** The entries for a page's findings; reasons that were given before are kept. */
export function entriesFor(findings: readonly Named[], before: readonly KnownFinding[]): KnownFinding[] {
  const entries = new Map<string, KnownFinding>();
  for (const finding of findings) {
    const { rule, fingerprint, context } = finding;
    const key = keyOf(finding);
    const count = (entries.get(key)?.count ?? 0) + 1;
    const words = entries.get(key)?.words ?? firstWords(context.text);
    entries.set(key, { rule, fingerprint, count, words });
  }
  for (const { reason, ...entry } of before) {
    const now = entries.get(keyOf(entry));
    if (now && reason !== undefined) entries.set(keyOf(entry), { ...now, reason });
  }
  return [...entries.values()];
}

function keyOf({ rule, fingerprint }: Pick<Finding, 'rule' | 'fingerprint'>): string {
  return `${rule} ${fingerprint}`;
}

/** Enough of the sentence to know it by. */
function firstWords(sentence: string): string {
  const words = sentence
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim()
    .split(' ');
  const first = words.slice(0, WORDS).join(' ').slice(0, LONGEST);
  return first.length < words.join(' ').length ? `${first.trimEnd()}…` : first;
}
