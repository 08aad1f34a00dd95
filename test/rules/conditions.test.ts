import { describe, expect, test } from 'vitest';
import { excerpts, ruleSetOf, run } from './small-rules.ts';

/** Rules that find a wonder where a condition holds. */
const where = (condition: string) => ruleSetOf(`find: [{ anchor: [word.wonder], with: [${condition}] }]\n`);
const found = (condition: string, text: string) => excerpts(where(condition), text).length > 0;

describe('how far a mention may stand', () => {
  test('in the clause', () => {
    const condition = '{ any: [thing.plant], in: clause }';
    expect(found(condition, 'This herb is a wonder for the house.')).toBe(true);
    expect(found(condition, 'This is a wonder; the herb grows behind the house.')).toBe(false);
  });

  test('in the sentence', () => {
    const condition = '{ any: [thing.plant], in: sentence }';
    expect(found(condition, 'This is a wonder; the herb grows behind the house.')).toBe(true);
    expect(found(condition, 'This is a wonder. The herb grows behind the house.')).toBe(false);
  });

  test('in the block', () => {
    const condition = '{ any: [thing.plant], in: block }';
    expect(found(condition, 'This is a wonder. The herb grows behind the house.')).toBe(true);
    expect(found(condition, 'This is a wonder.\n\nThe herb grows behind the house.')).toBe(false);
  });

  test('in the lead-in', () => {
    const condition = '{ any: [thing.plant], in: lead-in }';
    expect(found(condition, 'The herb of the house is:\n- a wonder\n- for everybody')).toBe(true);
    expect(found(condition, '- a herb for everybody\n- a wonder')).toBe(false);
  });

  test('in the heading of the section', () => {
    const condition = '{ any: [thing.plant], in: section }';
    expect(found(condition, 'About our herb\nIt is a wonder for the whole house, we are told.')).toBe(true);
    expect(found(condition, 'About our house\nIt is a wonder for the whole house, we are told.')).toBe(false);
  });

  test('on the page', () => {
    const condition = '{ any: [thing.plant], in: page }';
    expect(found(condition, 'This is a wonder.\n\nWe have been here for years.\n\nThe herb is green.')).toBe(
      true,
    );
    expect(found(condition, 'This is a wonder.\n\nWe have been here for years.')).toBe(false);
  });
});

test('before and after', () => {
  const before = '{ any: [thing.plant], side: before }';
  const after = '{ any: [thing.plant], side: after }';
  expect(found(before, 'This herb is a wonder for the house.')).toBe(true);
  expect(found(after, 'This herb is a wonder for the house.')).toBe(false);
  expect(found(after, 'It is a wonder of a herb for the house.')).toBe(true);
  expect(found(before, 'It is a wonder of a herb for the house.')).toBe(false);
});

test('within so many tokens', () => {
  expect(found('{ any: [thing.plant], within: 2 }', 'This herb is a wonder for the house.')).toBe(true);
  expect(found('{ any: [thing.plant], within: 1 }', 'This herb is a wonder for the house.')).toBe(false);
});

test('a mention is not its own neighbour, another of its kind is', () => {
  expect(found('{ any: [word.wonder] }', 'This herb is a wonder for the house.')).toBe(false);
  expect(found('{ any: [word.wonder] }', 'This wonder of a herb is a wonder for the house.')).toBe(true);
});

test('all parts of a condition must hold', () => {
  const condition = '{ any: [thing.plant], blocks: [heading] }';
  expect(found(condition, 'Our herb, a wonder\nIt grows behind the house, and we cut it in June.')).toBe(
    true,
  );
  expect(found(condition, 'Our herb is a wonder for the whole house, and we are glad of it.')).toBe(false);
});

describe('citations', () => {
  const LIST = '\n\nReferences\n1. Smith J. Herbs of the house. BMJ. 2019;1:1-2.';

  test('in the sentence', () => {
    expect(found('{ citation: sentence }', `This herb is a wonder (1).${LIST}`)).toBe(true);
    expect(found('{ citation: sentence }', `This herb is a wonder. It is green (1).${LIST}`)).toBe(false);
  });

  test('on the lead-in, only where asked for', () => {
    const text = `What our herb is (1):\n- a wonder for the house\n- a joy${LIST}`;
    expect(found('{ citation: lead-in }', text)).toBe(true);
    expect(found('{ citation: sentence }', text)).toBe(false);
  });
});

test('stance, and who acts', () => {
  const text = 'Our herb eases pain; it is a wonder.';
  expect(found('{ stance: [promotional] }', text)).toBe(true);
  expect(found('{ stance: [informational, critical] }', text)).toBe(false);
  expect(found('{ subject: promoted }', 'Our herb is a wonder for the house.')).toBe(true);
  expect(found('{ subject: not-promoted }', 'Our herb is a wonder for the house.')).toBe(false);
});

test('the trace names what held', () => {
  const trace = (condition: string, text: string) => run(where(condition), text).findings[0]?.trace.at(-1);
  expect(
    trace('{ any: [thing.plant], in: page }', 'It is a wonder.\n\nThe herb of this house is green.'),
  ).toEqual({
    kind: 'with',
    subject: 'thing.plant',
    words: 'herb',
  });
  expect(trace('{ cue: [question] }', 'Is this herb a wonder?')).toMatchObject({ subject: 'cue question' });
});
