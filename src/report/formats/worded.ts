import type { Finding, RuleDescription } from '../../rules/types.ts';
import type { Location } from '../lines.ts';
import { basisFor, linesOf, relatedMessage, type ReportedPage, ruleMessage } from '../page.ts';
import type { ReportContext } from './types.ts';

/** A finding with its place and its texts in the reader's language. Words of the page are as they stand in it. */
export interface WordedFinding {
  readonly finding: Finding;
  readonly location: Location;
  /** The rule's title, or its name where it has none. */
  readonly title: string;
  readonly message: string;
  /** What to do about it; empty where the rule does not say. */
  readonly advice: string;
  readonly basis: RuleDescription['basis'];
  readonly related: readonly { readonly message: string; readonly location: Location }[];
}

/** The findings of a page, worded, in the order of the page. */
export function wordedFindings(
  page: ReportedPage,
  context: Pick<ReportContext, 'rules' | 'jurisdictions' | 'appearance'>,
): WordedFinding[] {
  const { rules, jurisdictions, appearance } = context;
  const { language } = appearance;
  const lines = linesOf(page);
  return page.result.findings.map((finding) => {
    const rule = rules.get(finding.rule);
    return {
      finding,
      location: lines.location(finding.span),
      title: rule?.title[language] ?? finding.rule,
      message: ruleMessage(rule, finding.message, language),
      advice: rule?.advice[language] ?? '',
      basis: basisFor(rule, page.result.profile.productClass, page.jurisdictions ?? jurisdictions),
      related: finding.related.map((related) => ({
        message: relatedMessage(related, rule, language),
        location: lines.location(related.span),
      })),
    };
  });
}
