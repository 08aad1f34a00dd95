import { CommanderError } from 'commander';
import { printable } from '../report/printable.ts';
import { sayIn } from '../report/wording/table.ts';
import { buildProgram } from './commands.ts';
import { ExitCode } from './exit-code.ts';
import { Failure } from './failure.ts';
import type { Io } from './io.ts';
import { messageLanguage } from './language.ts';
import { failureText } from './wording/failures.ts';
import { helpPhrases } from './wording/help.ts';

/** Reads the arguments, runs the command and answers with the exit code. */
export async function runProgram(argv: readonly string[], io: Io): Promise<number> {
  const language = messageLanguage(argv, io.env);
  const say = sayIn(helpPhrases, language);
  const tell = (failure: Failure) => {
    const lines = [printable(say('error', { text: failureText(failure, language) })), ...failure.excerpt];
    io.stderr.write(lines.map((line) => `${line}\n`).join(''));
  };
  let code: number = ExitCode.clean;
  const program = buildProgram({ io, language, say, tell }, (result) => {
    code = result;
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? ExitCode.clean : ExitCode.failure;
    tell(error instanceof Failure ? error : new Failure('internal', { reason: messageOf(error) }));
    if (!(error instanceof Failure) && io.env.DEBUG && error instanceof Error)
      io.stderr.write(`${error.stack}\n`);
    return ExitCode.failure;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
