import type { DocumentNotice } from '../document/types.ts';
import type { Finding, RuleDescription } from '../rules/types.ts';
import { markedSentence } from './excerpt.ts';
import type { LineIndex } from './lines.ts';
import { noticeText } from './notices.ts';
import {
  basisFor,
  type Jurisdictions,
  linesOf,
  relatedMessage,
  type ReportedPage,
  ruleMessage,
  type RuleIndex,
  SEVERITIES,
  type Summary,
} from './page.ts';
import { placeText } from './place.ts';
import { printable } from './printable.ts';
import { profileLines } from './profile-text.ts';
import { type Appearance, type Style, styleOf } from './style.ts';
import { fieldWidth, labelled } from './text-layout.ts';
import { traceLines } from './trace-text.ts';
import { directivesText, withheldText } from './withheld.ts';
import { reasonIn } from './wording/reasons.ts';
import { reportPhrases, type ReportPhrases } from './wording/report.ts';
import { rulePhrases } from './wording/rules.ts';
import { type Say, sayIn } from './wording/table.ts';
import { type Run, widthOf, wrap, wrapRuns } from './wrap.ts';

const INDENT = '  ';

export interface TextOptions extends Appearance {
  /** Adds the basis, the trace and what was cleared. */
  readonly verbose: boolean;
  /** Places whose law is shown; all where there is none. */
  readonly jurisdictions?: Jurisdictions;
}

interface Context {
  readonly options: TextOptions;
  readonly rules: RuleIndex;
  readonly say: Say<ReportPhrases>;
  readonly style: Style;
}

/** Reports one page as text: heading, profile, findings by place, and, when verbose, what was cleared. */
export function pageText(page: ReportedPage, rules: RuleIndex, options: TextOptions): string {
  const context: Context = {
    options,
    rules,
    say: sayIn(reportPhrases, options.language),
    style: styleOf(options),
  };
  const { say, style } = context;
  const { findings, language, document, cleared } = page.result;
  const lines = linesOf(page);
  const parts = [[style.strong(printable(page.path))]];
  if (language === 'other') parts[0]!.push(`${INDENT}${say('not-audited')}`);
  else parts[0]!.push(...profileLines(page.result, say, style, options.width));
  for (const notice of document.notices) parts[0]!.push(...noticeLines(notice, lines, context));
  for (const finding of findings) parts.push(findingLines(finding, page, lines, context));
  if (language !== 'other' && findings.length === 0)
    parts.push([`${INDENT}${style.good(say('nothing-found'))}`]);
  if (options.verbose && cleared.length > 0) parts.push(clearedLines(page, lines, context));
  return `${parts.map((part) => part.join('\n')).join('\n\n')}\n`;
}

/** One line a finding, for `--quiet`. */
export function quietText(
  page: ReportedPage,
  findings: readonly Finding[],
  rules: RuleIndex,
  options: Appearance,
): string {
  const say = sayIn(reportPhrases, options.language);
  const lines = linesOf(page);
  return findings
    .map((finding) => {
      const place = placeText(lines.location(finding.span), options.language);
      const message = ruleMessage(rules.get(finding.rule), finding.message, options.language);
      const where = `${printable(page.path)}:${place}`;
      return `${where}: ${say('severity', { severity: finding.severity })} ${finding.rule}: ${printable(message)}\n`;
    })
    .join('');
}

/** The end of a report: counts by severity and by rule. */
export function summaryText(summary: Summary, rules: RuleIndex, options: Appearance): string {
  const say = sayIn(reportPhrases, options.language);
  const style = styleOf(options);
  const counts = SEVERITIES.map((severity) => {
    const text = say('severity-count', { severity, count: summary[severity] });
    return summary[severity] > 0 ? style.severity[severity](text) : text;
  });
  const heading = say(summary.files > 1 ? 'field.total' : 'field.summary');
  const files = summary.files > 1 ? [say('file-count', { count: summary.files })] : [];
  const output = [`${style.strong(heading)}${INDENT}${[...files, ...counts].join(', ')}`];
  const order = Object.entries(summary.rules).sort(
    ([a, x], [b, y]) =>
      SEVERITIES.indexOf(x.severity) - SEVERITIES.indexOf(y.severity) ||
      y.count - x.count ||
      (a < b ? -1 : 1),
  );
  const idWidth = Math.max(0, ...order.map(([rule]) => rule.length));
  const severityWidth = Math.max(0, ...order.map(([, { severity }]) => say('severity', { severity }).length));
  for (const [rule, { severity, count }] of order) {
    const name = style.severity[severity](say('severity', { severity }).padEnd(severityWidth));
    const title = rules.get(rule)?.title[options.language] ?? '';
    const start = `${INDENT}${String(count).padStart(3)}  ${name}`;
    if (INDENT.length + 3 + 2 + severityWidth + 2 + rule.length > options.width) {
      output.push(start.trimEnd(), `       ${rule}`);
      continue;
    }
    const cells = `${start}  ${rule.padEnd(idWidth)}`;
    const used = INDENT.length + 3 + 2 + severityWidth + 2 + idWidth + 2;
    output.push(used + widthOf(title) <= options.width ? `${cells}  ${style.faint(title)}` : cells.trimEnd());
  }
  for (const text of [withheldText(summary, say), directivesText(summary, say)])
    if (text !== null) output.push(...wrap(text, options.width - INDENT.length).map((line) => INDENT + line));
  return `${output.join('\n')}\n`;
}

