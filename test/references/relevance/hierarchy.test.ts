import { describe, expect, test } from 'vitest';
import type { VocabularyEntry } from '../../../src/facts/vocabulary/types.ts';
import { Hierarchy } from '../../../src/references/relevance/hierarchy.ts';

const entry = (name: string, more: Partial<VocabularyEntry> = {}): VocabularyEntry => ({
  en: [name],
  fr: [name],
  system: 'nervous',
  ...more,
});

const many = Object.fromEntries(
  Array.from({ length: 50 }, (_, index) => [
    `disease-${index}`,
    entry(`d${index}`, { 'kind-of': ['disease'] }),
  ]),
);
const hierarchy = new Hierarchy({
  conditions: {
    ...many,
    disease: entry('disease'),
    malformation: entry('malformation', { 'kind-of': ['disease'] }),
    'neural-tube-defect': entry('neural tube defect', { 'kind-of': ['malformation'] }),
    'spina-bifida': entry('spina bifida', { 'kind-of': ['neural-tube-defect'], organs: ['spinal-cord'] }),
    anencephaly: entry('anencephaly', { 'kind-of': ['neural-tube-defect'] }),
    hydrocephalus: entry('hydrocephalus', { 'kind-of': ['disease'], 'complication-of': ['spina-bifida'] }),
    glaucoma: entry('glaucoma', { system: 'eye', 'kind-of': ['disease'], organs: ['eye'] }),
    fatigue: entry('fatigue', { symptom: true }),
  },
  organs: {
    eye: entry('eye', { system: 'eye' }),
    retina: entry('retina', { system: 'eye', 'part-of': ['eye'] }),
    'spinal-cord': entry('spinal cord'),
  },
  interventions: { 'nerve-cells': entry('{nerve,neural} {cell,cells}') },
});

test('an entry is shown by its first name, written out', () => {
  expect(hierarchy.nameOf('interventions/nerve-cells', 'en')).toBe('nerve cell');
  expect(hierarchy.nameOf('conditions/glaucoma', 'fr')).toBe('glaucoma');
});

const relate = (claim: string, work: string) => hierarchy.relate(`conditions/${claim}`, `conditions/${work}`);

describe('relation of a work to a claim', () => {
  test.each([
    ['spina-bifida', 'spina-bifida', 'same'],
    ['spina-bifida', 'neural-tube-defect', 'broader'],
    ['spina-bifida', 'malformation', 'broader'],
    ['neural-tube-defect', 'spina-bifida', 'narrower'],
    ['spina-bifida', 'anencephaly', 'related'],
    ['spina-bifida', 'hydrocephalus', 'related'],
    ['neural-tube-defect', 'hydrocephalus', 'related'],
    ['spina-bifida', 'glaucoma', 'different'],
    ['spina-bifida', 'fatigue', 'unknown'],
    ['spina-bifida', 'no-such-thing', 'unknown'],
  ])('claim on %s, work on %s: %s', (claim, work, relation) => {
    expect(relate(claim, work)).toBe(relation);
  });

  test('that both are diseases brings no two of them together', () => {
    expect(relate('disease-1', 'disease-2')).toBe('different');
  });
});

describe('what a name stands for', () => {
  test('a field of medicine is told by its members', () => {
    expect(hierarchy.isGeneral('conditions/disease')).toBe(true);
    expect(hierarchy.isGeneral('conditions/neural-tube-defect')).toBe(false);
  });

  test('organs of a condition, and what they are part of', () => {
    expect([...hierarchy.organsOf('conditions/glaucoma')]).toEqual(['organs/eye']);
    expect([...hierarchy.organsOf('organs/retina')]).toEqual(['organs/retina', 'organs/eye']);
    expect([...hierarchy.organsOf('conditions/anencephaly')]).toEqual([]);
  });
});
