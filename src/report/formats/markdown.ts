import { markedSentence } from '../excerpt.ts';
import { type ReportedPage, SEVERITIES, type Summary } from '../page.ts';
import { styleOf } from '../style.ts';
import { formatPhrases } from '../wording/formats.ts';
import { reportPhrases, type ReportPhrases } from '../wording/report.ts';
import { rulePhrases } from '../wording/rules.ts';
import { type Say, sayIn } from '../wording/table.ts';
import { directivesText, withheldText } from '../withheld.ts';
import { wrapRuns } from '../wrap.ts';
import { codeBlock, codeSpan, escapeMarkdown } from './markdown-text.ts';
import type { Problem, ReportContext, ReportFormat } from './types.ts';
import { placedDirectives, type WordedFinding, wordedFindings } from './worded.ts';

const EXCERPT_WIDTH = 90;
const PLAIN = styleOf({ colour: false });

/** Markdown for a ticket: counts by rule, then the findings by file. Words of the page stay plain text in it. */
export const markdown: ReportFormat = (context) => {
  const say = sayIn(reportPhrases, context.appearance.language);
  const sections: string[] = [];
  return {
    page(page) {
      sections.push(pageSection(page, context, say));
      return '';
    },
    end: (summary, problems) =>
      `${[`# ${context.tool.name}`, summaryTable(summary, context, say), ...unread(problems), ...sections].join('\n\n')}\n`,
  };
};

function summaryTable(
  summary: Summary,
  { rules, appearance }: ReportContext,
  say: Say<ReportPhrases>,
): string {
  const words = sayIn(formatPhrases, appearance.language);
  const counts = SEVERITIES.map((severity) => say('severity-count', { severity, count: summary[severity] }));
  const totals = [say('file-count', { count: summary.files }), ...counts].join(', ');
  const rows = SEVERITIES.flatMap((severity) =>
    Object.entries(summary.rules)
      .filter(([, found]) => found.severity === severity)
      .sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1))
      .map(([id, { count }]) => {
        const title = escapeMarkdown(rules.get(id)?.title[appearance.language] ?? '');
        return `| ${say('severity', { severity })} | ${codeSpan(id)} ${title} | ${count} |`;
      }),
  );
  const notes = [withheldText(summary, say), directivesText(summary, say)]
    .filter((text) => text !== null)
    .map((text) => `\n\n${text}.`)
    .join('');
  if (rows.length === 0) return `${totals}.${notes}`;
  const head = `| ${words('severity')} | ${words('rule')} | ${words('findings')} |\n|---|---|---:|`;
  return `${totals}.\n\n${head}\n${rows.join('\n')}${notes}`;
}

function unread(problems: readonly Problem[]): string[] {
  return problems.length === 0 ? [] : [problems.map(({ text }) => `- ${escapeMarkdown(text)}`).join('\n')];
}

function pageSection(page: ReportedPage, context: ReportContext, say: Say<ReportPhrases>): string {
  const { language, profile, findings } = page.result;
  const heading = `## ${codeSpan(page.path)}`;
  if (language === 'other') return `${heading}\n\n${say('not-audited')}`;
  const about = [
    say('language', { language }),
    say('stance', profile),
    say('product-class', { productClass: profile.productClass }),
  ].join(' · ');
  const parts = wordedFindings(page, context).map((worded) => findingSection(worded, context, say));
  if (findings.length === 0) parts.push(say('nothing-found'));
  const directives = placedDirectives(page).map(({ location, text }) => {
    const { line, column } = location.start;
    return `- ${line}:${column} ${escapeMarkdown(text)}`;
  });
  if (directives.length > 0) parts.push(directives.join('\n'));
  return [heading, about, ...parts].join('\n\n');
}

function findingSection(worded: WordedFinding, context: ReportContext, say: Say<ReportPhrases>): string {
  const { finding, place, title, message, advice, related, basis } = worded;
  const { language } = context.appearance;
  const heading = `### ${place} ${say('severity', finding)} · ${escapeMarkdown(title)} (${codeSpan(finding.rule)})`;
  const field = (label: string, text: string) => `**${label}** ${text}`;
  const parts = [
    heading,
    codeBlock(wrapRuns(markedSentence(finding, PLAIN), EXCERPT_WIDTH)),
    field(say('field.why'), escapeMarkdown(message)),
  ];
  if (advice) parts.push(field(say('field.fix'), escapeMarkdown(advice)));
  for (const { message, place } of related) {
    parts.push(field(say('field.see'), `${place} ${escapeMarkdown(message)}`));
  }
  if (context.verbose && basis.length > 0) {
    const colon = language === 'fr' ? ' :' : ':';
    const tier = context.rules.get(finding.rule);
    const label = tier
      ? `${field(say('field.basis'), sayIn(rulePhrases, language)('tier', tier))}`
      : `**${say('field.basis')}**`;
    const items = basis.map(({ jurisdiction, source, text }) => {
      return `- ${say('jurisdiction', { jurisdiction })}, ${escapeMarkdown(source)}${colon} ${escapeMarkdown(text[language])}`;
    });
    parts.push(`${label}\n\n${items.join('\n')}`);
  }
  return parts.join('\n\n');
}
