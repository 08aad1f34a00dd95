#!/usr/bin/env node
// CommonJS, as bin/package.json says: Node starts it faster than an ES module.
const module_ = require('node:module');
const { load } = require('./load.js');

module_.enableCompileCache?.(); // Node 22 and newer: later starts are faster.

async function main() {
  const { run } = await load();
  const { argv, stdout, stderr, env } = process;
  for (const stream of [stdout, stderr]) {
    stream.on('error', (error) => {
      if (error.code !== 'EPIPE') throw error; // A reader that has seen enough is no failure.
    });
  }
  // 0: nothing at or above --fail-on; 1: something; 2: wrong use, unreadable input or an internal error.
  process.exitCode = await run(argv.slice(2), {
    // Opened when it is read: that takes milliseconds.
    get stdin() {
      return process.stdin;
    },
    ...{ stdout, stderr, env },
    isTTY: { stdout: stdout.isTTY === true, stderr: stderr.isTTY === true },
    columns: stdout.columns,
    cwd: process.cwd(),
    isRunning,
    interrupted: () => new Promise((end) => ['SIGINT', 'SIGTERM'].map((name) => process.once(name, end))),
  });
}

/** Signal 0 is never delivered; a process of somebody else's refuses it all the same. */
function isRunning(id) {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

main();
