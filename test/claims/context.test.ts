import { describe, expect, it } from 'vitest';
import { claimsOf } from './reading.ts';

/** The claims made by list items and answers, with what they took from above. */
const lent = (text: string) =>
  claimsOf(text).filter(({ reasons }) => reasons.some((reason) => reason.startsWith('from ')));

describe('a lead-in lends its effect to the items under it', () => {
  it.each([
    ['Our syrup relieves:\n- coughs\n- colds', 'reduces'],
    ['Our syrup prevents:\n- coughs\n- colds', 'prevents'],
    ['Nos pastilles soulagent :\n– la toux\n– le rhume', 'reduces'],
    ['Nos pastilles combattent :\n– la toux\n– le rhume', 'reduces'],
  ])('%j', (text, relation) => {
    expect(lent(text)).toHaveLength(2);
    expect(new Set(lent(text).map((claim) => claim.relation))).toEqual(new Set([relation]));
  });

  it.each(['Our shop sells:\n- syrups\n- lozenges', 'Notre boutique vend :\n– des sirops\n– des pastilles'])(
    'no effect, nothing lent: %j',
    (text) => expect(lent(text)).toEqual([]),
  );
});

describe('a lead-in lends its certainty', () => {
  it.each([
    'Our syrup may relieve:\n- coughs\n- colds',
    'Our syrup can:\n- relieve coughs\n- calm the throat',
    'Nos pastilles pourraient soulager :\n– la toux\n– le rhume',
    'Nos pastilles peuvent :\n– soulager la toux\n– calmer la gorge',
  ])('hedged: %j', (text) => {
    const items = claimsOf(text);
    expect(items.length).toBeGreaterThanOrEqual(2);
    expect(items.map(({ certainty }) => certainty)).toEqual(items.map(() => 'hedged'));
  });

  it.each([
    'Our syrup does not relieve:\n- coughs\n- colds',
    'Nos pastilles ne soulagent pas :\n– la toux\n– le rhume',
  ])('negated: %j', (text) => {
    expect(lent(text).map(({ polarity }) => polarity)).toEqual(['negated', 'negated']);
  });
});

describe('a lead-in lends its citation', () => {
  it.each([
    'Our syrup relieves (1):\n- coughs\n- colds\n\nReferences\n1. Smith J. Honey for cough. BMJ. 2019;1:1-2.',
    'Nos pastilles soulagent (1) :\n– la toux\n– le rhume\n\nRéférences\n1. Durand A. Le miel et la toux. Presse Med. 2019;1:1-2.',
  ])('%j', (text) => expect(lent(text).map(({ citations }) => citations.length)).toEqual([1, 1]));

  it('a marker that leads nowhere is none', () => {
    const text =
      'Our syrup relieves (3):\n- coughs\n\nReferences\n1. Smith J. Honey for cough. BMJ. 2019;1:1-2.';
    expect(lent(text).map(({ citations }) => citations.length)).toEqual([0]);
  });
});

describe('what describes a disease claims nothing', () => {
  it.each([
    'Symptoms of bronchitis:\n- cough\n- fever',
    'Les symptômes de la bronchite :\n– la toux\n– la fièvre',
  ])('%j', (text) => expect(claimsOf(text)).toEqual([]));
});

describe('an answer takes its effect from the question or heading above it', () => {
  it.each([
    'Conditions we treat\nAsthma and bronchitis, day and night.',
    'What can it help with?\nAsthma, bronchitis and colds.',
    'Indications\nAsthme, bronchite et rhume.',
  ])('%j', (text) => {
    const claims = lent(text);
    expect(claims.map(({ relation }) => relation)).toEqual(['indicated-for']);
    expect(claims.map(({ certainty }) => certainty)).toEqual(['asserted']);
  });

  it.each([
    'Our town\nAsthma and bronchitis are frequent here.',
    'Notre ville\nAsthme et bronchite y sont fréquents.',
  ])('a heading that offers nothing lends nothing: %j', (text) => expect(lent(text)).toEqual([]));
});

describe('a bare yes claims what its question asks', () => {
  const answers = (text: string) =>
    claimsOf(text)
      .filter(({ question }) => !question)
      .map(({ words, relation, certainty }) => `${words}: ${relation}, ${certainty}`);

  it.each([
    ['Does our balm cure arthritis? Yes!', 'Yes: cures, asserted'],
    ['Q: Does it cure arthritis?\nA: Yes.', 'Yes: cures, asserted'],
    ['Does it relieve coughs?\nAbsolutely, within days.', 'Absolutely: reduces, asserted'],
    ['Can it prevent colds? Of course.', 'Of course: prevents, asserted'],
    ['Does it relieve coughs? Yes, but slowly.', 'Yes: reduces, hedged'],
    ['Est-ce que ça guérit l’arthrose ? Oui.', 'Oui: cures, asserted'],
    ['Notre sirop soulage-t-il la toux ?\nBien sûr !', 'Bien sûr: reduces, asserted'],
    ['Q : Soulage-t-il la toux ?\nR : Oui, tout à fait.', 'Oui: reduces, asserted'],
  ])('%j', (text, expected) => expect(answers(text)).toEqual([expected]));

  it.each([
    'Does our balm cure arthritis? No.',
    'Is it sold in shops? Yes.',
    'Est-ce que ça guérit l’arthrose ? Non.',
    'Livrez-vous en Suisse ? Oui.',
    'Our balm is made here. Yes!',
  ])('none: %j', (text) => expect(answers(text)).toEqual([]));
});

describe('a lead-in without an outcome is completed by its items', () => {
  it.each([
    'Notre crème soulage :\n- les douleurs articulaires\n- l’eczéma',
    'Our cream soothes:\n- joint pain\n- eczema',
  ])('%j', (text) => expect(claimsOf(text).every(({ outcome }) => outcome !== null)).toBe(true));
});
