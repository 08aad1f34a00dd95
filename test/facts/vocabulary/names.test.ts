import { describe, expect, test } from 'vitest';
import { compileLexicon } from '../../../src/facts/lexicon/compile.ts';
import { Matcher } from '../../../src/facts/lexicon/matcher.ts';
import { packLexicon } from '../../../src/facts/lexicon/pack.ts';
import { vocabularyNames } from '../../../src/facts/vocabulary/names.ts';
import { pluralOf } from '../../../src/facts/vocabulary/plural.ts';
import type { VocabularyData } from '../../../src/facts/vocabulary/types.ts';
import { tokenize } from '../../../src/language/tokens.ts';
import type { Language } from '../../../src/language/types.ts';

const vocabulary: VocabularyData = {
  conditions: {
    'multiple-sclerosis': {
      en: ['multiple sclerosis'],
      fr: ['sclérose en plaques'],
      acronyms: { en: ['MS'], fr: ['SEP'] },
      system: ['nervous', 'immune'],
    },
    fatigue: { en: ['fatigue'], fr: ['fatigue'], system: 'general', symptom: true },
  },
  organs: { knee: { en: ['knee'], fr: ['genou'], system: 'joints' } },
  interventions: {
    aspirin: { en: ['aspirin'], fr: ['aspirine'], class: 'drug' },
    turmeric: { en: ['turmeric'], fr: ['curcuma'], class: 'plant' },
  },
};

function find(text: string, language: Language): string[] {
  const names = vocabularyNames(vocabulary, language);
  const source = { path: 't', language, concepts: { 'outcome.body.joints': { nouns: ['knee'] } } };
  const { lexicon, diagnostics } = compileLexicon([source], language, names);
  expect(diagnostics).toEqual([]);
  const tokens = tokenize(text, 0, text.length, language);
  return new Matcher(packLexicon(lexicon)).terms(tokens).map(({ concept, sense, from, to }) => {
    const words = text.slice(tokens[from]!.start, tokens[to - 1]!.end);
    return `${words}: ${concept} ${sense}`;
  });
}

describe('names of a vocabulary', () => {
  test.each<[Language, string, string[]]>([
    [
      'en',
      'Life with multiple sclerosis',
      ['multiple sclerosis: outcome.condition.nervous conditions/multiple-sclerosis'],
    ],
    [
      'fr',
      'LA SCLEROSE EN PLAQUES',
      ['SCLEROSE EN PLAQUES: outcome.condition.nervous conditions/multiple-sclerosis'],
    ],
    ['en', 'MS and Ms. Smith', ['MS: outcome.condition.nervous conditions/multiple-sclerosis']],
    ['fr', 'la SEP, un cep', ['SEP: outcome.condition.nervous conditions/multiple-sclerosis']],
    ['en', 'both knees', ['knees: outcome.body.joints organs/knee']],
    ['fr', 'les genoux', ['genoux: outcome.body.joints organs/knee']],
    ['en', 'no fatigue', ['fatigue: outcome.symptom.general conditions/fatigue']],
    ['en', 'aspirin', ['aspirin: intervention.drug interventions/aspirin']],
    ['fr', 'le curcuma', ['curcuma: thing.plant interventions/turmeric']],
  ])('%s: %s', (language, text, found) => {
    expect(find(text, language)).toEqual(found);
  });

  test('gives way to no lexicon entry of the same words', () => {
    expect(find('a knee', 'en')).toEqual(['knee: outcome.body.joints organs/knee']);
  });
});

describe('plurals', () => {
  test.each<[Language, string, string]>([
    ['en', 'injury of the spinal cord', 'injuries of the spinal cord'],
    ['en', 'knee injury', 'knee injuries'],
    ['en', 'neurosis', 'neuroses'],
    ['en', 'stem cell', 'stem cells'],
    ['fr', 'lésion médullaire', 'lésions médullaires'],
    ['fr', 'lésion de la moelle épinière', 'lésions de la moelle épinière'],
    ['fr', "mal d'estomac", "maux d'estomac"],
    ['fr', 'myopathie congénitale à bâtonnets', 'myopathies congénitales à bâtonnets'],
    ['fr', 'os', 'os'],
  ])('%s: %s', (language, name, plural) => {
    expect(pluralOf(name, language)).toBe(plural);
  });
});
