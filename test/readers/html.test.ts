import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/readers/index.ts';
import { outline } from '../support/outline.ts';

const cases: Record<string, [source: string, blocks: string[]]> = {
  'title and description': [
    '<title>Gel &amp; soin</title><meta name="Description" content="Sans &quot;effet&quot;"><p>x</p>',
    ['title | Gel & soin', 'meta-description | Sans "effet"', 'paragraph | x'],
  ],
  'white space folds, no-break spaces stay': [
    '<p>  un\r\n  <b> deux </b>trois&nbsp;%  </p>',
    ['paragraph | un deux trois\u00a0%'],
  ],
  'entities of every kind': [
    '<p>&eacute;&#233;&#xE9;&copy &bogus; &NotEqualTilde; a&lt;b</p>',
    ['paragraph | ééé© &bogus; ≂̸ a<b'],
  ],
  'lists, nested, with unclosed items': [
    '<p>Il aide :<ul><li>au dos<ul><li>en haut</ul><li>au genou</ul>',
    [
      'paragraph | Il aide :',
      'list-item 1 <0 | au dos',
      'list-item 2 <1 | en haut',
      'list-item 1 <0 | au genou',
    ],
  ],
  'further blocks of an item hang from it': [
    '<ul><li><p>Un.</p><p>Suite.</p></li></ul>',
    ['list-item 1 | Un.', 'list-item 2 <0 | Suite.'],
  ],
  'terms lead into their descriptions': [
    '<dl><dt>Dose<dd>1 g</dl>',
    ['list-item 1 | Dose', 'list-item 2 <0 | 1 g'],
  ],
  'cells answer to their column': [
    '<table><tr><th>Plante<th>Effet<tr><td>Thym<td>calme la toux</table>',
    ['table-cell | Plante', 'table-cell | Effet', 'table-cell <0 | Thym', 'table-cell <1 | calme la toux'],
  ],
  'cells answer to their row when columns have no heads': [
    '<table><tr><td>Thym<td>calme la toux</table>',
    ['table-cell | Thym', 'table-cell <0 | calme la toux'],
  ],
  'cells that span columns': [
    '<table><tr><th colspan=2>A<th>B<tr><td>1<td>2<td>3</table>',
    ['table-cell | A', 'table-cell | B', 'table-cell <0 | 1', 'table-cell <2 | 2', 'table-cell <1 | 3'],
  ],
  quotations: [
    '<blockquote><p>Je revis !</p></blockquote><p>Un <q>miracle</q>.</p>',
    ['quotation | Je revis !', 'paragraph | Un “miracle”.'],
  ],
  'buttons and links': [
    '<button>Commander</button><input type=submit value="J&rsquo;ach&egrave;te"><input value=x><a href=/>Accueil</a>',
    ['button | Commander', 'button | J’achète', 'paragraph | Accueil'].map((line) =>
      line.replace('paragraph | Acc', 'link | Acc'),
    ),
  ],
  'a link with text around is no link block': [
    '<p><a href=/>Commander</a> vite</p>',
    ['paragraph | Commander vite'],
  ],
  'links of menus are links': [
    '<nav><ul><li><a href=/>Accueil</a></ul></nav><ul><li><a href=/x>Calme</a></ul>',
    ['link | Accueil', 'list-item 1 | Calme'],
  ],
  'images and captions': [
    '<figure><p>Avant <img alt="le soin" src=x>après</p><figcaption>Marie</figcaption></figure><img alt="">',
    ['paragraph | Avant après', 'image-alt | le soin', 'caption | Marie'],
  ],
  'what is not seen': [
    '<p hidden>a</p><div style="color:red; DISPLAY : none"><p>b</p></div><script>c</script><style>d</style><noscript>e</noscript><template>f</template><!-- g --><p aria-hidden=true>h</p><p hidden=until-found>i</p>',
    ['paragraph | h', 'paragraph | i'],
  ],
  'line breaks': ['<p>un<br>deux</p>', ['paragraph | un⏎deux']],
  'lines that begin with a tick are items': [
    '<p>Il est :<br>✅ doux<br>✅ sûr</p>',
    ['paragraph | Il est :', 'list-item 1 <0 | doux', 'list-item 1 <0 | sûr'],
  ],
  'paragraphs that begin with a dash are items': [
    '<p>– doux</p><p>– sûr</p>',
    ['list-item 1 | doux', 'list-item 1 | sûr'],
  ],
  'pictographs adorn items and headings': [
    '<h2>🌿 Atouts</h2><ul><li>✔️ doux</ul>',
    ['heading 2 | Atouts', 'list-item 1 | doux'],
  ],
  'strong questions head their answers': [
    '<p><strong>Est-ce sûr&nbsp;?</strong></p><p>Oui, tout à fait.</p>',
    ['heading 6 | Est-ce sûr\u00a0?', 'paragraph <0 | Oui, tout à fait.'],
  ],
  'summaries head their details': [
    '<details><summary>Est-ce sûr ?</summary>Oui.</details>',
    ['heading 6 | Est-ce sûr ?', 'paragraph <0 | Oui.'],
  ],
  'references and notes': [
    '<p>Fin.</p><h3>Sources</h3><ol><li>Roux A. 2012.</li></ol><p>* Selon un sondage.</p><h3>Contact</h3><p>Ici.</p>',
    [
      'paragraph | Fin.',
      'heading 3 | Sources',
      'reference | Roux A. 2012.',
      'footnote | Selon un sondage.',
      'heading 3 | Contact',
      'paragraph | Ici.',
    ],
  ],
  'footnotes by their section': [
    '<section class="footnotes"><ol><li id="fn1">Une note.</li></ol></section>',
    ['footnote | Une note.'],
  ],
  'unclosed and stray tags': [
    '<p>un<div>deux</b></p>trois<h2>quatre',
    ['paragraph | un', 'paragraph | deux', 'paragraph | trois', 'heading 2 | quatre'],
  ],
  'two line breaks part paragraphs': ['un<br><br>deux', ['paragraph | un', 'paragraph | deux']],
  'the name under a quotation is joined to it': [
    '<p>«&nbsp;Je revis&nbsp;!&nbsp;»</p><span>Marie, 54 ans</span>',
    ['quotation | «\u00a0Je revis\u00a0!\u00a0» Marie, 54 ans'],
  ],
  'an answer does not reach out of its section': [
    '<section><p>Est-ce sûr ?</p><p>Oui.</p></section><p>Fin.</p>',
    ['paragraph | Est-ce sûr ?', 'paragraph <0 | Oui.', 'paragraph | Fin.'],
  ],
  'preformatted lines': ['<pre>un\n  deux</pre>', ['paragraph | un⏎deux']],
};

