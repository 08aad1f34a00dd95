import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Io, run } from '../../src/cli/index.ts';

const RULES = join(import.meta.dirname, 'rules');
let cwd: string;

// Each run compiles its rules.
vi.setConfig({ testTimeout: 60_000 });

function git(...args: string[]): void {
  const identity = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...identity, ...args], { cwd, stdio: 'ignore' });
}

function save(path: string, ...lines: string[]): void {
  mkdirSync(join(cwd, path, '..'), { recursive: true });
  writeFileSync(join(cwd, path), lines.map((line) => `${line}\n`).join(''));
}

async function changed(argv: readonly string[], folder = '', env: Io['env'] = {}) {
  const written = { stdout: '', stderr: '' };
  const code = await run([...argv, '--rules', RULES, '--quiet'], {
    stdin: (async function* () {
      yield Buffer.from('It is a miracle.\n');
    })(),
    stdout: {
      write: (text) => {
        written.stdout += text;
      },
    },
    stderr: {
      write: (text) => {
        written.stderr += text;
      },
    },
    env,
    isTTY: { stdout: false, stderr: false },
    columns: undefined,
    cwd: join(cwd, folder),
  });
  const places = written.stdout.split('\n').flatMap((line) => /^[^:]+:\d+/.exec(line) ?? []);
  return { code, places, stderr: written.stderr };
}

const OLD = 'Our herb is a miracle for everybody.';
const NEW = 'They call it a miracle in the garden.';

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'claim-audit-'));
  git('init', '-q', '-b', 'main');
  save('ads/été "1".txt', OLD, OLD, 'Our herb is good.');
  save('ads/same.txt', OLD);
  save('ads/old name.md', `# Our herb`, '', OLD, '', 'It grows in the garden.', '', 'It grows here.', '');
  git('add', '-A');
  git('commit', '-qm', 'one');
  save('ads/été "1".txt', OLD, OLD, NEW, 'Our herb is good.');
  renameSync(join(cwd, 'ads/old name.md'), join(cwd, 'ads/new name.md'));
  git('add', '-A');
  git('commit', '-qm', 'two');
  save('ads/été "1".txt', NEW, OLD, OLD, NEW, 'Our herb is good.');
  save('ads/new.txt', OLD);
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

test('since the last commit, with files that git does not know yet', async () => {
  expect(await changed(['ads', '--changed'])).toEqual({
    code: 1,
    places: ['ads/new.txt:1', 'ads/été "1".txt:1'],
    stderr: '',
  });
});

test('since a revision, and from another folder', async () => {
  expect((await changed(['--changed=HEAD~1', '.'], 'ads')).places).toEqual([
    'new.txt:1',
    'été "1".txt:1',
    'été "1".txt:4',
  ]);
});

test('a page that has not changed is passed over', async () => {
  const { code, places, stderr } = await changed(['ads/same.txt', '--changed=HEAD~1']);
  expect({ code, places }).toEqual({ code: 0, places: [] });
  expect(stderr).toBe('claim-audit: The page has not changed since HEAD~1.\n');
});

test('of a branch that has gone on, only what is new on this side', async () => {
  git('branch', 'feature');
  git('stash', '-qu');
  save('ads/same.txt', OLD, NEW);
  git('commit', '-qam', 'on main');
  git('checkout', '-q', 'feature');
  git('stash', 'pop', '-q');
  expect((await changed(['ads', '--changed', 'main'])).places).toEqual([
    'ads/new.txt:1',
    'ads/été "1".txt:1',
  ]);
});

test('standard input is new', async () => {
  expect((await changed(['-', '--changed'])).places).toEqual(['<stdin>:1']);
});

test.each(['nowhere', '--output=x', 'HEAD:ads'])('%s is no revision', async (revision) => {
  const { code, stderr } = await changed(['ads', `--changed=${revision}`]);
  expect(code).toBe(2);
  expect(stderr).toContain(`--changed: git knows no revision "${revision}".`);
});

test('a path taken for a revision', async () => {
  expect((await changed(['ads/new.txt', '--changed', 'ads'])).stderr).toContain('write --changed=HEAD ads.');
});