function findingLines(finding: Finding, page: ReportedPage, lines: LineIndex, context: Context): string[] {
  const { say, style, options } = context;
  const rule = context.rules.get(finding.rule);
  const doubt = finding.confidence === 'low' || options.verbose ? `(${say('confidence', finding)})` : '';
  const title = rule ? `· ${rule.title[options.language]}` : '';
  const width = fieldWidth(say);
  const field = (label: string, text: string) =>
    labelled(label, printable(text), width, options.width, style);
  return [
    ...headingLines(
      placeText(lines.location(finding.span), options.language),
      finding,
      title,
      doubt,
      context,
    ),
    ...wrapRuns(markedSentence(finding, style), options.width - 6).map((text) => `      ${text}`),
    ...field(say('field.why'), ruleMessage(rule, finding.message, options.language)),
    ...(rule ? field(say('field.fix'), rule.advice[options.language]) : []),
    ...relatedLines(finding, rule, lines, context).flatMap((text) => field(say('field.see'), text)),
    ...(options.verbose ? basisLines(rule, page, context) : []),
    ...(options.verbose ? traceLines(finding.trace, say('field.trace'), say, style, options.width) : []),
  ];
}

/** Place, severity and rule, with the rule's title behind them or, where there is no room, below. */
function headingLines(
  place: string,
  finding: Finding,
  title: string,
  doubt: string,
  { say, style, options }: Context,
): string[] {
  const severity = say('severity', { severity: finding.severity });
  const start = `${INDENT}${style.strong(place)}  ${style.severity[finding.severity](severity)}`;
  const name = style.strong(finding.rule);
  const used = widthOf(`${INDENT}${place}  ${severity}  ${finding.rule} `);
  const rest: Run[] = [{ text: `${title} ` }, { text: doubt, style: style.faint }];
  const below = wrapRuns(rest, options.width - 6).map((text) => `      ${text}`);
  if (used > options.width + 1) return [start, `      ${name}`, ...below];
  const [line, ...more] = wrapRuns(rest, options.width - used);
  if (line === undefined) return [`${start}  ${name}`];
  if (more.length === 0) return [`${start}  ${name} ${line}`];
  return [`${start}  ${name}`, ...below];
}

function relatedLines(
  finding: Finding,
  rule: RuleDescription | undefined,
  lines: LineIndex,
  context: Context,
): string[] {
  return finding.related.map((related) => {
    const { language } = context.options;
    return `${placeText(lines.location(related.span), language)} ${relatedMessage(related, rule, language)}`;
  });
}

function basisLines(rule: RuleDescription | undefined, page: ReportedPage, context: Context): string[] {
  if (!rule) return [];
  const { say, style, options } = context;
  const { productClass } = page.result.profile;
  const colon = options.language === 'fr' ? ' :' : ':';
  const basis = basisFor(rule, productClass, page.jurisdictions ?? options.jurisdictions).map(
    ({ jurisdiction, source, text }) => {
      return `${say('jurisdiction', { jurisdiction })}, ${source}${colon} ${text[options.language]}`;
    },
  );
  return [sayIn(rulePhrases, options.language)('tier', rule), ...basis].flatMap((text) =>
    labelled(say('field.basis'), text, fieldWidth(say), options.width, style),
  );
}

function noticeLines(notice: DocumentNotice, lines: LineIndex, { say, style, options }: Context): string[] {
  return wrap(noticeText(notice, lines, say), options.width - INDENT.length).map(
    (part) => INDENT + style.faint(part),
  );
}

function clearedLines(page: ReportedPage, lines: LineIndex, context: Context): string[] {
  const { say, style, options } = context;
  const output = [`${INDENT}${style.strong(say('field.cleared'))}`];
  const shown = new Set<string>();
  for (const { rule, reason, span, excerpt } of page.result.cleared) {
    const key = `${rule} ${reason} ${span.start} ${span.end}`;
    if (shown.has(key)) continue;
    shown.add(key);
    const where = placeText(lines.location(span), options.language);
    const text = `${rule} ${say('related.other', { words: printable(excerpt) })} → ${reasonIn(reason, options.language)}`;
    const [first = '', ...rest] = wrap(text, options.width - 8 - widthOf(where));
    output.push(`${INDENT}${INDENT}${where}  ${first}`, ...rest.map((part) => `        ${part}`));
  }
  return output;
}
