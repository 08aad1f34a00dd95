import { createHash } from 'node:crypto';
import client from './client.js' with { type: 'text' };
import { SEVERITIES, type Summary } from '../page.ts';
import type { Problem } from '../formats/types.ts';
import type { View } from '../wording/html.ts';
import type { HtmlContext } from './context.ts';
import { filters } from './filters.ts';
import { type Content, html, Markup } from './markup.ts';
import { overview, type PageLine } from './overview.ts';
import { ruleSections } from './rules.ts';
import { stylesheet } from './style/index.ts';

/** Says before anything is drawn that a script will choose what is shown. */
const EARLY = "document.documentElement.classList.add('js')";
const VIEWS: readonly View[] = ['overview', 'text', 'findings', 'references', 'profile', 'rules'];
const KEYS = { move: ['j', 'k'], open: ['Enter'], close: ['Esc'] } as const;

/** The whole file around the pages. Nothing in it is loaded from elsewhere, and nothing runs but the scripts below. */
export function reportDocument(
  pages: readonly { readonly markup: Markup; readonly line: PageLine }[],
  summary: Summary,
  problems: readonly Problem[],
  context: HtmlContext,
): string {
  const { say, language, report } = context;
  const lines = pages.map(({ line }) => line);
  const [first] = lines;
  const title = lines.length === 1 ? `${say('title')} · ${first!.path}` : say('title');
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<script>${raw(EARLY)}</script>
<style>${raw(stylesheet)}</style>
</head>
<body>
<a class="skip" href="#main">${say('skip')}</a>
<header><div class="name"><h1>${say('title')}</h1><p>${say('made-by', report.tool)}</p></div>
${navigation(lines, context)}</header>
<div class="desk">
${filters(lines, summary, context)}<main id="main" tabindex="-1">
${overview(lines, summary, problems, context)}${pages.map(({ markup }) => markup)}<section id="rules" class="view" aria-labelledby="rules-title">
<h2 id="rules-title">${say('view', { view: 'rules' })}</h2>
${ruleSections(context)}</section>
</main>
${panel(context)}</div>
<script>${raw(client)}</script>
</body>
</html>
`.source;
}

/** Forbids everything but the style and scripts of the report, told by their hashes. */
export function contentPolicy(): string {
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return [
    "default-src 'none'",
    `style-src ${hash(stylesheet)}`,
    `script-src ${hash(EARLY)} ${hash(client)}`,
    "img-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** The report's own style and scripts; no text of a page goes this way. */
function raw(text: string): Markup {
  return new Markup(text);
}

function navigation(lines: readonly PageLine[], { say }: HtmlContext): Content {
  const target = (view: View) =>
    view === 'overview' || view === 'rules' || lines.length === 0 ? view : `${lines[0]!.id}-${view}`;
  const links = VIEWS.map(
    (view) => html`<li><a href="#${target(view)}" data-view="${view}">${say('view', { view })}</a></li>`,
  );
  const options = lines.map(({ id, path, counts }) => {
    const found = SEVERITIES.map((severity) => counts[severity]).join(' / ');
    return html`<option value="${id}">${path} (${found})</option>`;
  });
  const picker =
    lines.length > 1 &&
    html`<p id="picker" hidden><label>${say('file')} <select id="file" autocomplete="off">${options}</select></label></p>`;
  return html`${picker}<nav aria-label="${say('views')}"><ul>${links}</ul></nav>`;
}

function panel({ say, sayReport }: HtmlContext): Markup {
  const key = (names: readonly string[]) => names.map((name) => html`<kbd>${name}</kbd> `);
  const button = (id: string, sign: string, label: string) =>
    html`<button type="button" id="${id}" title="${label}" aria-label="${label}">${sign}</button>`;
  return html`<aside id="panel" aria-labelledby="panel-title" hidden>
<div class="bar"><h2 id="panel-title" tabindex="-1">${say('panel')}</h2><p id="position" data-template="${say('position-template')}"></p>${button('previous', '↑', say('previous'))}${button('next', '↓', say('next'))}${button('close', '×', say('close'))}</div>
<div id="chosen" aria-live="off"></div>
<div id="unchosen"><p>${say('panel-empty')}</p>
<dl class="key"><dt>${say('key')}</dt>${SEVERITIES.map((severity) => html`<dd><span class="m ${severity}">${sayReport('severity', { severity })}</span></dd>`)}</dl></div>
<details class="keys"><summary>${say('keys')}</summary>
<dl><dt>${key(KEYS.move)}<kbd>↓</kbd> <kbd>↑</kbd></dt><dd>${say('keys-move')}</dd><dt>${key(KEYS.open)}</dt><dd>${say('keys-open')}</dd><dt>${key(KEYS.close)}</dt><dd>${say('keys-close')}</dd></dl>
<p><label><input type="checkbox" id="keys-on" checked autocomplete="off"> ${say('keys-on')} (<kbd>j</kbd> <kbd>k</kbd>)</label></p></details>
</aside>
`;
}
