import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const LIMIT_MS = 15 * 60 * 1000;
const SHOWN_LINES = 60;

const work = mkdtempSync(join(tmpdir(), 'claim-audit-ci-'));
const [auditCommand, testCommand] = readmeCommands();
let passed = 0;
let failed = 0;

try {
  const results = join(work, 'tests.json');
  step('README tests', `${testCommand} -- --reporter=default --reporter=json --outputFile=${results}`);
  countTests(results);
  step('types', 'npm run typecheck');
  step('lint', 'npm run lint');
  step('formatting', 'npm run format:check');
  step('accuracy', 'npm run accuracy:check');
  step('pages of rules', 'npm run docs:check');
  step('manual page', 'npm run man:check');

  // As somebody who has just found the project: a fresh clone, nothing in npm's cache.
  const clone = join(work, 'clone');
  const fresh = { cwd: clone, env: { npm_config_cache: join(work, 'npm-cache') } };
  step('fresh clone', `git clone --quiet --no-local . ${clone}`);
  step('fresh clone: README audit', auditCommand, {
    ...fresh,
    expect: /\b(error|warning)s?\b/,
    codes: [0, 1],
  });
  step('fresh clone: README tests', testCommand, fresh);
} finally {
  rmSync(work, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** The two commands that the README gives: install, build and audit; install and test. */
function readmeCommands() {
  const commands = [...readFileSync('README.md', 'utf8').matchAll(/^```sh\n(npm ci .*)\n```$/gm)].map(
    ([, line]) => line,
  );
  if (commands.length !== 2)
    throw new Error(`README.md should hold two commands that begin with "npm ci", not ${commands.length}`);
  return commands;
}

/** Runs a shell command as one step; its output is shown when it fails. */
function step(name, command, { cwd = '.', env = {}, expect, codes = [0] } = {}) {
  const started = Date.now();
  const { status, stdout, stderr } = spawnSync(command, {
    cwd,
    shell: true,
    encoding: 'utf8',
    timeout: LIMIT_MS,
    maxBuffer: 256 * 1024 * 1024,
    env: { ...process.env, CI: '1', LANG: 'en_GB.UTF-8', LC_ALL: '', ...env },
  });
  const good = codes.includes(status) && (expect?.test(stdout) ?? true);
  console.log(
    `${good ? 'ok    ' : 'FAILED'} ${name} (${((Date.now() - started) / 1000).toFixed(0)} s): ${command}`,
  );
  if (good) passed++;
  else {
    failed++;
    console.log(`${stdout}\n${stderr}`.trim().split('\n').slice(-SHOWN_LINES).join('\n'));
  }
}

/** Counts tests one by one instead of as the one step that ran them. */
function countTests(path) {
  if (!existsSync(path)) return;
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(path, 'utf8'));
  passed += numPassedTests;
  failed += numFailedTests;
}
