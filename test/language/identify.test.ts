import { describe, expect, it } from 'vitest';
import { identifyLanguages, identifyText, type IdentifiableBlock } from '../../src/language/identify.ts';
import { readFileSync } from 'node:fs';

function page(...lines: string[]): IdentifiableBlock[] {
  return lines.map((text) => ({ kind: 'paragraph', text }));
}

describe('identifyText', () => {
  it.each(['en', 'fr'] as const)('reads %s lines of 30 characters or more', (language) => {
    const file = readFileSync(new URL(`./sentences.${language}.txt`, import.meta.url), 'utf8');
    const lines = file.split('\n').filter((line) => line.length >= 30);
    const { blocks } = identifyLanguages(page(...lines));
    const wrong = lines.filter((_, index) => blocks[index] !== language);
    expect(wrong).toEqual([]);
    const alone = lines.filter((line) => identifyText(line) === (language === 'en' ? 'fr' : 'en'));
    expect(alone.length).toBeLessThan(lines.length * 0.01);
  });

  it.each([
    [
      'de',
      'Unsere Creme lindert Schmerzen in den Gelenken und ist für die ganze Familie geeignet, auch bei empfindlicher Haut.',
    ],
    [
      'es',
      'Nuestra crema alivia el dolor de las articulaciones y es adecuada para toda la familia, también con piel sensible.',
    ],
    [
      'it',
      'La nostra crema allevia il dolore delle articolazioni ed è adatta a tutta la famiglia, anche per la pelle sensibile.',
    ],
    [
      'nl',
      'Onze crème verlicht pijn in de gewrichten en is geschikt voor het hele gezin, ook bij een gevoelige huid.',
    ],
    [
      'pt',
      'O nosso creme alivia a dor nas articulações e é adequado para toda a família, também com a pele sensível.',
    ],
    ['pl', 'Nasz krem łagodzi ból stawów i jest odpowiedni dla całej rodziny, także przy skórze wrażliwej.'],
    [
      'tr',
      'Kremimiz eklem ağrılarını hafifletir ve hassas ciltler de dahil olmak üzere tüm aile için uygundur.',
    ],
    [
      'ru',
      'Наш крем снимает боль в суставах и подходит для всей семьи, в том числе для чувствительной кожи.',
    ],
    [
      'zh',
      '我们的乳霜缓解关节疼痛，适合全家使用，包括敏感肌肤。本产品由天然成分制成，每天使用两次，效果更佳。',
    ],
  ])('calls a page in %s other', (_, text) => {
    expect(identifyLanguages(page(text, text)).page).toBe('other');
  });
});

describe('a page of a sentence or two in a neighbouring language', () => {
  it.each([
    'Crema natural para articulaciones. Elimina dolores en pocos minutos. Compre ahora con descuento.',
    'Este producto cura la artrosis. Nuestros pacientes notan la diferencia en dos semanas. Llame ya.',
    'La nostra crema cura l’artrosi. Ordina subito.',
    'Questo prodotto cura l’artrosi. I nostri pazienti notano la differenza in due settimane.',
    'Unsere Salbe heilt Arthrose. Jetzt bestellen.',
    'Zelltherapie in Berlin. Heilt Arthritis, Diabetes und Krebs. Termin vereinbaren.',
    'Onze zalf geneest artrose. Bestel nu.',
    'Dit product geneest artrose. Onze patiënten merken het verschil na twee weken.',
    'Este produto cura a artrose. Nossos pacientes sentem a diferença em duas semanas.',
  ])('is neither English nor French: %s', (text) => {
    expect(identifyLanguages(page(text)).page).toBe('other');
  });

  it.each([
    ['Arnica Gel. Lavender Balm. Mint Tea.', 'en'],
    ['Echinacea, curcuma, ashwagandha, moringa capsules.', 'en'],
    ['Harpagophytum et curcuma : fini l’arthrose.', 'fr'],
    ['Kiné et ostéo à Pau', 'fr'],
  ] as const)('is ours: %s', (text, language) => {
    expect(identifyLanguages(page(text)).page).toBe(language);
  });

  it('a page without letters is in no other language: nothing keeps it from an audit that finds nothing', () => {
    expect(identifyLanguages(page('12345', '50 % – 2026')).page).toBe('en');
    expect(identifyLanguages(page('12345'), 'fr').page).toBe('fr');
  });
});

describe('identifyLanguages', () => {
  it('gives short blocks the language of the page', () => {
    const { page: language, blocks } = identifyLanguages(
      page('ATN', 'Notre cure soulage les douleurs et vous aide à retrouver le sommeil.', 'Bio', 'Zen'),
    );
    expect(language).toBe('fr');
    expect(blocks).toEqual(['fr', 'fr', 'fr', 'fr']);
  });

  it('keeps an English reference in a French page', () => {
    const blocks = page(
      'Nos résultats sont publiés et chacun peut les lire.',
      'Marsh P, et al. Effects of light on the skin of the hand. J Skin. 2011;3:4-9.',
    );
    expect(identifyLanguages([blocks[0]!, { ...blocks[1]!, kind: 'reference' }])).toEqual({
      page: 'fr',
      blocks: ['fr', 'en'],
    });
  });

  it('calls a page mixed', () => {
    const { page: language, blocks } = identifyLanguages(
      page('Our balm soothes the skin and smells of nothing.', 'Notre baume apaise la peau et ne sent rien.'),
    );
    expect(language).toBe('mixed');
    expect(blocks).toEqual(['en', 'fr']);
  });

  it('follows the larger part of a block with a quotation', () => {
    expect(
      identifyText(
        'Dr. Marchand told us that “la santé n’a pas de prix” and that this is what guides her work.',
      ),
    ).toBe('en');
    expect(
      identifyText(
        'Le fondateur répète que « your health is your wealth » et que cela guide tous nos choix.',
      ),
    ).toBe('fr');
  });

  it('goes by what the page declares where words leave it open', () => {
    expect(identifyLanguages(page('ATN 3000'), 'fr-CA').page).toBe('fr');
    expect(identifyLanguages(page('ATN 3000'), 'de').page).toBe('other');
    expect(identifyLanguages(page('ATN 3000')).page).toBe('en');
    expect(identifyLanguages([])).toEqual({ page: 'en', blocks: [] });
  });

  it('does not believe a wrong declaration', () => {
    expect(identifyLanguages(page('Our balm soothes the skin and smells of nothing.'), 'fr').page).toBe('en');
  });
});
