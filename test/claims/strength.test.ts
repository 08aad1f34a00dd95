import { describe, expect, it } from 'vitest';
import { type Strength, strengthOf } from '../../src/claims/strength.ts';
import { readFacts } from '../../src/facts/page.ts';
import { readDocument } from '../../src/readers/index.ts';
import { shippedRules } from '../support/rules.ts';

const { lexicons } = shippedRules().ruleSet;

function strength(text: string): Strength {
  const [facts] = readFacts(readDocument(text, 'text'), lexicons).sentences;
  return strengthOf(facts!);
}

describe('strengthOf', () => {
  it.each<[Strength, string]>([
    ['none', 'Further studies are needed to confirm that walking reduces joint pain in older adults.'],
    ['none', 'Older adults should walk every day to keep their joints in good order.'],
    ['none', 'The trial was registered before the first of the patients was enrolled.'],
    ['none', 'The study looked at the walking habits of people who live in the city.'],
    ['correlational', 'Walking was associated with a lower risk of joint pain in older adults.'],
    ['correlational', 'People who walk every day are more likely to sleep through the night.'],
    ['correlational', 'Joint pain was more common in adults who never walk than in those who do.'],
    ['correlational', 'Walking may be linked to better sleep in women over the age of fifty.'],
    ['conditional', 'Walking may reduce joint pain in people over the age of fifty.'],
    ['conditional', 'The new drug could improve the sleep of people with joint pain.'],
    ['causal', 'Walking reduces joint pain in people over the age of fifty.'],
    ['causal', 'The new drug was effective against joint pain and well tolerated.'],
    ['causal', 'Lack of sleep leads to joint pain in people over the age of fifty.'],
    ['none', 'D’autres études sont nécessaires pour confirmer que la marche réduit la douleur.'],
    ['correlational', 'La marche est associée à un risque plus faible de douleurs chez les personnes âgées.'],
    ['conditional', 'La marche pourrait réduire les douleurs chez les personnes de plus de cinquante ans.'],
    ['causal', 'La marche réduit les douleurs chez les personnes de plus de cinquante ans.'],
  ])('%s: %s', (expected, text) => {
    expect(strength(text)).toBe(expected);
  });
});
