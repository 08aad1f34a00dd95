import { describe, expect, test } from 'vitest';
import { invokedEvidence } from '../../../src/rules/checks/invoked-evidence.ts';
import { draftedBy } from './checked.ts';

describe('research that is called upon', () => {
  test.each([
    ['Our magnets relieve back pain, as research has shown.', 'research'],
    ['Trials have found that our gel calms eczema. Order today.', 'Trials'],
    ['Science agrees that our tea lifts low moods.', 'Science agrees that'],
    ['Des recherches confirment que notre baume apaise les genoux. Commandez-le.', 'recherches'],
    ['Plusieurs essais cliniques ont montré que nos gélules calment l’anxiété.', 'essais cliniques'],
  ])('%s', (text, words) => {
    expect(draftedBy(invokedEvidence, text)).toContain(words);
  });

  test.each([
    'Our gel comes with a free 30-day trial.',
    'Our balm soothes knees [1].\nReferences\n1. Roe B. A balm for knees: a randomised trial. Pain. 2020;3:4-8.',
    'No study has tested our gel in people. Order it anyway.',
    'Notre gel est proposé en essai gratuit de trente jours.',
    'Aucune étude n’a encore évalué notre baume. Commandez-le.',
    'Notre baume apaise les genoux [1].\nRéférences\n1. Durand A. Un baume pour le genou : essai randomisé. Rev Rhum. 2020;3:4-8.',
  ])('none: %s', (text) => {
    expect(draftedBy(invokedEvidence, text)).toEqual([]);
  });
});
