import { inspectDocument } from '../../audit.ts';
import { evaluatedPage } from '../../evaluate/page.ts';
import { evaluate } from '../../evaluate/score.ts';
import type { EvaluatedPage, Label } from '../../evaluate/types.ts';
import {
  discrepanciesText,
  evaluationMarkdown,
  evaluationText,
  type EvaluationPart,
  leftOutText,
} from '../../report/evaluation.ts';
import { printableJson } from '../../report/printable.ts';
import { readCorpus } from '../corpus.ts';
import { ExitCode } from '../exit-code.ts';
import { Failure } from '../failure.ts';
import { rulesFor } from '../load-rules.ts';
import { nearest } from '../nearest.ts';
import { sinkFor } from '../output.ts';
import { progressOf } from '../progress.ts';
import { readText } from '../read-page.ts';
import type { GlobalOptions, Session } from '../session.ts';

interface EvaluateOptions {
  readonly format: 'text' | 'json' | 'markdown';
  readonly list?: boolean;
  readonly rule?: readonly string[];
}

/** Measures the rules on labelled pages, over all and by folder. */
export async function evaluateCommand(
  args: readonly string[],
  options: EvaluateOptions & GlobalOptions,
  session: Session,
): Promise<number> {
  const ruleSet = await rulesFor(options, session);
  const ids = ruleSet.rules.map(({ id }) => id);
  for (const rule of options.rule ?? []) {
    if (!ids.includes(rule)) throw new Failure('unknown-rule', { rule, nearest: nearest(rule, ids) });
  }
  const labelled = args.flatMap((path) => readCorpus(session.io.cwd, path));
  const progress = progressOf(session, true);
  const pages: EvaluatedPage[] = [];
  for (const page of labelled) {
    const document = await readText(page.source, page.format);
    pages.push(evaluatedPage(page, inspectDocument(document, ruleSet)));
    progress.step(pages.length);
  }
  progress.clear();
  const only = new Set(options.rule ?? ids);
  const leftOut = options.rule
    ? []
    : labelled.flatMap(({ labels }) => labels).filter(({ rule }) => !only.has(rule));
  const groups = [...new Set(pages.map(({ group }) => group))];
  const parts: EvaluationPart[] = [{ group: null, evaluation: evaluate(pages, only) }];
  if (groups.length > 1) {
    for (const group of groups) {
      parts.push({
        group,
        evaluation: evaluate(
          pages.filter((page) => page.group === group),
          only,
        ),
      });
    }
  }
  const { language } = session.appearance;
  const sink = sinkFor(options, session);
  if (options.format === 'json') {
    const groupsJson = Object.fromEntries(parts.slice(1).map(({ group, evaluation }) => [group, evaluation]));
    const unknown = { labels: leftOut.length, rules: rulesOf(leftOut) };
    sink.write(`${printableJson({ ...parts[0]!.evaluation, groups: groupsJson, leftOut: unknown })}\n`);
  } else {
    sink.write(
      options.format === 'markdown' ? evaluationMarkdown(parts, language) : evaluationText(parts, language),
    );
    if (leftOut.length > 0) sink.write(`\n${leftOutText(leftOut.length, rulesOf(leftOut), language)}`);
    if (options.list) {
      const sources = new Map(labelled.map(({ name, source }) => [name, source]));
      sink.write(`\n${discrepanciesText(parts[0]!.evaluation.discrepancies, sources, language)}`);
    }
  }
  sink.close();
  return ExitCode.clean;
}

function rulesOf(labels: readonly Label[]): string[] {
  return [...new Set(labels.map(({ rule }) => rule))].sort();
}
