import type { Block } from '../document/types.ts';
import type { PageFacts } from '../facts/types.ts';
import { leadsTo } from '../facts/citation-targets.ts';

/** An entry of the page's reference list, and whether a marker leads to it. */
export interface ReferenceEntry {
  readonly block: Block;
  /** Number that markers name it by. */
  readonly number: string;
  readonly cited: boolean;
}

/** Lists the page's references in order. */
export function referenceEntries(page: PageFacts): ReferenceEntry[] {
  const citations = page.sentences.flatMap((facts) => facts.citations);
  const blocks = page.document.blocks.filter(({ kind }) => kind === 'reference');
  return blocks.map((block, index) => {
    const number = /\d{1,3}/.exec(block.anchor ?? '')?.[0] ?? String(index + 1);
    return {
      block,
      number,
      cited: citations.some((citation) => leadsTo(citation, number, block.text, block.anchor)),
    };
  });
}

const IDENTIFIER = /\bdoi\b|\b10\.\d{4,}\/|\bPMID\b|\bPMC\d|https?:\/\/|\bwww\.|\bISBN\b|\bNCT\d{6}/i;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;
const AUTHOR = /\p{Lu}[\p{Ll}\p{M}’'-]+,?\s(?:\p{Lu}\.?-?){1,3}(?=[,.:;\s])|\bet al\b|\bet coll\b/u;
const VOLUME =
  /\d\s?\(\d+(?:-\d+)?\)\s?[:;,]|[;:,]\s?\d{1,4}\s?[:(]\s?\w?\d|\bvol\.|\bpp?\.\s?\d|\d{2,}\s?[-–]\s?\d+/i;
const TITLE_WORDS = 5;

/**
 * Whether a work can be found again from its printed entry: by an identifier or address, or by three of
 * author, title, year and the volume or pages of where it appeared.
 */
export function canBeFound(entry: string): boolean {
  if (IDENTIFIER.test(entry)) return true;
  const title = (entry.match(/\p{L}{3,}/gu) ?? []).length >= TITLE_WORDS;
  const shown = [AUTHOR.test(entry), title, YEAR.test(entry), VOLUME.test(entry)];
  return shown.filter(Boolean).length >= 3 && (shown[0]! || shown[3]!);
}
