import { expect, test } from 'vitest';
import { tellsLater } from '../../../src/rules/checks/story-times.ts';

test.each([
  ['Three sessions later he was back on his round.', 'en'],
  ['After the second visit she left her stick behind.', 'en'],
  ['In August he sent us a film.', 'en'],
  ['Ninety seconds on my table and the cramp was gone.', 'en'],
  ['Dès la troisième séance, elle dormait.', 'fr'],
  ['Onze mois plus tard, elle sort sans canne.', 'fr'],
  ["Aujourd'hui, il court.", 'fr'],
] as const)('tells what came after: %s', (text, language) => {
  expect(tellsLater(text, language)).toBe(true);
});

test.each([
  ['A session lasts forty minutes.', 'en'],
  ['Bring your letters to the clinic.', 'en'],
  ['Une séance dure quarante minutes.', 'fr'],
  ['Apportez votre ordonnance au cabinet.', 'fr'],
] as const)('does not: %s', (text, language) => {
  expect(tellsLater(text, language)).toBe(false);
});
