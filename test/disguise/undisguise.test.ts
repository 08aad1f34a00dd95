import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { audit, type TextFormat, inspect } from '../../src/index.ts';
import { toSource } from '../../src/document/source-map.ts';
import { isSuspect } from '../../src/disguise/suspect.ts';

function linesOf(text: string, format: TextFormat = 'text'): string[] {
  return inspect(text, { format }).facts.document.blocks.map((block) => block.text);
}

describe('words in disguise are read as people read them', () => {
  test.each([
    ['zero-width characters', 'This balm c\u200bur\u200d\u2060es arthritis.'],
    ['Cyrillic letters', 'This balm cur\u0435s arthritis.'],
    ['a word all in Cyrillic letters', 'This balm \u0441ur\u0435\u0455 arthritis.'],
    ['Greek letters', 'This balm c\u03c5res arthritis.'],
    ['soft hyphens between all letters', 'This balm c\u00adu\u00adr\u00ade\u00ads arthritis.'],
    ['full width', 'This balm ｃｕｒｅｓ arthritis.'],
    ['mathematical letters', 'This balm 𝗰𝘂𝗿𝗲𝘀 arthritis.'],
    ['letters in circles', 'This balm ⓒⓤⓡⓔⓢ arthritis.'],
    ['small capitals', 'This balm ᴄᴜʀᴇs arthritis.'],
    ['raised letters', 'This balm ᶜᵘʳᵉˢ arthritis.'],
    ['overlays', 'This balm c\u0336u\u0336r\u0336e\u0336s\u0336 arthritis.'],
    ['gaps', 'This balm c u r e s arthritis.'],
    ['hyphens', 'This balm c-u-r-e-s arthritis.'],
    ['dots', 'This balm c.u.r.e.s arthritis.'],
    ['an override of direction', 'This balm \u202eseruc\u202c arthritis.'],
    ['signs', 'This balm cur3s arthritis.'],
    ['an asterisk', 'This balm c*res arthritis.'],
  ])('%s', (_, text) => {
    expect(linesOf(text)).toEqual(['This balm cures arthritis.']);
    const [finding] = audit(text).findings.filter(({ rule }) => rule === 'cure-claim');
    expect(finding?.excerpt).toBe(text.slice(10, -1));
    expect(text.slice(finding!.span.start, finding!.span.end)).toBe(finding!.excerpt);
    expect(finding!.related.map(({ message }) => [message.id, message.args.plain])).toEqual([
      ['disguise', 'cures'],
    ]);
  });

  test('letters set apart without wider gaps between the words', () => {
    expect(linesOf('Notre baume g u é r i t l e c a n c e r !')).toEqual(['Notre baume guérit le cancer !']);
    expect(linesOf('Ce baume  g u é r i t  vite.')).toEqual(['Ce baume  guérit  vite.']);
  });

  test('French signs', () => {
    expect(linesOf('Il gu3rit le c@ncer et le d1abète.')).toEqual(['Il guerit le cancer et le diabète.']);
  });

  test('tricks of HTML', () => {
    const letters = [...'cures'].map((letter) => `<span>${letter}</span>`).join('');
    expect(linesOf(`<p>This balm ${letters} arthritis.`, 'html')).toEqual(['This balm cures arthritis.']);
    expect(
      linesOf(
        '<p>It cu&zwj;r&#x200b;e<wbr>s, c<b style="font-size:0">x</b>u<i style="display:none">y</i>res.',
        'html',
      ),
    ).toEqual(['It cures, cures.']);
    expect(linesOf('<p>It <bdo dir="rtl">seruc</bdo> arthritis', 'html')).toEqual(['It cures arthritis']);
    const css = 'unicode-bidi: bidi-override; direction: rtl';
    expect(linesOf(`<p>It <span style="${css}">seruc</span> it`, 'html')).toEqual(['It cures it']);
  });

  test('a part of Markdown', () => {
    expect(linesOf('It **cu&#8203;r\u0435s** c\\*ncer.', 'markdown')).toEqual(['It cures cancer.']);
  });
});

