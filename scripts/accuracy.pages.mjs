import { loadSource } from './load-source.mjs';

const BENCHMARK = 'fixtures/benchmark';

const { inspect, shippedRules } = await import('../dist/index.js');
const { evaluate, evaluatedPage, readCorpus } = await loadSource(`
  export { evaluatedPage } from './src/evaluate/page.ts';
  export { evaluate } from './src/evaluate/score.ts';
  export { readCorpus } from './src/cli/corpus.ts';
`);
export { evaluate };

/** The labelled pages with what the built tool finds on them, as `evaluate` scores them. */
export function auditedPages() {
  return readCorpus('.', BENCHMARK).map((page) =>
    evaluatedPage(page, inspect(page.source, { format: page.format })),
  );
}

/**
 * The labelled pages with the findings that a JSON report gives for them.
 *
 * @param report as rules/schema/report.schema.json has it; paths end in `en/NAME.txt` or the like
 */
export function reportedPages({ files }) {
  const byPage = new Map(files.map(({ path, findings }) => [endOf(path), findings]));
  return readCorpus('.', BENCHMARK).map((page) => {
    const { document, facts, words } = inspect(page.source, { format: page.format });
    const starts = facts.sentences
      .map(({ sentence }) => sourceStart(document.blocks[sentence.block].map, sentence.start))
      .sort((a, b) => a - b);
    const reported = byPage.get(endOf(page.name)) ?? [];
    return {
      ...page,
      words,
      findings: reported.map(({ rule, severity = 'warning', confidence, location: { start, end } }) => ({
        rule,
        severity,
        confidence,
        start: start.offset,
        end: end.offset,
        sentence: starts.findLast((at) => at <= start.offset) ?? 0,
      })),
    };
  });
}

export function ruleIds() {
  return new Set(shippedRules().rules.map(({ id }) => id));
}

/** Examples of what each rule should find and does not yet, by category. */
export function knownMisses() {
  const byCategory = new Map();
  for (const { id, category, examples } of shippedRules().rules) {
    const misses = examples.filter(({ expect }) => expect === 'miss');
    if (misses.length === 0) continue;
    byCategory.set(category, [...(byCategory.get(category) ?? []), { rule: id, misses }]);
  }
  return byCategory;
}

function endOf(path) {
  return path.replaceAll('\\', '/').split('/').slice(-2).join('/');
}

function sourceStart(map, offset) {
  const run = map.findLast(({ text }) => text <= offset);
  return run ? run.source + Math.min(offset - run.text, run.sourceLength) : 0;
}
