import type { Style } from './style.ts';
import type { ReportPhrases } from './wording/report.ts';
import type { Say } from './wording/table.ts';
import { widthOf, wrap } from './wrap.ts';

const INDENT = '      ';
const NARROWEST = 20;

/** Columns that the labels of a finding's fields take, so that their texts stand in one line. */
export function fieldWidth(say: Say<ReportPhrases>): number {
  const labels = [
    say('field.why'),
    say('field.fix'),
    say('field.see'),
    say('field.basis'),
    say('field.trace'),
  ];
  return Math.max(...labels.map(widthOf));
}

/** A label and the text that hangs from it, wrapped to the width of the page. */
export function labelled(
  label: string,
  text: string,
  labelWidth: number,
  width: number,
  style: Style,
): string[] {
  const room = Math.max(NARROWEST, width - INDENT.length - labelWidth - 2);
  const blank = ' '.repeat(labelWidth + 2);
  return wrap(text, room).map((line, index) => {
    const start = index === 0 ? `${style.faint(label)}${' '.repeat(labelWidth + 2 - widthOf(label))}` : blank;
    return `${INDENT}${start}${line}`;
  });
}
