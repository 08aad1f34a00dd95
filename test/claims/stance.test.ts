import { describe, expect, it } from 'vitest';
import { read } from './reading.ts';

const stance = (text: string) => read(text).profile.stance;

describe('copy of one sentence sells', () => {
  it.each([
    'Our gummies melt belly fat in two weeks.',
    'Glow Cream, $29: goodbye wrinkles!',
    'Relieves back pain.',
    'Try our stem cell injections today.',
    'Notre gel efface les rides en dix jours.',
    'Soulage le mal de dos.',
    'Soignez vos genoux avec notre baume.',
    'Offrez-vous une cure de magnésium.',
  ])('%s', (text) => expect(stance(text)).toBe('promotional'));
});

describe('pages that inform are spared', () => {
  it.each([
    [
      'a leaflet',
      `Package leaflet: information for the user
Ibrupan 200 mg tablets
Read all of this leaflet carefully before you start taking this medicine.
Ibrupan is used for the short-term relief of headache and period pain.
Do not take Ibrupan if you are allergic to ibuprofen or have a stomach ulcer.
Possible side effects
Common (may affect up to 1 in 10 people): indigestion, nausea.
If you get any side effects, talk to your doctor or pharmacist.
Keep this medicine out of the sight and reach of children.`,
    ],
    [
      'an abstract',
      `Background: Foam rolling is popular among runners. Methods: We randomised 64 adults to foam rolling or rest after a ten-kilometre run. The primary outcome was soreness at 48 hours. Results: Soreness did not differ between groups (mean difference 0.2, 95% CI -0.5 to 0.9; p = 0.61). Conclusions: Foam rolling did not reduce soreness in this trial. Larger studies are needed.`,
    ],
    [
      'an encyclopaedia',
      `Comfrey
Comfrey (Symphytum officinale) is a species of flowering plant in the family Boraginaceae. It is native to Europe and western Asia and is widespread along river banks.
Description
The plant grows up to 120 cm tall and has large hairy leaves. The flowers are bell-shaped.
Toxicity
The leaves contain pyrrolizidine alkaloids, which are toxic to the liver. Oral products were banned in the United States in 2001.
Uses
In folk medicine comfrey was applied to sprains. There is insufficient evidence that it helps.`,
    ],
    [
      'une notice',
      `Notice : information de l’utilisateur
Rhumexal 500 mg, comprimé
Veuillez lire attentivement cette notice avant de prendre ce médicament.
Ce médicament est indiqué en cas de douleurs d’intensité légère.
Ne prenez jamais Rhumexal si vous êtes allergique au paracétamol.
Effets indésirables éventuels
Rare : éruption cutanée. Si vous ressentez un effet indésirable, parlez-en à votre médecin ou à votre pharmacien.
Tenir ce médicament hors de la vue et de la portée des enfants.`,
    ],
    [
      'un résumé d’article',
      `Objectif : évaluer l’effet du yoga sur la lombalgie chronique. Méthodes : essai randomisé contrôlé mené auprès de 80 adultes pendant douze semaines. Résultats : la douleur n’a pas différé entre les groupes (p = 0,48). Conclusion : les données disponibles ne permettent pas de conclure ; d’autres études sont nécessaires.`,
    ],
  ])('%s', (_, text) => expect(stance(text)).toBe('informational'));
});

describe('pages that warn or refute are spared', () => {
  it.each([
    `Regulator warns against unapproved peptide injections
The agency has sent warning letters to nine companies that sell unapproved peptides and claim they heal tendons.
There is no reliable evidence that these products work, and they may cause serious harm.
Consumers should not use them and should report side effects to the agency.`,
    `Mise en garde contre des injections de peptides
L’agence met en garde contre des sociétés qui vendent des peptides non autorisés et prétendent qu’ils guérissent les tendons.
Aucune preuve ne montre que ces produits sont efficaces, et ils peuvent provoquer des effets graves.
L’agence recommande de ne pas les utiliser et de signaler tout effet indésirable.`,
  ])('%#', (text) => expect(stance(text)).toBe('critical'));
});

describe('a page that sells is not spared for speaking of studies or warnings', () => {
  it.each([
    `Our joint formula
Our capsules rebuild cartilage and relieve pain. Results may vary. Ask your doctor if you are pregnant.
Order today and get 20% off. Our customers love it!`,
    `Notre formule articulations
Nos gélules régénèrent le cartilage et soulagent la douleur. Demandez conseil à votre médecin si vous êtes enceinte.
Commandez aujourd’hui et profitez de 20 % de réduction. Nos clients en raffolent !`,
  ])('%#', (text) => expect(stance(text)).toBe('promotional'));
});

it('the stance comes with the words that show it', () => {
  const text = 'Our gummies relieve stress. Order now and get a free trial.';
  const { stanceEvidence } = read(text).profile;
  const shown = stanceEvidence.map(({ span, weight }) => [text.slice(span.start, span.end), weight > 0]);
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.every(([words, selling]) => words !== '' && selling)).toBe(true);
});
