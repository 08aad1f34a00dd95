import type { Language } from '../language/types.ts';
import type { Basis, Jurisdiction, RuleDescription, RuleExample } from '../rules/types.ts';
import { reportPhrases } from './wording/report.ts';
import { rulePagePhrases, type RulePagePhrases } from './wording/rule-pages.ts';
import { rulePhrases } from './wording/rules.ts';
import { type Say, sayIn } from './wording/table.ts';

const PLACES: readonly Jurisdiction[] = ['EU', 'FR', 'UK', 'US', 'scholarly'];
const OTHER: Readonly<Record<Language, Language>> = { en: 'fr', fr: 'en' };

/** Name of the index among the pages of a language. */
export const INDEX = 'README.md';

/** A rule as a page of Markdown, with the examples of the page's language. */
export function rulePage(rule: RuleDescription, language: Language): string {
  const say = sayIn(rulePagePhrases, language);
  const parts = [
    `<!-- ${say('written-by', { source: `rules/${rule.category}/${rule.id}.yaml` })} -->`,
    `# ${asMarkdown(rule.title[language])}`,
    `\`${rule.id}\` · [${say('all-rules')}](${INDEX}) · [${say('other-language')}](../${OTHER[language]}/${rule.id}.md)`,
    factsTable(rule, language, say),
    asMarkdown(rule.explanation[language]),
    `## ${say('heading.fix')}`,
    asMarkdown(rule.advice[language]),
    `## ${say('heading.basis')}`,
    ...basisParts(rule.basis, language, say),
  ];
  for (const expect of ['flag', 'pass', 'miss'] as const) {
    const examples = rule.examples.filter(
      (example) => example.language === language && example.expect === expect,
    );
    if (examples.length === 0) continue;
    parts.push(`## ${say(`heading.${expect}`)}`);
    if (expect === 'miss') parts.push(say('about.miss'));
    parts.push(examples.map(exampleItem).join('\n'));
  }
  return `${parts.join('\n\n')}\n`;
}

/** The list of all rules by category, with links to their pages. */
export function ruleIndex(rules: readonly RuleDescription[], language: Language): string {
  const say = sayIn(rulePagePhrases, language);
  const sayRule = sayIn(rulePhrases, language);
  const sayReport = sayIn(reportPhrases, language);
  const parts = [
    `<!-- ${say('written-by', { source: 'rules/' })} -->`,
    `# ${say('index-title')}`,
    `[${say('other-language')}](../${OTHER[language]}/${INDEX})`,
    say('index-about', { count: rules.length }),
  ];
  for (const category of [...new Set(rules.map((rule) => rule.category))].sort()) {
    const rows = rules
      .filter((rule) => rule.category === category)
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((rule) => [
        `[\`${rule.id}\`](${rule.id}.md)`,
        asMarkdown(rule.title[language]),
        sayReport('severity', rule),
        rule.tier,
        sayRule('status', rule),
      ]);
    const headings = (['rule', 'title', 'severity', 'tier', 'status'] as const).map((id) =>
      say(`column.${id}`),
    );
    parts.push(`## ${capitalised(sayRule('category', { category }))}`, table(headings, rows));
  }
  return `${parts.join('\n\n')}\n`;
}

function factsTable(rule: RuleDescription, language: Language, say: Say<RulePagePhrases>): string {
  const sayRule = sayIn(rulePhrases, language);
  const headings = (['category', 'severity', 'tier', 'status', 'languages'] as const).map((id) =>
    say(`column.${id}`),
  );
  const cells = [
    sayRule('category', rule),
    sayIn(reportPhrases, language)('severity', rule),
    sayRule('tier', rule),
    sayRule('status', rule),
    say('languages', rule),
  ];
  return table(headings, [cells]);
}

/** The basis by place, in a fixed order. */
function basisParts(basis: readonly Basis[], language: Language, say: Say<RulePagePhrases>): string[] {
  if (basis.length === 0) return [say('no-basis')];
  const sayReport = sayIn(reportPhrases, language);
  const colon = language === 'fr' ? ' :' : ':';
  const parts = [say('about.basis')];
  for (const jurisdiction of PLACES) {
    const own = basis.filter((entry) => entry.jurisdiction === jurisdiction);
    if (own.length === 0) continue;
    const items = own.map(({ source, classes, text, mark }) => {
      const products = classes.map((productClass) => sayReport('product-class', { productClass })).join(', ');
      const scope = products || sayIn(rulePhrases, language)('any-product');
      const hand = mark === 'V2' ? ` (${say('second-hand')})` : '';
      return `- **${asMarkdown(source)}** \\[${scope}\\]${colon} ${asMarkdown(text[language])}${hand}`;
    });
    parts.push(`### ${sayReport('jurisdiction', { jurisdiction })}`, items.join('\n'));
  }
  return parts;
}

/** An example as an item of a list: the words to find in bold, line breaks kept, the reason behind. */
function exampleItem({ text, reason }: RuleExample): string {
  const shown = asMarkdown(text.trim())
    .replace('\\[\\[', '<b>')
    .replace(/\\\]\\\](?!\\\])/, '</b>')
    .replace(/\s*\n\s*/g, '<br>');
  return reason ? `- ${shown} *(${asMarkdown(reason)})*` : `- ${shown}`;
}

function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Text as Markdown that shows it unchanged. */
function asMarkdown(text: string): string {
  return text
    .trim()
    .replace(/[ \t]+/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[\\`*_[\]|#~]/g, '\\$&');
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
