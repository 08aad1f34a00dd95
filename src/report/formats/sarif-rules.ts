import type { RuleDescription, Severity } from '../../rules/types.ts';
import { basisIn } from '../page.ts';
import { printable } from '../printable.ts';
import { reportPhrases } from '../wording/report.ts';
import { rulePhrases } from '../wording/rules.ts';
import { sayIn } from '../wording/table.ts';
import { escapeMarkdown } from './markdown-text.ts';
import { type Taxonomies, taxonReference } from './sarif-taxonomies.ts';
import type { ReportContext } from './types.ts';

export const LEVEL: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** Text as SARIF writes what is neither link nor placeholder. */
export function plainMessage(text: string): string {
  return printable(text).replaceAll('](', '] (').replace(/[{}]/g, '$&$&');
}

/** Rules as SARIF describes them: titles, explanation and help in the language of the report. */
export function ruleDescriptors(
  rules: readonly RuleDescription[],
  taxonomies: Taxonomies,
  { appearance, jurisdictions }: ReportContext,
) {
  const { language } = appearance;
  const sayRule = sayIn(rulePhrases, language);
  return rules.map((rule) => {
    const { id, category, severity, status, tier, title, explanation } = rule;
    const basis = basisIn(rule, jurisdictions);
    return {
      id,
      name: id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
      shortDescription: { text: plainMessage(title[language]) },
      fullDescription: { text: plainMessage(explanation[language]) },
      help: helpOf(rule, basis, language),
      defaultConfiguration: { level: LEVEL[severity] },
      ...(basis.length === 0
        ? {}
        : {
            relationships: basis.map((one) => ({
              target: taxonReference(one, taxonomies),
              kinds: ['relevant'],
              description: { text: plainMessage(one.text[language]) },
            })),
          }),
      properties: {
        category,
        tier,
        status,
        tags: [category, `tier-${tier}`],
        meaningOfTier: sayRule('tier', rule),
      },
    };
  });
}

function helpOf(rule: RuleDescription, basis: RuleDescription['basis'], language: 'en' | 'fr') {
  const say = sayIn(reportPhrases, language);
  const sayRule = sayIn(rulePhrases, language);
  const fix = sayRule('heading.fix');
  const law = sayRule('heading.basis');
  const explanation = rule.explanation[language];
  const advice = rule.advice[language];
  const colon = language === 'fr' ? ' :' : ':';
  const lines = basis.map(({ jurisdiction, source, text }) => {
    return `${say('jurisdiction', { jurisdiction })}, ${source}${colon} ${text[language]}`;
  });
  const list = (heading: string, mark: (text: string) => string) =>
    lines.length === 0 ? [] : [`${heading}\n\n${lines.map((line) => `- ${mark(line)}`).join('\n')}`];
  return {
    text: [explanation, `${fix}\n${advice}`, ...list(law, (text) => text)].join('\n\n'),
    markdown: [
      escapeMarkdown(explanation),
      `**${fix}**\n\n${escapeMarkdown(advice)}`,
      ...list(`**${law}** (${sayRule('tier', rule)})`, escapeMarkdown),
    ].join('\n\n'),
  };
}
