import { describe, expect, test } from 'vitest';
import type { TextFormat } from '../../src/document/types.ts';
import { readDocument } from '../../src/readers/index.ts';
import { resolveCitations } from '../../src/references/resolve.ts';

/** Every marker as `text → entries of the list, counted from 1`, with what is missing after `!`. */
function markers(source: string, format: TextFormat = 'text'): string[] {
  const { citations } = resolveCitations(readDocument(source, format));
  for (const { span, text } of citations) {
    if (format === 'text') expect(source.slice(span.start, span.end)).toBe(text);
  }
  return citations.map(({ text, entries, missing }) => {
    const led = entries.map((index) => index + 1).join(' ');
    return `${text} → ${led}${missing.length > 0 ? ` ! ${missing.join(' ')}` : ''}`;
  });
}

const LIST = `References

1. Oakes P, Hill R. Nettle and hay fever. J Herb Med. 2012;10:1-9. doi:10.1000/nettle.1
2. Morel C. Sage and hot flushes. Rev Med. 2015;3:4-8. PMID: 20123456
3. Morel C, Tremblay J. Sage again. Rev Med. 2016a;4:5-9.
4. Haute Autorité de santé (HAS). Plantes et sommeil. 2019.
`;

describe('resolveCitations', () => {
  test.each([
    ['Nettle tea helps against hay fever (1).', ['(1) → 1']],
    ['Nettle tea helps against hay fever (1, 2).', ['(1, 2) → 1 2']],
    ['Nettle tea helps against hay fever [1–3].', ['[1–3] → 1 2 3']],
    ['Nettle tea helps against hay fever.²⁻⁴', ['²⁻⁴ → 2 3 4']],
    ['Nettle tea helps against hay fever (4, 5).', ['(4, 5) → 4 ! 5']],
    ['Nettle tea helps against hay fever [9].', ['[9] →  ! 9']],
    ['Nettle tea helps against hay fever (Oakes and Hill, 2012).', ['(Oakes and Hill, 2012) → 1']],
    ['Morel (2015) found that sage helps.', ['Morel (2015) → 2']],
    ['Morel et al. (2016a) found that sage helps.', ['Morel et al. (2016a) → 3']],
    ['La sauge aide (Morel et coll., 2016).', ['(Morel et coll., 2016) → 3']],
    ['Sage helps in the night (Hill et al., 2012).', ['(Hill et al., 2012) →  ! Hill 2012']],
    ['Read https://doi.org/10.1000/NETTLE.1 for more.', ['https://doi.org/10.1000/NETTLE.1 → 1']],
    [
      'Read https://pubmed.ncbi.nlm.nih.gov/20123456/ for more.',
      ['https://pubmed.ncbi.nlm.nih.gov/20123456/ → 2'],
    ],
  ])('%s', (text, expected) => {
    expect(markers(`${text}\n\n${LIST}`)).toEqual(expected);
  });

  test('an address in the list beats the number in the marker', () => {
    const html = `<p>Sage helps<a href="#b">[1]</a> and nettle<sup><a href="#a">2</a></sup>.</p><h2>Sources</h2>
      <ol><li id="a">Oakes P. Nettle. J Herb Med 2012;10:1-9.</li><li id="b">Morel C. Sage. Rev Med 2015;3:4-8.</li></ol>`;
    expect(markers(html, 'html')).toEqual(['[1] → 2', '2 → 1']);
  });

  test('labels of Markdown footnotes lead to their notes', () => {
    const markdown = 'Sage helps.[^sage]\n\n[^sage]: Morel C. Sage and sleep. Rev Med 2015;3:4-8.\n';
    expect(markers(markdown, 'markdown')).toEqual([expect.stringMatching(/→ 1$/)]);
  });

  test('of several lists the next one is meant', () => {
    const entry = (name: string) => `References\n1. ${name} P. Nettle and sage. J Herb Med. 2012;10:1-9.\n`;
    const page = `Hay fever\n\nNettle helps many people (1).\n\n${entry('Oakes')}\nHot flushes\n\nSage helps many people (1).\n\n${entry('Morel')}`;
    expect(markers(page)).toEqual(['(1) → 1', '(1) → 2']);
  });

  test('the same author of the same year is told by the letter', () => {
    const page =
      'Sage helps (Morel 2015b).\n\nSources\nMorel C (2015a). Sage and sleep. Rev Med 3, 4-8.\nMorel C (2015b). Sage and sweat. Rev Med 3, 9-12.\n';
    expect(markers(page)).toEqual(['(Morel 2015b) → 2']);
  });
});
