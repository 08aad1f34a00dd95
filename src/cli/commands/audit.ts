import { resolve } from 'node:path';
import { inspectDocument } from '../../audit.ts';
import type { Problem } from '../../report/formats/types.ts';
import {
  EMPTY,
  indexRules,
  type Jurisdictions,
  type ReportedPage,
  type Summary,
  withPage,
} from '../../report/page.ts';
import { summaryText } from '../../report/text.ts';
import type { Confidence, Finding, Severity } from '../../rules/types.ts';
import { ExitCode } from '../exit-code.ts';
import { Failure } from '../failure.ts';
import { rulesFor } from '../load-rules.ts';
import { reasonOf } from '../output.ts';
import { type PageOptions, pagesOf } from '../pages.ts';
import { progressOf } from '../progress.ts';
import { readPage } from '../read-page.ts';
import { beginReports, filesOf, readTarget } from '../report-targets.ts';
import { beginScreening, type ScreeningOptions } from '../screening.ts';
import type { GlobalOptions, Session } from '../session.ts';
import { version } from '../version.ts';
import { failureText } from '../wording/failures.ts';

interface AuditCommandOptions extends PageOptions, ScreeningOptions {
  /** Each `NAME` or `NAME=FILE`. */
  readonly format: readonly string[];
  readonly failOn: Severity | 'never';
  readonly minConfidence: Confidence;
  readonly jurisdiction?: Jurisdictions;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

const RANK: Readonly<Record<Severity | 'never', number>> = { info: 0, warning: 1, error: 2, never: 3 };

/** Audits pages one after the other and reports them. */
export async function auditCommand(
  args: readonly string[],
  options: AuditCommandOptions & GlobalOptions,
  session: Session,
): Promise<number> {
  const ruleSet = await rulesFor(options, session);
  const rules = indexRules(ruleSet.rules);
  const { appearance, io } = session;
  const quiet = options.quiet ?? false;
  const targets = options.format.map(readTarget);
  const counts = ({ severity }: Finding) => RANK[severity] >= RANK[options.failOn];
  const context = {
    tool: { name: 'claim-audit', version },
    rules,
    appearance,
    jurisdictions: options.jurisdiction ?? [],
    verbose: options.verbose ?? false,
    quiet,
    counts,
  };
  const reports = await beginReports(targets, args, context, options, session);
  const written = filesOf(targets, options, io.cwd);
  const problems: Problem[] = [];
  let summary: Summary = EMPTY;
  let counted = 0;
  const isSeen = targets.some(({ name, file }) => name === 'text' && file === undefined);
  const isSilent = !isSeen || quiet || options.output !== undefined;
  const progress = progressOf(session, isSilent || !io.isTTY.stdout);
  const tell = (failure: Failure) => {
    progress.clear();
    session.tell(failure);
  };
  const known = new Set(rules.keys());
  const screening = await beginScreening(options, args, { ...session, tell });
  const fail = (failure: Failure, path: string | null) => {
    tell(failure);
    problems.push({ path, text: failureText(failure, appearance.language) });
  };
  for await (const page of pagesOf(args, 'audit', options, session)) {
    const path = page instanceof Failure ? pathOf(page) : page.path;
    // A report of an earlier run is no page of a folder that it lies in.
    if (path !== null && written.has(resolve(io.cwd, path))) continue;
    if (page instanceof Failure) {
      fail(page, path);
      continue;
    }
    if (screening.passesOver(page.path)) continue;
    let reported: ReportedPage;
    try {
      const { mainContent, inlineConfig, minConfidence } = options;
      const document = await readPage(page.text, page.format, mainContent, inlineConfig);
      const result = inspectDocument(document, ruleSet);
      const screened = screening.screen(page.path, result, { minConfidence, known, active: known });
      reported = { path: page.path, result: screened };
    } catch (error) {
      fail(new Failure('page-failed', { path: page.path, reason: reasonOf(error) }), page.path);
      continue;
    }
    const { findings } = reported.result;
    counted += findings.filter(counts).length;
    for (const { report, sink } of reports) sink.write(report.page(reported));
    summary = withPage(summary, findings);
    progress.step(summary.files);
  }
  progress.clear();
  summary = { ...summary, withheld: screening.withheld() };
  for (const { report, sink } of reports) {
    sink.write(report.end(summary, problems));
    sink.close();
  }
  // When all reports go to files, a reader still learns what was found.
  if (!quiet && targets.every(({ file }) => file !== undefined) && summary.files > 0)
    io.stdout.write(summaryText(summary, rules, appearance));
  screening.end();
  if (problems.length > 0) return ExitCode.failure;
  return counted > 0 ? ExitCode.findings : ExitCode.clean;
}

function pathOf({ args }: Failure): string | null {
  return args !== null && 'path' in args ? args.path : null;
}
