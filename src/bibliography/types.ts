import type { Span } from '../document/types.ts';

/** A part of an entry as it is printed: `text` is the entry's text between the offsets. */
export interface Printed extends Span {
  readonly text: string;
}

/** An author: a person, or a body such as `World Health Organization`, which has no given name. */
export interface Author extends Span {
  readonly family: string;
  /** Initials or given names as printed; null where none are. */
  readonly given: string | null;
}

/**
 * A printed reference, read as far as it shows. Offsets are UTF-16 code units of `raw`; what is not shown is null.
 */
export interface Reference {
  readonly raw: string;
  readonly authors: readonly Author[];
  /** Authors beyond those printed: `et al.`. */
  readonly hasMoreAuthors: boolean;
  readonly title: Printed | null;
  /** Journal, book, site or publisher that the work appeared in. */
  readonly journal: Printed | null;
  readonly year: number | null;
  readonly volume: string | null;
  readonly issue: string | null;
  readonly pages: string | null;
  /** As printed from `10.` on, without the stop after it. */
  readonly doi: string | null;
  readonly pmid: string | null;
  readonly pmcid: string | null;
  /** Number in ClinicalTrials.gov. */
  readonly nct: string | null;
  /** Numbers in other registers: ISBN, ISRCTN, EudraCT, arXiv, laws and their articles. */
  readonly registrations: readonly string[];
  /** Addresses, those of identifiers included. */
  readonly urls: readonly string[];
  /** `full`: title with author or journal, and a year or identifier. `partial`: something of these. `none`: raw text only. */
  readonly parsed: 'full' | 'partial' | 'none';
}
