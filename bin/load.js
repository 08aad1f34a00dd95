import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';

const PROGRAM = new URL('../dist/cli.cjs', import.meta.url);

/** Compiled code of the program; it serves the version of Node that it was made by, and no other. */
export const CODE_CACHE = new URL(`../dist/cli.${process.version}.cache`, import.meta.url);

/** Loads the program: with its compiled code where there is any for this Node, else module by module. */
export async function load() {
  if (!existsSync(CODE_CACHE)) return import('../dist/cli.js');
  return loadScript(readFileSync(CODE_CACHE)).exports;
}

/** Runs the program as one script, which can take compiled code and give it. */
export function loadScript(cachedData) {
  const source = readFileSync(PROGRAM, 'utf8');
  const filename = fileURLToPath(PROGRAM);
  const script = new Script(`(function (exports, require, module, here) {${source}\n})`, {
    filename,
    cachedData,
  });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(PROGRAM), module, PROGRAM.href);
  return { script, exports: module.exports };
}
