import type { AuditResult } from '../audit.ts';
import type { EvaluatedPage } from './types.ts';

/** A labelled page with what an audit found on it. */
export function evaluatedPage(
  { name, group, neutral, labels }: Pick<EvaluatedPage, 'name' | 'group' | 'neutral' | 'labels'>,
  { words, findings }: Pick<AuditResult, 'words' | 'findings'>,
): EvaluatedPage {
  return {
    name,
    group,
    neutral,
    words,
    labels,
    findings: findings.map(({ rule, severity, confidence, span, context }) => ({
      rule,
      severity,
      confidence,
      ...span,
      sentence: context.span.start,
    })),
  };
}
