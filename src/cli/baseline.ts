import { existsSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { type Comparison, compareWith, entriesFor } from '../baseline/compare.ts';
import { BASELINE_VERSION, formatBaseline, parseBaseline } from '../baseline/file.ts';
import type { Baseline, KnownFinding } from '../baseline/types.ts';
import { atLeast } from '../rules/confidence.ts';
import type { Confidence, Finding } from '../rules/types.ts';
import type { KnownRules } from '../suppressions/apply.ts';
import { Failure, reasonOf } from './failure.ts';
import { fileSink } from './output.ts';
import type { Session } from './session.ts';

/** Stale entries that are named one by one. */
const MOST_NAMED = 20;

/** A baseline while pages are held against it. */
export interface BaselineRun {
  /** Tells new findings from known ones; all are known while the baseline is written anew. */
  screen(
    path: string,
    findings: readonly Finding[],
    minConfidence: Confidence,
    active: KnownRules,
  ): Pick<Comparison, 'fresh' | 'known'>;
  end(): void;
}

/**
 * @param path the file as the user named it
 * @param update whether the file is to be written from what is found
 * @throws Failure when there is no such file, or it is no baseline
 */
export function beginBaseline(path: string, update: boolean, session: Session): BaselineRun {
  const file = resolve(session.io.cwd, path);
  const before = readBaseline(file, path, update);
  const keyOf = (page: string) => baselineKey(file, resolve(session.io.cwd, page));
  const seen = new Map<string, readonly KnownFinding[]>();
  const stale: { page: string; entry: KnownFinding; gone: number }[] = [];
  return {
    screen(page, findings, minConfidence, active) {
      const key = keyOf(page);
      const entries = before.get(key) ?? [];
      if (update) {
        const now = entriesFor(atLeast(findings, minConfidence), entries);
        seen.set(key, now);
        return { fresh: [], known: compareWith(now, findings).known };
      }
      seen.set(key, entries);
      const compared = compareWith(entries, findings);
      for (const { entry, gone } of compared.stale)
        if (active.has(entry.rule)) stale.push({ page: key, entry, gone });
      return compared;
    },
    end() {
      const isGone = (key: string) => !seen.has(key) && !existsSync(resolve(dirname(file), key));
      if (update) {
        const kept = [...before].filter(([key]) => !seen.has(key) && !isGone(key));
        write(new Map([...kept, ...seen]));
        return;
      }
      for (const [page, entries] of before)
        if (isGone(page)) stale.push(...entries.map((entry) => ({ page, entry, gone: entry.count })));
      for (const { page, entry, gone } of stale.slice(0, MOST_NAMED))
        session.tell(new Failure('baseline-stale', { path, page, ...entry, count: gone }));
      if (stale.length > 0) session.tell(new Failure('baseline-stale-count', { path, count: stale.length }));
    },
  };

  function write(after: Baseline): void {
    const text = formatBaseline(after);
    if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
      const sink = fileSink(path, '--baseline', session.io.cwd);
      sink.write(text);
      sink.close();
    }
    const [was, is] = [countsOf(before), countsOf(after)];
    session.tell(
      new Failure('baseline-written', {
        path,
        count: [...is.values()].reduce((sum, count) => sum + count, 0),
        added: moreIn(is, was),
        removed: moreIn(was, is),
      }),
    );
  }
}

/** Name of a page in a baseline; both paths are absolute. */
export function baselineKey(file: string, page: string): string {
  return relative(dirname(file), page).replaceAll('\\', '/');
}

/**
 * @param file absolute
 * @param path the same as the user named it
 * @param update whether there need be no such file yet
 * @throws Failure when there is no such file, or it is no baseline
 */
export function readBaseline(file: string, path: string, update = false): Baseline {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (!existsSync(file)) {
      if (update) return new Map();
      throw new Failure('no-baseline', { path });
    }
    throw new Failure('unreadable-file', { path, reason: reasonOf(error) });
  }
  const read = parseBaseline(text);
  if (!('id' in read)) return read;
  switch (read.id) {
    case 'not-json':
      throw new Failure('baseline-not-json', { path, line: read.line });
    case 'other-version':
      throw new Failure('baseline-version', { path, version: read.version, expected: BASELINE_VERSION });
    case 'wrong-shape':
      throw new Failure('baseline-shape', { path, place: read.place });
  }
}

function countsOf(baseline: Baseline): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [page, entries] of baseline)
    for (const { rule, fingerprint, count } of entries) {
      const key = `${page}\n${rule}\n${fingerprint}`;
      counts.set(key, (counts.get(key) ?? 0) + count);
    }
  return counts;
}

/** How many findings one baseline has that another has not. */
function moreIn(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let more = 0;
  for (const [key, count] of one) more += Math.max(0, count - (other.get(key) ?? 0));
  return more;
}
