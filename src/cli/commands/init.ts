import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONFIG_NAMES, Discovery } from '../../config/discover.ts';
import { shownPath } from '../config-failure.ts';
import { ExitCode } from '../exit-code.ts';
import { Failure, reasonOf } from '../failure.ts';
import type { GlobalOptions, Session } from '../session.ts';
import { configurationPhrases } from '../wording/configuration.ts';
import { starter } from '../wording/starter.ts';

/** Writes a commented configuration into the current folder, where there is none yet. */
export async function initCommand(
  _args: readonly string[],
  _options: GlobalOptions,
  { io, appearance: { language } }: Session,
): Promise<number> {
  const [found] = new Discovery().within(io.cwd);
  if (found !== undefined) throw new Failure('already-there', { path: shownPath(found, io.cwd) });
  const path = CONFIG_NAMES[0]!;
  try {
    writeFileSync(join(io.cwd, path), starter[language], { flag: 'wx' });
  } catch (error) {
    throw new Failure('init-failed', { path, reason: reasonOf(error) });
  }
  io.stdout.write(`${configurationPhrases['init-written'][language]({ path })}\n`);
  return ExitCode.clean;
}
