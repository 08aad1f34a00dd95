import type { Relation } from '../../references/relevance/hierarchy.ts';
import { placeInWords } from '../place.ts';
import { type CitedAt, type ReferenceRow, referenceRows } from '../references.ts';
import { studyText } from '../references-text.ts';
import { type HtmlContext, idOfBlock, idOfPage, type NumberedPage, pageWords } from './context.ts';
import { type Content, html, type Markup } from './markup.ts';
import { workLinks } from './works-links.ts';

const AXES = ['condition', 'intervention', 'population'] as const;

/** The works of a page, each with how it stands to the sentences that cite it. */
export function referenceTable(
  rows: readonly ReferenceRow[],
  page: NumberedPage,
  context: HtmlContext,
): Markup {
  const { sayReference } = context;
  if (rows.length === 0) return html`<p>${sayReference('none')}</p>`;
  const heads = [
    sayReference('number'),
    sayReference('work'),
    sayReference('study'),
    sayReference('about'),
    sayReference('verdict'),
  ];
  return html`<div class="scroll" tabindex="0" role="group" aria-labelledby="${idOfPage(page)}-references-title"><table class="works">
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${rows.map((row) => rowMarkup(row, page, context))}</tbody></table></div>`;
}

/** The works of a page, read once. */
export function worksOf(page: NumberedPage, { language }: HtmlContext): ReferenceRow[] {
  return referenceRows(page.result, language);
}

/** Whether some sentence cites a work for something that it is not about. */
export function isOffTopic({ citedAt }: ReferenceRow): boolean {
  return citedAt.some((place) => relationsOf(place).includes('different'));
}

function rowMarkup(row: ReferenceRow, page: NumberedPage, context: HtmlContext): Markup {
  const { conditions, organs, interventions } = row;
  const { sayReference } = context;
  const about = [...conditions, ...organs, ...interventions].join(', ');
  return html`<tr><th scope="row">${row.number}</th>
<td>${workCell(row, page, context)}</td>
<td>${studyText(row, sayReference, context.language)}</td><td>${about}</td>
<td>${citedAt(row, page, context)}</td></tr>
`;
}

function workCell(
  { reference, location }: ReferenceRow,
  page: NumberedPage,
  { sayReference, say, language }: HtmlContext,
): Content {
  const { title, year, journal, raw } = reference;
  const named = title
    ? [
        pageWords(page, title.text),
        journal && html`, ${pageWords(page, html`<i>${journal.text}</i>`)}`,
        year !== null && `, ${year}`,
      ]
    : [pageWords(page, raw), ` (${sayReference('unread')})`];
  const links = workLinks(reference).map(
    ({ label, href }) =>
      html` <a class="work" href="${href}" target="_blank" rel="noopener noreferrer" title="${say('new')}">${label}</a>`,
  );
  const block = page.places.blockAt({ start: location.start.offset, end: location.end.offset });
  const place =
    block !== null && html` <a href="#${idOfBlock(page, block)}">${placeInWords(location, language)}</a>`;
  return html`<p>${named}</p><p class="links">${place}${links}</p>`;
}

function citedAt(
  { citedAt }: ReferenceRow,
  page: NumberedPage,
  { sayReference, language }: HtmlContext,
): Content {
  if (citedAt.length === 0) return html`<p class="faint">${sayReference('never-cited')}</p>`;
  return citedAt.map((place) => {
    const relations = relationsOf(place);
    const { start, end } = place.location;
    const block = page.places.blockAt({ start: start.offset, end: end.offset });
    const line = placeInWords(place.location, language);
    const where = block === null ? line : html`<a href="#${idOfBlock(page, block)}">${line}</a>`;
    const axes = AXES.map((axis, index) => {
      const relation = relations[index]!;
      return html`<li class="axis ${relation}">${sayReference(axis, { relation })}</li>`;
    });
    return html`<div class="cited"><p>${where} ${pageWords(page, place.sentence)}</p><ul>${axes}</ul></div>`;
  });
}

function relationsOf({ conditions, interventions, population }: CitedAt): readonly Relation[] {
  return [conditions, interventions, population];
}
