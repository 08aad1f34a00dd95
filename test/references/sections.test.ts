import { describe, expect, test } from 'vitest';
import type { TextFormat } from '../../src/document/types.ts';
import { readDocument } from '../../src/readers/index.ts';

/** Texts of the entries that a page's lists hold. */
function entries(source: string, format: TextFormat = 'text'): string[] {
  const { blocks } = readDocument(source, format);
  return blocks.filter(({ kind }) => kind === 'reference').map(({ text }) => text);
}

const OAKES = 'Oakes P, Hill R. Nettle and hay fever. J Herb Med. 2012;10:1-9.';
const MOREL = 'Morel C. La sauge et la nuit. Rev Med. 2015;3:4-8.';

describe('a list under a heading', () => {
  test.each([
    'References',
    'RÉFÉRENCES',
    'Références bibliographiques :',
    'Bibliographie',
    'Bibliographie sélective',
    'Sources',
    'Nos sources',
    'Sources et références',
    'Notes',
    'Études',
    'Études cliniques',
    'Littérature citée',
    'Pour en savoir plus',
    'Works cited',
    'Further reading',
    'Scientific references',
    'Publications scientifiques',
    '5. References',
    'References (2)',
  ])('%s', (heading) => {
    expect(entries(`Ortie\n\nElle calme.\n\n${heading}\n\n${OAKES}\n${MOREL}\n`)).toEqual([OAKES, MOREL]);
    expect(entries(`# Ortie\n\n## ${heading}\n\n1. ${OAKES}\n2. ${MOREL}\n`, 'markdown')).toEqual([
      OAKES,
      MOREL,
    ]);
    expect(entries(`<h2>${heading}</h2><ol><li>${OAKES}</li><li>${MOREL}</li></ol>`, 'html')).toEqual([
      OAKES,
      MOREL,
    ]);
  });

  test.each([
    'Sources of protein',
    'Notes de dégustation',
    'Studies show that nettle works',
    'Lecture du soir',
  ])('not under %s', (heading) => {
    expect(entries(`Nettle\n\n${heading}\n\nNettle grows behind every house in the village.\n`)).toEqual([]);
  });
});

describe('wrapped entries of a plain text', () => {
  test('with numbers', () => {
    const text = `References\n\n1. Oakes P, Hill R. Nettle and\n   hay fever. J Herb Med.\n   2012;10:1-9.\n2. ${MOREL}\n`;
    expect(entries(text)).toEqual([OAKES, MOREL]);
  });

  test('without', () => {
    const text = `Sources\nOakes P, Hill R. Nettle and hay fever. Journal of\nHerbal Medicine. 2012;10:1-9. doi:\n10.1000/nettle.1\n${MOREL}\n`;
    expect(entries(text)).toEqual([
      'Oakes P, Hill R. Nettle and hay fever. Journal of Herbal Medicine. 2012;10:1-9. doi: 10.1000/nettle.1',
      MOREL,
    ]);
  });

  test('but lines that are entries stay apart', () => {
    expect(entries('Sources :\nLe Monde\nInserm\nHAS, 2019\n')).toEqual(['Le Monde', 'Inserm', 'HAS, 2019']);
  });
});

describe('a list ends', () => {
  test.each([
    'Contact\nTel: 01 23 45 67 89',
    'Commandez maintenant',
    'Prix : 49 €',
    '© 2021 Ortie SARL. Tous droits réservés.',
    '\nThis page does not replace the advice of a doctor, who alone can tell what is right for you.',
  ])('before %j', (after) => {
    expect(entries(`Ortie\n\nRéférences\n1. ${OAKES}\n2. ${MOREL}\n${after}\n`)).toEqual([OAKES, MOREL]);
  });

  test('before the legal text of an HTML page', () => {
    const html = `<h3>Sources</h3><p>${OAKES}</p><p>${MOREL}</p><p>© 2021 Ortie SARL. Tous droits réservés.</p>`;
    expect(entries(html, 'html')).toEqual([OAKES, MOREL]);
  });
});

describe('a list without a heading', () => {
  test('numbered entries at the end', () => {
    expect(entries(`Ortie\n\nElle calme (1, 2).\n\n1. ${OAKES}\n2. ${MOREL}\n`)).toEqual([OAKES, MOREL]);
  });

  test('entries one after the other on one line', () => {
    const line = `Références : 1. ${OAKES} 2. ${MOREL}`;
    expect(entries(`Ortie\n\nElle calme (1, 2).\n\n${line}\n`)).toEqual([OAKES, MOREL]);
    expect(entries(`<p>Elle calme (1, 2).</p><p>${line}</p>`, 'html')).toEqual([OAKES, MOREL]);
  });

  test('lines of one paragraph', () => {
    const html = `<p>Elle calme.</p><p><b>Références</b><br>[1] ${OAKES}<br>[2] ${MOREL}</p>`;
    expect(entries(html, 'html')).toEqual([OAKES, MOREL]);
  });

  test('a list that says so by its class', () => {
    const html = `<p>It calms.</p><ol class="references"><li id="cite-1">${OAKES}</li><li id="cite-2">${MOREL}</li></ol>`;
    expect(entries(html, 'html')).toEqual([OAKES, MOREL]);
  });

  test('footnotes that cite works, and numbered notes that name a study', () => {
    expect(entries(`It calms.[^1]\n\n[^1]: ${OAKES}\n`, 'markdown')).toEqual([OAKES]);
    expect(entries('It calms.¹\n\n¹ Consumer test, 58 women, 28 days.\n', 'markdown')).toEqual([
      'Consumer test, 58 women, 28 days.',
    ]);
    expect(entries('It calms.*\n\n* Consumer test, 58 women, 28 days.\n', 'markdown')).toEqual([]);
  });
});
