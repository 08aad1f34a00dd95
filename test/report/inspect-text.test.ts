import { expect, test } from 'vitest';
import { inspectDocument } from '../../src/audit.ts';
import { readDocument } from '../../src/readers/index.ts';
import { inspectText } from '../../src/report/inspect-text.ts';
import { shippedRules } from '../support/rules.ts';

test.each([
  ['fr', '« apaise »'],
  ['en', '“apaise”'],
] as const)('words of the page stand in the quotation marks of the report: %s', (language, words) => {
  const result = inspectDocument(readDocument('Notre baume apaise la peau.', 'text'), shippedRules().ruleSet);
  const text = inspectText('page.txt', result, { language, colour: false, width: 100 });
  expect(text).toContain(words);
  expect(text.match(language === 'fr' ? /[“”]/ : /[«»]/)).toBeNull();
});
