import { expect, test } from 'vitest';
import { turnOff } from '../../src/lsp/turn-off.ts';

function after(text: string, root: readonly string[] = []): string | null {
  const change = turnOff(text, root, 'cure-claim');
  return change && text.slice(0, change.start) + change.text + text.slice(change.end);
}

test.each([
  ['an empty file', '', 'rules:\n  cure-claim: off\n'],
  ['a comment', '# ours\n', '# ours\nrules:\n  cure-claim: off\n'],
  ['no rules', 'fail-on: error', 'fail-on: error\nrules:\n  cure-claim: off\n'],
  [
    'a block',
    'rules:\r\n    a: on # why\r\nignore: [x]\r\n',
    'rules:\r\n    a: on # why\r\n    cure-claim: off\r\nignore: [x]\r\n',
  ],
  ['a rule that is there', 'rules:\n  cure-claim: warning # so\n', 'rules:\n  cure-claim: off # so\n'],
  ['a flow map', 'rules: { a: on }\n', 'rules: { a: on, cure-claim: off }\n'],
  ['rules without any', 'rules:\nignore: []\n', 'rules:\n  cure-claim: off\nignore: []\n'],
  [
    'JSON',
    '{\n  "rules": {\n    "a": "on"\n  }\n}\n',
    '{\n  "rules": {\n    "a": "on",\n    "cure-claim": "off"\n  }\n}\n',
  ],
  [
    'JSON without rules',
    '{\n  "ignore": []\n}\n',
    '{\n  "ignore": [],\n  "rules": { "cure-claim": "off" }\n}\n',
  ],
])('%s', (_, text, expected) => {
  expect(after(text)).toBe(expected);
});

test('in package.json', () => {
  expect(after('{ "name": "x", "claim-audit": { "rules": { "a": "on" } } }', ['claim-audit'])).toBe(
    '{ "name": "x", "claim-audit": { "rules": { "a": "on", "cure-claim": "off" } } }',
  );
});

test('what cannot be read is left alone', () => expect(after('rules: [')).toBeNull());
