import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LONGEST_SENTENCE, splitSentences } from '../../src/language/sentences.ts';
import type { Language } from '../../src/language/types.ts';

function split(text: string, language: Language): string[] {
  return splitSentences(text, language).map(({ start, end }) => text.slice(start, end));
}

/** Boundary F1 over paragraphs whose sentences are the lines of a file. */
function measure(language: Language): { f1: number; sentences: number } {
  const file = new URL(`./sentences.${language}.txt`, import.meta.url);
  let hit = 0;
  let found = 0;
  let wanted = 0;
  let sentences = 0;
  for (const paragraph of readFileSync(file, 'utf8').trim().split('\n\n')) {
    const lines = paragraph.split('\n');
    sentences += lines.length;
    const ends = new Set<number>();
    let at = -1;
    for (const line of lines.slice(0, -1)) {
      at += line.length + 1;
      ends.add(at);
    }
    const text = lines.join(' ');
    const mine = splitSentences(text, language).slice(0, -1);
    wanted += ends.size;
    found += mine.length;
    hit += mine.filter(({ end }) => ends.has(end)).length;
  }
  return { f1: (2 * hit) / (found + wanted), sentences };
}

describe('splitSentences', () => {
  it.each(['en', 'fr'] as const)('finds the boundaries of prose (%s)', (language) => {
    const { f1, sentences } = measure(language);
    expect(sentences).toBeGreaterThanOrEqual(300);
    expect(f1).toBeGreaterThanOrEqual(0.99);
  });

  it.each<[Language, string]>([
    ['en', 'Pain gone.[2]¶It works.¹¶Again.4¶The end.'],
    ['en', 'Pain gone. [2, 3]¶It works (4).¶The end'],
    ['en', '✅ No pain¶✅ No risk¶✅ No drugs'],
    ['en', 'Great stuff 😍¶Bought it twice 👍👍¶Thanks!! 🙏¶Bye'],
    ['en', 'Natural |¶Safe |¶Fast ·¶Cheap'],
    ['en', 'Safe – simple – fast'],
    ['en', 'One thing: it works; it is safe'],
    ['en', 'People with MS.¶Just one of them'],
    ['en', 'Ms. Wells and Dr. K. Oduya agreed.¶She did not.'],
    ['en', '"It works!" she said.¶"Really?"¶He nodded.'],
    ['en', 'it works.¶try it today'],
    ['en', 'See www.clinic.com.¶Call us (est. 1998) today.'],
    ['en', 'Read e.g. the leaflet, vol. 3, p. 12, fig. 2.¶Then rest.'],
    ['en', 'The text [...] goes on.¶(It does.)¶Truly.'],
    ['fr', '« Je suis guérie ! »¶Merci.'],
    ['fr', '« Je suis guérie ! » dit-elle.¶Merci.'],
    ['fr', 'Fini la douleur !¶Oui, fini !!¶Vraiment ?!¶Oui…¶Essayez.'],
    ['fr', 'M. Martin et Mme. Petit, p. ex., ont testé.¶Ils sont ravis.'],
    ['fr', 'Il mesure 1,75 m.¶Il pèse 80 kg.¶Il a 30 ans.'],
    ['fr', 'Vitamine C.¶Elle aide.¶Vitamine B.¶Elle aussi.'],
    ['fr', 'Selon l’art. L. 5421-8 du code, etc.¶Les autres suivent.'],
    ['fr', 'Son nom est J.-P. Martin.¶Il vit à St. Malo.'],
  ])('%s: %s', (language, marked) => {
    const sentences = marked.split('¶');
    expect(split(sentences.join(' '), language)).toEqual(sentences);
  });

  it('finds ends without a space after them', () => {
    expect(split('It relieves pain.Order now!Free trial of v.2 at a.com', 'en')).toEqual([
      'It relieves pain.',
      'Order now!',
      'Free trial of v.2 at a.com',
    ]);
  });

  it('breaks at line ends but not inside a phrase', () => {
    expect(split('No pain\nNo risk\nfor anybody', 'en')).toEqual(['No pain', 'No risk\nfor anybody']);
  });

  it('cuts a sentence over the limit at a mark or a space', () => {
    const text = `${'word '.repeat(1500)}end`;
    const spans = splitSentences(text, 'en');
    expect(spans.length).toBe(6);
    for (const { start, end } of spans) {
      expect(end - start).toBeLessThanOrEqual(LONGEST_SENTENCE);
      expect(text.slice(start, end)).toMatch(/^\S.*\S$/);
    }
  });
});
