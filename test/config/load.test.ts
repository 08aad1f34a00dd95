import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadConfig } from '../../src/config/load.ts';
import { ConfigError } from '../../src/config/problem.ts';
import { folderOf } from '../support/folder.ts';

const root = folderOf({
  'plain.yaml': 'fail-on: warning\n',
  'twice.yaml': 'extends: [./left.yaml, ./right.yaml]\n',
  'left.yaml': 'extends: ./plain.yaml\n',
  'right.yaml': 'extends: ./plain.yaml\n',
  'folder.yaml': 'extends: ./team\n',
  'team/claim-audit.config.json': '{ "fail-on": "info" }',
  'packages.yaml': 'extends: ["@acme/claims", main, main/strict.yaml]\n',
  'node_modules/@acme/claims/package.json': '{}',
  'node_modules/@acme/claims/claim-audit.config.yaml': '',
  'node_modules/main/package.json': '{ "main": "usual.json" }',
  'node_modules/main/usual.json': '{}',
  'node_modules/main/strict.yaml': '',
  'round.yaml': 'extends: ./about.yaml\n',
  'about.yaml': 'extends: ./round.yaml\n',
  'itself.yaml': 'extends: ./itself.yaml\n',
  'missing.yaml':
    'extends: [./none.yaml, none]\nlexicons: [./none]\noverrides: [{ files: a, rule-folders: [./plain.yaml] }]\n',
  'code.yaml': 'extends: ./a.js\n',
  'a.js': '',
  'bad-base.yaml': 'extends: ./bad.yaml\n',
  'bad.yaml': 'nonsense: 1\n',
});

function filesOf(name: string): string[] {
  return loadConfig(join(root, name), root).layers.map(({ file }) => relative(root, file.path));
}

function problemsOf(name: string): string[] {
  try {
    filesOf(name);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.problems.map(({ id, place }) => `${relative(root, place.path)}:${place.line} ${id}`);
  }
}

describe('extends', () => {
  test.each([
    ['plain.yaml', ['plain.yaml']],
    ['twice.yaml', ['plain.yaml', 'left.yaml', 'plain.yaml', 'right.yaml', 'twice.yaml']],
    ['folder.yaml', ['team/claim-audit.config.json', 'folder.yaml']],
    [
      'packages.yaml',
      [
        'node_modules/@acme/claims/claim-audit.config.yaml',
        'node_modules/main/usual.json',
        'node_modules/main/strict.yaml',
        'packages.yaml',
      ],
    ],
  ])('%s', (name, expected) => {
    expect(filesOf(name)).toEqual(expected);
  });
});

describe('what cannot be used is said with its place', () => {
  test.each([
    ['round.yaml', ['about.yaml:1 extends-itself']],
    ['itself.yaml', ['itself.yaml:1 extends-itself']],
    [
      'missing.yaml',
      [
        'missing.yaml:1 no-extended',
        'missing.yaml:1 no-extended',
        'missing.yaml:2 no-folder',
        'missing.yaml:3 no-folder',
      ],
    ],
    ['code.yaml', ['code.yaml:1 extended-not-data']],
    ['bad-base.yaml', ['bad.yaml:1 unknown-key']],
  ])('%s', (name, expected) => {
    expect(problemsOf(name)).toEqual(expected);
  });
});
