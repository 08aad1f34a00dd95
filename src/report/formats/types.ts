import type { Finding } from '../../rules/types.ts';
import type { Tool } from '../json.ts';
import type { DirectiveNote, Jurisdictions, ReportedPage, RuleIndex, Summary } from '../page.ts';
import type { Appearance } from '../style.ts';

/** What a report is made with, besides the pages. */
export interface ReportContext {
  readonly tool: Tool;
  readonly rules: RuleIndex;
  /** Language of messages; colour and width for formats that are read on a terminal. */
  readonly appearance: Appearance;
  /** Places whose law is shown; all where there is none. */
  readonly jurisdictions: Jurisdictions;
  /** Adds legal basis and trace where the format leaves them out. */
  readonly verbose: boolean;
  /** Formats that tell them apart: also what is held back. */
  readonly suppressed: boolean;
  /** Text for people: nothing but one line for each finding that counts. */
  readonly quiet: boolean;
  /** Whether a finding, or a suppression that needs mending, is one that makes the run fail. */
  readonly counts: (reported: Finding | DirectiveNote) => boolean;
}

/** A page that could not be read or audited, worded in the reader's language. */
export interface Problem {
  /** The path as given; null where no page is concerned. */
  readonly path: string | null;
  readonly text: string;
}

/** A report in the making. The pieces that its methods return, one after the other, are the report. */
export interface Report {
  page(page: ReportedPage): string;
  end(summary: Summary, problems: readonly Problem[]): string;
}

/** A format of reports: begins one. Nothing is read from or written to the surroundings. */
export type ReportFormat = (context: ReportContext) => Report;
