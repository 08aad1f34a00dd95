import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import type { Extraction } from '../extracted.ts';
import { escapeText, openingMarkup } from '../markup.ts';
import { hiddenStyles, withoutHidden } from './hidden.ts';
import { marginParagraphs } from './margins.ts';
import { LIMIT_MB, type Parts, partsOf } from './parts.ts';
import { isOn, readXml, attributeOf } from './xml.ts';

const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='caption'] => figcaption:fresh",
  "p[style-name='Caption'] => figcaption:fresh",
];
/** Word's own parts in which text may be hidden. */
const TEXTS = /^word\/(?:document|footnotes|endnotes|comments)\d*\.xml$/;
const MARGINS = /^word\/(?<kind>header|footer)\d*\.xml$/;
/** What leads from a footnote back to its marker. */
const BACK = /\s*<a href="#(?:foot|end)note-ref-[^"]*">↑<\/a>/g;
/** Tags that begin what may hold a paragraph. */
const BLOCK = /<(?:p|h[1-6]|li|td|th|figcaption)\b/g;

/**
 * Takes the text out of a DOCX as its readers see it: comments, deletions that were tracked and hidden text are
 * left out, insertions that were tracked are read. Paragraphs without text do not count.
 */
export async function extractDocx(bytes: Uint8Array): Promise<Extraction> {
  let body: string;
  let parts: Parts | 'too-much';
  let styles: string;
  let hidden: ReadonlySet<string>;
  try {
    parts = partsOf(bytes);
    if (parts === 'too-much') return { problem: { id: 'too-much-text', limit: LIMIT_MB } };
    styles = textOf(parts, 'word/styles.xml');
    hidden = hiddenStyles(styles);
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(zipSync(visibleParts(parts, hidden), { level: 0 })) },
      {
        styleMap: STYLES,
        includeEmbeddedStyleMap: false,
        // Only what a picture is called says something.
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      },
    );
    body = value.replace(BACK, '');
  } catch (error) {
    return { problem: { id: 'damaged', reason: error instanceof Error ? error.message : String(error) } };
  }
  const { header, footer } = marginsOf(parts, hidden);
  const html = `${openingMarkup(titleOf(parts), languageOf(styles))}${header}${body}${footer}</body></html>`;
  const starts = paragraphStarts(html);
  return starts.length === 0
    ? { problem: { id: 'no-words' } }
    : { html, unit: 'paragraph', starts, notices: [] };
}

/** Where blocks with text begin: one that only holds another, as a cell its paragraph, is none. */
function paragraphStarts(html: string): number[] {
  const tags = [...html.matchAll(BLOCK)].map(({ index }) => index);
  return tags.filter((start, index) =>
    /[^\s<>]/.test(html.slice(start, tags[index + 1] ?? html.length).replace(/<[^>]*>/g, '')),
  );
}

function visibleParts(parts: Parts, hidden: ReadonlySet<string>): Record<string, Uint8Array> {
  const encoder = new TextEncoder();
  return Object.fromEntries(
    [...parts].map(([name, bytes]) => {
      if (!TEXTS.test(name)) return [name, bytes];
      return [name, encoder.encode(withoutHidden(new TextDecoder().decode(bytes), hidden))];
    }),
  );
}

function textOf(parts: Parts, name: string): string {
  const part = parts.get(name);
  return part ? new TextDecoder().decode(part) : '';
}

/** Headers and footers, each wording once however many sections repeat it. */
function marginsOf(parts: Parts, hidden: ReadonlySet<string>): { header: string; footer: string } {
  const margins = { header: new Set<string>(), footer: new Set<string>() };
  for (const name of [...parts.keys()].sort()) {
    const kind = MARGINS.exec(name)?.groups?.kind as 'header' | 'footer' | undefined;
    if (!kind) continue;
    for (const paragraph of marginParagraphs(withoutHidden(textOf(parts, name), hidden)))
      margins[kind].add(paragraph);
  }
  const markup = (kind: 'header' | 'footer') =>
    margins[kind].size === 0
      ? ''
      : `<${kind}>${[...margins[kind]].map((text) => `<p>${escapeText(text)}</p>`).join('')}</${kind}>`;
  return { header: markup('header'), footer: markup('footer') };
}

function titleOf(parts: Parts): string {
  let title = '';
  readXml(textOf(parts, 'docProps/core.xml'), {
    text(text, around) {
      if (around.at(-1)?.name === 'dc:title') title += text;
    },
  });
  return title;
}

/** The language of the document's default style. */
function languageOf(styles: string): string {
  let language = '';
  readXml(styles, {
    open(element, around) {
      if (element.name !== 'w:lang' || !around.some(({ name }) => name === 'w:docDefaults')) return;
      if (isOn(element)) language ||= attributeOf(element, 'val') ?? '';
    },
  });
  return language;
}
