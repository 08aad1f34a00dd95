import type { ProfileEntry } from '../../claims/types.ts';
import type { Span } from '../../document/types.ts';
import { linesOf } from '../page.ts';
import { english, type HtmlContext, idOfBlock, type NumberedPage, pageWords, placeSaid } from './context.ts';
import { type Content, html, type Markup } from './markup.ts';

/** Most telling reasons for a stance that are listed. */
const EVIDENCE = 20;

/** What the page is and is about, and what shows it. */
export function pageProfile(page: NumberedPage, context: HtmlContext): Markup {
  const { say, sayReport } = context;
  const { profile, document, words } = page.result;
  const facts: [label: string, value: Content][] = [
    [say('language'), sayReport('language', page.result)],
    [say('stance'), sayReport('stance', profile)],
    [say('product-class'), sayReport('product-class', profile)],
    [say('format'), sayReport('format', document)],
    [say('length'), sayReport('word-count', { count: words })],
    [sayReport('field.promoted'), entries(profile.promoted, page)],
    [sayReport('field.conditions'), entries(profile.conditions, page)],
    [sayReport('field.people'), entries(profile.people, page)],
    [
      sayReport('field.acronyms'),
      profile.acronyms.map(
        ({ acronym, expansion, span }) =>
          html`<li>${linked(page, span, pageWords(page, `${acronym} = ${expansion}`))}</li>`,
      ),
    ],
  ];
  const shown = facts.filter(
    ([, value]) => typeof value === 'string' || (value as readonly Content[]).length > 0,
  );
  const fields = shown.map(
    ([label, value]) =>
      html`<div><dt>${label}</dt><dd>${typeof value === 'string' ? value : html`<ul class="entries">${value}</ul>`}</dd></div>`,
  );
  return html`<dl class="profile">${fields}</dl>${evidenceTable(page, context)}`;
}

function entries(list: readonly ProfileEntry[], page: NumberedPage): Markup[] {
  return list.map(
    ({ name, count, span }) =>
      html`<li>${linked(page, span, pageWords(page, name))}${count > 1 && ` (${count})`}</li>`,
  );
}

function evidenceTable(page: NumberedPage, context: HtmlContext): Content {
  const { say } = context;
  const { stanceEvidence } = page.result.profile;
  if (stanceEvidence.length === 0) return null;
  const strongest = [...stanceEvidence]
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, EVIDENCE);
  const lines = linesOf(page);
  const rows = strongest.map(({ reason, weight, span }) => {
    const words = wordsAt(page, span);
    return html`<tr><td>${words === '' ? '' : linked(page, span, pageWords(page, words))}</td><td>${english(reason, context)}</td><td>${placeSaid(lines.location(span), context)}</td><td class="n">${weight > 0 && '+'}${weight}</td></tr>`;
  });
  return html`<table class="evidence"><caption>${say('evidence')}</caption><thead><tr><th scope="col">${say('words')}</th><th scope="col">${context.sayReport('field.why')}</th><th scope="col">${say('position')}</th><th scope="col">${say('weight')}</th></tr></thead><tbody>${rows}</tbody></table>`;
}

function wordsAt(page: NumberedPage, span: Span): string {
  const [place] = page.places.of(span);
  if (!place) return '';
  const words = page.result.document.blocks[place.block]!.text.slice(place.start, place.end);
  return words.length > 120 ? `${words.slice(0, 120)} …` : words;
}

function linked(page: NumberedPage, span: Span, content: Content): Markup {
  const block = page.places.blockAt(span);
  return block === null ? html`${content}` : html`<a href="#${idOfBlock(page, block)}">${content}</a>`;
}
