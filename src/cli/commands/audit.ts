import { resolve } from 'node:path';
import type { Problem } from '../../report/formats/types.ts';
import {
  type DirectiveNote,
  EMPTY,
  indexRules,
  type ReportedPage,
  type Summary,
  withPage,
} from '../../report/page.ts';
import { summaryText } from '../../report/text.ts';
import type { Confidence, Finding } from '../../rules/types.ts';
import type { FailOn, Place } from '../../config/types.ts';
import { Configurations, flagsOf } from '../configuration.ts';
import { ExitCode } from '../exit-code.ts';
import { Failure } from '../failure.ts';
import { type PageOptions, pagesOf } from '../pages.ts';
import { type Progress, progressOf } from '../progress.ts';
import { beginInspection, type CacheOptions } from '../inspector.ts';
import { pageFailure } from '../read-page.ts';
import { beginReports, filesOf, readTarget } from '../report-targets.ts';
import { beginScreening, type ScreeningOptions } from '../screening.ts';
import type { GlobalOptions, Session } from '../session.ts';
import { Limits } from '../limits.ts';
import { version } from '../version.ts';
import { failureText } from '../wording/failures.ts';

interface AuditCommandOptions extends PageOptions, ScreeningOptions, CacheOptions {
  /** Each `NAME` or `NAME=FILE`. */
  readonly format: readonly string[];
  readonly failOn: FailOn;
  readonly minConfidence: Confidence;
  readonly maxWarnings?: number;
  readonly jurisdiction?: readonly Place[];
  readonly reportSuppressed?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

/** Audits pages one after the other and reports them. */
export async function auditCommand(
  args: readonly string[],
  options: AuditCommandOptions & GlobalOptions,
  session: Session,
): Promise<number> {
  let progress: Progress | null = null;
  const tell = (failure: Failure) => {
    progress?.clear();
    session.tell(failure);
  };
  // First, as what is wrong here shows before any rule is loaded.
  const screening = await beginScreening(options, args, { ...session, tell });
  const configurations = new Configurations(options, flagsOf(options, session), session);
  const rules = new Map(indexRules(await configurations.rulesFor(args, options.stdinFilename)));
  const { appearance, io } = session;
  const quiet = options.quiet ?? false;
  const targets = options.format.map(readTarget);
  const limits = new Limits();
  const counts = (one: Finding | DirectiveNote) => limits.counts(one);
  const context = {
    tool: { name: 'claim-audit', version },
    rules,
    appearance,
    jurisdictions: options.jurisdiction ?? [],
    verbose: options.verbose ?? false,
    suppressed: options.reportSuppressed ?? false,
    quiet,
    counts,
  };
  const reports = await beginReports(targets, args, context, options, session);
  const written = filesOf(targets, options, io.cwd);
  const problems: Problem[] = [];
  let summary: Summary = EMPTY;
  const isSeen = targets.some(({ name, file }) => name === 'text' && file === undefined);
  const isSilent = !isSeen || quiet || options.output !== undefined;
  progress = progressOf(session, isSilent || !io.isTTY.stdout);
  const inspector = await beginInspection(options, { ...session, tell });
  const fail = (failure: Failure, path: string | null) => {
    tell(failure);
    problems.push({ path, text: failureText(failure, appearance.language) });
  };
  for await (const page of pagesOf(args, 'audit', options, session, configurations)) {
    const path = page instanceof Failure ? pathOf(page) : page.path;
    // A report of an earlier run is no page of a folder that it lies in.
    if (path !== null && written.has(resolve(io.cwd, path))) continue;
    if (page instanceof Failure) {
      fail(page, path);
      continue;
    }
    if (screening.passesOver(page.path)) continue;
    const configuration = await configurations.for(page.path);
    const { effective, ruleSet, known } = configuration;
    for (const rule of known) rules.set(rule.id, rule);
    let reported: ReportedPage;
    try {
      const screened = screening.screen(page.path, await inspector.inspect(page, configuration), {
        minConfidence: effective.minConfidence.value,
        known: new Set(rules.keys()),
        active: new Set(ruleSet.rules.map(({ id }) => id)),
        unusedDirectives: effective.unusedDirectives.value,
      });
      reported = {
        path: page.path,
        ...('encoding' in page ? { encoding: page.encoding } : {}),
        jurisdictions: effective.jurisdictions.value,
        ...screened,
      };
    } catch (error) {
      fail(pageFailure(error, page.path), page.path);
      continue;
    }
    limits.add([...reported.result.findings, ...(reported.directives ?? [])], effective);
    for (const { report, sink } of reports) sink.write(report.page(reported));
    summary = withPage(summary, reported);
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
  inspector.end();
  const excess = limits.excess(io.cwd);
  for (const failure of excess) session.tell(failure);
  if (problems.length > 0) return ExitCode.failure;
  return limits.counted + excess.length > 0 ? ExitCode.findings : ExitCode.clean;
}

function pathOf({ args }: Failure): string | null {
  return args !== null && 'path' in args ? args.path : null;
}
