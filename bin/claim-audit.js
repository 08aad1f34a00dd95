#!/usr/bin/env node
import module from 'node:module';
import { load } from './load.js';

module.enableCompileCache?.(); // Node 22 and newer: later starts are faster.
const { run } = await load();
const { argv, stdin, stdout, stderr, env } = process;
for (const stream of [stdout, stderr]) {
  stream.on('error', (error) => {
    if (error.code !== 'EPIPE') throw error; // A reader that has seen enough is no failure.
  });
}
// 0: nothing at or above --fail-on; 1: something; 2: wrong use, unreadable input or an internal error.
process.exitCode = await run(argv.slice(2), {
  ...{ stdin, stdout, stderr, env },
  isTTY: { stdout: stdout.isTTY === true, stderr: stderr.isTTY === true },
  columns: stdout.columns,
  cwd: process.cwd(),
});
