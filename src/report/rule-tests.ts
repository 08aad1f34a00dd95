import type { ExampleResult } from '../evaluate/examples.ts';
import type { Absence } from '../rules/absence.ts';
import type { Condition } from '../rules/definition.ts';
import type { TraceStep } from '../rules/types.ts';
import { printable } from './printable.ts';
import { hintsOf } from './rule-hints.ts';
import { decidedBy, foundBy } from './rule-parts.ts';
import { type Appearance, styleOf } from './style.ts';
import { labelled } from './text-layout.ts';
import { reportPhrases } from './wording/report.ts';
import { ruleTestPhrases, type RuleTestPhrases } from './wording/rule-tests.ts';
import { type Say, sayIn } from './wording/table.ts';
import { widthOf, wrap } from './wrap.ts';

/** The examples of one rule file as they turned out. */
export interface TestedRule {
  /** Path as the reader named the folder. */
  readonly path: string;
  /** Line of each example in the file. */
  readonly lines: readonly number[];
  readonly results: readonly ExampleResult[];
}

export interface RuleTestCounts {
  readonly rules: number;
  readonly examples: number;
  readonly failed: number;
  readonly misses: number;
  readonly problems: number;
}

/** Counts that a run of examples ends with. */
export function countTests(tested: readonly TestedRule[], problems: number): RuleTestCounts {
  const results = tested.flatMap((rule) => rule.results);
  return {
    rules: tested.length,
    examples: results.length,
    failed: results.filter(({ outcome }) => outcome !== 'holds').length,
    misses: results.filter(({ example, outcome }) => example.expect === 'miss' && outcome === 'holds').length,
    problems,
  };
}

/** A rule's examples: one line when all hold, else what was expected and found, why, and what to try. */
export function ruleTestText({ path, lines, results }: TestedRule, appearance: Appearance): string {
  const say = sayIn(ruleTestPhrases, appearance.language);
  const style = styleOf(appearance);
  const failed = results.filter(({ outcome }) => outcome !== 'holds');
  const held = say('all-hold', { count: results.length - failed.length });
  const output = [`${style.strong(printable(path))}  ${failed.length === 0 ? style.good(held) : held}`];
  for (const result of failed) output.push('', ...failureLines(result, lines[result.index] ?? 0, appearance));
  if (failed.length > 0) output.push('');
  return `${output.join('\n')}\n`;
}

export function ruleTestSummary(counts: RuleTestCounts, appearance: Appearance): string {
  const say = sayIn(ruleTestPhrases, appearance.language);
  const style = styleOf(appearance);
  const bad = (count: number, text: string) => (count > 0 ? style.severity.error(text) : text);
  const parts = [
    say('rule-count', { count: counts.rules }),
    say('example-count', { count: counts.examples }),
    bad(counts.failed, say('failure-count', { count: counts.failed })),
    say('miss-count', { count: counts.misses }),
    bad(counts.problems, say('problem-count', { count: counts.problems })),
  ];
  const heading = sayIn(reportPhrases, appearance.language)('field.summary');
  return `${style.strong(heading)}  ${parts.join(', ')}\n`;
}

/** The same as data. */
export function ruleTestJson(tested: readonly TestedRule[], problems: readonly string[]) {
  return {
    summary: countTests(tested, problems.length),
    problems,
    rules: tested.map(({ path, lines, results }) => ({
      path,
      rule: results[0]?.rule.id ?? '',
      examples: results.map(({ index, example, text, marked, outcome, found, cleared }) => ({
        line: lines[index] ?? 0,
        language: example.language,
        expect: example.expect,
        outcome,
        text,
        marked,
        found: found.map(({ excerpt, confidence }) => ({ excerpt, confidence })),
        cleared: cleared.map(({ excerpt, reason }) => ({ excerpt, reason })),
      })),
    })),
  };
}

