import type { TraceStep } from '../rules/types.ts';
import { printable } from './printable.ts';
import type { Style } from './style.ts';
import { fieldWidth, labelled } from './text-layout.ts';
import type { ReportPhrases } from './wording/report.ts';
import type { Say } from './wording/table.ts';

/** The steps that led to a finding, as one field. */
export function traceLines(
  trace: readonly TraceStep[],
  label: string,
  say: Say<ReportPhrases>,
  style: Style,
  width: number,
): string[] {
  const steps = trace.map(({ kind, subject, words }) => say('trace', { kind, subject, words }));
  return labelled(
    label,
    printable(say('steps', { steps: [...new Set(steps)] })),
    fieldWidth(say),
    width,
    style,
  );
}
