import { readdirSync, writeFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { codeCache, loadScripts, PROGRAM, setEngineFlags } from '../bin/load.js';

const PAGES = 'fixtures/pages';
/** A small folder of rules, so that what compiles rules is kept too. */
const RULES = 'test/cli/rules';

/** Runs the program over the sample pages and keeps the code that V8 compiled on the way. */
export async function writeCodeCache() {
  setEngineFlags();
  setFlagsFromString('--no-flush-bytecode'); // Else V8 forgets what has not run for a while.
  const { load, scripts } = loadScripts(false);
  const { run } = load(PROGRAM);
  const silent = { write: () => {} };
  const pages = readdirSync(PAGES, { recursive: true }).filter((name) => /\.(txt|md|html)$/.test(name));
  const runs = [...pages.map((page) => [`${PAGES}/${page}`]), ['--rules', RULES, `${PAGES}/${pages[0]}`]];
  for (const args of runs) {
    await run(args, {
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
