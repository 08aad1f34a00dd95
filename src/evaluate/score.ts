import type { Severity } from '../rules/types.ts';
import type {
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
      counts = { required: 0, found: 0, optionalFound: 0, falseAlarms: 0 };
      byRule.set(rule, counts);
    }
    return counts;
  };
  const neutral = { pages: 0, words: 0, falseAlarms: { error: 0, warning: 0, info: 0 } };
  for (const page of pages) {
    const labels = page.labels.filter(({ rule }) => rules?.has(rule) ?? true);
    const findings = page.findings.filter(({ rule }) => rules?.has(rule) ?? true);
    for (const label of labels) countLabel(label, page.name, findings, countsOf(label.rule), discrepancies);
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

function scoreOf(counts: Counts): Score {
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
  return { ...counts, precision, recall, f1: f1 ?? (counts.required > 0 ? 0 : null) };
}

function total(all: readonly Counts[]): Counts {
  const sum = (key: keyof Counts) => all.reduce((count, counts) => count + counts[key], 0);
  return {
    required: sum('required'),
    found: sum('found'),
    optionalFound: sum('optionalFound'),
    falseAlarms: sum('falseAlarms'),
  };
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
