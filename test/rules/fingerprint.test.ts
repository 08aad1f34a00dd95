import { describe, expect, test } from 'vitest';
import { fingerprint } from '../../src/rules/fingerprint.ts';
import { ruleSetOf, run } from './small-rules.ts';

const rules = ruleSetOf('find: [{ anchor: [word.wonder] }]\n');
const prints = (text: string, format: 'text' | 'html' = 'text') =>
  run(rules, text, format).findings.map((finding) => finding.fingerprint);

const CLAIM = 'This herb is a wonder for the whole house.';
const OTHER = 'We have sold it since the year that the shop was opened.';

describe('a fingerprint stays', () => {
  const [print] = prints(CLAIM);

  test.each([
    ['when the paragraph moves', `${OTHER}\n\n${OTHER}\n\n${CLAIM}`],
    ['when its line ends change', `${OTHER}\r\n\r\n${CLAIM}\r\n`],
    ['when it is said louder', 'This herb is a WONDER for the whole house!'],
    ['when it is spaced otherwise', 'This  herb is\u00a0a wonder for the whole house .'],
    ['when another sentence joins its paragraph', `${OTHER} ${CLAIM}`],
  ])('%s', (_, text) => expect(prints(text)).toEqual([print]));

  test('when the format changes', () => {
    expect(prints('<p lang="en">This herb is a <b>wonder</b> for the whole house.</p>', 'html')).toEqual([
      print,
    ]);
  });
});

describe('a fingerprint changes', () => {
  test.each([
    ['when its words do', 'This herb is a wonder for the whole street.'],
    ['when a word is added', 'This herb is such a wonder for the whole house.'],
  ])('%s', (_, text) => expect(prints(text)).not.toEqual(prints(CLAIM)));

  test('with the rule', () => expect(fingerprint('a', CLAIM, 0)).not.toBe(fingerprint('b', CLAIM, 0)));
});

test('equal sentences are told apart by their order', () => {
  const two = prints(`${CLAIM}\n\n${OTHER}\n\n${CLAIM}`);
  expect(new Set(two).size).toBe(2);
  expect(two[0]).toBe(prints(CLAIM)[0]);
});

test('it is 16 hexadecimal digits', () => {
  for (const text of ['', 'a', CLAIM, 'Été', '💊'.repeat(500)]) {
    expect(fingerprint('wonder', text, 0)).toMatch(/^[0-9a-f]{16}$/);
  }
});
