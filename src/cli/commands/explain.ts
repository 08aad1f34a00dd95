import { explanationText } from '../../report/rules-text.ts';
import { ExitCode } from '../exit-code.ts';
import { Failure } from '../failure.ts';
import { rulesFor } from '../load-rules.ts';
import { nearest } from '../nearest.ts';
import { sinkFor } from '../output.ts';
import type { Jurisdictions } from '../../report/page.ts';
import type { GlobalOptions, Session } from '../session.ts';

interface ExplainOptions {
  readonly jurisdiction?: Jurisdictions;
}

/** Explains one rule in the reader's language. */
export async function explainCommand(
  args: readonly string[],
  options: ExplainOptions & GlobalOptions,
  session: Session,
): Promise<number> {
  const id = args[0]!;
  const { rules } = await rulesFor(options, session);
  const rule = rules.find((other) => other.id === id);
  if (!rule) {
    const ids = rules.map((other) => other.id);
    throw new Failure('unknown-rule', { rule: id, nearest: nearest(id, ids) });
  }
  const sink = sinkFor(options, session);
  sink.write(explanationText(rule, session.appearance, options.jurisdiction ?? []));
  sink.close();
  return ExitCode.clean;
}
