import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { manPage } from '../../src/cli/man-page.ts';
import { describedProgram } from '../support/program.ts';

/** Requests that the page is made of; any other line that begins like one is text that roff would swallow. */
const REQUESTS = /^\.(?:TH|SH|TP|br|\\")(?: |$)/;

describe.each(['en', 'fr'] as const)('the manual page in "%s"', (language) => {
  const program = describedProgram(language);
  const page = manPage(program, '1.2.3', language);

  test('names every command and every option', () => {
    const plain = page.replaceAll('\\-', '-');
    for (const command of program.commands) {
      expect(plain).toContain(`\\fB${command.name()}`);
      for (const { flags } of command.options.filter(({ hidden }) => !hidden))
        expect(plain).toContain(`\\fB${flags}\\fR`);
    }
    for (const { flags } of program.options) expect(plain).toContain(`\\fB${flags}\\fR`);
  });

  test('holds no word that roff would take for a request', () => {
    const requests = page.split('\n').filter((line) => /^[.']/.test(line));
    expect(requests.filter((line) => !REQUESTS.test(line))).toEqual([]);
  });

  test.skipIf(spawnSync('groff', ['--version']).status !== 0)('is rendered without a warning', () => {
    const { stdout, stderr } = spawnSync('groff', ['-man', '-K', 'utf8', '-T', 'utf8', '-ww'], {
      input: page,
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(stdout).toContain('.claimauditignore');
  });
});
