import { type InspectResult, inspectDocument } from '../../audit.ts';
import {
  referencesCsv,
  referencesCsvRows,
  referencesJson,
  referencesReport,
} from '../../report/references-data.ts';
import { referencesText } from '../../report/references-text.ts';
import { Configurations, flagsOf } from '../configuration.ts';
import { ExitCode } from '../exit-code.ts';
import { Failure } from '../failure.ts';
import { sinkFor } from '../output.ts';
import { type PageOptions, pagesOf } from '../pages.ts';
import { pageFailure, readPage } from '../read-page.ts';
import { type GlobalOptions, type Session, tableWidthFor } from '../session.ts';
import { version } from '../version.ts';

interface ReferencesOptions extends PageOptions {
  readonly format: 'text' | 'json' | 'csv';
}

/** Lists the works that pages cite, what each is about, and how it stands to the claims that lean on it. */
export async function referencesCommand(
  args: readonly string[],
  options: ReferencesOptions & GlobalOptions,
  session: Session,
): Promise<number> {
  const configurations = new Configurations(options, flagsOf(options, session), session);
  const sink = sinkFor(options, session);
  const look = { ...session.appearance, width: tableWidthFor(session.io) };
  const { language } = look;
  const files: unknown[] = [];
  const rows: (string | number | null)[][] = [];
  let shown = 0;
  let failed = false;
  const fail = (failure: Failure) => {
    session.tell(failure);
    failed = true;
  };
  for await (const page of pagesOf(args, 'references', options, session, configurations)) {
    if (page instanceof Failure) {
      fail(page);
      continue;
    }
    const { effective, ruleSet, reading } = await configurations.for(page.path);
    let result: InspectResult;
    try {
      const document = await readPage(page, effective.mainContent.value);
      result = inspectDocument(document, ruleSet, reading);
    } catch (error) {
      fail(pageFailure(error, page.path));
      continue;
    }
    if (options.format === 'json') files.push(referencesJson(page.path, result, language));
    else if (options.format === 'csv') rows.push(...referencesCsvRows(page.path, result, language));
    else sink.write(`${shown++ > 0 ? '\n' : ''}${referencesText(page.path, result, look)}`);
  }
  if (options.format === 'json') sink.write(referencesReport(files, { name: 'claim-audit', version }));
  if (options.format === 'csv') sink.write(referencesCsv(rows));
  sink.close();
  return failed ? ExitCode.failure : ExitCode.clean;
}
