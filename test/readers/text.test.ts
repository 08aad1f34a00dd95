import { describe, expect, test } from 'vitest';
import { toSource } from '../../src/document/source-map.ts';
import { readDocument } from '../../src/readers/index.ts';
import { outline } from '../support/outline.ts';

const BODY = 'Ce texte est une phrase entière, avec un verbe et un point.';
const OPEN =
  'Voici, tels que nos patients nous les ont rapportés au fil des mois et des saisons, les bienfaits que nous avons pu constater chez ceux qui persévèrent';
const cases: Record<string, [source: string, blocks: string[]]> = {
  'a short line over text is a heading': [
    `Bienfaits\n${BODY}`,
    ['heading 1 | Bienfaits', `paragraph | ${BODY}`],
  ],
  'later headings stand below the title': [
    `Le gel\n${BODY}\nMode d’emploi\n${BODY}`,
    ['heading 1 | Le gel', `paragraph | ${BODY}`, 'heading 2 | Mode d’emploi', `paragraph | ${BODY}`],
  ],
  'the last line heads nothing': [`${BODY}\nÀ bientôt`, [`paragraph | ${BODY}`, 'paragraph | À bientôt']],
  'capitals make a heading in spite of a stop': [
    `Gel\n${BODY}\nNOTRE SECRET.\n${BODY}`,
    ['heading 1 | Gel', `paragraph | ${BODY}`, 'heading 2 | NOTRE SECRET.', `paragraph | ${BODY}`],
  ],
  'a title may hold two sentences': [
    `Mal de dos. Le point\n${BODY}`,
    ['heading 1 | Mal de dos. Le point', `paragraph | ${BODY}`],
  ],
  'prices, contacts, bylines and names head nothing': [
    `Gel\n${BODY}\n1 tube 29 €\n${BODY}\nPar le Dr Anne Roux\n${BODY}\nTél. 01 02 03 04 05\n${BODY}`,
    [
      'heading 1 | Gel',
      `paragraph | ${BODY}`,
      'paragraph | 1 tube 29 €',
      `paragraph | ${BODY}`,
      'paragraph | Par le Dr Anne Roux',
      `paragraph | ${BODY}`,
      'paragraph | Tél. 01 02 03 04 05',
      `paragraph | ${BODY}`,
    ],
  ],
  'an underlined line is a heading': [
    `Gel\n===\n${BODY}\n\nDosage : un, deux, trois\n---\n${BODY}`,
    ['heading 1 | Gel', `paragraph | ${BODY}`, 'heading 2 | Dosage : un, deux, trois', `paragraph | ${BODY}`],
  ],
  'markers make items, whose lead-in ends in a colon': [
    'Il agit ainsi :\n- un\n– deux\n• trois\n1. cinq\n✅ six',
    [
      'paragraph | Il agit ainsi :',
      'list-item 1 <0 | un',
      'list-item 1 | deux',
      'list-item 1 | trois',
      'list-item 1 | cinq',
      'list-item 1 | six',
    ],
  ],
  'a lead-in may lack its colon': [
    `${BODY}\n${OPEN}\n- un\n- deux`,
    [`paragraph | ${BODY}`, `paragraph | ${OPEN}`, 'list-item 1 <1 | un', 'list-item 1 <1 | deux'],
  ],
  'a full stop leads into nothing': [
    `${BODY}\n- un\n- deux`,
    [`paragraph | ${BODY}`, 'list-item 1 | un', 'list-item 1 | deux'],
  ],
  'indented items hang from those above': [
    'Il aide :\n- au dos\n  - en haut\n  - en bas\n- au genou',
    [
      'paragraph | Il aide :',
      'list-item 1 <0 | au dos',
      'list-item 2 <1 | en haut',
      'list-item 2 <1 | en bas',
      'list-item 1 <0 | au genou',
    ],
  ],
  'lines under a colon are items without marks': [
    `${BODY}\nLe gel :\ncalme la douleur ;\nassouplit ;\napaise.\n`,
    [
      `paragraph | ${BODY}`,
      'paragraph | Le gel :',
      'list-item 1 <1 | calme la douleur ;',
      'list-item 1 <1 | assouplit ;',
      'list-item 1 <1 | apaise.',
    ],
  ],
  'one line under a colon hangs from it': [
    `Je le répète :\n${BODY}\n${BODY}`,
    ['paragraph | Je le répète :', `paragraph <0 | ${BODY}`, `paragraph | ${BODY}`],
  ],
  'short lines in a row are a list under the first': [
    `Gel\n${BODY}\n\nAtouts\nSans douleur\nSans effort\nSans ordonnance\n\n${BODY}`,
    [
      'heading 1 | Gel',
      `paragraph | ${BODY}`,
      'heading 2 | Atouts',
      'list-item 1 | Sans douleur',
      'list-item 1 | Sans effort',
      'list-item 1 | Sans ordonnance',
      `paragraph | ${BODY}`,
    ],
  ],
  'items on one line are taken apart': [
    `${BODY}\n✅ doux ✅ naturel`,
    [`paragraph | ${BODY}`, 'list-item 1 | doux', 'list-item 1 | naturel'],
  ],
  'a question asks what follows until the next': [
    `Gel\nEst-ce sûr ?\n${BODY}\n${BODY}\nEt le prix ?\n${BODY}\nContact\n${BODY}`,
    [
      'heading 1 | Gel',
      'heading 3 | Est-ce sûr ?',
      `paragraph <1 | ${BODY}`,
      `paragraph <1 | ${BODY}`,
      'heading 3 | Et le prix ?',
      `paragraph <4 | ${BODY}`,
      'heading 2 | Contact',
      `paragraph | ${BODY}`,
    ],
  ],
  'a blank line ends an answer that began without one': [
    `Est-ce sûr ?\n${BODY}\n\n${BODY}`,
    ['heading 1 | Est-ce sûr ?', `paragraph <0 | ${BODY}`, `paragraph | ${BODY}`],
  ],
  'an answer may stand off by a blank line': [
    `Est-ce sûr ?\n\n${BODY}\n\n${BODY}`,
    ['heading 1 | Est-ce sûr ?', `paragraph <0 | ${BODY}`, `paragraph <0 | ${BODY}`],
  ],
  'marked questions with answers are headings': [
    `FAQ\n- Est-ce sûr ?\n${BODY}\n- Est-ce cher ?\n${BODY}`,
    [
      'heading 1 | FAQ',
      'heading 3 | Est-ce sûr ?',
      `paragraph <1 | ${BODY}`,
      'heading 3 | Est-ce cher ?',
      `paragraph <3 | ${BODY}`,
    ],
  ],
  'questions in a list are items': [
    'À demander :\n1. Est-ce sûr ?\n2. Est-ce cher ?',
    ['paragraph | À demander :', 'list-item 1 <0 | Est-ce sûr ?', 'list-item 1 <0 | Est-ce cher ?'],
  ],
  'a quotation takes the name under it': [
    '« Je revis ! »\n– Marie, 54 ans',
    ['quotation | « Je revis ! » – Marie, 54 ans'],
  ],
  'quotations in a row share their lead-in': [
    'Ils témoignent :\n« Je revis ! » Marie\n« Bravo. »\nFin du texte.',
    [
      'paragraph | Ils témoignent :',
      'quotation <0 | « Je revis ! » Marie',
      'quotation <0 | « Bravo. »',
      'paragraph | Fin du texte.',
    ],
  ],
  'short lines set off under a heading are all its items': [
    `${BODY}\n\nAtouts\n\nDoux\nNaturel\nSûr\n\n${BODY}`,
    [
      `paragraph | ${BODY}`,
      'heading 2 | Atouts',
      'list-item 1 | Doux',
      'list-item 1 | Naturel',
      'list-item 1 | Sûr',
      `paragraph | ${BODY}`,
    ],
  ],
  'a menu is no title': [
    `Accueil | Soins | Tarifs\n${BODY}`,
    ['paragraph | Accueil | Soins | Tarifs', `paragraph | ${BODY}`],
  ],
  'numbered headings are no items': [
    `Notice\n${BODY}\n\n1. Le gel\n${BODY}\n\n2. Son emploi\n${BODY}`,
    [
      'heading 1 | Notice',
      `paragraph | ${BODY}`,
      'heading 2 | Le gel',
      `paragraph | ${BODY}`,
      'heading 2 | Son emploi',
      `paragraph | ${BODY}`,
    ],
  ],
  'a lone pictograph adorns': [
    `Gel\n${BODY}\n🧪 Nos preuves\n${BODY}`,
    ['heading 1 | Gel', `paragraph | ${BODY}`, 'heading 2 | Nos preuves', `paragraph | ${BODY}`],
  ],
  'stars are no markers': [
    `${BODY}\n★★★★★ 4,8 sur 5`,
    [`paragraph | ${BODY}`, 'paragraph | ★★★★★ 4,8 sur 5'],
  ],
  'a rule of dashes is no block': [`${BODY}\n-----\n${BODY}`, [`paragraph | ${BODY}`, `paragraph | ${BODY}`]],
  'a starred line is a footnote': [
    `Il apaise* le dos.\n* Les résultats varient.`,
    ['paragraph | Il apaise* le dos.', 'footnote | Les résultats varient.'],
  ],
  'a heading of references opens their list': [
    `${BODY}\n\nRéférences\n1. Roux A. Un titre. Lancet. 2012;3:4.\n2. Une brochure\n\nContact\n${BODY}`,
    [
      `paragraph | ${BODY}`,
      'heading 2 | Références',
      'reference | Roux A. Un titre. Lancet. 2012;3:4.',
      'reference | Une brochure',
      'heading 2 | Contact',
      `paragraph | ${BODY}`,
    ],
  ],
  'a heading of studies opens none over running text': [
    `Études cliniques\n${BODY}`,
    ['heading 1 | Études cliniques', `paragraph | ${BODY}`],
  ],
  'numbered works at the end are references': [
    `${BODY}\n(1) Roux A, et al. Un titre. 2012.\n² Noir B, et al. Autre. 2013;4:5.`,
    [
      `paragraph | ${BODY}`,
      'reference | Roux A, et al. Un titre. 2012.',
      'reference | Noir B, et al. Autre. 2013;4:5.',
    ],
  ],
  'a line may name its sources itself': [
    `${BODY}\nSources : Inserm, 2019.`,
    [`paragraph | ${BODY}`, 'reference | Sources : Inserm, 2019.'],
  ],
};

