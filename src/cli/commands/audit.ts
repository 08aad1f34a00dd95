import { inspectDocument } from '../../audit.ts';
import { jsonReport, type PageJson, pageJson } from '../../report/json.ts';
import {
  EMPTY,
  indexRules,
  type Jurisdictions,
  type ReportedPage,
  type Summary,
  withPage,
} from '../../report/page.ts';
import { pageText, quietText, summaryText } from '../../report/text.ts';
import type { Confidence, Finding, Severity } from '../../rules/types.ts';
import { ExitCode } from '../exit-code.ts';
import { Failure } from '../failure.ts';
import { rulesFor } from '../load-rules.ts';
import { reasonOf, sinkFor } from '../output.ts';
import { type PageOptions, pagesOf } from '../pages.ts';
import { progressOf } from '../progress.ts';
import { readPage } from '../read-page.ts';
import type { GlobalOptions, Session } from '../session.ts';
import { version } from '../version.ts';

interface AuditCommandOptions extends PageOptions {
  readonly format: 'text' | 'json';
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
  const sink = sinkFor(options, session);
  const jurisdictions = options.jurisdiction ?? [];
  const look = { ...session.appearance, verbose: options.verbose ?? false, jurisdictions };
  const counts = ({ severity }: Finding) => RANK[severity] >= RANK[options.failOn];
  const json: PageJson[] = [];
  let summary: Summary = EMPTY;
  let failed = false;
  let counted = 0;
  const isSilent = options.format === 'json' || options.quiet === true || options.output !== undefined;
  const progress = progressOf(session, isSilent || !session.io.isTTY.stdout);
  const fail = (failure: Failure) => {
    progress.clear();
    session.tell(failure);
    failed = true;
  };
  for await (const page of pagesOf(args, 'audit', options, session)) {
    if (page instanceof Failure) {
      fail(page);
      continue;
    }
    let reported: ReportedPage;
    try {
      const document = await readPage(page.text, page.format, options.mainContent);
      reported = { path: page.path, result: inspectDocument(document, ruleSet, options.minConfidence) };
    } catch (error) {
      fail(new Failure('page-failed', { path: page.path, reason: reasonOf(error) }));
      continue;
    }
    const { findings } = reported.result;
    const failing = findings.filter(counts);
    counted += failing.length;
    if (options.format === 'json') json.push(pageJson(reported, rules, look.language, jurisdictions));
    else if (options.quiet) sink.write(quietText(reported, failing, rules, look));
    else sink.write(`${summary.files > 0 ? '\n' : ''}${pageText(reported, rules, look)}`);
    summary = withPage(summary, findings);
    progress.step(summary.files);
  }
  progress.clear();
  if (options.format === 'json') sink.write(jsonReport(json, summary, { name: 'claim-audit', version }));
  else if (!options.quiet && summary.files > 0) sink.write(`\n${summaryText(summary, rules, look)}`);
  sink.close();
  if (failed) return ExitCode.failure;
  return counted > 0 ? ExitCode.findings : ExitCode.clean;
}