function failureLines(result: ExampleResult, line: number, appearance: Appearance): string[] {
  const { language, width } = appearance;
  const say = sayIn(ruleTestPhrases, language);
  const style = styleOf(appearance);
  const { example } = result;
  const labels = (['expected', 'found', 'why', 'known', 'try'] as const).map((id) => say(`field.${id}`));
  const labelWidth = Math.max(...labels.map(widthOf));
  const field = (id: 'expected' | 'found' | 'why' | 'known' | 'try', texts: readonly string[]) =>
    texts.flatMap((text) => labelled(say(`field.${id}`), printable(text), labelWidth, width, style));
  const kind = style.severity.error(say('example', example));
  return [
    `  ${style.strong(String(line))}  ${kind}  ${example.language}`,
    ...wrap(printable(example.text.replace(/\s+/g, ' ')), width - 6).map((text) => `      ${text}`),
    ...field('expected', [expectedOf(result, say)]),
    ...field('found', foundOf(result, say, appearance)),
    ...field('why', [...new Set(result.absences.map((absence) => absenceText(absence, say)))]),
    ...field('known', knownOf(result, say, appearance)),
    ...field(
      'try',
      hintsOf(result).map((hint) => say('try', { hint })),
    ),
  ];
}

function expectedOf({ example, marked }: ExampleResult, say: Say<RuleTestPhrases>): string {
  if (example.expect === 'pass') return say('expected.pass', { reason: example.reason ?? '–' });
  if (example.expect === 'miss') return say('expected.miss');
  return marked === null ? say('expected.flag-somewhere') : say('expected.flag', { words: marked });
}

function foundOf(
  { rule, outcome, found, cleared }: ExampleResult,
  say: Say<RuleTestPhrases>,
  appearance: Appearance,
): string[] {
  const sayReport = sayIn(reportPhrases, appearance.language);
  const steps = (trace: readonly TraceStep[]) =>
    sayReport('steps', { steps: [...new Set(trace.map((step) => sayReport('trace', step)))] });
  if (found.length > 0) {
    return found.map((finding) =>
      say('found.words', {
        words: finding.excerpt,
        confidence: sayReport('confidence', finding),
        place: foundBy(rule, finding),
        steps: steps(finding.trace),
      }),
    );
  }
  if (outcome !== 'cleared') return [say('found.nothing')];
  return cleared.map((candidate) =>
    say('found.cleared', {
      words: candidate.excerpt,
      reason: candidate.reason,
      place: decidedBy(rule, candidate),
      steps: steps(candidate.trace),
    }),
  );
}

function absenceText(absence: Absence, say: Say<RuleTestPhrases>): string {
  const finder = 'finder' in absence ? `find.${absence.finder}` : '';
  switch (absence.kind) {
    case 'silenced':
      return say('why.silenced', { concepts: absence.concepts.join(', '), words: absence.words });
    case 'no-benefit':
      return say('why.no-benefit', { finder });
    case 'check':
      return say('why.check', { finder, check: absence.check });
    case 'no-anchor':
      return say('why.no-anchor', { finder, concepts: absence.concepts.join(', ') });
    case 'no-claim':
      return say('why.no-claim', { finder });
    case 'claim-differs': {
      const { words, key, value, wanted } = absence;
      return say('why.claim-differs', { finder, words, key, value, wanted: wanted.join(', ') });
    }
    case 'block':
      return say('why.block', { finder, words: absence.words, block: absence.block });
    case 'with':
      return say('why.with', { finder, words: absence.words, condition: conditionText(absence.condition) });
  }
}

function knownOf(
  { outcome, known }: ExampleResult,
  say: Say<RuleTestPhrases>,
  { language }: Appearance,
): string[] {
  const sayReport = sayIn(reportPhrases, language);
  if (outcome !== 'not-found') return [];
  if (known.length === 0) return [say('known.nothing')];
  return [sayReport('steps', { steps: known.map((mention) => say('known', mention)) })];
}

/** A condition as a rule file writes it. */
function conditionText(condition: Condition): string {
  const parts = Object.entries(condition).map(
    ([key, value]) => `${key}: ${Array.isArray(value) ? `[${value.join(', ')}]` : String(value)}`,
  );
  return `{ ${parts.join(', ')} }`;
}
