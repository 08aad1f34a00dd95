import type { Severity } from '../../rules/types.ts';
import type { Problem } from '../formats/types.ts';
import { SEVERITIES, type Summary } from '../page.ts';
import { directivesText, withheldText } from '../withheld.ts';
import { barChart, stackedBar } from './charts.ts';
import type { HtmlContext } from './context.ts';
import { type Content, html, type Markup } from './markup.ts';

/** What the overview needs of a page after the page itself has been written. */
export interface PageLine {
  readonly id: string;
  readonly path: string;
  readonly about: string;
  readonly isAudited: boolean;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly categories: Readonly<Record<string, number>>;
  /** Works cited for something that they are not about. */
  readonly offTopicWorks: number;
}

/** The first view: what a reader without time should know. */
export function overview(
  pages: readonly PageLine[],
  summary: Summary,
  problems: readonly Problem[],
  context: HtmlContext,
): Markup {
  const { say } = context;
  const found = pages.some(({ counts }) => counts.error + counts.warning + counts.info > 0);
  return html`<section id="overview" class="view" aria-labelledby="overview-title">
<h2 id="overview-title">${say('view', { view: 'overview' })}</h2>
<div class="lead">${sentences(pages, summary, context)}</div>
${found && html`<div class="charts">${charts(pages, summary, context)}</div>`}
${pages.length > 1 && fileTable(pages, context)}
${problems.length > 0 && html`<h3>${say('unread')}</h3><ul class="problems">${problems.map(({ text }) => html`<li>${text}</li>`)}</ul>`}
<p class="burden">${say('burden')}</p>
</section>
`;
}

function sentences(pages: readonly PageLine[], summary: Summary, context: HtmlContext): Markup {
  const { say, sayReport, report, language } = context;
  const clean = pages.filter(
    ({ counts, isAudited }) => isAudited && counts.error + counts.warning + counts.info === 0,
  ).length;
  const offTopic = pages.reduce((sum, { offTopicWorks }) => sum + offTopicWorks, 0);
  const titles = rankedRules(summary)
    .slice(0, 3)
    .map(([rule, { count }]) => `${report.rules.get(rule)?.title[language] ?? rule} (${count})`);
  return html`<p>${say('read-pages', { count: pages.length })} ${say('need-proof', summary)}${pages.length > 1 && clean > 0 && ` ${say('clean-pages', { count: clean })}`}</p>
${titles.length > 0 && html`<p>${say('most-frequent', { titles })}</p>`}
${[withheldText(summary, sayReport), directivesText(summary, sayReport)].map(
  (text) =>
    text !== null &&
    html`<p>${text}</p>
`,
)}${offTopic > 0 && html`<p>${say('off-topic-works', { count: offTopic })}</p>`}`;
}

function charts(pages: readonly PageLine[], summary: Summary, context: HtmlContext): Content {
  const { say, sayReport, sayRule, report, language } = context;
  const bySeverity = SEVERITIES.map((severity) => ({
    label: sayReport('severity', { severity }),
    count: summary[severity],
    severity,
  }));
  const categories = new Map<string, number>();
  for (const page of pages)
    for (const [category, count] of Object.entries(page.categories))
      categories.set(category, (categories.get(category) ?? 0) + count);
  const byCategory = [...categories]
    .map(([category, count]) => ({ label: sayRule('category', { category }), count }))
    .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
  const byRule = rankedRules(summary).map(([rule, { count, severity }]) => ({
    label: report.rules.get(rule)?.title[language] ?? rule,
    count,
    severity,
  }));
  const head = (name: 'severity' | 'category' | 'rule') => [say('filter', { name }), say('count')] as const;
  return [
    barChart(say('by-severity'), head('severity'), bySeverity),
    barChart(say('by-category'), head('category'), byCategory),
    barChart(say('by-rule'), head('rule'), byRule),
  ];
}

function rankedRules({ rules }: Summary) {
  return Object.entries(rules).sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1));
}

function fileTable(pages: readonly PageLine[], { say, sayReport }: HtmlContext): Markup {
  const total = ({ counts }: PageLine) => counts.error + counts.warning + counts.info;
  const most = Math.max(...pages.map(total));
  const rows = pages.map(({ id, path, about, counts }) => {
    const cells = SEVERITIES.map((severity) => html`<td class="n">${counts[severity]}</td>`);
    return html`<tr><th scope="row"><a href="#${id}-text">${path}</a><small>${about}</small></th>${cells}<td class="bar">${stackedBar(counts, most)}</td></tr>\n`;
  });
  const heads = SEVERITIES.map(
    (severity) => html`<th scope="col">${sayReport('severity', { severity })}</th>`,
  );
  return html`<div class="scroll" tabindex="0" role="group" aria-label="${say('files')}"><table class="files"><caption>${say('files')}</caption><thead><tr><th scope="col">${say('file')}</th>${heads}<td></td></tr></thead><tbody>${rows}</tbody></table></div>`;
}
