import { bashCompletion } from '../completion/bash.ts';
import { fishCompletion } from '../completion/fish.ts';
import { completionOf } from '../completion/model.ts';
import { zshCompletion } from '../completion/zsh.ts';
import { Configurations } from '../configuration.ts';
import { ExitCode } from '../exit-code.ts';
import { sinkFor } from '../output.ts';
import type { GlobalOptions, Session } from '../session.ts';
import type { Shell } from '../shells.ts';

const SCRIPTS = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion };

/** Prints what makes a shell complete commands, options and their values. */
export async function completionCommand(
  args: readonly string[],
  options: GlobalOptions,
  session: Session,
): Promise<number> {
  const { known } = await new Configurations(options, {}, session).for(null);
  const completion = completionOf(
    session.program,
    'audit',
    known.map(({ id }) => id),
  );
  const sink = sinkFor(options, session);
  sink.write(SCRIPTS[args[0] as Shell](completion));
  sink.close();
  return ExitCode.clean;
}
