import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { folderOf } from '../support/folder.ts';

const ROOT = join(import.meta.dirname, '../..');
const SCRIPT = join(ROOT, 'scripts/github-action.sh');
const action = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8'));
const [step] = action.runs.steps;

describe('action.yml', () => {
  test('hands every input on through the environment, and nothing into the shell', () => {
    const names = Object.keys(action.inputs);
    const handed = Object.fromEntries(
      names.map((name) => [`INPUT_${name.toUpperCase().replaceAll('-', '_')}`, `\${{ inputs.${name} }}`]),
    );
    expect(step.env).toEqual(handed);
    expect(step.run).not.toContain('${{');
    const script = readFileSync(SCRIPT, 'utf8');
    for (const name of Object.keys(handed)) expect(script).toContain(name);
  });
});

describe('its step', () => {
  const HOSTILE = 'ads/$(touch pwned); touch pwned.txt';
  let cwd: string;
  beforeAll(() => {
    cwd = folderOf({
      'ads/a.txt': 'Our herb cures cancer.\n',
      [HOSTILE]: 'Our herb cures cancer.\n',
      output: '',
      summary: '',
    });
    mkdirSync(join(cwd, 'node_modules/.bin'), { recursive: true });
    symlinkSync(join(ROOT, 'bin/claim-audit.js'), join(cwd, 'node_modules/.bin/claim-audit'));
  });
  afterAll(() => rmSync(cwd, { recursive: true, force: true }));

  function run(inputs: Readonly<Record<string, string>>) {
    const defaults = Object.entries(action.inputs as Record<string, { default: string }>).map(
      ([name, input]) => [`INPUT_${name.toUpperCase().replaceAll('-', '_')}`, input.default],
    );
    return spawnSync('bash', [SCRIPT], {
      cwd,
      encoding: 'utf8',
      env: {
        PATH: process.env.PATH,
        ...Object.fromEntries(defaults),
        GITHUB_OUTPUT: 'output',
        GITHUB_STEP_SUMMARY: 'summary',
        ...inputs,
      },
    });
  }
  const read = (name: string) => readFileSync(join(cwd, name), 'utf8');

  test('annotates, writes reports, summary and exit code, and runs no word of a path', () => {
    const { status, stdout, stderr } = run({
      INPUT_PATHS: `ads/a.txt\n${HOSTILE}\n`,
      INPUT_SARIF: 'out $(x).sarif',
      INPUT_REPORTS: 'junit=j.xml\ngitlab=g.json\n',
    });
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toContain('::error file=ads/a.txt,line=1');
    expect(stdout).toContain(`::error file=${HOSTILE},`);
    expect(JSON.parse(read('out $(x).sarif')).runs).toHaveLength(1);
    expect(read('j.xml')).toContain('<testsuites');
    expect(JSON.parse(read('g.json')).length).toBeGreaterThan(0);
    expect(read('output')).toContain('exit-code=1\n');
    expect(read('summary')).toContain('# claim-audit');
    expect(() => read('pwned')).toThrow();
  });

  test.each([
    [{ INPUT_FAIL_ON: 'never' }, 0, ''],
    [{ INPUT_FAIL_ON: '--help' }, 2, '--fail-on does not take "--help"'],
    [{ INPUT_PATHS: '--help' }, 2, './--help: no such file'],
    [{ INPUT_BASELINE: 'none.json' }, 2, 'no such baseline'],
    [{ INPUT_CONFIG: 'none.yaml' }, 2, 'none.yaml'],
  ])('%j ends with %i', (inputs, code, words) => {
    const { status, stderr } = run({ INPUT_SUMMARY: 'false', INPUT_PATHS: 'ads', ...inputs });
    expect(status).toBe(code);
    expect(stderr).toContain(words);
  });

  test('a version that is none is refused before anything is fetched', () => {
    const { status, stdout } = run({ INPUT_VERSION: '1 --registry=x' });
    expect(status).toBe(2);
    expect(stdout).toContain('::error title=claim-audit::The input version is no version.');
  });
});
