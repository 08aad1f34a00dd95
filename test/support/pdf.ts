/** A line of text on a page; lengths in points, `y` from the top. */
export interface Placed {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly bold?: boolean;
}

export interface PdfContent {
  readonly title?: string;
  readonly language?: string;
  /** More entries of the trailer, such as `/Encrypt`. */
  readonly trailer?: string;
  /** What the page tree says of the number of pages. */
  readonly count?: number;
}

export const PAGE_HEIGHT = 800;

/** Lines one under the other from `y` on, 14 points apart. */
export function column(lines: readonly string[], x = 60, y = 80, more: Partial<Placed> = {}): Placed[] {
  return lines.map((text, index) => ({ text, x, y: y + index * 14, ...more }));
}

/** The bytes of a PDF with these pages, set in Helvetica. */
export function pdfOf(pages: readonly (readonly Placed[])[], content: PdfContent = {}): Uint8Array {
  const { title = '', language = '', trailer = '', count = pages.length } = content;
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R /Lang ${literal(language)} >>`,
    `<< /Type /Pages /Count ${count} /Kids [${pages.map((_, index) => `${6 + 2 * index} 0 R`).join(' ')}] >>`,
    font('Helvetica'),
    font('Helvetica-Bold'),
    `<< /Title ${literal(title)} >>`,
    ...pages.flatMap((lines, index) => {
      const stream = lines.map(placed).join('\n');
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 ${PAGE_HEIGHT}] /Contents ${7 + 2 * index} 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>`,
        `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
      ];
    }),
  ];
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const xref = file.length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 5 0 R ${trailer} >>\nstartxref\n${xref}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

function font(name: string): string {
  return `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
}

function placed({ text, x, y, size = 10, bold = false }: Placed): string {
  return `BT /${bold ? 'F2' : 'F1'} ${size} Tf 1 0 0 1 ${x} ${PAGE_HEIGHT - y} Tm ${literal(text)} Tj ET`;
}

/** Words in the file's own encoding, in which a few signs have codes of their own. */
function literal(text: string): string {
  const codes: Readonly<Record<string, string>> = {
    '’': '\\222',
    '•': '\\225',
    '–': '\\226',
    '“': '\\223',
    '”': '\\224',
    œ: '\\234',
  };
  return `(${text.replace(/[\\()]/g, '\\$&').replace(/[’•–“”œ]/g, (sign) => codes[sign]!)})`;
}
