import { existsSync, realpathSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { changesSince } from '../changes/git.ts';
import type { LineRange } from '../changes/types.ts';
import { firstWhere } from '../document/search.ts';
import type { Document, Span } from '../document/types.ts';
import type { Finding } from '../rules/types.ts';
import { STDIN } from '../sources/index.ts';
import { Failure } from './failure.ts';
import type { Session } from './session.ts';

/** Pages beside what has changed since a revision. */
export interface ChangedPages {
  /** The changed lines of a page; null when all of it is new. */
  linesOf(path: string): readonly LineRange[] | null;
  /** The findings whose sentence has a changed line. */
  touched(path: string, document: Document, findings: readonly Finding[]): readonly Finding[];
  /** The places that a changed line touches. */
  touchedPlaces<Place extends { readonly span: Span }>(
    path: string,
    document: Document,
    places: readonly Place[],
  ): readonly Place[];
  /** Tells when no page has changed. */
  end(): void;
}

/**
 * @param paths what the command was given
 * @throws Failure when there is no git, no repository or no such revision
 */
export async function beginChanges(
  revision: string,
  paths: readonly string[],
  { io, tell }: Session,
): Promise<ChangedPages> {
  const changes = await changesSince(revision, io.cwd);
  if ('id' in changes) {
    switch (changes.id) {
      case 'no-git':
        throw new Failure('no-git', null);
      case 'no-repository':
        throw new Failure('no-repository', { folder: io.cwd, reason: changes.reason });
      case 'unknown-revision':
        throw new Failure('unknown-revision', {
          revision: changes.revision,
          isPath: existsSync(resolve(io.cwd, changes.revision)),
        });
      case 'git-failed':
        throw new Failure('git-failed', { reason: changes.reason });
    }
  }
  const root = realpathSync(changes.root);
  /** What comes on standard input is no file under version control, whatever it is called. */
  const isOnlyStdin = paths.every((path) => path === STDIN);
  let read = 0;
  let passed = 0;
  const linesOf = (path: string): readonly LineRange[] | null => {
    if (isOnlyStdin) return null;
    const key = relative(root, realPath(resolve(io.cwd, path))).replaceAll('\\', '/');
    return changes.tracked.has(key) ? (changes.lines.get(key) ?? []) : null;
  };
  const touchedOf = <One>(
    path: string,
    { source, places }: Document,
    all: readonly One[],
    spansOf: (one: One) => readonly Span[],
  ): readonly One[] => {
    const lines = linesOf(path);
    // Lines that git tells of a DOCX or PDF are none of its text: all of it has changed.
    if (!lines || places) return all;
    const breaks = breaksOf(source);
    return all.filter((one) => spansOf(one).some((span) => touches(span, lines, breaks)));
  };
  return {
    linesOf(path) {
      const lines = linesOf(path);
      if (lines?.length === 0) passed++;
      else read++;
      return lines;
    },
    touched: (path, document, findings) =>
      touchedOf(path, document, findings, ({ span, context }) => [span, context.span]),
    touchedPlaces: (path, document, places) => touchedOf(path, document, places, ({ span }) => [span]),
    end() {
      if (read === 0 && passed > 0) tell(new Failure('nothing-changed', { revision, count: passed }));
    },
  };
}

/** A path without symbolic links, as git knows it; as it is where there is no such file. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** Line feeds, which alone end lines for git. */
function breaksOf(source: string): number[] {
  const breaks: number[] = [];
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) breaks.push(at);
  return breaks;
}

function touches({ start, end }: Span, lines: readonly LineRange[], breaks: readonly number[]): boolean {
  const first = lineOf(start, breaks);
  const last = lineOf(Math.max(start, end - 1), breaks);
  return lines.some((range) => range.first <= last && first <= range.last);
}

function lineOf(offset: number, breaks: readonly number[]): number {
  return firstWhere(breaks, (at) => at >= offset) + 1;
}
