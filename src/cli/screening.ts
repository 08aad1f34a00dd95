import type { InspectResult } from '../audit.ts';
import type { Withheld } from '../report/page.ts';
import { LineIndex } from '../report/lines.ts';
import { atLeast } from '../rules/confidence.ts';
import type { Confidence, Finding } from '../rules/types.ts';
import { applyDirectives, type KnownRules } from '../suppressions/apply.ts';
import { type BaselineRun, beginBaseline } from './baseline.ts';
import { beginChanges, type ChangedPages } from './changed-pages.ts';
import { directiveFailure } from './directive-failure.ts';
import { Failure } from './failure.ts';
import type { Session } from './session.ts';

/** Problems of directives that are told of one page. */
const MOST_TOLD = 50;

/** Options that keep findings back. */
export interface ScreeningOptions {
  /** False with `--no-inline-config`. */
  readonly inlineConfig: boolean;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  /** A revision; `true` for the one that was committed last. */
  readonly changed?: string | true;
}

/** What must be known of the run to screen a page. */
export interface PageScreening {
  readonly minConfidence: Confidence;
  /** Rules that exist; a directive may name them. */
  readonly known: ReadonlySet<string>;
  /** Rules that the page was audited by. */
  readonly active: KnownRules;
}

/** Decides what of the findings is reported: what pages suppress, what is known, what has not changed. */
export interface Screening {
  /** Whether a page is passed over without being read. */
  passesOver(path: string): boolean;
  /** The result with the findings to report; problems of the page's directives are told. */
  screen(path: string, result: InspectResult, options: PageScreening): InspectResult;
  /** What has been kept back so far. */
  withheld(): Withheld;
  /** Tells what is to be said of the run as a whole, and writes the baseline where that was asked for. */
  end(): void;
}

/**
 * @param paths what the command was given
 * @throws Failure when options contradict each other, or what they name cannot be used
 */
export async function beginScreening(
  options: ScreeningOptions,
  paths: readonly string[],
  session: Session,
): Promise<Screening> {
  const { inlineConfig, changed, updateBaseline = false } = options;
  if (updateBaseline && options.baseline === undefined) throw new Failure('baseline-not-named', null);
  if (updateBaseline && changed !== undefined)
    throw new Failure('options-apart', { options: ['--update-baseline', '--changed'] });
  const baseline: BaselineRun | null =
    options.baseline === undefined ? null : beginBaseline(options.baseline, updateBaseline, session);
  const changes: ChangedPages | null =
    changed === undefined ? null : await beginChanges(changed === true ? 'HEAD' : changed, paths, session);
  const counts = { suppressed: 0, known: 0, unchanged: 0 };
  return {
    passesOver: (path) => changes !== null && changes.linesOf(path)?.length === 0,
    screen(path, result, { minConfidence, known, active }) {
      let { findings } = result;
      if (inlineConfig) {
        const screened = applyDirectives(result.document, findings, known, active);
        const lines = new LineIndex(result.document.source);
        for (const problem of screened.problems.slice(0, MOST_TOLD))
          session.tell(directiveFailure(problem, path, lines.position(problem.span.start).line, known));
        const more = screened.problems.length - MOST_TOLD;
        if (more > 0) session.tell(new Failure('directive-more', { path, count: more }));
        counts.suppressed += atLeast(
          screened.suppressed.map(({ finding }) => finding),
          minConfidence,
        ).length;
        findings = screened.findings;
      }
      // What is known is found among all findings, so that no entry looks stale for a doubtful one.
      const fresh = baseline ? baseline.screen(path, findings, minConfidence, active) : findings;
      const sure = atLeast(fresh, minConfidence);
      counts.known += atLeast(findings, minConfidence).length - sure.length;
      const touched = changes ? changes.touched(path, result.document, sure) : sure;
      counts.unchanged += sure.length - touched.length;
      return touched === result.findings ? result : withFindings(result, touched);
    },
    withheld: () => ({ ...counts }),
    end() {
      baseline?.end();
      changes?.end();
    },
  };
}

/** The same result with other findings; what is read when asked for stays so. */
function withFindings(result: InspectResult, findings: readonly Finding[]): InspectResult {
  const { document, format, language, words, profile, references, cleared, works } = result;
  return {
    ...{ document, format, language, words, profile, references, findings, cleared, works },
    get facts() {
      return result.facts;
    },
    get claims() {
      return result.claims;
    },
  };
}
