import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { widthOf } from '../../src/report/wrap.ts';

const RULES = join(import.meta.dirname, 'rules');
const PROGRAM = join(import.meta.dirname, '../../bin/claim-audit.js');
const SENTENCES = 6000;

let cwd: string;
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'claim-audit-'));
  const line = (_: unknown, index: number) =>
    `Herb number ${index} is a miracle for everybody in the old house.\n`;
  writeFileSync(join(cwd, 'long.txt'), Array.from({ length: SENTENCES }, line).join(''));
  writeFileSync(join(cwd, 'page.txt'), 'Our herb is a miracle, and it grows behind the old house. Hurry!\n');
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built program on a pipe whose reader looks at each piece with `onPiece` before it takes the next. */
async function piped(argv: readonly string[], onPiece: (close: () => void) => Promise<void>): Promise<Ended> {
  const child = spawn(process.execPath, [PROGRAM, ...argv, '--rules', RULES], { cwd });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  let stdout = '';
  let stderr = '';
  child.stderr.on('data', (piece) => (stderr += piece));
  child.stdout.setEncoding('utf8');
  child.stdout.on('error', () => {});
  child.stdout.on('data', (piece) => {
    stdout += piece;
    child.stdout.pause();
    void onPiece(() => child.stdout.destroy()).then(() => child.stdout.resume());
  });
  return { code: await ended, stdout, stderr };
}

describe('on a pipe', () => {
  test('a report of more than 5 MB is whole, however slowly it is read', async () => {
    const { code, stdout, stderr } = await piped(['long.txt', '--format', 'json'], () => setTimeout(2));
    expect([code, stderr]).toEqual([1, '']);
    expect(stdout.length).toBeGreaterThan(5_000_000);
    const [{ findings }] = JSON.parse(stdout).files;
    expect(findings).toHaveLength(SENTENCES);
    expect(findings.at(-1).location.start.line).toBe(SENTENCES);
  });

  test.each(['json', 'sarif', 'markdown'])(
    'a reader of %s that has seen enough is no failure',
    async (format) => {
      const { code, stderr } = await piped(['long.txt', '--format', format], async (close) => close());
      expect([code, stderr]).toEqual([1, '']);
    },
  );
});

test('a report in a file is whole', async () => {
  const { status } = spawnSync(
    process.execPath,
    [PROGRAM, 'long.txt', '--rules', RULES, '--quiet', '--format', 'gitlab=issues.json'],
    { cwd },
  );
  expect(status).toBe(1);
  expect(JSON.parse(readFileSync(join(cwd, 'issues.json'), 'utf8'))).toHaveLength(SENTENCES);
});

/** `script` gives a program a terminal; where it is missing, the width is tested in terminal.test.ts alone. */
test.skipIf(!existsSync('/usr/bin/script'))('a terminal of 40 columns is kept to', () => {
  const command = `stty cols 40; "${process.execPath}" "${PROGRAM}" page.txt --verbose --rules "${RULES}"`;
  const { stdout } = spawnSync('/usr/bin/script', ['-qec', command, '/dev/null'], { cwd, encoding: 'utf8' });
  const lines = stdout.replace(/\u001b\[[\d;]*m/g, '').split(/\r?\n/);
  expect(lines.join(' ')).toContain('miracle');
  for (const line of lines) expect(widthOf(line), line).toBeLessThanOrEqual(40);
});
