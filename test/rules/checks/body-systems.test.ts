import { expect, test } from 'vitest';
import { systemOf, systemsOf } from '../../../src/rules/checks/body-systems.ts';
import type { Mention } from '../../../src/facts/types.ts';

function mention(concept: string): Mention {
  return { concept, pos: 'noun', forms: [], sense: null, entry: concept, from: 0, to: 1 };
}

test('a named outcome has the system of its concept', () => {
  expect(systemOf('outcome.condition.skin')).toBe('skin');
  expect(systemOf('outcome.symptom.joints')).toBe('joints');
});

test('systems that a reader takes for one are one', () => {
  expect(systemsOf([mention('outcome.body.blood'), mention('outcome.condition.heart')])).toEqual(
    new Set(['heart']),
  );
  expect(systemOf('outcome.symptom.sleep')).toBe('mental');
});

test.each(['outcome.condition.general', 'outcome.vague.toxins', 'thing.cells', 'outcome.condition'])(
  'no system: %s',
  (concept) => {
    expect(systemOf(concept)).toBeNull();
  },
);
