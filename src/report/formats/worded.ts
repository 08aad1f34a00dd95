import type { Finding, RuleDescription } from '../../rules/types.ts';
import type { Location } from '../lines.ts';
import {
  basisFor,
  type DirectiveNote,
  linesOf,
  relatedMessage,
  type ReportedPage,
  ruleMessage,
} from '../page.ts';
import { hasLines, placeText } from '../place.ts';
import type { ReportContext } from './types.ts';

/** A finding with its place and its texts in the reader's language. Words of the page are as they stand in it. */
export interface WordedFinding {
  readonly finding: Finding;
  readonly location: Location;
  /** Line and column, or the page or paragraph of a file without lines. */
  readonly place: string;
  /** The rule's title, or its name where it has none. */
  readonly title: string;
  readonly message: string;
  /** What to do about it; empty where the rule does not say. */
  readonly advice: string;
  readonly basis: RuleDescription['basis'];
  readonly related: readonly {
    readonly message: string;
    readonly location: Location;
    readonly place: string;
  }[];
}

/** Findings of a page, worded, in the order given: those reported where no others are. */
export function wordedFindings(
  page: ReportedPage,
  context: Pick<ReportContext, 'rules' | 'jurisdictions' | 'appearance'>,
  findings: readonly Finding[] = page.result.findings,
): WordedFinding[] {
  const { rules, jurisdictions, appearance } = context;
  const { language } = appearance;
  const lines = linesOf(page);
  return findings.map((finding) => {
    const rule = rules.get(finding.rule);
    const placeOf = (span: Finding['span']) => {
      const location = lines.location(span);
      return { location, place: placeText(location, language) };
    };
    return {
      finding,
      ...placeOf(finding.span),
      title: rule?.title[language] ?? finding.rule,
      message: ruleMessage(rule, finding.message, language),
      advice: rule?.advice[language] ?? '',
      basis: basisFor(rule, page.result.profile.productClass, page.jurisdictions ?? jurisdictions),
      related: finding.related.map((related) => ({
        message: relatedMessage(related, rule, language),
        ...placeOf(related.span),
      })),
    };
  });
}

/** A suppression that needs mending, with its place. */
export interface PlacedDirective extends DirectiveNote {
  readonly location: Location;
}

/** What is wrong with a page's suppressions, in the order of the page. */
export function placedDirectives(page: ReportedPage): PlacedDirective[] {
  const { directives = [] } = page;
  if (directives.length === 0) return [];
  const lines = linesOf(page);
  return directives.map((note) => ({ ...note, location: lines.location(note.span) }));
}

/** A text for reports that know lines only: where there are none, the page or paragraph comes before it. */
export function withPlace(
  text: string,
  { location, place }: Pick<WordedFinding, 'location' | 'place'>,
): string {
  return hasLines(location) ? text : `${place}: ${text}`;
}
