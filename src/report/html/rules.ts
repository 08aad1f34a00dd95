import type { RuleDescription } from '../../rules/types.ts';
import { basisIn } from '../page.ts';
import { readAdvice } from './advice.ts';
import type { HtmlContext } from './context.ts';
import { type Content, html, type Markup } from './markup.ts';

/** Identifier of the section that explains a rule; it will be written, for this class of products too. */
export function ruleSectionId(rule: string, productClass: string, { rules }: HtmlContext): string {
  const classes = rules.get(rule);
  if (classes) classes.add(productClass);
  else rules.set(rule, new Set([productClass]));
  return `rule-${rule}`;
}

/** What every rule that found something asks for, and what it stands on. */
export function ruleSections(context: HtmlContext): Markup[] {
  return [...context.rules]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([rule, classes]) => ruleSection(rule, classes, context));
}

function ruleSection(name: string, classes: ReadonlySet<string>, context: HtmlContext): Markup {
  const { report, language, sayReport, sayRule, say } = context;
  const rule = report.rules.get(name);
  if (!rule) return html`<article class="rule" id="rule-${name}"><h3><code>${name}</code></h3></article>`;
  const basis = basisIn(rule, report.jurisdictions).filter(
    (one) => one.classes.length === 0 || one.classes.some((productClass) => classes.has(productClass)),
  );
  return html`<article class="rule" id="rule-${name}">
<h3>${rule.title[language]} <code>${name}</code></h3>
<div class="rule-body"><dl>${adviceFields(rule, context)}
<div><dt>${say('rule')}</dt><dd>${rule.explanation[language]}</dd></div>
<div><dt>${sayReport('field.basis')}</dt><dd><p class="tier">${sayRule('tier', rule)}</p>${basisList(basis, context)}</dd></div></dl></div>
</article>
`;
}

function adviceFields(rule: RuleDescription, { language, sayReport, say }: HtmlContext): Content {
  const { text, example } = readAdvice(rule.advice[language], language);
  const fix = html`<div><dt>${sayReport('field.fix')}</dt><dd>${text}</dd></div>`;
  if (!example) return fix;
  const before =
    example.before !== null &&
    html`<div class="before"><dt>${say('instead')}</dt><dd>${example.before}</dd></div>`;
  return [fix, before, html`<div class="after"><dt>${say('rewritten')}</dt><dd>${example.after}</dd></div>`];
}

/** Sources by place. Each tells the classes it holds for, so that the panel can leave out those of other products. */
function basisList(basis: RuleDescription['basis'], context: HtmlContext): Content {
  const { language, sayReport } = context;
  const places = [...new Set(basis.map(({ jurisdiction }) => jurisdiction))];
  return places.map((jurisdiction) => {
    const items = basis
      .filter((one) => one.jurisdiction === jurisdiction)
      .map(({ source, text, classes }) => {
        const names = classes.map((productClass) => sayReport('product-class', { productClass })).join(', ');
        const limits = names !== '' && html` <span class="classes">(${names})</span>`;
        return html`<li data-classes="${classes.join(' ')}"><cite>${source}</cite> ${text[language]}${limits}</li>`;
      });
    return html`<div class="place-of-law"><p class="jurisdiction">${sayReport('jurisdiction', { jurisdiction })}</p><ul>${items}</ul></div>`;
  });
}
