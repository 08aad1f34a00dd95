import { printableJson } from '../../report/printable.ts';
import { rulesText } from '../../report/rules-text.ts';
import { Configurations } from '../configuration.ts';
import { ExitCode } from '../exit-code.ts';
import { sinkFor } from '../output.ts';
import type { GlobalOptions, Session } from '../session.ts';

interface RulesOptions {
  readonly format: 'text' | 'json';
}

/** Lists the rules. */
export async function rulesCommand(
  _args: readonly string[],
  options: RulesOptions & GlobalOptions,
  session: Session,
): Promise<number> {
  const { known: rules } = await new Configurations(options, {}, session).for(null);
  const sink = sinkFor(options, session);
  if (options.format === 'json') {
    const list = rules.map(({ id, category, severity, status, tier, languages, title }) => {
      return { id, category, severity, status, tier, languages, title };
    });
    sink.write(`${printableJson(list)}\n`);
  } else sink.write(rulesText(rules, session.appearance));
  sink.close();
  return ExitCode.clean;
}
