import { CONFIDENCES } from '../rules/confidence.ts';
import type { Confidence, Severity } from '../rules/types.ts';
import type {
  ConfidenceScore,
  Discrepancy,
  EvaluatedPage,
  Evaluation,
  Label,
  NeutralScore,
  Score,
  ScoredFinding,
} from './types.ts';

/** Rules with fewer required labels do not enter the macro average. */
const MACRO_MINIMUM = 5;

interface Counts {
  required: number;
  found: number;
  optionalFound: number;
  falseAlarms: number;
  readonly sure: Record<Confidence, { findings: number; right: number }>;
}

/**
 * Scores findings against labels. A finding is right when a label of its rule overlaps it; several
 * findings inside one label count once; findings outside any count once for each rule and sentence.
 *
 * @param rules rules to score; labels and findings of others are left out. Default: all.
 */
export function evaluate(pages: readonly EvaluatedPage[], rules?: ReadonlySet<string>): Evaluation {
  const byRule = new Map<string, Counts>();
  const discrepancies: Discrepancy[] = [];
  const countsOf = (rule: string): Counts => {
    let counts = byRule.get(rule);
    if (!counts) {
      counts = noCounts();
      byRule.set(rule, counts);
    }
    return counts;
  };
  const neutral = { pages: 0, words: 0, falseAlarms: { error: 0, warning: 0, info: 0 } };
  for (const page of pages) {
    const labels = page.labels.filter(({ rule }) => rules?.has(rule) ?? true);
    const findings = page.findings.filter(({ rule }) => rules?.has(rule) ?? true);
    for (const label of labels) countLabel(label, page.name, findings, countsOf(label.rule), discrepancies);
    for (const finding of findings) countConfidence(finding, labels, countsOf(finding.rule));
    const alarms = falseAlarmsOf(labels, findings);
    for (const { rule, start, end } of alarms) {
      countsOf(rule).falseAlarms++;
      discrepancies.push({ page: page.name, kind: 'false-alarm', rule, start, end });
    }
    if (!page.neutral) continue;
    neutral.pages++;
    neutral.words += page.words;
    for (const { severity } of alarms) neutral.falseAlarms[severity]++;
  }
  const scores = Object.fromEntries(
    [...byRule].sort(([a], [b]) => (a < b ? -1 : 1)).map(([rule, counts]) => [rule, scoreOf(counts)]),
  );
  return {
    pages: pages.length,
    micro: scoreOf(total([...byRule.values()])),
    macroF1: mean(
      Object.values(scores)
        .filter(({ required }) => required >= MACRO_MINIMUM)
        .map(({ f1 }) => f1 ?? 0),
    ),
    rules: scores,
    neutral: neutralScore(neutral),
    discrepancies,
  };
}

function countLabel(
  label: Label,
  page: string,
  findings: readonly ScoredFinding[],
  counts: Counts,
  discrepancies: Discrepancy[],
): void {
  const hit = findings.some((finding) => matches(finding, label));
  if (label.optional) {
    if (hit) counts.optionalFound++;
    return;
  }
  counts.required++;
  if (hit) counts.found++;
  else discrepancies.push({ page, kind: 'miss', rule: label.rule, start: label.start, end: label.end });
}

function noCounts(): Counts {
  const none = () => ({ findings: 0, right: 0 });
  return {
    ...{ required: 0, found: 0, optionalFound: 0, falseAlarms: 0 },
    sure: { high: none(), medium: none(), low: none() },
  };
}

function countConfidence(finding: ScoredFinding, labels: readonly Label[], { sure }: Counts): void {
  if (!finding.confidence) return;
  const counts = sure[finding.confidence];
  counts.findings++;
  if (labels.some((label) => matches(finding, label))) counts.right++;
}

function matches(finding: ScoredFinding, label: Label): boolean {
  return finding.rule === label.rule && finding.start < label.end && label.start < finding.end;
}

/** Findings that no label covers, the first of each rule and sentence. */
function falseAlarmsOf(labels: readonly Label[], findings: readonly ScoredFinding[]): ScoredFinding[] {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    if (labels.some((label) => matches(finding, label))) return false;
    const key = `${finding.rule} ${finding.sentence}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function scoreOf({ sure, ...counts }: Counts): Score {
  const right = counts.found + counts.optionalFound;
  const precision = ratio(right, right + counts.falseAlarms);
  const recall = ratio(counts.found, counts.required);
  const f1 =
    precision === null || recall === null
      ? null
      : precision + recall === 0
        ? 0
        : (2 * precision * recall) / (precision + recall);
  // A rule that must find something and reports nothing has no precision, but it has failed.
  return {
    ...counts,
    precision,
    recall,
    f1: f1 ?? (counts.required > 0 ? 0 : null),
    byConfidence: {
      high: confidenceScore(sure.high),
      medium: confidenceScore(sure.medium),
      low: confidenceScore(sure.low),
    },
  };
}

function confidenceScore({ findings, right }: { findings: number; right: number }): ConfidenceScore {
  return { findings, right, precision: ratio(right, findings) };
}

function total(all: readonly Counts[]): Counts {
  const sum = noCounts();
  for (const counts of all) {
    sum.required += counts.required;
    sum.found += counts.found;
    sum.optionalFound += counts.optionalFound;
    sum.falseAlarms += counts.falseAlarms;
    for (const confidence of CONFIDENCES) {
      sum.sure[confidence].findings += counts.sure[confidence].findings;
      sum.sure[confidence].right += counts.sure[confidence].right;
    }
  }
  return sum;
}

function neutralScore(counts: {
  pages: number;
  words: number;
  falseAlarms: Record<Severity, number>;
}): NeutralScore {
  const { error, warning, info } = counts.falseAlarms;
  return {
    ...counts,
    perThousandWords: counts.words === 0 ? 0 : ((error + warning + info) / counts.words) * 1000,
  };
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
