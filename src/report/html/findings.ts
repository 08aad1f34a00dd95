import { excerptParts } from '../excerpt.ts';
import type { Cleared } from '../../rules/types.ts';
import type { WordedFinding } from '../formats/worded.ts';
import {
  type HtmlContext,
  idOfBlock,
  idOfFinding,
  idOfPage,
  type NumberedPage,
  pageWords,
  placeSaid,
} from './context.ts';
import { type Content, html, type Markup } from './markup.ts';
import { ruleSectionId } from './rules.ts';

/** Cleared candidates shown beside a finding. */
const NEARBY = 4;
/** Findings in one list element: browsers are slow to show an item among thousands that are hidden. */
const GROUP = 100;

/** Every finding of a page with all that is said of it; the panel shows the selected one of them. */
export function findingList(page: NumberedPage, context: HtmlContext): Markup {
  const { say, sayReport } = context;
  if (page.findings.length === 0) return html`<p class="good">${sayReport('nothing-found')}</p>`;
  const cleared = clearedByBlock(page);
  const items = page.findings.map((worded, index) => findingItem(worded, index + 1, page, cleared, context));
  const groups = [];
  for (let at = 0; at < items.length; at += GROUP)
    groups.push(html`<ol class="findings" start="${at + 1}">${items.slice(at, at + GROUP)}</ol>`);
  const turn = (by: 1 | -1, label: string) => html`<button type="button" data-turn="${by}">${label}</button>`;
  return html`<p class="empty" hidden>${say('none-shown')}</p>
<p class="pager" hidden>${turn(-1, say('earlier'))} <span data-template="${say('range-template')}"></span> ${turn(1, say('later'))}</p>
${groups}`;
}

function findingItem(
  worded: WordedFinding,
  number: number,
  page: NumberedPage,
  cleared: ReadonlyMap<number, readonly Cleared[]>,
  context: HtmlContext,
): Markup {
  const { say, sayReport } = context;
  const { finding, location, title, message, related } = worded;
  const { rule, severity, category, confidence } = finding;
  const section = ruleSectionId(rule, page.result.profile.productClass, context);
  const block = page.places.blockAt(finding.span);
  const near = block === null ? [] : nearest(finding.span.start, cleared.get(block) ?? []);
  return html`<li class="finding" id="${idOfFinding(page, number)}" data-is="${`${severity} ${confidence} ${category} ${rule}`}">
<h4><span class="number">${number}</span> <span class="badge ${severity}">${sayReport('severity', { severity })}</span> ${title}</h4>
<p class="meta"><a class="place" href="#${block === null ? `${idOfPage(page)}-text` : idOfBlock(page, block)}" data-f="${number}" title="${say('in-text')}">${placeSaid(location, context)}</a> · ${context.sayRule('category', { category })} · ${sayReport('confidence', { confidence })} · <a class="about" href="#${section}"><code>${rule}</code></a></p>
<p class="excerpt">${excerptOf(worded, page)}</p>
<dl>${field(sayReport('field.why'), message)}${relatedField(related, page, context)}</dl>
${near.length > 0 && html`<details><summary>${say('nearby')} (${near.length})</summary><ul>${near.map((one) => clearedItem(one, page, context))}</ul></details>`}
<details><summary>${say('how-found')}</summary><ul>${traceItems(worded, context)}</ul></details>
</li>
`;
}

function field(label: string, content: Content): Markup {
  return html`<div><dt>${label}</dt><dd>${content}</dd></div>`;
}

function excerptOf({ finding }: WordedFinding, page: NumberedPage): Markup {
  const [before, words, after] = excerptParts(finding);
  return pageWords(page, html`${before}<mark class="${finding.severity}">${words}</mark>${after}`);
}

function relatedField(related: WordedFinding['related'], page: NumberedPage, context: HtmlContext): Content {
  if (related.length === 0) return null;
  const items = related.map(({ message, location }) => {
    const { start, end } = location;
    const block = page.places.blockAt({ start: start.offset, end: end.offset });
    const where = placeSaid(location, context);
    const place = block === null ? where : html`<a href="#${idOfBlock(page, block)}">${where}</a>`;
    return html`<p>${message} (${place})</p>`;
  });
  return field(context.sayReport('field.see'), items);
}

function traceItems({ finding }: WordedFinding, context: HtmlContext): Markup[] {
  const steps = finding.trace.map(({ kind, subject, words }) =>
    context.sayReport('trace', { kind, subject, words }),
  );
  return [...new Set(steps)].map((step) => html`<li>${step}</li>`);
}

function clearedItem({ rule, reason, excerpt }: Cleared, page: NumberedPage, context: HtmlContext): Markup {
  const title = context.report.rules.get(rule)?.title[context.language] ?? rule;
  const words = context.sayReport('related.other', { words: excerpt });
  return html`<li>${pageWords(page, words)} ${title}, ${context.say('cleared-because', { reason })}</li>`;
}

function clearedByBlock(page: NumberedPage): Map<number, Cleared[]> {
  const byBlock = new Map<number, Cleared[]>();
  for (const cleared of page.result.cleared) {
    const block = page.places.blockAt(cleared.span);
    if (block === null) continue;
    const list = byBlock.get(block);
    if (list) list.push(cleared);
    else byBlock.set(block, [cleared]);
  }
  return byBlock;
}

function nearest(offset: number, cleared: readonly Cleared[]): Cleared[] {
  return [...cleared]
    .sort((a, b) => Math.abs(a.span.start - offset) - Math.abs(b.span.start - offset))
    .slice(0, NEARBY);
}
