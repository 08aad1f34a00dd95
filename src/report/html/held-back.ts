import { linesOf, type ReportedPage } from '../page.ts';
import { type HtmlContext, type NumberedPage, pageWords, placeSaid } from './context.ts';
import { type Content, html, type Markup } from './markup.ts';

/** Findings of a page that are held back, each with who holds it and why. */
export function heldBackList(page: NumberedPage, context: HtmlContext): Content {
  const { say, sayReport, report, language } = context;
  const { heldBack = [] } = page;
  if (heldBack.length === 0) return null;
  const lines = linesOf(page);
  const items = heldBack.map(({ finding, kind, reason }): Markup => {
    const title = report.rules.get(finding.rule)?.title[language] ?? finding.rule;
    const place = placeSaid(lines.location(finding.span), context);
    const words = pageWords(page, sayReport('related.other', { words: finding.excerpt }));
    const by = sayReport('held-back-by', { kind });
    return html`<li>${place} · ${title}: ${words} ${reason === null ? by : html`${by} · <bdi>${reason}</bdi>`}</li>`;
  });
  return html`<details class="held-back"><summary>${say('held-back')} (${items.length})</summary><ul>${items}</ul></details>
`;
}

/** What is wrong with the suppressions of a page. */
export function directiveNotes(page: ReportedPage, { say }: HtmlContext): Content {
  const { directives = [] } = page;
  if (directives.length === 0) return null;
  const lines = linesOf(page);
  return directives.map(
    ({ span, text }) => html`<p class="notice">${say('place', lines.position(span.start))} · ${text}</p>`,
  );
}
