import { describe, expect, test } from 'vitest';
import { compileLexicon } from '../../../src/facts/lexicon/compile.ts';
import { lexiconFromBytes, lexiconToBytes } from '../../../src/facts/lexicon/file.ts';
import { Matcher } from '../../../src/facts/lexicon/matcher.ts';
import { packLexicon } from '../../../src/facts/lexicon/pack.ts';
import type { ConceptSource } from '../../../src/facts/lexicon/types.ts';
import { tokenize } from '../../../src/language/tokens.ts';
import type { Language } from '../../../src/language/types.ts';

function find(concepts: Record<string, ConceptSource>, text: string, language: Language): string[] {
  const { lexicon, diagnostics } = compileLexicon([{ path: 'test.yaml', language, concepts }], language);
  expect(diagnostics).toEqual([]);
  const matcher = new Matcher(lexiconFromBytes(lexiconToBytes(packLexicon(lexicon))));
  const tokens = tokenize(text, 0, text.length, language);
  const mentions = matcher.terms(tokens);
  matcher.sequences(tokens, mentions);
  return mentions.map(
    ({ concept, from, to }) => `${concept}: ${text.slice(tokens[from]!.start, tokens[to - 1]!.end)}`,
  );
}

function problems(concepts: Record<string, ConceptSource>, language: Language): string[] {
  return compileLexicon([{ path: 'test.yaml', language, concepts }], language).diagnostics.map(
    ({ problem }) => problem,
  );
}

describe('terms', () => {
  const relief = { 'effect.relieve': { verbs: ['soulager'], nouns: ['soulagement{,s}'] } };

  test('finds every form of a verb', () => {
    for (const form of ['soulage', 'soulageait', 'soulagera', 'soulageant', 'soulagées']) {
      expect(find(relief, `Ce baume ${form} vite.`, 'fr')).toEqual([`effect.relieve: ${form}`]);
    }
  });

  test('finds capitals without accents', () => {
    expect(find({ a: { nouns: ['éclat'] } }, 'L’ECLAT DU TEINT', 'fr')).toEqual(['a: ECLAT']);
  });

  test('keeps the participle apart from the present', () => {
    const { lexicon } = compileLexicon([{ path: 't', language: 'fr', concepts: relief }], 'fr');
    const text = 'soulagé';
    const [mention] = new Matcher(packLexicon(lexicon)).terms(tokenize(text, 0, text.length, 'fr'));
    expect(mention?.forms).toEqual(['participle']);
  });

  test('demands accents where an entry asks for them, but not of capitals', () => {
    const safe = { safe: { adjectives: ['=sûr{,e}'] } };
    expect(find(safe, 'sur la peau', 'fr')).toEqual([]);
    expect(find(safe, 'un soin sûr', 'fr')).toEqual(['safe: sûr']);
    expect(find(safe, 'UN SOIN SUR', 'fr')).toEqual(['safe: SUR']);
  });

  test('hyphens, apostrophes and elisions do not matter', () => {
    expect(find({ a: { phrases: ['risk free'] } }, 'A risk-free offer', 'en')).toEqual(['a: risk-free']);
    expect(find({ a: { phrases: ["mal d'estomac"] } }, 'le mal d’estomac', 'fr')).toEqual([
      'a: mal d’estomac',
    ]);
  });

  test('a star stands for up to two words, a hash for a number', () => {
    const pattern = { a: { phrases: ['keep * healthy', 'in # days'] } };
    expect(find(pattern, 'keep your skin healthy in 7 days', 'en')).toEqual([
      'a: keep your skin healthy',
      'a: in 7 days',
    ]);
    expect(find(pattern, 'keep all of your skin healthy', 'en')).toEqual([]);
  });
});

describe('sequences', () => {
  const harm = { 'safety.harm': { nouns: ['side effect{,s}', 'risk{,s}', 'pain'] } };

  test('build on concepts, with gaps and alternatives', () => {
    const denied = { ...harm, 'safety.denied': { sequences: ['{no,without any} ..2 %safety.harm'] } };
    expect(find(denied, 'It has no known side effects.', 'en')).toContain(
      'safety.denied: no known side effects',
    );
    expect(find(denied, 'It has no effect. Mind the risk.', 'en')).not.toContain(
      'safety.denied: no effect. Mind the risk',
    );
  });

  test('build on other sequences, whatever the order of writing', () => {
    const concepts = {
      'a.second': { sequences: ['%b.first indeed'] },
      'b.first': { sequences: ['no %safety.harm'] },
      ...harm,
    };
    expect(find(concepts, 'no risk indeed', 'en')).toContain('a.second: no risk indeed');
  });

  test('verbs, beginnings, ends and numbers', () => {
    const concepts = { a: { sequences: ['^ {it,this} @cause no %safety.harm $'] }, ...harm };
    expect(find(concepts, 'It caused no pain.', 'en')).toContain('a: It caused no pain');
    expect(find(concepts, 'Surely it causes no pain.', 'en').join()).not.toContain('a:');
    expect(find(concepts, 'It causes no pain at all.', 'en').join()).not.toContain('a:');
  });
});

describe('diagnostics', () => {
  test.each<[string, Record<string, ConceptSource>, string]>([
    ['punctuation in an entry', { a: { phrases: ['yes, sir'] } }, 'unreachable-entry'],
    ['the same word twice', { a: { nouns: ['pain', 'pain{,s}'] } }, 'duplicate-entry'],
    ['unpaired braces', { a: { nouns: ['pain{,s'] } }, 'unmatched-braces'],
    ['a concept that nobody defines', { a: { sequences: ['no %b.c'] } }, 'unknown-concept'],
    [
      'sequences in a circle',
      { a: { sequences: ['no %b'] }, b: { sequences: ['not %a'] } },
      'circular-sequence',
    ],
    ['a sequence that needs nothing', { a: { sequences: ['..3'] } }, 'empty-sequence'],
    ['an unknown part of speech', { a: { adverbs: ['well'] } as ConceptSource }, 'unknown-key'],
  ])('%s', (_, concepts, problem) => {
    expect(problems(concepts, 'en')).toContain(problem);
  });
});
