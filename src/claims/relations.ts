import { isUnder } from '../facts/concepts.ts';
import { BAD } from './outcomes.ts';
import type { Relation } from './types.ts';

/** What the words of an effect concept say is done. */
const RELATIONS: readonly (readonly [concept: string, relation: Relation])[] = [
  ['effect.cure', 'cures'],
  ['effect.treat', 'treats'],
  ['effect.relieve', 'reduces'],
  ['effect.reduce', 'reduces'],
  ['effect.fight', 'reduces'],
  ['effect.remove', 'reduces'],
  ['effect.block', 'reduces'],
  ['effect.anti', 'reduces'],
  ['effect.prevent', 'prevents'],
  ['effect.protect', 'protects'],
  ['effect.slow', 'slows'],
  ['effect.restore', 'restores'],
  ['effect.stimulate', 'stimulates'],
  ['effect.regulate', 'regulates'],
  ['effect.improve', 'improves'],
  ['effect.strengthen', 'improves'],
  ['effect.support', 'improves'],
  ['effect.provide', 'improves'],
  ['effect.reach-result', 'improves'],
  ['effect.work', 'works'],
  ['change.better', 'improves'],
  ['change.less', 'reduces'],
  ['change.gone', 'reduces'],
  ['effect.open.less', 'reduces'],
  ['effect.open.more', 'improves'],
  ['comparative.more', 'improves'],
  ['comparative.less', 'reduces'],
];

/** Outcomes that are good to have more of. */
const GOOD = [
  'outcome.function',
  'outcome.capacity',
  'outcome.process-good',
  'outcome.appearance-good',
  'outcome.vague',
  'outcome.result',
];
/** Outcomes that may be wanted either way. */
const NEUTRAL = ['outcome.body', 'outcome.measure'];

/** Effects that take harm away, and are no benefit when what they take away is good. */
const LESSENING = [
  'effect.reduce',
  'effect.fight',
  'effect.prevent',
  'effect.slow',
  'effect.remove',
  'effect.block',
  'change.less',
  'change.gone',
  'comparative.less',
];
/** Effects that destroy or take away: no benefit to a part of the body itself. */
const DESTROYING = ['effect.fight', 'effect.remove', 'effect.block', 'change.gone'];
/** Effects that bring more, and are no benefit when what they bring is bad. */
const INCREASING = [
  'effect.stimulate',
  'effect.provide',
  'effect.strengthen',
  'comparative.more',
  'effect.support',
  'change.better.more',
];
/** Effects that say nothing of their own unless a good outcome follows. */
const LIGHT = ['effect.provide'];

/** The relation that an effect concept stands for, or null. */
export function relationOf(effect: string, outcome: string | null): Relation | null {
  const found = RELATIONS.find(([concept]) => isUnder(effect, concept));
  if (!found) return null;
  const removed = ['change.gone', 'effect.remove', 'effect.restore.heal', 'effect.block.stop'].some(
    (concept) => isUnder(effect, concept),
  );
  if (removed && outcome && isUnder(outcome, 'outcome.condition')) return 'cures';
  return found[1];
}

/** Whether an effect on an outcome is something that a reader would want. */
export function isBenefit(effect: string, outcome: string): boolean {
  const under = (list: readonly string[], concept: string) =>
    list.some((broader) => isUnder(concept, broader));
  if (under(LIGHT, effect)) return under(GOOD, outcome);
  if (under(DESTROYING, effect)) return under(BAD, outcome) || isUnder(outcome, 'outcome.measure');
  if (under(LESSENING, effect)) return under(BAD, outcome) || under(NEUTRAL, outcome);
  if (under(INCREASING, effect)) return under(GOOD, outcome) || under(NEUTRAL, outcome);
  return true;
}
