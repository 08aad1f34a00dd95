import type { Io } from './io.ts';
import { version } from './version.ts';

export type { Io, Output } from './io.ts';

/**
 * Runs the command line.
 *
 * @param argv arguments after the program's name
 * @returns the exit code: 0 nothing at or above `--fail-on`, 1 something, 2 wrong use or unreadable input
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    io.stdout.write(`${version}\n`);
    return 0;
  }
  const { runProgram } = await import('./program.ts');
  return runProgram(argv, io);
}
