import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Io, run } from '../../src/cli/index.ts';
import { widthOf } from '../../src/report/wrap.ts';

const RULES = join(import.meta.dirname, 'rules');
const PROGRAM = join(import.meta.dirname, '../../bin/claim-audit.js');
const ESCAPE = '\u001b[';

let cwd: string;
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'claim-audit-'));
  writeFileSync(
    join(cwd, 'page.txt'),
    'Our herb is a miracle, and it grows in the garden behind the old house.\n',
  );
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

interface Terminal {
  readonly columns?: number;
  readonly env?: Io['env'];
  readonly stdout?: boolean;
}

async function onTerminal(argv: readonly string[], { columns = 80, env = {}, stdout = true }: Terminal = {}) {
  const written = { stdout: [] as string[], stderr: [] as string[] };
  const code = await run([...argv, '--rules', RULES], {
    stdin: (async function* () {})(),
    stdout: { write: (text) => void written.stdout.push(text) },
    stderr: { write: (text) => void written.stderr.push(text) },
    env,
    isTTY: { stdout, stderr: true },
    columns,
    cwd,
  });
  return { code, stdout: written.stdout.join(''), stderr: written.stderr.join('') };
}

describe('colour', () => {
  test('on a terminal', async () => {
    const { stdout } = await onTerminal(['page.txt']);
    expect(stdout).toContain(ESCAPE);
    expect(stdout).not.toContain('[[');
  });

  test.each<[string, readonly string[], Terminal]>([
    ['elsewhere', ['page.txt'], { stdout: false }],
    ['with --no-color', ['page.txt', '--no-color'], {}],
    ['with NO_COLOR', ['page.txt'], { env: { NO_COLOR: '1' } }],
    ['on a dumb terminal', ['page.txt'], { env: { TERM: 'dumb' } }],
    ['in a file', ['page.txt', '--output', 'report.txt'], {}],
    ['in JSON', ['page.txt', '--format', 'json'], {}],
  ])('never %s', async (_, argv, terminal) => {
    expect((await onTerminal(argv, terminal)).stdout).not.toContain(ESCAPE);
  });

  test('NO_COLOR that is empty says nothing', async () => {
    expect((await onTerminal(['page.txt'], { env: { NO_COLOR: '' } })).stdout).toContain(ESCAPE);
  });
});

test.each([40, 80, 200])('a report keeps to %i columns, and never grows beyond 110', async (columns) => {
  const { stdout } = await onTerminal(['page.txt', '--no-color', '--verbose'], { columns });
  for (const line of stdout.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(Math.min(columns, 110));
});

test.each([
  [100, false],
  [140, true],
])('references on %i columns: a table is %s', async (columns, isTable) => {
  writeFileSync(
    join(cwd, 'cited.txt'),
    'Our herb helps (1).\n\nReferences\n1. Doe A. Herbs. Lancet. 2018;3:14-18.\n',
  );
  const { stdout } = await onTerminal(['references', 'cited.txt', '--no-color'], { columns });
  expect(stdout.includes('Beside the claim')).toBe(isTable);
  for (const line of stdout.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(columns);
});

test('short work shows no progress', async () => {
  expect((await onTerminal(['page.txt', '--format', 'json'])).stderr).toBe('');
});

test('a reader that closes the pipe is no failure', async () => {
  mkdirSync(join(cwd, 'many'));
  for (let page = 0; page < 400; page++) {
    writeFileSync(join(cwd, `many/${page}.txt`), 'Our herb is a miracle for everybody.\n');
  }
  const child = spawn(process.execPath, [PROGRAM, 'many', '--rules', RULES], { cwd });
  let stderr = '';
  child.stderr.on('data', (chunk) => (stderr += chunk));
  child.stdout.once('data', () => child.stdout.destroy());
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect(stderr).toBe('');
  expect(code).toBe(1);
});
