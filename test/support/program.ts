import type { Command } from 'commander';
import { buildProgram } from '../../src/cli/commands.ts';
import { helpPhrases } from '../../src/cli/wording/help.ts';
import type { Language } from '../../src/language/types.ts';
import { sayIn } from '../../src/report/wording/table.ts';

/** The program as it describes itself; it does not run. */
export function describedProgram(language: Language): Command {
  const io = {
    stdin: (async function* () {})(),
    stdout: { write() {} },
    stderr: { write() {} },
    env: {},
    isTTY: { stdout: false, stderr: false },
    columns: undefined,
    cwd: '/',
  };
  return buildProgram({ io, language, say: sayIn(helpPhrases, language), tell() {} }, () => {});
}
