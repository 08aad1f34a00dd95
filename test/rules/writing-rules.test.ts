import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadRules } from '../../src/audit.ts';
import { runExamples } from '../../src/evaluate/examples.ts';
import { compileRules } from '../../src/rules/compile.ts';
import { exampleProblems } from '../../src/rules/lint.ts';
import { run } from './small-rules.ts';

const GUIDE = readFileSync(join(import.meta.dirname, '../../docs/writing-rules.md'), 'utf8');
/** What the guide takes from the shipped lexicons. */
const SHIPPED = {
  en: 'thing.supplement: { nouns: ["capsule{,s}"] }\noutcome.symptom: { nouns: [joint pain] }\ncue.negation.phrase: { phrases: ["no"] }\n',
  fr: 'thing.supplement: { nouns: ["gélule{,s}"] }\noutcome.symptom: { nouns: ["douleurs articulaires"] }\ncue.negation.phrase: { phrases: [aucune] }\n',
};

/** The block of YAML that follows the naming of a file. */
function blockAfter(path: string): string {
  const at = GUIDE.indexOf('```yaml\n', GUIDE.lastIndexOf(`\`${path}\``)) + '```yaml\n'.length;
  return GUIDE.slice(at, GUIDE.indexOf('\n```', at) + 1);
}

test('the rule of the guide is sound, and its examples hold', () => {
  const own = [
    'persuasion/secret-remedy.yaml',
    'lexicons/en/secret-remedy.yaml',
    'lexicons/fr/secret-remedy.yaml',
  ].map((path) => ({ path, text: blockAfter(path) }));
  const shipped = (['en', 'fr'] as const).map((language) => ({
    path: `lexicons/${language}/shipped.yaml`,
    text: SHIPPED[language],
  }));
  const { compiled, filed, problems } = compileRules([...own, ...shipped]);
  expect([...problems, ...filed.flatMap(exampleProblems)]).toEqual([]);
  const ruleSet = loadRules(compiled);
  const results = runExamples(ruleSet.rules[0]!, (text) => run(ruleSet, text));
  expect(results).toHaveLength(10);
  expect(results.filter(({ outcome }) => outcome !== 'holds').map(({ text }) => text)).toEqual([]);
});
