import { type InspectResult, inspectDocument } from '../../audit.ts';
import { inspectJson, inspectReport } from '../../report/inspect-json.ts';
import { inspectText } from '../../report/inspect-text.ts';
import { Configurations, flagsOf } from '../configuration.ts';
import { ExitCode } from '../exit-code.ts';
import { Failure } from '../failure.ts';
import { sinkFor } from '../output.ts';
import { type PageOptions, pagesOf } from '../pages.ts';
import { pageFailure, readPage } from '../read-page.ts';
import type { GlobalOptions, Session } from '../session.ts';
import { version } from '../version.ts';

interface InspectOptions extends PageOptions {
  readonly format: 'text' | 'json';
}

/** Shows how pages were read. */
export async function inspectCommand(
  args: readonly string[],
  options: InspectOptions & GlobalOptions,
  session: Session,
): Promise<number> {
  const configurations = new Configurations(options, flagsOf(options, session), session);
  const sink = sinkFor(options, session);
  const files: unknown[] = [];
  let shown = 0;
  let failed = false;
  for await (const page of pagesOf(args, 'inspect', options, session, configurations)) {
    if (page instanceof Failure) {
      session.tell(page);
      failed = true;
      continue;
    }
    const { effective, ruleSet, reading } = await configurations.for(page.path);
    let result: InspectResult;
    try {
      result = inspectDocument(await readPage(page, effective.mainContent.value), ruleSet, reading);
    } catch (error) {
      session.tell(pageFailure(error, page.path));
      failed = true;
      continue;
    }
    if (options.format === 'json') files.push(inspectJson(page.path, result));
    else sink.write(`${shown++ > 0 ? '\n' : ''}${inspectText(page.path, result, session.appearance)}`);
  }
  if (options.format === 'json') sink.write(inspectReport(files, { name: 'claim-audit', version }));
  sink.close();
  return failed ? ExitCode.failure : ExitCode.clean;
}
