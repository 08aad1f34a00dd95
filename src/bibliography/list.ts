import type { Block, Document } from '../document/types.ts';
import { fold } from '../language/fold.ts';
import { decoded, doiIn, takeIdentifiers } from './identifiers.ts';
import { parseReference } from './parse.ts';
import type { Reference } from './types.ts';

/** An entry of a page's reference lists. */
export interface ListedReference {
  /** Place among all entries of the page. */
  readonly index: number;
  readonly block: Block;
  /** Number that markers name it by: the one printed, or its place in its list. */
  readonly number: string;
  /** Which of the page's lists it stands in, from 0. */
  readonly list: number;
  readonly reference: Reference;
}

/** A marker as far as it names works: reference numbers, `Author year`, labels of notes, addresses. */
export interface Naming {
  readonly style: 'number' | 'superscript' | 'author-year' | 'footnote' | 'link';
  readonly targets: readonly string[];
}

/** Reference lists of a page, and what its markers lead to. */
export class ReferenceList {
  readonly entries: readonly ListedReference[];
  readonly #byNumber = new Map<string, ListedReference[]>();
  readonly #byAnchor = new Map<string, number>();
  readonly #byIdentifier = new Map<string, number>();
  readonly #byFamily = new Map<string, ListedReference[]>();
  /** Numbers and labels of notes that are no references. */
  readonly #notes = new Set<string>();

  constructor({ blocks }: Document) {
    this.entries = listEntries(blocks);
    for (const block of blocks) {
      if (block.kind !== 'footnote' || block.anchor === null) continue;
      this.#notes.add(block.anchor);
      const number = printedNumber(block.anchor);
      if (number) this.#notes.add(number);
    }
    for (const entry of this.entries) this.#index(entry);
  }

