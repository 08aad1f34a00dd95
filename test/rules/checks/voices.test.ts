import { expect, test } from 'vitest';
import { inspectDocument } from '../../../src/audit.ts';
import type { SentenceFacts } from '../../../src/facts/types.ts';
import { readDocument } from '../../../src/readers/index.ts';
import { speaksAsOne, speaksAsPractitioner, tellsOwnPast } from '../../../src/rules/checks/voices.ts';
import { shippedRules } from '../../support/rules.ts';

const { ruleSet } = shippedRules();

function read(text: string): SentenceFacts {
  return inspectDocument(readDocument(text, 'text'), ruleSet).facts.sentences[0]!;
}

test.each([
  'I had tried every cream in the shop before this one.',
  'My son was diagnosed with autism when he was three.',
  "J'avais tout essayé pour mon dos avant cette ceinture.",
  'Je souffrais de migraines depuis mon adolescence.',
  'Mon fils a reçu le diagnostic à trois ans seulement.',
])('tells an own past: %s', (text) => {
  expect(tellsOwnPast(read(text))).toBe(true);
});

test.each([
  'Why was I given this leaflet with my tablets?',
  'We had a new roof put on the clinic last year.',
  'Je vous accueille du lundi au vendredi dans mon cabinet.',
])('does not: %s', (text) => {
  expect(tellsOwnPast(read(text))).toBe(false);
});

test('a practitioner is told from a patient', () => {
  expect(speaksAsPractitioner(read('In my practice I treat backs and necks with needles.'))).toBe(true);
  expect(speaksAsPractitioner(read('Dans ma pratique, je traite le dos avec des aiguilles.'))).toBe(true);
  expect(speaksAsPractitioner(read('I could not lift my arm until I bought this gel.'))).toBe(false);
  expect(speaksAsOne(read('Can I take it with my other tablets in the morning?'))).toBe(false);
});
