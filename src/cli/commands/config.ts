import { switchOf } from '../../config/rules.ts';
import { ExitCode } from '../exit-code.ts';
import { Configurations, placeholder } from '../configuration.ts';
import { configJson, configText, type ShownConfiguration } from '../config-text.ts';
import { sinkFor } from '../output.ts';
import { printableJson } from '../../report/printable.ts';
import type { GlobalOptions, Session } from '../session.ts';

interface ConfigOptions {
  readonly format: 'text' | 'json';
}

/** Prints what holds for a page or a folder, and where each value comes from. */
export async function configCommand(
  args: readonly string[],
  options: ConfigOptions & GlobalOptions,
  session: Session,
): Promise<number> {
  const { cwd } = session.io;
  const path = args[0] ?? '.';
  const page = placeholder(path, cwd);
  const configurations = new Configurations(options, {}, session);
  const { effective, known } = await configurations.for(page);
  const shown: ShownConfiguration = {
    path,
    cwd,
    effective,
    leftOut: await configurations.leftOut(page),
    rules: known.map((rule) => {
      const found = switchOf(rule, effective.rules);
      return { rule, value: found?.value ?? 'on', origin: found?.origin ?? { kind: 'default' } };
    }),
  };
  const sink = sinkFor(options, session);
  if (options.format === 'json') sink.write(`${printableJson(configJson(shown))}\n`);
  else sink.write(configText(shown, session.appearance));
  sink.close();
  return ExitCode.clean;
}