describe('HTML', () => {
  test.each(Object.entries(cases))('%s', (_, [source, blocks]) => {
    expect(outline(source, 'html')).toEqual(blocks);
  });

  const first = (source: string) => readDocument(source, 'html').blocks[0]!;
  const parts = (text: string, spans: readonly { start: number; end: number }[]) =>
    spans.map(({ start, end }) => text.slice(start, end));

  test.each([
    ['a marker stands apart from its word', 'le cartilage<sup>1</sup>.', 'le cartilage\u200a1.', ['1']],
    ['so does one in brackets', 'les os<sup><a href="#r1">[1,2]</a></sup>', 'les os\u200a[1,2]', ['[1,2]']],
    ['an exponent does not', '20 m<sup>2</sup>', '20 m2', ['2']],
    ['nor a power of ten', '5 × 10<sup>6</sup> cellules', '5 × 106 cellules', ['6']],
    [
      'a marker stands apart from a number',
      'en 2019<sup>4</sup>, 10 sur 110<sup>5</sup>',
      'en 2019\u200a4, 10 sur 110\u200a5',
      ['4', '5'],
    ],
    ['an ordinal does not', 'le 1<sup>er</sup> gel', 'le 1er gel', ['er']],
    ['nor a marker after a stop', 'fin.<sup>3</sup>', 'fin.3', ['3']],
  ])('%s', (_, source, text, raised) => {
    const block = first(`<p>${source}</p>`);
    expect(block.text).toBe(text);
    expect(parts(text, block.superscripts)).toEqual(raised);
  });

  test('links are told with their addresses', () => {
    const block = first('<p>Voir <a href="https://doi.org/10.1/x&amp;y"> l’<b>essai</b> </a>ici.</p>');
    expect(block.text).toBe('Voir l’essai ici.');
    expect(block.links).toEqual([{ start: 5, end: 12, href: 'https://doi.org/10.1/x&y' }]);
  });

  test('a link around two blocks is in both', () => {
    const { blocks } = readDocument('<a href=x><h3>Gel</h3><p>Doux.</p></a>', 'html');
    expect(blocks.map(({ links }) => links)).toEqual([
      [{ start: 0, end: 3, href: 'x' }],
      [{ start: 0, end: 5, href: 'x' }],
    ]);
  });

  test('identifiers are anchors of their block or the next', () => {
    const { blocks } = readDocument(
      '<p id=a>un</p><a name=b></a><p>deux <span id=c>x</span></p><ol><li id=d><p id=e>trois</ol>',
      'html',
    );
    expect(blocks.map(({ anchor }) => anchor)).toEqual(['a', 'b', 'e']);
  });

  test('references without identifiers keep their number', () => {
    const { blocks } = readDocument('<h2>Références</h2><ol start=4><li>Roux<li>Noir</ol>', 'html');
    expect(blocks.map(({ anchor }) => anchor)).toEqual([null, '4', '5']);
  });

  test('sections follow the depth of headings', () => {
    const { blocks } = readDocument('<h1>a</h1><h3>b</h3><p>c</p><h2>d</h2><p>e</p>', 'html');
    expect(blocks.map(({ section }) => section)).toEqual([null, 0, 1, 0, 3]);
  });

  test('the page’s language is as it declares', () => {
    expect(readDocument('<html lang="fr-BE"><p>x', 'html').declaredLanguage).toBe('fr-BE');
    expect(readDocument('<p lang=en>x', 'html').declaredLanguage).toBeNull();
  });
});
