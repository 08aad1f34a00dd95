import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { schemaProblems } from '../../src/config/check.ts';
import { readConfigFile } from '../../src/config/file.ts';
import { ConfigError } from '../../src/config/problem.ts';
import { folderOf } from '../support/folder.ts';

/** Problems as `line:column words id key`. */
function problemsOf(text: string, name = 'claim-audit.config.yaml'): string[] {
  const file = readConfigFile(join(folderOf({ [name]: text }), name));
  return schemaProblems(file).map(({ id, args, place }) => {
    const words = place.text.slice(place.column - 1, place.column - 1 + place.length);
    return `${place.line}:${place.column} ${words} ${id} ${'key' in args ? args.key : ''}`.trim();
  });
}

describe('a configuration', () => {
  test.each([
    ['', []],
    ['# nothing but a comment\n', []],
    ['rules:\n  superlative: off\n  persuasion: error\n', []],
    ['extends: ./a.yaml\nmax-warnings: 0\nlanguages: [fr]\njurisdictions: []\n', []],
    ['promoted:\n  - Genou d’Or\n  - { name: Artrovia, class: supplement }\n', []],
    ['overrides:\n  - files: "*.md"\n    rules: { superlative: on }\n', []],
    ['fail-onn: error\n', ['1:1 fail-onn unknown-key fail-onn']],
    ['\nfail-on: errors\n', ['2:10 errors wrong-value fail-on']],
    ['max-warnings: -1\n', ['1:15 -1 wrong-value max-warnings']],
    ['max-warnings: 1.5\n', ['1:15 1.5 wrong-value max-warnings']],
    ['languages: []\n', ['1:12 [] wrong-value languages']],
    ['rules: { superlative: false }\n', ['1:23 false wrong-value rules.superlative']],
    ['- a\n', ['1:1 - a wrong-value']],
    ['promoted:\n  - { class: food }\n', ['2:5 { class: food } missing-key name']],
    ['overrides:\n  - files: a\n    max-warnings: 3\n', ['3:5 max-warnings unknown-key max-warnings']],
    ['overrides:\n  - rules: {}\n', ['2:5 rules: {} missing-key files']],
  ])('%j', (text, expected) => {
    expect(problemsOf(text)).toEqual(expected);
  });

  test('is read from package.json', () => {
    const text = '{\r\n\t"name": "x",\r\n\t"claim-audit": { "fail-on": "nevr" }\r\n}\r\n';
    expect(problemsOf(text, 'package.json')).toEqual(['3:30 "nevr" wrong-value fail-on']);
  });

  test('that is not YAML is refused with its place', () => {
    const path = join(folderOf({ 'a.yaml': 'rules:\n  a: [\n' }), 'a.yaml');
    expect(() => readConfigFile(path)).toThrow(ConfigError);
    expect(() => readConfigFile(path)).toThrow(/a\.yaml:\d+ not-yaml/);
  });
});
