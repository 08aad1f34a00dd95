import { readdirSync, writeFileSync } from 'node:fs';
import { CODE_CACHE, loadScript } from '../bin/load.js';

const PAGES = 'fixtures/pages';

/** Runs the program over the sample pages and keeps the code that V8 compiled on the way. */
export async function writeCodeCache() {
  const { script, exports } = loadScript();
  const silent = { write: () => {} };
  const pages = readdirSync(PAGES, { recursive: true }).filter((name) => /\.(txt|md|html)$/.test(name));
  for (const page of pages) {
    await exports.run([`${PAGES}/${page}`], {
      stdin: [],
      stdout: silent,
      stderr: silent,
      env: {},
      isTTY: { stdout: false, stderr: false },
      columns: undefined,
      cwd: process.cwd(),
    });
  }
  writeFileSync(CODE_CACHE, script.createCachedData());
}
