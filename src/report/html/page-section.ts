import type { DocumentNotice } from '../../document/types.ts';
import type { Severity } from '../../rules/types.ts';
import { noticeText } from '../notices.ts';
import { linesOf } from '../page.ts';
import type { View } from '../wording/html.ts';
import { type HtmlContext, idOfPage, type NumberedPage } from './context.ts';
import { findingList } from './findings.ts';
import { directiveNotes, heldBackList } from './held-back.ts';
import { type Content, html, type Markup } from './markup.ts';
import type { PageLine } from './overview.ts';
import { pageText } from './page-text.ts';
import { pageProfile } from './profile.ts';
import { isOffTopic, referenceTable, worksOf } from './references.ts';

/** One page of the report with what the overview tells of it. */
export interface WrittenPage {
  readonly markup: Markup;
  readonly line: PageLine;
}

export function writePage(page: NumberedPage, context: HtmlContext): WrittenPage {
  const { say, sayReport } = context;
  const { result, path } = page;
  const id = idOfPage(page);
  const isAudited = result.language !== 'other';
  const works = isAudited ? worksOf(page, context) : [];
  const about = isAudited
    ? [
        sayReport('language', result),
        sayReport('stance', result.profile),
        sayReport('product-class', result.profile),
      ].join(' · ')
    : sayReport('not-audited');
  const view = (name: View, content: Content) =>
    html`<section id="${id}-${name}" class="view" aria-labelledby="${id}-${name}-title"><h3 id="${id}-${name}-title">${say('view', { view: name })}</h3>
${content}</section>
`;
  const markup = html`<article class="page" id="${id}" data-class="${result.profile.productClass}" aria-labelledby="${id}-title">
<h2 id="${id}-title"><bdi>${path}</bdi></h2>
<p class="meta">${about}</p>${notices(result.document.notices, page, context)}${directiveNotes(page, context)}
${view('text', pageText(page, context))}${view('findings', [findingList(page, context), heldBackList(page, context)])}${view('references', referenceTable(works, page, context))}${view('profile', pageProfile(page, context))}</article>
`;
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  const categories: Record<string, number> = {};
  for (const { severity, category } of result.findings) {
    counts[severity]++;
    categories[category] = (categories[category] ?? 0) + 1;
  }
  const offTopicWorks = works.filter(isOffTopic).length;
  return { markup, line: { id, path, about, isAudited, counts, categories, offTopicWorks } };
}

function notices(list: readonly DocumentNotice[], page: NumberedPage, { sayReport }: HtmlContext): Content {
  const lines = linesOf(page);
  return list.map((notice) => html`<p class="notice">${noticeText(notice, lines, sayReport)}</p>`);
}
