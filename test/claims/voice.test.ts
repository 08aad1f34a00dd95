import { describe, expect, it } from 'vitest';
import { inspectDocument } from '../../src/audit.ts';
import { readDocument } from '../../src/readers/index.ts';
import { shippedRules } from '../support/rules.ts';

const voiceOf = (markdown: string) =>
  inspectDocument(readDocument(markdown, 'markdown'), shippedRules().ruleSet).claims[0]?.voice;

describe('a block set off as a quotation', () => {
  it.each([
    ['patient', '> My eczema cleared and my skin is softer.'],
    ['patient', '> “This cream relieves eczema.” – Joan, Leeds'],
    ['patient', '> J’ai retrouvé le sommeil et la crème soulage mon eczéma.'],
    ['seller', '> Our cream relieves eczema in most skins.'],
    ['seller', '> Notre crème soulage l’eczéma du monde entier.'],
  ])('%s: %s', (voice, text) => expect(voiceOf(text)).toBe(voice));
});