  /**
   * Entries that one target of a marker leads to, by their indexes.
   *
   * @param block index of the block that the marker stands in: of several lists it means the next one
   */
  entriesOf(style: Naming['style'], target: string, block: number): readonly number[] {
    switch (style) {
      case 'link':
        return asList(
          identitiesOf(target)
            .map((id) => this.#byIdentifier.get(id))
            .find((index) => index !== undefined),
        );
      case 'author-year':
        return this.#byAuthor(target);
      default: {
        if (style !== 'footnote') return asList(this.#nearest(target, block));
        const anchored = this.#byAnchor.get(target) ?? this.#byAnchor.get(decoded(target));
        if (anchored !== undefined) return [anchored];
        const number = printedNumber(target);
        return number === null ? [] : asList(this.#nearest(number, block));
      }
    }
  }

  /**
   * Whether a target leads to an entry or note of the page, or by itself to a work that can be found again. Author and
   * year can where the page has no list of its own; a number cannot.
   */
  leadsSomewhere(style: Naming['style'], target: string, block: number): boolean {
    if (style === 'link' || style === 'footnote') return true;
    if (style === 'author-year' && this.entries.length === 0 && this.#notes.size === 0) return true;
    return this.#notes.has(target) || this.entriesOf(style, target, block).length > 0;
  }

  #index(entry: ListedReference): void {
    const { index, block, number, reference } = entry;
    add(this.#byNumber, number, entry);
    if (block.anchor !== null && !this.#byAnchor.has(block.anchor)) this.#byAnchor.set(block.anchor, index);
    const { doi, pmid, pmcid, nct, urls, authors } = reference;
    const links = block.links.map(({ href }) => href);
    const identities = [
      ...(doi ? [`doi ${doi.toLowerCase()}`] : []),
      ...(pmid ? [`pmid ${pmid}`] : []),
      ...(pmcid ? [pmcid.toLowerCase()] : []),
      ...(nct ? [nct.toLowerCase()] : []),
      ...[...urls, ...links].flatMap(identitiesOf),
    ];
    for (const id of identities) if (!this.#byIdentifier.has(id)) this.#byIdentifier.set(id, index);
    const family = authors[0]?.family;
    for (const name of family ? namesOf(family) : [UNREAD]) add(this.#byFamily, name, entry);
  }

  #byAuthor(target: string): number[] {
    const at = target.lastIndexOf(' ');
    const [, year, letter] = /^(\d{4})([a-z]?)/.exec(target.slice(at + 1)) ?? [];
    const name = fold(target.slice(0, at));
    const short = name.slice(name.lastIndexOf(' ') + 1);
    const named = this.#byFamily.get(name) ?? this.#byFamily.get(short) ?? [];
    const unread =
      this.#byFamily.get(UNREAD)?.filter(({ reference }) => fold(reference.raw).includes(name)) ?? [];
    const found = [...named, ...unread].filter(
      ({ reference }) =>
        reference.year === Number(year) || (reference.year === null && reference.raw.includes(year!)),
    );
    const exact = letter ? found.filter(({ reference }) => reference.raw.includes(`${year}${letter}`)) : [];
    return (exact.length > 0 ? exact : found).map(({ index }) => index);
  }

  /** The entry of that number in the list that follows a block, or else in the last one before. */
  #nearest(number: string, block: number): number | undefined {
    const found = this.#byNumber.get(number);
    if (!found) return undefined;
    const inside = found.find((entry) => entry.block.index > block);
    return (inside ?? found.at(-1)!).index;
  }
}

const UNREAD = '';

function listEntries(blocks: readonly Block[]): ListedReference[] {
  const entries: ListedReference[] = [];
  let list = -1;
  let place = 0;
  let last: Block | null = null;
  for (const block of blocks) {
    if (block.kind !== 'reference') continue;
    if (!last || beginsList(blocks, last, block)) {
      list++;
      place = 0;
    }
    place++;
    const number = printedNumber(block.anchor) ?? String(place);
    entries.push({ index: entries.length, block, number, list, reference: referenceOf(block) });
    last = block;
  }
  return entries;
}

/** An entry of a list, with the identifiers that stand only in the addresses of its links. */
function referenceOf({ text, links }: Block): Reference {
  const reference = parseReference(text);
  const addresses = links.map(({ href }) => href).filter((href) => /^(?:https?:)?\/\//i.test(href));
  if (addresses.length === 0) return reference;
  const linked = takeIdentifiers(addresses.join(' '));
  const doi = reference.doi ?? linked.doi;
  const pmid = reference.pmid ?? linked.pmid;
  const pmcid = reference.pmcid ?? linked.pmcid;
  const nct = reference.nct ?? linked.nct;
  const isIdentified = doi !== null || pmid !== null || pmcid !== null || nct !== null;
  const parsed = reference.parsed === 'none' && isIdentified ? 'partial' : reference.parsed;
  return { ...reference, doi, pmid, pmcid, nct, parsed };
}

/** Another list begins under another heading, or where text stands between and the numbers begin again. */
function beginsList(blocks: readonly Block[], last: Block, block: Block): boolean {
  if (last.section !== block.section) return true;
  const number = printedNumber(block.anchor);
  return number === '1' && block.index > last.index + 1 && blocks[last.index + 1]!.kind !== 'reference';
}

const LABEL = /^[[(]?(\d{1,3})[\])]?[.)]?$/;
const IDENTIFIER =
  /(?:^|[-_:.#]|ref|note|fn|ftn|edn|bib|cit|cite|source|cr|endnote|reference|r[ée]f[ée]rence|biblio)[-_:.]?(\d{1,3})$/i;

/** The number that a label or an identifier ends in: `3`, `[3]`, `ref-3`, `cite_note-Oakes-3`. */
function printedNumber(anchor: string | null): string | null {
  if (anchor === null) return null;
  const label = anchor.normalize('NFKC');
  const number = LABEL.exec(label)?.[1] ?? IDENTIFIER.exec(label)?.[1];
  return number ? String(Number(number)) : null;
}

/** Names that an author is cited by: the family name, its parts, the acronym of a body. */
function namesOf(family: string): string[] {
  const whole = fold(family);
  const parts = family.match(/\([^()]{2,12}\)|[\p{L}'’‐-]{2,}/gu) ?? [];
  const capital = parts
    .filter((part) => /^[(\p{Lu}]/u.test(part))
    .map((part) => fold(part.replace(/[()]/g, '')));
  return [...new Set([whole, ...capital])];
}

/** What tells a paper or page from others, from an address or an identifier printed in the text. */
function identitiesOf(address: string): string[] {
  const identities: string[] = [];
  const doi = doiIn(decoded(address));
  if (doi) identities.push(`doi ${doi.toLowerCase()}`);
  const pmid = /(?:PMID:?\s?|pubmed\/|pubmed\.ncbi\.nlm\.nih\.gov\/|[?&]term=)(\d{4,8})(?!\d)/i.exec(
    address,
  )?.[1];
  if (pmid) identities.push(`pmid ${pmid}`);
  const record = /(?<![A-Za-z])(?:PMC\d{4,8}|NCT\d{8})(?!\d)/i.exec(address)?.[0];
  if (record) identities.push(record.toLowerCase());
  const plain = address
    .toLowerCase()
    .replace(/^(?:https?:)?\/\/(?:www\.)?|^www\./, '')
    .replace(/[#?].*$|\/+$/g, '');
  if (identities.length === 0 && plain.includes('/')) identities.push(plain);
  return identities;
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

function asList(index: number | undefined): number[] {
  return index === undefined ? [] : [index];
}
