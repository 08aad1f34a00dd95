import { strToU8, zipSync } from 'fflate';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const STYLES = ['Title', 'heading 1', 'heading 2', 'Quote']
  .map(
    (name) =>
      `<w:style w:type="paragraph" w:styleId="${name.replace(' ', '')}"><w:name w:val="${name}"/></w:style>`,
  )
  .join('');
const NUMBERING = ['bullet', 'decimal']
  .map(
    (kind, id) =>
      `<w:abstractNum w:abstractNumId="${id}"><w:lvl w:ilvl="0"><w:numFmt w:val="${kind}"/></w:lvl></w:abstractNum>`,
  )
  .join('');

export interface DocxContent {
  readonly title?: string;
  readonly language?: string;
  /** More styles, as XML. */
  readonly styles?: string;
  /** Footnotes by number. */
  readonly footnotes?: readonly string[];
  /** Parts by name, as XML. */
  readonly parts?: Readonly<Record<string, string>>;
}

/** Text as a run, with properties as XML. */
export function run(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A paragraph of runs, or of text, with the identifier of its style. */
export function paragraph(content: string, style = '', properties = ''): string {
  const named = style === '' ? '' : `<w:pStyle w:val="${style}"/>`;
  const runs = content.startsWith('<') ? content : run(content);
  return `<w:p><w:pPr>${named}${properties}</w:pPr>${runs}</w:p>`;
}

/** An item of a list. */
export function item(content: string, kind: 'bullet' | 'number' = 'bullet'): string {
  const list = kind === 'bullet' ? 1 : 2;
  return paragraph(content, '', `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`);
}

/** The bytes of a DOCX with this body, as XML. */
export function docxOf(body: string, content: DocxContent = {}): Uint8Array {
  const { title = '', language = '', styles = '', footnotes = [], parts = {} } = content;
  const notes = footnotes
    .map((text, index) => `<w:footnote w:id="${index + 1}">${paragraph(text)}</w:footnote>`)
    .join('');
  const files: Record<string, string> = {
    '[Content_Types].xml': TYPES,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${PACKAGE}">${['styles', 'numbering', 'footnotes'].map((name) => `<Relationship Id="${name}" Type="${OFFICE}/${name}" Target="${name}.xml"/>`).join('')}</Relationships>`,
    'word/styles.xml': `<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="${language}"/></w:rPr></w:rPrDefault></w:docDefaults>${STYLES}${styles}</w:styles>`,
    'word/numbering.xml': `<w:numbering ${W}>${NUMBERING}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>`,
    'word/footnotes.xml': `<w:footnotes ${W}>${notes}</w:footnotes>`,
    'word/document.xml': `<w:document ${W}><w:body>${body}</w:body></w:document>`,
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title></cp:coreProperties>`,
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])));
}
