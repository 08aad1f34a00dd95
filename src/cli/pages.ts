import { EXTENSIONS, type Page, readSources, type SourceProblem, STDIN } from '../sources/index.ts';
import { shownPath } from './config-failure.ts';
import type { Configurations } from './configuration.ts';
import { Failure } from './failure.ts';
import { nearest } from './nearest.ts';
import type { Session } from './session.ts';

export type { Page } from '../sources/index.ts';

export interface PageOptions {
  readonly stdinFilename?: string;
  readonly mainContent?: boolean;
}

/**
 * The pages that a command was given, in order; what cannot be read comes as a failure in its place.
 *
 * @param command name of the command, for its messages
 * @param configurations what tells the pages to leave out; a path of which nothing is left is told of
 * @throws Failure when nothing was given
 */
export async function* pagesOf(
  paths: readonly string[],
  command: string,
  { stdinFilename }: PageOptions,
  session: Session,
  configurations?: Pick<Configurations, 'leftOut'>,
): AsyncGenerator<Page | Failure> {
  const { io, commands } = session;
  const given = paths.length === 0 && stdinFilename !== undefined ? [STDIN] : paths;
  if (given.length === 0)
    throw new Failure('missing-argument', { argument: 'PATH', command: `claim-audit ${command}` });
  if (given.indexOf(STDIN) !== given.lastIndexOf(STDIN)) throw new Failure('stdin-twice', null);
  const options = {
    cwd: io.cwd,
    get stdin() {
      return io.stdin;
    },
    ...(configurations
      ? { leaveOut: async (file: string) => (await configurations.leftOut(file)) !== null }
      : {}),
    ...(stdinFilename === undefined ? {} : { stdinFilename }),
  };
  let isFirst = true;
  for await (const result of readSources(given, options)) {
    if (result.kind === 'left-out') {
      const by = await configurations?.leftOut(result.file);
      if (by)
        session.tell(new Failure('left-out', { ...by, path: result.path, by: shownPath(by.path, io.cwd) }));
      isFirst = false;
      continue;
    }
    // A mistyped command is taken for the first path.
    const suggested = isFirst ? commands : [];
    yield result.kind === 'page' ? result : failureOf(result, suggested);
    isFirst = false;
  }
}

function failureOf(problem: SourceProblem, commands: readonly string[]): Failure {
  const { path } = problem;
  switch (problem.id) {
    case 'missing':
      return new Failure('no-such-file', {
        path,
        command: /[./\\]/.test(path) ? null : nearest(path, commands),
      });
    case 'unreadable':
      return new Failure('unreadable-file', { path, reason: problem.code ?? problem.id });
    case 'empty':
      return new Failure('empty-file', { path });
    case 'binary':
      return new Failure('binary-file', { path });
    case 'encrypted':
      return new Failure('encrypted-file', { path });
    case 'old-word-file':
      return new Failure('old-word-file', { path });
    case 'unknown-encoding':
      return new Failure('unknown-encoding', { path });
    case 'too-large':
      return new Failure('too-large', { path, limit: problem.limit });
    case 'no-pages-in-folder':
      return new Failure('no-files', { path, extensions: EXTENSIONS });
    case 'no-match':
      return new Failure('no-match', { path });
  }
}
