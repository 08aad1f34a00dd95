import type { InspectResult } from '../audit.ts';
import type { DirectiveSwitch } from '../config/types.ts';
import type { Document } from '../document/types.ts';
import type { DirectiveNote, HeldBack, ReportedPage, Withheld } from '../report/page.ts';
import { LineIndex } from '../report/lines.ts';
import { atLeast } from '../rules/confidence.ts';
import type { Confidence, Finding } from '../rules/types.ts';
import { applyDirectives, type KnownRules } from '../suppressions/apply.ts';
import { type BaselineRun, beginBaseline } from './baseline.ts';
import { beginChanges, type ChangedPages } from './changed-pages.ts';
import { directiveNote } from './directive-note.ts';
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
  readonly unusedDirectives: DirectiveSwitch;
}

/** A page's result with the findings to report, and what else is to be said of it. */
export type ScreenedPage = Required<Pick<ReportedPage, 'result' | 'heldBack' | 'directives'>>;

/** Decides what of the findings is reported: what pages suppress, what is known, what has not changed. */
export interface Screening {
  /** Whether a page is passed over without being read. */
  passesOver(path: string): boolean;
  /** Problems of the page's directives are told. */
  screen(path: string, result: InspectResult, options: PageScreening): ScreenedPage;
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
    screen(path, result, { minConfidence, known, active, unusedDirectives }) {
      const { document } = result;
      const heldBack: HeldBack[] = [];
      let directives: readonly DirectiveNote[] = [];
      let { findings } = result;
      if (inlineConfig) {
        const screened = applyDirectives(document, findings, known, active);
        const notes = screened.problems.flatMap(
          (problem) => directiveNote(problem, known, unusedDirectives, session.appearance.language) ?? [],
        );
        directives = changes ? changes.touchedPlaces(path, document, notes) : notes;
        tellDirectives(path, document, directives, session);
        for (const { finding, reason } of screened.suppressed)
          heldBack.push({ finding, kind: 'inSource', reason });
        findings = screened.findings;
      }
      // What is known is found among all findings, so that no entry looks stale for a doubtful one.
      const compared = baseline?.screen(path, findings, minConfidence, active);
      for (const { finding, reason } of compared?.known ?? [])
        heldBack.push({ finding, kind: 'external', reason });
      const sure = atLeast(compared?.fresh ?? findings, minConfidence);
      const sureHeldBack = heldBack
        .filter(({ finding }) => atLeast([finding], minConfidence).length > 0)
        .sort((a, b) => a.finding.span.start - b.finding.span.start);
      for (const { kind } of sureHeldBack) counts[kind === 'inSource' ? 'suppressed' : 'known']++;
      const touched = changes ? changes.touched(path, document, sure) : sure;
      counts.unchanged += sure.length - touched.length;
      return {
        result: touched === result.findings ? result : withFindings(result, touched),
        heldBack: sureHeldBack,
        directives,
      };
    },
    withheld: () => ({ ...counts }),
    end() {
      baseline?.end();
      changes?.end();
    },
  };
}

/** Tells what is wrong with a page's suppressions on standard error. */
function tellDirectives(
  path: string,
  { source }: Document,
  notes: readonly DirectiveNote[],
  { tell }: Session,
): void {
  if (notes.length === 0) return;
  const lines = new LineIndex(source);
  for (const { span, text } of notes.slice(0, MOST_TOLD))
    tell(new Failure('directive', { path, line: lines.position(span.start).line, text }));
  const more = notes.length - MOST_TOLD;
  if (more > 0) tell(new Failure('directive-more', { path, count: more }));
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
