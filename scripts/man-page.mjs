import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { loadSource } from './load-source.mjs';

/**
 * Writes the manual page from the program's help, in English and French.
 *
 *     node scripts/man-page.mjs           writes the pages
 *     node scripts/man-page.mjs --check   fails when one is stale
 */
const PAGES = { en: 'man/claim-audit.1', fr: 'man/fr/man1/claim-audit.1' };
const { buildProgram, helpPhrases, manPage, sayIn } = await loadSource(`
  export { buildProgram } from './src/cli/commands.ts';
  export { helpPhrases } from './src/cli/wording/help.ts';
  export { manPage } from './src/cli/man-page.ts';
  export { sayIn } from './src/report/wording/table.ts';
`);
const { check } = parseArgs({ options: { check: { type: 'boolean' } } }).values;
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

for (const [language, path] of Object.entries(PAGES)) {
  const io = { stdout: { write() {} }, stderr: { write() {} }, env: {}, isTTY: {}, cwd: '.' };
  const say = sayIn(helpPhrases, language);
  const page = manPage(
    buildProgram({ io, language, say, tell() {} }, () => {}),
    version,
    language,
  );
  if (existsSync(path) && readFileSync(path, 'utf8') === page) continue;
  if (check) {
    console.error(`${path} is stale: run "npm run man"`);
    process.exitCode = 1;
  } else {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, page);
  }
}
