import { spawnSync } from 'node:child_process';

/**
 * Compares starts of the program with an empty Node process, by interleaved runs.
 *
 *     node scripts/measure-start.mjs [--runs N] FILE…
 */
const args = process.argv.slice(2);
const runs = args[0] === '--runs' ? Number(args.splice(0, 2)[1]) : 15;
const commands = { 'node -e 0': ['-e', '0'], '--version': ['bin/claim-audit.js', '--version'] };
for (const file of args) commands[file] = ['bin/claim-audit.js', file, '--output', '/dev/null'];

const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
for (let run = 0; run < runs + 1; run++) {
  for (const [name, command] of Object.entries(commands)) {
    const started = performance.now();
    spawnSync(process.execPath, command, { stdio: 'ignore' });
    if (run > 0) times[name].push(performance.now() - started);
  }
}

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];
const base = median(times['node -e 0']);
for (const [name, values] of Object.entries(times)) {
  const time = median(values);
  console.log(`${name.padEnd(40)} ${time.toFixed(0).padStart(5)} ms  x${(time / base).toFixed(2)}`);
}
