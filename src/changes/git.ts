import { changedLines } from './diff.ts';
import type { Changes, ChangesProblem } from './types.ts';

/** A diff of a whole repository may be long. */
const LARGEST = 1 << 29;
/** Settings of the user's that would change the output. */
const DIFF = [
  'diff',
  '--unified=0',
  '--no-color',
  '--no-ext-diff',
  '--no-textconv',
  '--find-renames',
  '--text',
  '--ignore-submodules=all',
  '--src-prefix=a/',
  '--dst-prefix=b/',
];

/**
 * What has changed in the working tree around a folder since it parted from a revision: against a revision that
 * is no ancestor, since the last one in common.
 */
export async function changesSince(revision: string, cwd: string): Promise<Changes | ChangesProblem> {
  const root = await git(['rev-parse', '--show-toplevel'], cwd);
  if ('missing' in root) return { id: 'no-git' };
  if (root.code !== 0) return { id: 'no-repository', reason: root.reason };
  const folder = utf8(root.output).replace(/\r?\n$/, '');
  // A name that begins with a hyphen would be read as an option.
  const commit = revision.startsWith('-')
    ? null
    : await git(['rev-parse', '--verify', '--quiet', `${revision}^{commit}`], folder);
  if (!commit || 'missing' in commit || commit.code !== 0) return { id: 'unknown-revision', revision };
  const id = commit.output.trim();
  const common = await git(['merge-base', id, 'HEAD'], folder);
  const base = 'missing' in common || common.code !== 0 ? id : common.output.trim();
  const diff = await git([...DIFF, base, '--'], folder);
  const files = await git(['ls-files', '-z'], folder);
  for (const answer of [diff, files]) {
    if ('missing' in answer) return { id: 'no-git' };
    if (answer.code !== 0) return { id: 'git-failed', reason: answer.reason };
  }
  if ('missing' in diff || 'missing' in files) return { id: 'no-git' };
  const tracked = new Set(utf8(files.output).split('\0').filter(Boolean));
  return { root: folder, lines: changedLines(diff.output), tracked };
}

/** What git answered: its bytes as characters of those codes, and the last line of what it complained of. */
type Answer =
  | { readonly code: number; readonly output: string; readonly reason: string }
  | { readonly missing: true };

async function git(args: readonly string[], cwd: string): Promise<Answer> {
  const { execFile } = await import('node:child_process');
  return new Promise((resolve) => {
    execFile(
      'git',
      [...args],
      { cwd, encoding: 'latin1', maxBuffer: LARGEST },
      (error, output, complaints) => {
        if (error?.code === 'ENOENT') resolve({ missing: true });
        else
          resolve({
            code: error ? (typeof error.code === 'number' ? error.code : 1) : 0,
            output,
            reason: utf8(complaints).trim().split('\n').at(-1) || (error?.message ?? ''),
          });
      },
    );
  });
}

function utf8(bytes: string): string {
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
