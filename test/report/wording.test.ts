import { describe, expect, test } from 'vitest';
import { failurePhrases } from '../../src/cli/wording/failures.ts';
import { helpPhrases } from '../../src/cli/wording/help.ts';
import { directivePhrases } from '../../src/cli/wording/directives.ts';
import { editorPhrases } from '../../src/lsp/wording/editor.ts';
import { evaluationPhrases } from '../../src/report/wording/evaluation.ts';
import { htmlPhrases } from '../../src/report/wording/html.ts';
import { inspectPhrases } from '../../src/report/wording/inspect.ts';
import { reportPhrases } from '../../src/report/wording/report.ts';
import { rulePagePhrases } from '../../src/report/wording/rule-pages.ts';
import { rulePhrases } from '../../src/report/wording/rules.ts';
import { ruleTestPhrases } from '../../src/report/wording/rule-tests.ts';
import { sayIn, type Wording } from '../../src/report/wording/table.ts';

test('a phrase without its translation does not type-check', () => {
  interface Phrases {
    greeting: { name: string };
  }
  // @ts-expect-error French is missing.
  const untranslated: Wording<Phrases> = { greeting: { en: ({ name }) => `Hello ${name}` } };
  // @ts-expect-error The phrase takes a name, in every language.
  const wrong: Wording<Phrases> = { greeting: { en: ({ name }) => name, fr: ({ nom }) => nom } };
  expect([untranslated, wrong]).toHaveLength(2);
});

describe('French typography', () => {
  const tables = {
    directivePhrases,
    failurePhrases,
    editorPhrases,
    helpPhrases,
    evaluationPhrases,
    htmlPhrases,
    inspectPhrases,
    reportPhrases,
    rulePagePhrases,
    rulePhrases,
    ruleTestPhrases,
  };
  const phrases = Object.entries(tables).flatMap(([table, entries]) =>
    Object.entries(entries).map(([id, { fr }]) => [`${table} ${id}`, String(fr)] as const),
  );
  test.each(phrases)('%s has a space before double marks', (_, code) => {
    const literals = [...code.matchAll(/`[^`]*`|'[^'\n]*'/g)].map(([literal]) => literal);
    for (const literal of literals) {
      const words = literal.replace(/\$\{[^}]*\}/g, 'x');
      expect(words).not.toMatch(/[a-zàâéèêîôû][;!?»]|[a-zéè]:(?!\/)/);
      expect(words).not.toMatch(/«\S/);
    }
  });
});

test('counts agree with their nouns', () => {
  const en = sayIn(reportPhrases, 'en');
  const fr = sayIn(reportPhrases, 'fr');
  expect([0, 1, 2].map((count) => en('file-count', { count }))).toEqual(['0 files', '1 file', '2 files']);
  expect([0, 1, 2].map((count) => fr('file-count', { count }))).toEqual([
    '0 fichier',
    '1 fichier',
    '2 fichiers',
  ]);
});
