import type { Language } from '../../language/types.ts';
import type { ReportContext } from '../formats/types.ts';
import { type WordedFinding, wordedFindings } from '../formats/worded.ts';
import type { Location } from '../lines.ts';
import type { ReportedPage } from '../page.ts';
import { hasLines, placeText } from '../place.ts';
import { type HtmlPhrases, htmlPhrases } from '../wording/html.ts';
import { type ReferencePhrases, referencePhrases } from '../wording/references.ts';
import { type ReportPhrases, reportPhrases } from '../wording/report.ts';
import { type RulePhrases, rulePhrases } from '../wording/rules.ts';
import { type Say, sayIn } from '../wording/table.ts';
import { type Content, html, type Markup } from './markup.ts';
import { Places } from './places.ts';

/** What every part of the report is made with. */
export interface HtmlContext {
  readonly report: ReportContext;
  readonly language: Language;
  readonly say: Say<HtmlPhrases>;
  readonly sayReport: Say<ReportPhrases>;
  readonly sayRule: Say<RulePhrases>;
  readonly sayReference: Say<ReferencePhrases>;
  /** Rules that found something, with the product classes of the pages where they did. */
  readonly rules: Map<string, Set<string>>;
}

/** A page with its number in the report, from 1. */
export interface NumberedPage extends ReportedPage {
  readonly number: number;
  readonly places: Places;
  readonly findings: readonly WordedFinding[];
}

export function contextOf(report: ReportContext): HtmlContext {
  const { language } = report.appearance;
  return {
    report,
    language,
    say: sayIn(htmlPhrases, language),
    sayReport: sayIn(reportPhrases, language),
    sayRule: sayIn(rulePhrases, language),
    sayReference: sayIn(referencePhrases, language),
    rules: new Map(),
  };
}

/** Where something stands, in words: line and column, or the page or paragraph of a file without lines. */
export function placeSaid(location: Location, { say, language }: HtmlContext): string {
  return hasLines(location) ? say('place', location.start) : placeText(location, language);
}

export function numbered(page: ReportedPage, number: number, { report }: HtmlContext): NumberedPage {
  return {
    ...page,
    number,
    places: new Places(page.result.document),
    findings: wordedFindings(page, report),
  };
}

export function idOfPage({ number }: NumberedPage): string {
  return `p${number}`;
}

/** @param finding number of the finding on its page, from 1 */
export function idOfFinding(page: NumberedPage, finding: number): string {
  return `${idOfPage(page)}-f${finding}`;
}

/** @param block index of the block in its document */
export function idOfBlock(page: NumberedPage, block: number): string {
  return `${idOfPage(page)}-b${block}`;
}

/** Words of a page, in its language and apart from the direction of what stands around. */
export function pageWords(page: NumberedPage, content: Content): Markup {
  return html`<bdi${langOf(page)}>${content}</bdi>`;
}

/** The page's language as an attribute; none where it is not one language. */
export function langOf({ result }: NumberedPage): Markup | null {
  return result.language === 'en' || result.language === 'fr' ? html` lang="${result.language}"` : null;
}

/** Names of concepts and reasons, which rule files write in English. */
export function english(text: string, { language }: HtmlContext): Content {
  return language === 'en' ? text : html`<span lang="en">${text}</span>`;
}
