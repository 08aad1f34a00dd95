import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bashCompletion } from '../../src/cli/completion/bash.ts';
import { fishCompletion } from '../../src/cli/completion/fish.ts';
import { type Completion, completionOf } from '../../src/cli/completion/model.ts';
import { zshCompletion } from '../../src/cli/completion/zsh.ts';
import type { Language } from '../../src/language/types.ts';
import { describedProgram } from '../support/program.ts';

const SCRIPTS = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion };
const SHELLS = Object.keys(SCRIPTS) as (keyof typeof SCRIPTS)[];

function completionIn(language: Language): Completion {
  return completionOf(describedProgram(language), 'audit', ['cure-claim', 'panacea']);
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'claim-audit-'));
  for (const shell of SHELLS)
    writeFileSync(join(folder, `script.${shell}`), SCRIPTS[shell](completionIn('fr')));
  writeFileSync(join(folder, 'an ad.txt'), '');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function isThere(shell: string): boolean {
  return spawnSync(shell, ['-c', 'true']).status === 0;
}

test.each(SHELLS.filter(isThere))('%s takes the script, in either language', (shell) => {
  for (const language of ['en', 'fr'] as const) {
    const path = join(folder, `${language}.${shell}`);
    writeFileSync(path, SCRIPTS[shell](completionIn(language)));
    expect(spawnSync(shell, ['-n', path], { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
  }
});

test('every option of every command is known, with its values', () => {
  const { commands } = completionIn('en');
  const optionsOf = (name: string) =>
    new Map(
      commands.find((command) => command.name === name)!.options.map((option) => [option.long, option]),
    );
  const audit = optionsOf('audit');
  expect(audit.get('--fail-on')!.values).toMatchObject({ words: ['error', 'warning', 'info', 'never'] });
  expect(audit.get('--format')).toMatchObject({ isOptional: false, values: { kind: 'targets' } });
  expect(audit.get('--cache')).toMatchObject({ isOptional: true, values: { kind: 'files' } });
  expect(audit.get('--quiet')).toMatchObject({ short: '-q', values: null });
  expect(optionsOf('rules').get('--format')!.values).toMatchObject({ words: ['text', 'json'] });
  for (const { name, options } of commands)
    if (name !== 'help')
      expect(options.map(({ long }) => long)).toEqual(expect.arrayContaining(['--lang', '--help']));
});

/** Words of a command line, the last one being typed, and what is offered for it. */
const OFFERS: readonly (readonly [words: readonly string[], offered: readonly string[]])[] = [
  [['exp'], ['explain']],
  [['explain', 'pan'], ['panacea']],
  [['--format', 'sar'], ['sarif']],
  [['--format', '=', 'sar'], ['sarif']],
  [
    ['rules', '--format', ''],
    ['text', 'json'],
  ],
  [['a.txt', '--fail-on', 'w'], ['warning']],
  [['--jurisdiction', 'EU,F'], ['EU,FR']],
  [['--lang', 'fr', 'exp'], ['explain']],
  [
    ['completion', ''],
    ['bash', 'zsh', 'fish'],
  ],
  [['help', 'ev'], ['evaluate']],
  [['audit', 'an'], ['an ad.txt']],
  [['--baseline', 'an'], ['an ad.txt']],
  [['audit', '--max'], ['--max-warnings']],
  [['rules', '--max'], []],
  [['audit', 'exp'], []],
];

describe.skipIf(!isThere('bash'))('bash', () => {
  test.each(OFFERS)('%j', (words, offered) => {
    const typed = ['claim-audit', ...words].map((word) => `'${word}'`).join(' ');
    const script = `source ./script.bash; COMP_WORDS=(${typed}); COMP_CWORD=${words.length}
      _claim_audit; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', script], { cwd: folder, encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout.split('\n').filter(Boolean)).toEqual(offered);
  });
});

describe.skipIf(!isThere('fish'))('fish', () => {
  const inOneLine = OFFERS.filter(([words]) => !words.includes('=') && !words.at(-1)!.includes(','));
  test.each(inOneLine)('%j', (words, offered) => {
    const line = ['claim-audit', ...words].join(' ');
    const { stdout, stderr } = spawnSync(
      'fish',
      ['--no-config', '-c', `source ./script.fish; complete -C'${line}'`],
      { cwd: folder, encoding: 'utf8' },
    );
    expect(stderr).toBe('');
    const names = stdout
      .split('\n')
      .filter(Boolean)
      .map((shown) => shown.split('\t')[0]);
    expect(names.sort()).toEqual([...offered].sort());
  });
});
