const { existsSync, readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { join } = require('node:path');
const { pathToFileURL } = require('node:url');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

const DIST = join(__dirname, '..', 'dist');
/** The program, and the readers and compilers that it loads when it needs them. */
const PROGRAM = './cli.cjs';

/** Where the compiled code of a script is kept; it serves the version of Node that it was made by, and no other. */
function codeCache(name) {
  return join(DIST, name.replace(/cjs$/, `${process.version}.cache`));
}

/** Loads the program: with its compiled code where there is any for this Node, else module by module. */
function load() {
  setEngineFlags();
  return existsSync(codeCache(PROGRAM)) ? loadScripts().load(PROGRAM) : import('../dist/cli.js');
}

/**
 * Has only code optimised that runs for long: most runs end before optimising the rest pays. To be called before
 * any script is loaded, for compiled code serves under the flags that it was made under and no others.
 */
function setEngineFlags() {
  setFlagsFromString('--interrupt-budget=600000');
}

/**
 * Runs the program and its parts as scripts, which can take compiled code and give it.
 *
 * @param {boolean} [compiled] whether to take the code that is kept
 */
function loadScripts(compiled = true) {
  const scripts = new Map();
  const load = (name) => {
    const known = scripts.get(name);
    if (known) return known.module.exports;
    const filename = join(DIST, name);
    const cache = codeCache(name);
    const script = new Script(
      `(function (exports, require, module, here) {${readFileSync(filename, 'latin1')}\n})`,
      {
        filename,
        cachedData: compiled && existsSync(cache) ? readFileSync(cache) : undefined,
      },
    );
    const module = { exports: {} };
    scripts.set(name, { script, module });
    const fromNode = createRequire(filename);
    const requirePart = (id) => (/^\.\/[\w-]+\.cjs$/.test(id) ? load(id) : fromNode(id));
    script.runInThisContext()(module.exports, requirePart, module, pathToFileURL(filename).href);
    return module.exports;
  };
  return { load, scripts };
}

module.exports = { codeCache, load, loadScripts, PROGRAM, setEngineFlags };
