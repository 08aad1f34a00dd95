import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { loadSource } from './load-source.mjs';

/**
 * Describes every rule in docs/rules, one page for each rule and language, with an index for each language.
 *
 *     node scripts/rule-pages.mjs           writes the pages, and removes those of rules that are gone
 *     node scripts/rule-pages.mjs --check   fails when a page is stale, missing or left over
 */
const RULES = 'rules';
const PAGES = 'docs/rules';
const LANGUAGES = ['en', 'fr'];
const { INDEX, ruleIndex, rulePage } = await loadSource(`export * from './src/report/rule-pages.ts';`);
const { check } = parseArgs({ options: { check: { type: 'boolean' } } }).values;

const rules = ruleFiles().map((path) => parse(readFileSync(path, 'utf8')));
const wanted = new Map();
for (const language of LANGUAGES) {
  wanted.set(`${PAGES}/${language}/${INDEX}`, ruleIndex(rules, language));
  for (const rule of rules) wanted.set(`${PAGES}/${language}/${rule.id}.md`, rulePage(rule, language));
}

const there = existsSync(PAGES) ? filesUnder(PAGES) : [];
const leftOver = there.filter((path) => !wanted.has(path));
const stale = [...wanted].filter(
  ([path, text]) => !there.includes(path) || readFileSync(path, 'utf8') !== text,
);
if (check) {
  for (const path of [...stale.map(([path]) => path), ...leftOver]) {
    console.error(`${path} is stale: run "npm run docs"`);
    process.exitCode = 1;
  }
} else {
  for (const language of LANGUAGES) mkdirSync(`${PAGES}/${language}`, { recursive: true });
  for (const [path, text] of stale) writeFileSync(path, text);
  for (const path of leftOver) rmSync(path);
}

function ruleFiles() {
  return filesUnder(RULES)
    .filter((path) => /^rules\/(?!lexicons|vocabularies)[a-z]+\/[a-z-]+\.ya?ml$/.test(path))
    .sort();
}

function filesUnder(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath ?? entry.path}/${entry.name}`.replaceAll('\\', '/'));
}
