import { beforeAll, describe, expect, test } from 'vitest';
import { loadMainContentFinder, type MainContentFinder, readDocument } from '../../src/readers/index.ts';
import { expectMapped } from '../support/mapping.ts';

const paragraph = (about: string) =>
  `<p>Notre gel ${about} soulage les douleurs des genoux et des hanches, jour apr&egrave;s jour, sans fatigue ni contrainte, ` +
  'et vous rend le plaisir de marcher, de danser et de jardiner avec vos petits-enfants.</p>';
const page = `<!doctype html><html lang="fr"><head><title>Gel Souplis</title></head><body>
<header><nav><ul><li><a href="/">Accueil</a></li><li><a href="/boutique">Boutique</a></li></ul></nav></header>
<div class="sidebar"><p>Abonnez-vous à notre lettre.</p></div>
<article><h1>Le gel qui soulage</h1>${paragraph('unique')}<ul><li>sans douleur</li><li>sans ordonnance</li></ul>${paragraph('naturel')}${paragraph('doux')}</article>
<footer><p>Mentions légales</p></footer></body></html>`;

describe('main content', () => {
  let findMainContent: MainContentFinder;

  beforeAll(async () => {
    findMainContent = await loadMainContentFinder();
  });

  test('keeps title and article and leaves out what stands around', () => {
    const document = readDocument(page, 'html', { findMainContent });
    const texts = document.blocks.map(({ text }) => text);
    expect(texts[0]).toBe('Gel Souplis');
    expect(texts[1]).toBe('Le gel qui soulage');
    expect(texts).toContain('sans ordonnance');
    expect(texts.filter((text) => text.startsWith('Notre gel'))).toHaveLength(3);
    expect(texts.join(' ')).not.toMatch(/Boutique|Abonnez|Mentions/);
    expect(document.notices).toEqual([]);
    expectMapped(document);
  });

  test('maps as the whole page does', () => {
    const whole = readDocument(page, 'html').blocks;
    for (const block of readDocument(page, 'html', { findMainContent }).blocks) {
      expect(whole.find(({ text }) => text === block.text)?.map).toEqual(block.map);
    }
  });

  test.each(['', '<p>Court.</p>', '<nav><a href=x>A</a></nav>', 'pas de balise'])(
    'reads %j whole and says so',
    (source) => {
      const document = readDocument(source, 'html', { findMainContent });
      expect(document.blocks.map(({ text }) => text)).toEqual(
        readDocument(source, 'html').blocks.map(({ text }) => text),
      );
      expect(document.notices).toEqual([{ id: 'no-main-content', span: { start: 0, end: 0 } }]);
    },
  );
});
