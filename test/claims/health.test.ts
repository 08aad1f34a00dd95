import { describe, expect, test } from 'vitest';
import { inspectDocument } from '../../src/audit.ts';
import { readDocument } from '../../src/readers/index.ts';
import { shippedRules } from '../support/rules.ts';

const inspect = (text: string) => inspectDocument(readDocument(text, 'text'), shippedRules().ruleSet);

const BIKES = `Bike repair at the old mill
Our bicycles are the best in town.
Every frame is guaranteed for ten years.
Order before Sunday and get a free bell.
Only three places are left in the repair class.
Most riders come back within a year.
"I never had a better bike", says Paul.
The chain runs without noise.
We promise delivery in two days.
Tyres from thirty pounds.
Open from nine to six.`;

const VELOS = `Réparation de vélos au vieux moulin
Nos vélos sont les meilleurs de la ville.
Chaque cadre est garanti dix ans.
Commandez avant dimanche et recevez une sonnette offerte.
Il ne reste que trois places au cours de réparation.
La plupart des cyclistes reviennent dans l'année.
« Je n'ai jamais eu de meilleur vélo », dit Paul.
La chaîne tourne sans bruit.
Nous promettons la livraison en deux jours.
Pneus à partir de trente euros.
Ouvert de neuf à dix-huit heures.`;

/** A paragraph that any shop prints: what may happen, and whom to call. */
const WARNING =
  'Headache, dizziness and feeling sick are signs of poisoning: call 999. Burns blister. A burn hurts.';
const AVERTISSEMENT =
  'Maux de tête, vertiges et nausées sont les signes d’une intoxication : appelez votre médecin. Une brûlure fait des cloques.';

describe('pages that have nothing to do with health', () => {
  test.each([BIKES, VELOS, `${BIKES}\n${WARNING}`, `${VELOS}\n${AVERTISSEMENT}`])(
    'carry no finding, and say why',
    (text) => {
      const { findings, cleared, profile } = inspect(text);
      expect(profile.isAboutHealth).toBe(false);
      expect(findings).toEqual([]);
      expect(cleared.some(({ reason }) => reason === 'the page is not about health')).toBe(true);
    },
  );

  test('a few words are always read', () => {
    expect(inspect('Results guaranteed!').profile.isAboutHealth).toBe(true);
  });

  test('a page that names ailments is about health', () => {
    expect(inspect(`${BIKES}\nOur tea cures asthma.\nIt eases gout.`).profile.isAboutHealth).toBe(true);
  });
});
