import { inspectDocument } from '../../audit.ts';
import { runExamples } from '../../evaluate/examples.ts';
import { readText } from '../../readers/text/index.ts';
import { printable, printableJson } from '../../report/printable.ts';
import {
  countTests,
  ruleTestJson,
  ruleTestSummary,
  ruleTestText,
  type TestedRule,
} from '../../report/rule-tests.ts';
import type { RuleProblem } from '../../rules/compile.ts';
import { exampleProblems } from '../../rules/lint.ts';
import { isRead } from '../../rules/paths.ts';
import { lineOfPlace } from '../../rules/places.ts';
import { ExitCode } from '../exit-code.ts';
import { Failure } from '../failure.ts';
import { compileFolder, ruleFolder } from '../load-rules.ts';
import { nearest } from '../nearest.ts';
import { sinkFor } from '../output.ts';
import { progressOf } from '../progress.ts';
import type { GlobalOptions, Session } from '../session.ts';
import { failurePhrases } from '../wording/failures.ts';

interface TestRulesOptions {
  readonly format: 'text' | 'json';
  readonly rule?: readonly string[];
}

/** Checks a rule folder and runs the examples of its rules, for those who write them. */
export async function testRulesCommand(
  args: readonly string[],
  options: TestRulesOptions & GlobalOptions,
  session: Session,
): Promise<number> {
  const folder = ruleFolder(args[0] ?? options.rules, session);
  const { shown, own } = folder;
  const { ruleSet, filed, problems } = await compileFolder(folder);
  const ids = ruleSet.rules.map(({ id }) => id);
  for (const rule of options.rule ?? []) {
    if (!ids.includes(rule)) throw new Failure('unknown-rule', { rule, nearest: nearest(rule, ids) });
  }
  const texts = new Map(own.map(({ path, text }) => [path, text]));
  const chosen = options.rule ? filed.filter(({ rule }) => options.rule!.includes(rule.id)) : filed;
  const all: RuleProblem[] = [
    ...problems.filter(({ path }) => own.some((file) => file.path === path)),
    ...chosen.flatMap(exampleProblems).map((problem) => {
      return { ...problem, line: lineOfPlace(texts.get(problem.path) ?? '', problem.place) };
    }),
    ...own.filter(({ path }) => !isRead(path)).map(({ path }) => unread(path)),
  ];
  if (all.length === 0 && filed.length === 0) throw new Failure('no-rules', { path: shown });
  const { language } = session.appearance;
  const told = all.map((problem) =>
    failurePhrases['rule-problem'][language]({ ...problem, path: `${shown}/${problem.path}` }),
  );
  const progress = progressOf(session, options.format === 'json' || options.output !== undefined);
  const sink = sinkFor(options, session);
  const tested: TestedRule[] = [];
  if (options.format === 'text') for (const problem of told) sink.write(`${printable(problem)}\n`);
  if (options.format === 'text' && told.length > 0) sink.write('\n');
  let isOpen = false;
  for (const { path, rule } of chosen) {
    const source = texts.get(path) ?? '';
    const one: TestedRule = {
      path: `${shown}/${path}`,
      lines: rule.examples.map((_, index) => lineOfPlace(source, `examples.${index}`)),
      results: runExamples(rule, (text) => inspectDocument(readText(text), ruleSet)),
    };
    tested.push(one);
    if (options.format === 'text') sink.write(ruleTestText(one, session.appearance));
    isOpen = one.results.every(({ outcome }) => outcome === 'holds');
    progress.step(tested.length);
  }
  progress.clear();
  const counts = countTests(tested, told.length);
  if (options.format === 'json') sink.write(`${printableJson(ruleTestJson(tested, told))}\n`);
  else sink.write(`${isOpen ? '\n' : ''}${ruleTestSummary(counts, session.appearance)}`);
  sink.close();
  return counts.failed + counts.problems > 0 ? ExitCode.findings : ExitCode.clean;
}

function unread(path: string): RuleProblem {
  return { path, line: 0, place: '', value: '', problem: 'unread-file', detail: '' };
}
