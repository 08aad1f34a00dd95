import { describe, expect, test } from 'vitest';
import { extractDocx } from '../../src/readers/docx/index.ts';
import { readExtracted } from '../../src/readers/extracted.ts';
import { type DocxContent, docxOf, item, paragraph, run } from '../support/docx.ts';
import { outlineOf } from '../support/outline.ts';

async function read(body: string, content: DocxContent = {}) {
  const extraction = await extractDocx(docxOf(body, content));
  if ('problem' in extraction) throw new Error(JSON.stringify(extraction.problem));
  return readExtracted(extraction, 'docx');
}

async function blocks(body: string, content?: DocxContent) {
  return outlineOf((await read(body, content)).blocks);
}

describe('DOCX', () => {
  test('has headings, items, quotations and cells as its styles say', async () => {
    const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
    const table = `<w:tbl><w:tr>${cell('Age')}${cell('Dose')}</w:tr><w:tr>${cell('Adults')}${cell('2 g')}</w:tr></w:tbl>`;
    const body = [
      paragraph('Baume Souplis', 'Title'),
      paragraph('Nos promesses', 'heading1'),
      paragraph('Le baume soulage :'),
      item('le dos'),
      item('les genoux'),
      paragraph('Il a tout changé.', 'Quote'),
      table,
    ].join('');
    expect(await blocks(body, { title: 'Baume & compagnie', language: 'fr-FR' })).toEqual([
      'title | Baume & compagnie',
      'heading 1 | Baume Souplis',
      'heading 1 | Nos promesses',
      'paragraph | Le baume soulage :',
      'list-item 1 <3 | le dos',
      'list-item 1 <3 | les genoux',
      'quotation | Il a tout changé.',
      'table-cell | Age',
      'table-cell <7 | Dose',
      'table-cell | Adults',
      'table-cell <9 | 2 g',
    ]);
  });

  test('keeps raised markers apart from their words', async () => {
    const raised = run('1', '<w:vertAlign w:val="superscript"/>');
    const {
      blocks: [block],
    } = await read(paragraph(`${run('It rebuilds cartilage')}${raised}${run('.')}`));
    expect(block?.superscripts.map(({ start, end }) => block.text.slice(start, end))).toEqual(['1']);
    expect(block?.text).toBe('It rebuilds cartilage\u200a1.');
  });

  test('ties footnotes to their markers', async () => {
    const marker = '<w:r><w:footnoteReference w:id="1"/></w:r>';
    const { blocks } = await read(paragraph(`${run('It rebuilds cartilage')}${marker}${run('.')}`), {
      footnotes: ['Hill R, Vale T. Balm for knees. J Pain. 2019;4(2):11-19.'],
    });
    expect(blocks.map(({ kind, anchor }) => [kind, anchor])).toEqual([
      ['paragraph', null],
      ['reference', 'footnote-1'],
    ]);
    expect(blocks[0]?.links).toEqual([expect.objectContaining({ href: '#footnote-1' })]);
    expect(blocks[1]?.text).toBe('Hill R, Vale T. Balm for knees. J Pain. 2019;4(2):11-19.');
  });

  test('finds the references under their heading', async () => {
    const body = [
      paragraph('Le baume soulage (1).'),
      paragraph('Références', 'heading1'),
      item('Oakes P, Vale T. Balm for knees. J Pain. 2019;4(2):11-19.', 'number'),
    ].join('');
    expect((await read(body)).blocks.map(({ kind, anchor }) => [kind, anchor])).toEqual([
      ['paragraph', null],
      ['heading', null],
      ['reference', '1'],
    ]);
  });

  test('reads what was inserted and not what was deleted, hidden or remarked', async () => {
    const hidden = '<w:vanish/>';
    const body = [
      paragraph(
        `${run('It ')}<w:ins>${run('soothes')}</w:ins><w:del><w:r><w:delText>cures</w:delText></w:r></w:del>${run(' backs.')}`,
      ),
      paragraph(`${run('Seen.')}${run(' Cures cancer.', hidden)}`),
      paragraph(
        `${run('Shown.', '<w:vanish w:val="0"/>')}${run(' Kept back.', '<w:rStyle w:val="secret"/>')}`,
      ),
      paragraph('A whole paragraph out of sight.', 'secret'),
    ].join('');
    const styles = '<w:style w:type="character" w:styleId="secret"><w:rPr><w:vanish/></w:rPr></w:style>';
    expect(await blocks(body, { styles })).toEqual([
      'paragraph | It soothes backs.',
      'paragraph | Seen.',
      'paragraph | Shown.',
    ]);
  });

  test('reads text boxes, and headers and footers once', async () => {
    const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    const box = `<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${paragraph('Now in a box.')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
    const header = `<w:hdr ${W}>${paragraph('Cures without risk')}</w:hdr>`;
    const parts = {
      'word/header1.xml': header,
      'word/header2.xml': header,
      'word/footer1.xml': `<w:ftr ${W}>${paragraph('Page 1')}${paragraph('12')}</w:ftr>`,
    };
    expect(await blocks(`${paragraph('First.')}${paragraph(box)}`, { parts })).toEqual([
      'paragraph | Cures without risk',
      'paragraph | First.',
      'paragraph | Now in a box.',
      'paragraph | Page 1',
    ]);
  });

  test('counts paragraphs that have text', async () => {
    const { source, places } = await read(
      `${paragraph('One.')}${paragraph('')}${item('Two')}${paragraph('Three.')}`,
    );
    expect(places?.unit).toBe('paragraph');
    expect(places?.starts.map((start) => source.slice(start, start + 3))).toEqual(['One', 'Two', 'Thr']);
  });
});

describe('DOCX that is none or too much', () => {
  test('no words', async () => {
    expect(await extractDocx(docxOf(paragraph('')))).toEqual({ problem: { id: 'no-words' } });
  });

  test('damaged archive', async () => {
    const whole = docxOf(paragraph('One.'));
    for (const cut of [whole.length - 40, Math.floor(whole.length / 2), 8])
      expect(await extractDocx(whole.slice(0, cut))).toMatchObject({ problem: { id: 'damaged' } });
  });

  test('bomb', async () => {
    const { bytes, declare } = archiveWith(200_000);
    declare(2_000_000_000);
    expect(await extractDocx(bytes)).toEqual({ problem: { id: 'too-much-text', limit: 100 } });
  });

  test('archive that says it unpacks to less than it does', async () => {
    const { bytes, declare } = archiveWith(2_000_000);
    declare(10);
    // Whatever comes of it, no more is unpacked than is said.
    const { html = '' } = { html: '', ...(await extractDocx(bytes)) };
    expect(html.length).toBeLessThan(10_000);
  });

  test('entities that grow', async () => {
    const doctype =
      '<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>';
    const document = `${doctype}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraph('One. &c;')}</w:body></w:document>`;
    const read = await extractDocx(docxOf('', { parts: { 'word/document.xml': document } }));
    expect(JSON.stringify(read)).not.toContain('aaaaaaaaaaaa');
  });
});

/** A document with a part of white space that unpacks to so many bytes; `declare` makes its archive say otherwise. */
function archiveWith(size: number): { bytes: Uint8Array; declare: (other: number) => void } {
  const bytes = Buffer.from(docxOf(paragraph('One.'), { parts: { 'word/styles.xml': ' '.repeat(size) } }));
  const written = (number: number) => {
    const field = Buffer.alloc(4);
    field.writeUInt32LE(number);
    return field;
  };
  const declare = (other: number) => {
    for (let at = bytes.indexOf(written(size)); at >= 0; at = bytes.indexOf(written(size), at + 1))
      bytes.writeUInt32LE(other, at);
  };
  return { bytes, declare };
}