describe('honest text stays as it is', () => {
  test.each([
    ['science', 'β-carotène, α-tocophérol, 5 µg ou 5 μg, TNFα, IL-1β, NFκB, Δ9-THC.'],
    ['Cyrillic quotations', 'Le mot russe « рак » veut dire cancer : « Лечение рака ».'],
    ['Greek words', 'Du grec κάνναβις et ύπνος.'],
    ['names and units', 'CO2, H2O, B12, oméga3, 4ever, 2nd, 1er, 500mg, K2, p53, HbA1c, COVID-19, 10km.'],
    ['addresses', 'info@cancer.org, @nxietyhelp, 5$/mois, 10€/an'],
    ['superscripts', '1ᵉʳ, Mᵐᵉ, XXᵉ, 10ⁿ'],
    ['lists of letters', 'Vitamines A B C D E, groupes A B O, réponses a b c d'],
    ['initials', 'Dr. J. R. R. Tolkien, U.S.A., F.D.A., N.A.S.H., S.O.S.'],
    ['emoji', '🌿 Doux 👩‍⚕️ 🇫🇷 naturel ❤️ 1️⃣'],
    ['notes', 'Ce soin5 est doux*, ce soin!'],
    ['phonetics', 'cancer [ˈkæn.sə], good /ɡʊd/'],
    ['Arabic', 'شركة \u202eدواء\u202c و abc'],
    ['typography', 'l’« œuvre » — n° 3, ½, 3 × 4, 37 °C, ™'],
  ])('%s', (_, text) => {
    const blocks = inspect(`Une page : ${text}`).facts.document.blocks;
    expect(blocks.map((block) => block.text)).toEqual([`Une page : ${text}`]);
    expect(blocks.every(({ disguise }) => disguise === undefined)).toBe(true);
  });

  test('a heading with its letters apart is read as its word', () => {
    const { findings } = audit('N O U V E A U\n\nUn baume doux pour la peau.');
    expect(findings).toEqual([]);
  });

  test('soft hyphens and ligatures of typesetters are no disguise', () => {
    const { findings } = audit('This balm cu\u00adres con\u00adﬁrmed arthritis.');
    expect(findings.map(({ rule }) => rule)).toContain('cure-claim');
    expect(findings.flatMap(({ related }) => related)).toEqual([]);
  });

  test('is told apart by one cheap look', () => {
    expect(isSuspect('Notre baume n’est qu’un soin : 12,5 % d’huile, 500 mg, 3 € (1, 2) — « doux »™.')).toBe(
      false,
    );
    expect(isSuspect('cur3s')).toBe(true);
  });
});

const PARTS = [
  ...'aeiou csrtln',
  'cures',
  'guérit',
  'c u r e s',
  'c\u200bancer',
  '\u0435',
  'с',
  'ο',
  '\u0336',
  '\u00ad',
  '\u202e',
  '\u202c',
  '3',
  '@',
  '*',
  'ｃ',
  '𝗰',
  'ᴄ',
  'ﬁ',
  '🌿',
  '\ud835',
  'e\u0301',
  '. ',
  '-',
  '  ',
  '\n',
];

test('every part of what is read leads to the place that it is written at', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PARTS), { maxLength: 40 }), (parts) => {
      const source = parts.join('');
      const { document, facts } = inspect(source);
      facts.document.blocks.forEach((block, index) => {
        const raw = document.blocks[index]!;
        let at = 0;
        for (const run of block.map) {
          expect(run.text).toBe(at);
          at += run.textLength;
          expect(run.source).toBeGreaterThanOrEqual(raw.map[0]!.source);
          expect(run.source + run.sourceLength).toBeLessThanOrEqual(source.length);
        }
        expect(at).toBe(block.text.length);
        if (!block.disguise) return;
        // What is left over from the words in disguise stands in the source as it is.
        const hidden = new Set(block.disguise.words.flatMap(({ start, end }) => range(start, end)));
        for (const place of range(0, block.text.length)) {
          if (hidden.has(place) || !/[a-z]/.test(block.text[place]!)) continue;
          const { start, end } = toSource(block.map, place, place + 1);
          expect(source.slice(start, end).normalize('NFKC')).toContain(block.text[place]);
        }
      });
    }),
    { numRuns: 300 },
  );
});

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, index) => start + index);
}
