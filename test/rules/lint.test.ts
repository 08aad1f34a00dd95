import { describe, expect, test } from 'vitest';
import { compileRules } from '../../src/rules/compile.ts';
import { isRead } from '../../src/rules/paths.ts';
import { exampleProblems } from '../../src/rules/lint.ts';
import { lineOfPlace } from '../../src/rules/places.ts';

const WORDS = 'word.wonder: { nouns: [wonder] }\n';
const RULE = `id: wonder
category: efficacy
severity: warning
status: stable
tier: C
languages: [en]
title: { en: A wonder, fr: Une merveille }
explanation: { en: A wonder., fr: Une merveille. }
advice: { en: Leave it out., fr: Supprimez-le. }
messages: { default: { en: "{words} needs proof.", fr: "{words} demande une preuve." } }
basis: []
find:
  - anchor: [word.wonder]
examples:
  - { language: en, expect: flag, text: "A [[wonder]]." }
  - { language: en, expect: pass, text: "A herb.", reason: plain }
`;

function compiled(...files: readonly (readonly [path: string, text: string])[]) {
  return compileRules([
    { path: 'lexicons/en/words.yaml', text: WORDS },
    { path: 'lexicons/fr/words.yaml', text: WORDS },
    ...files.map(([path, text]) => ({ path, text })),
  ]);
}
const problems = (text: string, path = 'efficacy/wonder.yaml') =>
  compiled([path, text]).problems.map(({ line, place, value, problem }) => ({ line, place, value, problem }));
const lacks = (text: string) =>
  compiled(['efficacy/wonder.yaml', text])
    .filed.flatMap(exampleProblems)
    .map(({ place, problem }) => [place, problem]);

describe('a rule is refused', () => {
  test('not when all is well', () => expect(problems(RULE)).toEqual([]));

  test('when it names a check that there is not', () => {
    expect(problems(RULE.replace('anchor: [word.wonder]', 'check: wonders'))).toEqual([
      { line: 13, place: 'find.0.check', value: 'wonders', problem: 'unknown-check' },
    ]);
  });

  test('when a finder names a message that it does not have', () => {
    expect(problems(RULE.replace('[word.wonder]', '[word.wonder]\n    message: other'))).toMatchObject([
      { line: 14, place: 'find.0.message', problem: 'unknown-message' },
    ]);
  });

  test('when a message asks for what no finder gives', () => {
    expect(problems(RULE.replace('{words} demande', '{page} demande'))).toMatchObject([
      { place: 'messages.default.fr', value: '{page}', problem: 'unknown-argument' },
    ]);
  });

  test('when it stands in another file than its name says', () => {
    expect(problems(RULE, 'efficacy/marvel.yaml')).toMatchObject([
      { problem: 'misplaced-rule', value: 'wonder' },
    ]);
    expect(problems(RULE, 'efficacy/wonder.yml')).toEqual([]);
  });

  test('when two rules have one id', () => {
    const other = ['safety/wonder.yaml', RULE.replace('efficacy', 'safety')] as const;
    expect(compiled(['efficacy/wonder.yaml', RULE], other).problems).toMatchObject([
      { path: 'safety/wonder.yaml', problem: 'duplicate-rule', detail: 'efficacy/wonder.yaml' },
    ]);
  });
});

test('examples are there for each language, marked and reasoned', () => {
  expect(lacks(RULE)).toEqual([]);
  expect(lacks(RULE.replace('[[wonder]]', 'wonder'))).toEqual([['examples.0', 'unmarked-example']]);
  expect(lacks(RULE.replace('A herb', 'A [[herb]]'))).toEqual([['examples.1', 'marked-example']]);
  expect(lacks(RULE.replace(', reason: plain', ''))).toEqual([['examples.1', 'missing-reason']]);
  expect(lacks(RULE.replace('language: en, expect: pass', 'language: fr, expect: pass'))).toEqual([
    ['examples.1', 'example-language'],
    ['examples', 'missing-example'],
  ]);
  expect(lacks(RULE.replace('languages: [en]', 'languages: [en, fr]'))).toEqual([
    ['examples', 'missing-example'],
    ['examples', 'missing-example'],
  ]);
});

test('files that no part of the compiler reads are told apart', () => {
  const paths = ['efficacy/a.yaml', 'lexicons/en/a.yaml', 'vocabularies/organs/a.yaml', 'a.yaml'];
  expect(paths.map(isRead)).toEqual([true, true, true, false]);
});

test('a place is found in its file, or what should hold it', () => {
  expect(lineOfPlace(RULE, 'examples.1')).toBe(16);
  expect(lineOfPlace(RULE, 'examples.1.reason')).toBe(16);
  expect(lineOfPlace(RULE, 'examples.9')).toBe(15);
  expect(lineOfPlace(RULE, 'nowhere')).toBe(1);
});
