import { explanationText } from '../../report/rules-text.ts';
import { Configurations, flagsOf } from '../configuration.ts';
import { ExitCode } from '../exit-code.ts';
import { Failure } from '../failure.ts';
import { nearest } from '../nearest.ts';
import { sinkFor } from '../output.ts';
import type { Place } from '../../config/types.ts';
import type { GlobalOptions, Session } from '../session.ts';

interface ExplainOptions {
  readonly jurisdiction?: readonly Place[];
}

/** Explains one rule in the reader's language. */
export async function explainCommand(
  args: readonly string[],
  options: ExplainOptions & GlobalOptions,
  session: Session,
): Promise<number> {
  const id = args[0]!;
  const configurations = new Configurations(options, flagsOf(options, session), session);
  const { known: rules, effective } = await configurations.for(null);
  const rule = rules.find((other) => other.id === id);
  if (!rule) {
    const ids = rules.map((other) => other.id);
    throw new Failure('unknown-rule', { rule: id, nearest: nearest(id, ids) });
  }
  const sink = sinkFor(options, session);
  sink.write(explanationText(rule, session.appearance, effective.jurisdictions.value));
  sink.close();
  return ExitCode.clean;
}
