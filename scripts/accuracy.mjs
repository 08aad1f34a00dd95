import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { accuracyDocument, ruleTables } from './accuracy.document.mjs';
import { auditedPages, knownMisses, reportedPages, ruleIds } from './accuracy.pages.mjs';

/**
 * Measures the built tool on the labelled pages of fixtures/benchmark.
 *
 *     node scripts/accuracy.mjs                              writes docs/accuracy.md
 *     node scripts/accuracy.mjs --check                      fails when docs/accuracy.md is stale
 *     node scripts/accuracy.mjs --report FILE [--rule ID…]   prints the tables for another tool's JSON report
 */
const PATH = 'docs/accuracy.md';
const { values } = parseArgs({
  options: {
    check: { type: 'boolean' },
    report: { type: 'string' },
    rule: { type: 'string', multiple: true },
  },
});

if (values.report) {
  const pages = await reportedPages(JSON.parse(readFileSync(values.report, 'utf8')));
  process.stdout.write(await ruleTables(pages, values.rule && new Set(values.rule)));
} else {
  const text = await accuracyDocument(await auditedPages(), await ruleIds(), await knownMisses());
  if (!values.check) writeFileSync(PATH, text);
  else if (readFileSync(PATH, 'utf8') !== text) {
    console.error(`${PATH} is stale: run "npm run accuracy" after the build`);
    process.exitCode = 1;
  }
}
