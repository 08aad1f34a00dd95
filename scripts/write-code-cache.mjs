import { readdirSync, writeFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { codeCache, loadScripts, PROGRAM } from '../bin/load.js';

const PAGES = 'fixtures/pages';

/** Runs the program over the sample pages and keeps the code that V8 compiled on the way. */
export async function writeCodeCache() {
  setFlagsFromString('--no-flush-bytecode'); // Else V8 forgets what has not run for a while.
  const { load, scripts } = loadScripts(false);
  const { run } = load(PROGRAM);
  const silent = { write: () => {} };
  const pages = readdirSync(PAGES, { recursive: true }).filter((name) => /\.(txt|md|html)$/.test(name));
  for (const page of pages) {
    await run([`${PAGES}/${page}`], {
      stdin: [],
      stdout: silent,
      stderr: silent,
      env: {},
      isTTY: { stdout: false, stderr: false },
      columns: undefined,
      cwd: process.cwd(),
    });
  }
  setFlagsFromString('--flush-bytecode'); // Code made with other flags is refused.
  for (const [name, { script }] of scripts) writeFileSync(codeCache(name), script.createCachedData());
}
