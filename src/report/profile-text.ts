import type { AuditResult } from '../audit.ts';
import type { ProfileEntry } from '../claims/types.ts';
import { printable } from './printable.ts';
import type { Style } from './style.ts';
import type { ReportPhrases } from './wording/report.ts';
import type { Say } from './wording/table.ts';
import { widthOf, wrap } from './wrap.ts';

const INDENT = '  ';

/** What a page is and is about, above its findings. */
export function profileLines(
  result: AuditResult,
  say: Say<ReportPhrases>,
  style: Style,
  width: number,
): string[] {
  const { profile } = result;
  const summary = [
    say('language', result),
    say('stance', profile),
    say('product-class', profile),
    say('format', result.document),
    say('word-count', { count: result.words }),
  ];
  const acronyms = profile.acronyms.map(({ acronym, expansion }) => `${acronym} = ${expansion}`);
  const fields: [label: string, values: readonly string[]][] = [
    [say('field.promoted'), namesOf(profile.promoted)],
    [say('field.conditions'), namesOf(profile.conditions)],
    [say('field.people'), namesOf(profile.people)],
    [say('field.acronyms'), acronyms],
  ];
  const shown = fields.filter(([, values]) => values.length > 0);
  const labelWidth = Math.max(0, ...shown.map(([label]) => widthOf(label)));
  return [
    ...wrap(summary.join(' · '), width - INDENT.length).map((line) => INDENT + line),
    ...shown.flatMap(([label, values]) => {
      const lines = wrap(printable(values.join(', ')), Math.max(20, width - labelWidth - 4));
      return lines.map((line, index) => {
        const start = index === 0 ? label.padEnd(labelWidth) : ' '.repeat(labelWidth);
        return `${INDENT}${style.faint(start)}  ${line}`;
      });
    }),
  ];
}

function namesOf(entries: readonly ProfileEntry[]): string[] {
  return entries.map(({ name, count }) => (count > 1 ? `${name} (${count})` : name));
}
