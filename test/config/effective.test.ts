import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { withFlags } from '../../src/config/defaults.ts';
import { effectiveFor } from '../../src/config/effective.ts';
import { loadConfig } from '../../src/config/load.ts';
import { configuredRules, switchOf } from '../../src/config/rules.ts';
import type { Effective, Origin } from '../../src/config/types.ts';
import type { Rule } from '../../src/rules/definition.ts';
import { folderOf } from '../support/folder.ts';

const root = folderOf({
  'base.yaml': `
fail-on: info
min-confidence: high
max-warnings: 3
promoted: [Base]
rules: { superlative: off, hope-appeal: off }
overrides:
  - files: "*.md"
    fail-on: never
`,
  'own.yaml': `
extends: ./base.yaml
fail-on: warning
promoted: [{ name: Own, class: food }]
lexicons: [words]
rules: { persuasion: error, superlative: on }
overrides:
  - files: ["fr/**", "!fr/old/**"]
    jurisdictions: [FR]
    rules: { persuasion: off, hope-appeal: info }
  - files: fr/new/
    languages: [fr]
`,
  'words/en/a.yaml': '',
});

const effective = (page: string): Effective =>
  effectiveFor(loadConfig(join(root, 'own.yaml'), root), join(root, page));

function from(origin: Origin): string {
  if (origin.kind !== 'file') return origin.kind;
  return `${origin.place.path.slice(root.length + 1)}:${origin.place.line}`;
}

describe('what holds for a page', () => {
  test('is what the configuration says, over what it extends, over what holds by default', () => {
    const { failOn, minConfidence, maxWarnings, languages, promoted, lexicons } = effective('a.txt');
    expect(
      [failOn, minConfidence, maxWarnings, languages].map(({ value, origin }) => [value, from(origin)]),
    ).toEqual([
      ['warning', 'own.yaml:3'],
      ['high', 'base.yaml:3'],
      [3, 'base.yaml:4'],
      [['en', 'fr'], 'default'],
    ]);
    expect(promoted.map(({ value }) => value)).toEqual([
      { name: 'Base', class: null },
      { name: 'Own', class: 'food' },
    ]);
    expect(lexicons.map(({ value }) => value)).toEqual([join(root, 'words')]);
  });

  test.each([
    ['a.txt', []],
    ['fr/a.txt', ['FR']],
    ['fr/deep/.hidden/a.txt', ['FR']],
    ['fr/old/a.txt', []],
    ['other/fr/a.txt', []],
  ])('overrides match by path: %s', (page, expected) => {
    expect(effective(page).jurisdictions.value).toEqual(expected);
  });

  test.each([
    ['fr/new/a.txt', ['fr']],
    ['fr/newer/a.txt', ['en', 'fr']],
  ])('a folder stands for all below it: %s', (page, expected) => {
    expect(effective(page).languages.value).toEqual(expected);
  });

  test('overrides of what is extended yield to the configuration itself', () => {
    expect(effective('deep/a.md').failOn.value).toBe('warning');
  });

  test('flags win', () => {
    const { failOn, minConfidence } = withFlags(effective('a.txt'), { failOn: 'never' });
    expect([failOn.value, from(failOn.origin), minConfidence.value]).toEqual(['never', 'flag', 'high']);
  });
});

describe('rules', () => {
  const rule = (id: string, category = 'persuasion') =>
    ({ id, category, severity: 'warning', status: 'stable' }) as Rule;

  test.each([
    ['a.txt', 'superlative', 'on'],
    ['a.txt', 'hope-appeal', 'error'],
    ['a.txt', 'inducement', 'error'],
    ['fr/a.txt', 'superlative', 'off'],
    ['fr/a.txt', 'hope-appeal', 'info'],
  ])('%s: %s is %s', (page, id, expected) => {
    expect(switchOf(rule(id), effective(page).rules)?.value).toBe(expected);
  });

  test('are off, at a severity, or as they are', () => {
    const rules = [rule('superlative'), rule('hope-appeal'), rule('cure-claim', 'efficacy')];
    const shown = configuredRules(rules, effective('fr/a.txt').rules).map(({ id, severity }) => [
      id,
      severity,
    ]);
    expect(shown).toEqual([
      ['hope-appeal', 'info'],
      ['cure-claim', 'warning'],
    ]);
  });
});
