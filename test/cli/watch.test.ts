import { mkdirSync, mkdtempSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { run } from '../../src/cli/index.ts';

const RULES = join(import.meta.dirname, 'rules');
const PATIENCE = { timeout: 20_000, interval: 20 };
let cwd: string;

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'claim-audit-'));
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

test('pages are audited as they are saved, until the user ends it', { timeout: 60_000 }, async () => {
  let output = '';
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const save = (name: string, text: string) => writeFileSync(join(cwd, name), text);
  const says = (text: string) => vi.waitFor(() => expect(output).toContain(text), PATIENCE);
  save('a.txt', 'Our herb is a miracle for everybody.\n');
  const code = run(['watch', '.', '--rules', RULES], {
    stdin: (async function* () {})(),
    stdout: {
      write: (text) => {
        output += text;
      },
    },
    stderr: {
      write: (text) => {
        output += text;
      },
    },
    env: {},
    isTTY: { stdout: false, stderr: false },
    columns: undefined,
    cwd,
    interrupted: () => ended,
  });
  await says('Watching 1 page. Press Ctrl-C to end.\n');
  const miracle = 'a.txt:1:15: error miracle: “miracle” needs proof; none is shown.\n';
  expect(output).toBe(
    `${miracle}a.txt: 1 error, 0 warnings, 0 info\nWatching 1 page. Press Ctrl-C to end.\n`,
  );

  // As editors do that put a new file in the place of the old one.
  output = '';
  save('a.tmp', 'Our herb is good for everybody.\nHurry, it is here.\n');
  renameSync(join(cwd, 'a.tmp'), join(cwd, 'a.txt'));
  await says('a.txt: 0 errors, 1 warning, 0 info\n');
  expect(output).toContain(`- ${miracle}+ a.txt:2:1: warning hurry: “Hurry” presses the reader.\n`);

  output = '';
  save('a.txt', 'Our herb is good for everybody.\n\nIt grows.\nHurry, it is here.\n');
  await says('a.txt: no finding came or went (0 errors, 1 warning, 0 info)\n');

  output = '';
  mkdirSync(join(cwd, 'new'));
  save('new/b.md', 'Our herb is a miracle for everybody.\n');
  await says('+ new/b.md:1:15: error miracle');

  output = '';
  save('a.txt', '');
  await says('a.txt: the file is empty.');
  expect(output).not.toContain('the page is gone');

  output = '';
  unlinkSync(join(cwd, 'new/b.md'));
  await says('new/b.md: the page is gone\n');

  end();
  expect(await code).toBe(0);
  expect(output).toContain('No longer watching.\n');
});
