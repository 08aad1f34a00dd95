import { expect, test } from 'vitest';
import { ReferenceList } from '../../src/bibliography/list.ts';
import type { TextFormat } from '../../src/document/types.ts';
import { readDocument } from '../../src/readers/index.ts';

const referencesOf = (text: string, format: TextFormat) =>
  new ReferenceList(readDocument(text, format)).entries.map(({ reference }) => reference);

test.each<[TextFormat, string]>([
  [
    'html',
    '<h2>References</h2><ol><li>Hill R. Nettle and knees. <a href="https://doi.org/10.1000/herb.2010.01">doi</a></li></ol>',
  ],
  ['markdown', '## References\n\n1. Hill R. Nettle and knees. [doi](https://doi.org/10.1000/herb.2010.01)\n'],
])('an identifier that stands only in a link is read: %s', (format, text) => {
  expect(referencesOf(text, format)).toMatchObject([{ doi: '10.1000/herb.2010.01' }]);
});

test('one that is printed goes before that of a link', () => {
  const text =
    '## References\n\n1. Hill R. Nettle and knees. doi:10.1000/herb.1 [related](https://doi.org/10.1000/other.2)\n';
  expect(referencesOf(text, 'markdown')).toMatchObject([{ doi: '10.1000/herb.1' }]);
});

test('links within the page and to pages without a record identify nothing', () => {
  const text = '## References\n\n1. Hill R. Nettle and knees. [back](#top) [shop](https://shop.example/10)\n';
  expect(referencesOf(text, 'markdown')).toMatchObject([{ doi: null, pmid: null }]);
});