describe('plain text', () => {
  test.each(Object.entries(cases))('%s', (_, [source, blocks]) => {
    expect(outline(source, 'text')).toEqual(blocks);
  });

  test.each(Object.entries(cases))('with CRLF: %s', (_, [source, blocks]) => {
    expect(outline(source.replaceAll('\n', '\r\n'), 'text')).toEqual(blocks);
  });

  test('blank pages have no blocks', () => {
    expect(outline('', 'text')).toEqual([]);
    expect(outline(' \r\n\u00a0\n\ufeff', 'text')).toEqual([]);
  });

  test('numbers of references and signs of footnotes are kept as anchors', () => {
    const { blocks } = readDocument(
      'Il apaise*.\nRéférences\n[12] Roux A. 2012.\n* Selon un sondage.',
      'text',
    );
    expect(blocks.map(({ anchor }) => anchor)).toEqual([null, null, '12', '*']);
  });

  test('raised digits are superscripts', () => {
    const { blocks } = readDocument('Il apaise¹ le dos²,³.', 'text');
    expect(blocks[0]!.superscripts.map(({ start, end }) => blocks[0]!.text.slice(start, end))).toEqual([
      '¹',
      '²,³',
    ]);
  });
});

describe('hard-wrapped text', () => {
  const source = [
    'Our laser reaches deep into the joint and repairs the cartilage that years',
    'of wear have taken away. Most patients feel better after three sessions.',
    'The relief lasts for months, there is no pain, and you may go home at once',
    'and do whatever you like.',
    '',
    'Benefits:',
    '- less pain in the knees, hips and shoulders, even where nothing else has',
    '  helped before',
    '- no drugs',
  ];

  test.each(['\n', '\r\n'])('is made whole with %j', (end) => {
    const page = readDocument(source.join(end), 'text');
    expect(page.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph', 'list-item', 'list-item']);
    const { text, map } = page.blocks[0]!;
    expect(text).toBe(source.slice(0, 4).join(' '));
    const at = text.indexOf('years of wear');
    const span = toSource(map, at, at + 13);
    expect(page.source.slice(span.start, span.end)).toBe(`years${end}of wear`);
  });

  test('lines that their author ended stay apart', () => {
    const lines = [
      'We treat knees, hips and shoulders in our bright rooms.',
      'Come and see us, the first visit is on the house.',
    ];
    expect(outline(lines.join('\n'), 'text')).toHaveLength(2);
  });
});
