import { describe, expect, test } from 'vitest';
import { joinVocabularies } from '../../../src/facts/vocabulary/check.ts';
import type { VocabularyEntry } from '../../../src/facts/vocabulary/types.ts';

const named = (en: string, more: Partial<VocabularyEntry> = {}): VocabularyEntry => ({
  en: [en],
  fr: [`${en} fr`],
  system: 'general',
  ...more,
});

function join(entries: Record<string, VocabularyEntry>, more: Record<string, VocabularyEntry> = {}) {
  const { vocabulary, diagnostics } = joinVocabularies([
    { path: 'a.yaml', kind: 'conditions', entries },
    { path: 'b.yaml', kind: 'conditions', entries: more },
  ]);
  return {
    vocabulary,
    found: diagnostics.map(({ path, place, value, problem }) => [path, place, value, problem]),
  };
}

describe('a vocabulary', () => {
  test('is put together from its files', () => {
    const { vocabulary, found } = join(
      { arthritis: named('arthritis') },
      { gout: named('gout', { 'kind-of': ['arthritis'] }) },
    );
    expect(found).toEqual([]);
    expect(Object.keys(vocabulary.conditions)).toEqual(['arthritis', 'gout']);
  });

  test('refuses an entry that stands twice, and keeps the first', () => {
    const { vocabulary, found } = join({ gout: named('gout') }, { gout: named('podagra') });
    expect(found).toEqual([['b.yaml', 'gout', 'gout', 'duplicate-entry']]);
    expect(vocabulary.conditions.gout!.en).toEqual(['gout']);
  });

  test('refuses one name for two things, hyphens and accents apart', () => {
    const { found } = join({ a: named('long-covid'), b: { ...named('long covid'), fr: ['autre'] } });
    expect(found).toEqual([['a.yaml', 'b', 'long covid', 'duplicate-entry']]);
  });

  test('refuses a relation that leads nowhere, and leaves it out', () => {
    const { vocabulary, found } = join({
      gout: named('gout', { 'kind-of': ['arthritys'], organs: ['toe'] }),
    });
    expect(found.map(([, , value, problem]) => [value, problem])).toEqual([
      ['arthritys', 'unknown-entry'],
      ['toe', 'unknown-entry'],
    ]);
    expect(vocabulary.conditions.gout!['kind-of']).toEqual([]);
  });

  test('refuses a kind of itself', () => {
    const { found } = join({ a: named('a', { 'kind-of': ['b'] }), b: named('b', { 'kind-of': ['a'] }) });
    expect(found).toEqual([['a.yaml', 'a', 'a', 'circular-kind']]);
  });
});
