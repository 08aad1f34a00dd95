import { describe, expect, test } from 'vitest';
import type { RuleFile } from '../../src/rules/compile.ts';
import { extendRules } from '../../src/rules/extend.ts';
import { excerpts, ruleSetOf } from './small-rules.ts';

const base = ruleSetOf(
  'find:\n  - { anchor: [word.wonder], with: [{ any: [thing.plant], in: sentence }] }\n',
);

function ruleOf(id: string, find: string): RuleFile {
  return {
    path: `persuasion/${id}.yaml`,
    text: `
id: ${id}
category: persuasion
severity: warning
status: stable
tier: D
languages: [en, fr]
title: { en: A title, fr: Un titre }
explanation: { en: Why., fr: Pourquoi. }
advice: { en: How., fr: Comment. }
messages: { default: { en: "{words}", fr: "{words}" } }
basis: []
examples: [{ language: en, expect: flag, text: "[[x]]" }]
find: [${find}]
`,
  };
}

const words = (en: string, fr = 'own.glow: { phrases: [lueur] }'): RuleFile[] => [
  { path: 'lexicons/en/own.yaml', text: en },
  { path: 'lexicons/fr/own.yaml', text: fr },
];

describe('added lexicons and rules', () => {
  test('put words under concepts that the rules know', () => {
    const text = 'The zorba is a wonder for health and for pains.';
    expect(excerpts(base, text)).toEqual([]);
    const { extended, problems } = extendRules(base, words('thing.plant: { nouns: [zorba] }'));
    expect(problems).toEqual([]);
    expect(excerpts(extended, text)).toEqual(['wonder']);
  });

  test('may build sequences on words and concepts of the base', () => {
    const { extended, problems } = extendRules(base, [
      ...words('own.glow: { sequences: ["%thing.plant ..2 @soothe %outcome"] }'),
      ruleOf('glow', '{ anchor: [own.glow] }'),
    ]);
    expect(problems).toEqual([]);
    expect(excerpts(extended, 'This herb truly soothes pains. A wonder of a herb.')).toEqual([
      'herb truly soothes pains',
      'wonder',
    ]);
  });

  test('may have rules alone, which take the place of those of the same name', () => {
    const rule = ruleOf('wonder', '{ anchor: [thing.plant] }');
    const { extended, problems } = extendRules(base, [rule]);
    expect(problems).toEqual([]);
    expect(extended.lexicons).toBe(base.lexicons);
    expect(extended.rules).toHaveLength(1);
    expect(excerpts(extended, 'This herb is a wonder for pains.')).toEqual(['herb']);
  });

  test('are refused where they name what there is not', () => {
    const { problems } = extendRules(base, [
      ...words('own.glow: { sequences: ["%thing.plnt glows"] }'),
      ruleOf('glow', '{ anchor: [own.glw] }'),
    ]);
    expect(problems.map(({ path, problem }) => `${path} ${problem}`)).toEqual([
      'lexicons/en/own.yaml unknown-concept',
      'persuasion/glow.yaml unknown-concept',
      'persuasion/glow.yaml unknown-concept',
    ]);
  });
});
