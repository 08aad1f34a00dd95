import type { RuleDescription } from '../rules/types.ts';
import { basisIn, type Jurisdictions } from './page.ts';
import { printable } from './printable.ts';
import { type Appearance, styleOf } from './style.ts';
import { reportPhrases } from './wording/report.ts';
import { rulePhrases } from './wording/rules.ts';
import { sayIn } from './wording/table.ts';
import { wrap } from './wrap.ts';

/** The list of rules by category. */
export function rulesText(rules: readonly RuleDescription[], appearance: Appearance): string {
  const { language } = appearance;
  const say = sayIn(rulePhrases, language);
  const sayReport = sayIn(reportPhrases, language);
  const style = styleOf(appearance);
  const idWidth = Math.max(0, ...rules.map(({ id }) => id.length));
  const severities = rules.map(({ severity }) => sayReport('severity', { severity }));
  const severityWidth = Math.max(0, ...severities.map(({ length }) => length));
  const statusWidth = Math.max(0, ...rules.map(({ status }) => say('status', { status }).length));
  const lines: string[] = [];
  for (const category of new Set(rules.map((rule) => rule.category))) {
    lines.push(style.strong(say('category', { category })));
    for (const rule of rules.filter((other) => other.category === category)) {
      const severity = sayReport('severity', rule).padEnd(severityWidth);
      const cells = [
        rule.id.padEnd(idWidth),
        style.severity[rule.severity](severity),
        style.faint(say('status', rule).padEnd(statusWidth)),
        rule.title[language],
      ];
      lines.push(`  ${cells.join('  ')}`);
    }
    lines.push('');
  }
  lines.push(say('rule-count', { count: rules.length }));
  return `${lines.join('\n')}\n`;
}

/**
 * Everything that a reviewer needs to know of a rule, with examples in the reader's language.
 *
 * @param jurisdictions places whose law is shown; all where there is none
 */
export function explanationText(
  rule: RuleDescription,
  appearance: Appearance,
  jurisdictions: Jurisdictions = [],
): string {
  const { language, width } = appearance;
  const say = sayIn(rulePhrases, language);
  const sayReport = sayIn(reportPhrases, language);
  const style = styleOf(appearance);
  const indented = (text: string, indent = '  ') =>
    wrap(printable(text), width - indent.length).map((line) => indent + line);
  const facts = [
    style.severity[rule.severity](sayReport('severity', rule)),
    say('category', rule),
    say('status', rule),
    say('tier', rule),
  ];
  const lines = [
    `${style.strong(rule.id)}  ${rule.title[language]}`,
    `  ${facts.join(' · ')}`,
    '',
    ...indented(rule.explanation[language]),
    '',
    style.strong(say('heading.fix')),
    ...indented(rule.advice[language]),
  ];
  const examples = rule.examples.filter((example) => example.language === language);
  if (examples.length > 0) lines.push('', style.strong(say('heading.examples')));
  for (const expect of ['flag', 'pass', 'miss'] as const) {
    for (const { text, reason } of examples.filter((example) => example.expect === expect)) {
      const why = reason ? ` ${say('reason', { reason })}` : '';
      lines.push(`  ${style.faint(say('expect', { expect }))}`, ...indented(text + why, '    '));
    }
  }
  const basis = basisIn(rule, jurisdictions);
  if (basis.length > 0) lines.push('', style.strong(say('heading.basis')));
  for (const { jurisdiction, classes, source, text } of basis) {
    const products = classes.map((productClass) => sayReport('product-class', { productClass }));
    const where = `${sayReport('jurisdiction', { jurisdiction })}, ${source} [${products.join(', ') || say('any-product')}]`;
    lines.push(...indented(where), ...indented(text[language], '    '));
  }
  return `${lines.join('\n')}\n`;
}
