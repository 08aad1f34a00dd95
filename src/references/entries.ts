import type { ListedReference } from '../bibliography/list.ts';
import type { Reference } from '../bibliography/types.ts';
import type { Citation, PageFacts } from '../facts/types.ts';

/** A sentence that a marker ties to an entry. */
export interface Citing {
  /** Index of the sentence in `PageFacts.sentences`. */
  readonly sentence: number;
  readonly citation: Citation;
  /** Index of the sentence that the marker stands in, where a list item takes it from its lead-in; else `sentence`. */
  readonly markedIn: number;
}

/** An entry of the page's reference lists with the sentences that lean on it. */
export interface ReferenceEntry extends ListedReference {
  readonly citedBy: readonly Citing[];
  /** Whether any marker leads to it. */
  readonly cited: boolean;
}

const known = new WeakMap<PageFacts, readonly ReferenceEntry[]>();

/** The page's references in order, made once for each page. */
export function referenceEntries(page: PageFacts): readonly ReferenceEntry[] {
  let entries = known.get(page);
  if (!entries) {
    entries = readEntries(page);
    known.set(page, entries);
  }
  return entries;
}

function readEntries(page: PageFacts): ReferenceEntry[] {
  const citing = page.references.entries.map((): Citing[] => []);
  for (const [sentence, facts] of page.sentences.entries()) {
    for (const citation of facts.citations) {
      for (const index of citation.entries) citing[index]!.push({ sentence, citation, markedIn: sentence });
    }
    const lead = leadOf(page, sentence);
    if (lead === null || facts.citations.length > 0) continue;
    for (const citation of page.sentences[lead]!.citations) {
      for (const index of citation.entries) citing[index]!.push({ sentence, citation, markedIn: lead });
    }
  }
  return page.references.entries.map((entry, index) => ({
    ...entry,
    citedBy: citing[index]!,
    cited: citing[index]!.length > 0,
  }));
}

/** The sentence ending in a colon that a list item hangs from, whose markers are the item's too. */
function leadOf(page: PageFacts, sentence: number): number | null {
  const block = page.document.blocks[page.sentences[sentence]!.sentence.block]!;
  if (block.kind !== 'list-item' || block.leadIn === null) return null;
  const last = page.byBlock[block.leadIn]?.at(-1);
  if (last === undefined) return null;
  const { text } = page.document.blocks[block.leadIn]!;
  return LEAD_IN.test(text.slice(-80)) ? last : null;
}

/** A colon, with nothing but markers after it. */
const LEAD_IN = /:[\s\d[\](),;^–¹²³⁴-⁹-]*$/;

/**
 * Whether a work can be found again from its printed entry: by an identifier or address, or by three of author, title,
 * year and the place where it is printed, one of them naming who wrote it or where it stands.
 */
export function canBeFound(reference: Reference): boolean {
  const { doi, pmid, pmcid, nct, registrations, urls, authors, title, journal, year, volume, pages } =
    reference;
  if (doi ?? pmid ?? pmcid ?? nct ?? registrations[0] ?? urls[0]) return true;
  const place = volume !== null || pages !== null || (journal !== null && authors.length > 0);
  const words = title?.text.match(/\p{L}{3,}/gu)?.length ?? 0;
  const named =
    words >= TITLE_WORDS || (words >= SHORT_TITLE && (journal !== null || authors[0]?.given === null));
  const shown = [authors.length > 0, named, year !== null, place].filter(Boolean).length;
  return shown >= 3 && (authors.length > 0 || place);
}

/** Words that tell a title from a label such as `Internal report`. */
const TITLE_WORDS = 5;
const SHORT_TITLE = 3;
