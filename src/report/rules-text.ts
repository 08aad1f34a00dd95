import type { RuleDescription } from '../rules/types.ts';
import { basisIn, type Jurisdictions } from './page.ts';
import { printable } from './printable.ts';
import { type Appearance, styleOf } from './style.ts';
import { reportPhrases } from './wording/report.ts';
import { rulePhrases } from './wording/rules.ts';
import { sayIn } from './wording/table.ts';
import { widthOf, wrap, wrapRuns } from './wrap.ts';

/** Columns that a title needs beside the other cells of its line; with fewer it goes below them. */
const LEAST_TITLE = 16;

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
  const before = 2 + idWidth + 2 + severityWidth + 2 + statusWidth + 2;
  const room = appearance.width - before;
  const lines: string[] = [];
  for (const category of new Set(rules.map((rule) => rule.category))) {
    lines.push(style.strong(say('category', { category })));
    for (const rule of rules.filter((other) => other.category === category)) {
      const severity = sayReport('severity', rule);
      const status = say('status', rule);
      const title = rule.title[language];
      if (room < LEAST_TITLE) {
        const runs = [
          { text: severity, style: style.severity[rule.severity] },
          { text: ` · ${status}`, style: style.faint },
          { text: ` · ${title}` },
        ];
        lines.push(`  ${rule.id}`, ...wrapRuns(runs, appearance.width - 6).map((line) => `      ${line}`));
        continue;
      }
      const cells = [
        rule.id.padEnd(idWidth),
        style.severity[rule.severity](severity.padEnd(severityWidth)),
        style.faint(status.padEnd(statusWidth)),
      ];
      const [first, ...rest] = wrap(title, room);
      lines.push(`  ${cells.join('  ')}  ${first}`, ...rest.map((line) => ' '.repeat(before) + line));
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
  const title = rule.title[language];
  const facts = [say('category', rule), say('status', rule), say('tier', rule)];
  const head = [
    { text: sayReport('severity', rule), style: style.severity[rule.severity] },
    { text: facts.map((fact) => ` · ${fact}`).join('') },
  ];
  const lines = [
    ...(widthOf(rule.id) + 2 + widthOf(title) <= width
      ? [`${style.strong(rule.id)}  ${title}`]
      : [style.strong(rule.id), ...indented(title)]),
    ...wrapRuns(head, width - 2).map((line) => `  ${line}`),
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
