import './polyfill.ts';
import { getDocumentProxy } from 'unpdf';
import type { PdfPage, Piece, StructureNode } from './types.ts';

/** Most pages that are read. */
const MOST_PAGES = 1000;
/** Damaged pages in a row after which the rest is given up. */
const MOST_DAMAGED = 20;
/** Most characters that are read. */
const MOST_CHARACTERS = 20_000_000;

const BOLD = /bold|black|heavy|semibold|demi/i;

export interface LoadedPdf {
  readonly pages: readonly PdfPage[];
  readonly pageCount: number;
  /** Numbers of pages that could not be read. */
  readonly damaged: readonly number[];
  readonly title: string;
  readonly language: string;
}

type Proxy = Awaited<ReturnType<typeof getDocumentProxy>>;
type PageProxy = Awaited<ReturnType<Proxy['getPage']>>;
type Content = Awaited<ReturnType<PageProxy['getTextContent']>>;

/** Whether each font of a document is bold, by the name that the library gives it. */
type Fonts = Map<string, boolean>;

/**
 * Reads letters and structure of a PDF. Pictures are not decoded, scripts not run, nothing fetched.
 *
 * @throws Error of the library when the file is encrypted or damaged as a whole
 */
export async function loadPdf(bytes: Uint8Array): Promise<LoadedPdf | 'too-much'> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes), {
    verbosity: 0,
    isEvalSupported: false,
    enableXfa: false,
    useSystemFonts: false,
    maxImageSize: 1,
  });
  try {
    const pages: PdfPage[] = [];
    const damaged: number[] = [];
    const fonts: Fonts = new Map();
    let characters = 0;
    let inARow = 0;
    for (let number = 1; number <= Math.min(pdf.numPages, MOST_PAGES); number++) {
      try {
        const page = await readPage(await pdf.getPage(number), number, fonts);
        for (const { text } of page.pieces) characters += text.length;
        if (characters > MOST_CHARACTERS) return 'too-much';
        pages.push(page);
        inARow = 0;
      } catch {
        damaged.push(number);
        if (++inARow >= MOST_DAMAGED) break;
      }
    }
    const { title, language } = await propertiesOf(pdf);
    return { pages, pageCount: pdf.numPages, damaged, title, language };
  } finally {
    await pdf.destroy();
  }
}

async function propertiesOf(pdf: Proxy): Promise<{ title: string; language: string }> {
  try {
    const { info } = (await pdf.getMetadata()) as { info: { Title?: unknown; Language?: unknown } };
    const text = (value: unknown) => (typeof value === 'string' ? value : '');
    return { title: text(info.Title), language: text(info.Language) };
  } catch {
    return { title: '', language: '' };
  }
}

async function readPage(page: PageProxy, number: number, fonts: Fonts): Promise<PdfPage> {
  const content = await page.getTextContent({ includeMarkedContent: true });
  await readFonts(page, content, fonts);
  const links = await linksOf(page);
  const structure = (await page.getStructTree().catch(() => null)) as StructureNode | null;
  const [, bottom = 0, , top = 0] = page.view;
  const pieces = piecesOf(content, fonts).flatMap((piece) => linked(piece, links));
  page.cleanup();
  return { number, height: top - bottom, pieces, structure };
}

/** Notes which fonts of a page are bold; new ones are known once the page's drawing has been prepared. */
async function readFonts(page: PageProxy, { styles }: Content, fonts: Fonts): Promise<void> {
  const fresh = Object.keys(styles).filter((name) => !fonts.has(name));
  if (fresh.length === 0) return;
  for (const name of fresh) fonts.set(name, false);
  try {
    await page.getOperatorList();
  } catch {
    return;
  }
  // What the drawing needs arrives as messages after it.
  await new Promise((done) => setTimeout(done, 0));
  for (const name of fresh) {
    if (!page.commonObjs.has(name)) continue;
    const font = page.commonObjs.get(name) as { name?: string; bold?: boolean; black?: boolean };
    fonts.set(name, font.bold === true || font.black === true || BOLD.test(font.name ?? ''));
  }
}

function piecesOf({ items }: Content, fonts: Fonts): Piece[] {
  const pieces: Piece[] = [];
  const marks: { id: string | null; artifact: boolean }[] = [];
  for (const item of items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') marks.pop();
      else
        marks.push({
          id: item.id || (marks.at(-1)?.id ?? null),
          artifact: isArtifact(item) || marks.at(-1)?.artifact === true,
        });
      continue;
    }
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform as number[];
    if (item.str === '') continue;
    const mark = marks.at(-1);
    pieces.push({
      text: item.str,
      x,
      y,
      // Text that does not run from left to right stands for itself.
      width: Math.abs(b) > Math.abs(a) ? item.height : item.width,
      size: Math.hypot(c, d) || item.height,
      bold: fonts.get(item.fontName) === true,
      href: null,
      content: mark?.id ?? null,
      artifact: mark?.artifact ?? false,
    });
  }
  return pieces;
}

/** The library's types leave the tag out. */
function isArtifact(item: object): boolean {
  return 'tag' in item && item.tag === 'Artifact';
}

interface LinkArea {
  readonly href: string;
  readonly rect: readonly number[];
}

async function linksOf(page: PageProxy): Promise<LinkArea[]> {
  try {
    const annotations = (await page.getAnnotations()) as {
      subtype?: string;
      url?: string;
      rect?: number[];
    }[];
    return annotations.flatMap(({ subtype, url, rect }) =>
      subtype === 'Link' && url && rect ? [{ href: url, rect }] : [],
    );
  } catch {
    return [];
  }
}

/** A piece cut where a link begins and ends on it. */
function linked(piece: Piece, links: readonly LinkArea[]): Piece[] {
  const { text, x, y, width, size } = piece;
  const link = links.find(({ rect: [left = 0, bottom = 0, right = 0, top = 0] }) => {
    const middle = y + size / 4;
    return bottom <= middle && middle <= top && Math.min(right, x + width) - Math.max(left, x) > size / 4;
  });
  if (!link || width <= 0) return [piece];
  const [left = 0, , right = 0] = link.rect;
  const unit = width / text.length;
  const from = boundary(text, Math.round((left - x) / unit));
  const to = boundary(text, Math.round((right - x) / unit));
  const part = (start: number, end: number, href: string | null): Piece[] =>
    start < end
      ? [{ ...piece, text: text.slice(start, end), x: x + start * unit, width: (end - start) * unit, href }]
      : [];
  return [...part(0, from, null), ...part(from, to, link.href), ...part(to, text.length, null)];
}

/** The edge of a word nearest to an offset that was reckoned from widths. */
function boundary(text: string, at: number): number {
  if (at <= 2) return 0;
  if (at >= text.length - 2) return text.length;
  for (const near of [at, at - 1, at + 1, at - 2, at + 2]) {
    if (/\s/.test(text[near - 1] ?? '') || /\s/.test(text[near] ?? '')) return near;
  }
  return at;
}

/** Most pages that are read, for messages. */
export const PAGE_LIMIT: number = MOST_PAGES;
