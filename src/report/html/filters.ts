import type { Confidence } from '../../rules/types.ts';
import { SEVERITIES, type Summary } from '../page.ts';
import type { FilterName } from '../wording/html.ts';
import type { HtmlContext } from './context.ts';
import { type Content, html, type Markup } from './markup.ts';
import type { PageLine } from './overview.ts';

const CONFIDENCES: readonly Confidence[] = ['high', 'medium', 'low'];

/** Switches for what is shown; the page's script works them. */
export function filters(pages: readonly PageLine[], summary: Summary, context: HtmlContext): Markup {
  const { say, sayReport, sayRule, report, language } = context;
  const categories = [...new Set(pages.flatMap((page) => Object.keys(page.categories)))].sort();
  const rules = Object.keys(summary.rules)
    .map((rule) => ({ rule, title: report.rules.get(rule)?.title[language] ?? rule }))
    .sort((a, b) => (a.title < b.title ? -1 : 1));
  return html`<section id="filters" aria-labelledby="filters-title" hidden>
<h2 id="filters-title">${say('filters')}</h2>
<p id="shown" role="status" data-template="${say('shown-template')}"></p>
<details class="switches"><summary>${say('filters')}</summary>
<p><button type="button" id="reset">${say('reset')}</button></p>
${group(
  'severity',
  SEVERITIES.map((severity) => [severity, sayReport('severity', { severity }), severity] as const),
  context,
)}
${group(
  'confidence',
  CONFIDENCES.map((confidence) => [confidence, sayReport('confidence', { confidence })] as const),
  context,
)}
${group(
  'category',
  categories.map((category) => [category, sayRule('category', { category })] as const),
  context,
)}
${group(
  'rule',
  rules.map(({ rule, title }) => [rule, title] as const),
  context,
  html`<p class="all"><button type="button" data-all="rule">${say('all-rules')}</button> <button type="button" data-none="rule">${say('no-rules')}</button></p>`,
)}
</details>
</section>
`;
}

function group(
  name: FilterName,
  values: readonly (readonly [value: string, label: string, colour?: string])[],
  { say }: HtmlContext,
  before: Content = null,
): Content {
  if (values.length === 0) return null;
  const boxes = values.map(
    ([value, label, colour]) =>
      html`<li><label><input type="checkbox" checked data-filter="${name}" value="${value}" autocomplete="off"> <span class="${colour && `badge ${colour}`}">${label}</span> <span class="n" data-count></span></label></li>`,
  );
  return html`<fieldset><legend>${say('filter', { name })}</legend>${before}<ul>${boxes}</ul></fieldset>`;
}
