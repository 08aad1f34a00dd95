import type { Discrepancy, Evaluation, Score } from '../evaluate/types.ts';
import type { Language } from '../language/types.ts';
import { CONFIDENCES } from '../rules/confidence.ts';
import { LineIndex } from './lines.ts';
import { printable } from './printable.ts';
import { evaluationPhrases, type EvaluationPhrases } from './wording/evaluation.ts';
import { type Say, sayIn } from './wording/table.ts';

const SHOWN = 120;

/** An evaluation of all pages or of one group of them. */
export interface EvaluationPart {
  /** Name of the group, such as `en`; null for all pages. */
  readonly group: string | null;
  readonly evaluation: Evaluation;
}

type Row = readonly string[];

/** Precision, recall and F1 over all findings and by rule, as aligned columns. */
export function evaluationText(parts: readonly EvaluationPart[], language: Language): string {
  const say = sayIn(evaluationPhrases, language);
  return parts
    .map(({ group, evaluation }) => {
      const rows = [headingsOf(say), ...rowsOf(evaluation, say)];
      const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
      const table = rows.map((row) =>
        row
          .map((cell, column) =>
            column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!),
          )
          .join('  '),
      );
      return [titleOf(group, evaluation, say), '', ...table, '', ...remarksOf(evaluation, say), ''].join(
        '\n',
      );
    })
    .join('\n');
}

/** The same as Markdown tables. */
export function evaluationMarkdown(parts: readonly EvaluationPart[], language: Language): string {
  const say = sayIn(evaluationPhrases, language);
  return parts
    .map(({ group, evaluation }) => {
      const line = (row: Row) => `| ${row.join(' | ')} |`;
      const headings = headingsOf(say);
      const rule = line(headings.map((_, column) => (column === 0 ? '---' : '---:')));
      const rows = rowsOf(evaluation, say).map(line);
      return [
        `## ${titleOf(group, evaluation, say)}`,
        '',
        line(headings),
        rule,
        ...rows,
        '',
        // Two spaces break a line in Markdown.
        remarksOf(evaluation, say).join('  \n'),
        '',
      ].join('\n');
    })
    .join('\n');
}

/** Says that labels of rules which are not in use were left out of the figures. */
export function leftOutText(labels: number, rules: readonly string[], language: Language): string {
  return `${sayIn(evaluationPhrases, language)('left-out', { labels, rules })}\n`;
}

/** Misses and false alarms with the words concerned, one a line. */
export function discrepanciesText(
  discrepancies: readonly Discrepancy[],
  sources: ReadonlyMap<string, string>,
  language: Language,
): string {
  const say = sayIn(evaluationPhrases, language);
  const indexes = new Map([...sources].map(([page, source]) => [page, new LineIndex(source)]));
  return discrepancies
    .map(({ page, kind, rule, start, end }) => {
      const position = indexes.get(page)?.position(start);
      const words = printable((sources.get(page) ?? '').slice(start, end)).trim();
      const shown = words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words;
      return `${printable(page)}:${position?.line ?? 0}:${position?.column ?? 0}  ${say(kind)}  ${rule}  ${shown}\n`;
    })
    .join('');
}

function titleOf(group: string | null, evaluation: Evaluation, say: Say<EvaluationPhrases>): string {
  return `${group ?? say('all-pages')} (${say('pages', { count: evaluation.pages })})`;
}

function headingsOf(say: Say<EvaluationPhrases>): Row {
  return [
    say('rule'),
    say('labels'),
    say('found'),
    say('false-alarms'),
    say('precision'),
    say('recall'),
    'F1',
  ];
}

function rowsOf({ micro, macroF1, rules }: Evaluation, say: Say<EvaluationPhrases>): Row[] {
  return [
    rowOf(say('micro'), micro, say),
    [say('macro'), '', '', '', '', '', figure(say, macroF1)],
    ...Object.entries(rules).map(([rule, score]) => rowOf(rule, score, say)),
  ];
}

function rowOf(
  name: string,
  { required, found, falseAlarms, precision, recall, f1 }: Score,
  say: Say<EvaluationPhrases>,
): Row {
  return [
    name,
    String(required),
    String(found),
    String(falseAlarms),
    figure(say, precision),
    figure(say, recall),
    figure(say, f1),
  ];
}

function figure(say: Say<EvaluationPhrases>, value: number | null, digits = 3): string {
  return value === null ? '–' : say('number', { value, digits });
}

/** What stands below the table: how sure findings are right, and false alarms on neutral pages. */
function remarksOf(evaluation: Evaluation, say: Say<EvaluationPhrases>): string[] {
  const sure = CONFIDENCES.flatMap((confidence) => {
    const score = evaluation.micro.byConfidence[confidence];
    if (score.findings === 0) return [];
    return [say('confidence', { confidence, ...score, precision: figure(say, score.precision) })];
  });
  return [...sure, neutralOf(evaluation, say)];
}

function neutralOf({ neutral }: Evaluation, say: Say<EvaluationPhrases>): string {
  if (neutral.pages === 0) return say('no-neutral');
  return say('neutral', {
    pages: neutral.pages,
    words: neutral.words,
    ...neutral.falseAlarms,
    rate: figure(say, neutral.perThousandWords, 2),
  });
}
