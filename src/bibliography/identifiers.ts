import { blank } from './marks.ts';
import type { Reference } from './types.ts';

export interface Identifiers
  extends Pick<Reference, 'doi' | 'pmid' | 'pmcid' | 'nct' | 'registrations' | 'urls'> {
  /** The entry with the identifiers blotted out. */
  readonly rest: string;
}

const URL = /(?:https?:\/\/|www\.|(?:dx\.)?doi\.org\/|pubmed\.ncbi\.nlm\.nih\.gov\/)[^\s<>"«»“”]{2,400}/gi;
const DOI =
  /(?:\bdoi\s?[:.]?\s{0,3}|\bdigital object identifier:?\s?)?(?<!\d)(10\.\d{4,9}(?:\.\d+)*\s?\/\s?[^\s"“”«»]{1,160})/gi;
const PMID = /(?:\[\s?)?\b(?:PMID|Pub\s?Med(?:\s?ID)?|Medline)\s?[:#]?\s{0,2}(\d{4,8})(?!\d)\s?\]?/gi;
const PMCID = /(?:\[\s?)?(?:\bPMCID\s?:?\s?)?\b(PMC\s?\d{4,8})(?!\d)\s?\]?/gi;
const NCT = /\bNCT\s?0?\d{7,8}(?!\d)/gi;
const REGISTRATION =
  /\b(?:ISBN(?:-1[03])?:?\s?[\dX][\dX -]{8,16}[\dX]|ISRCTN\s?\d{6,10}|EudraCT:?\s?(?:n[°o]\s?)?\d{4}-\d{6}-\d\d|ACTRN\d{14}|ChiCTR[\w-]{6,20}|arXiv:?\s?\d{4}\.\d{4,5}(?:v\d)?)/gi;

/** Numbers of laws and of parts of them. */
const LAW =
  /§{1,2}\s?\d[\d.]*|\b(?:code|loi|law|act)\b[^.;]{0,60}\b(?:articles?|art\.)\s(?:[LRD]\.?\s?)?\d[\d-]*|\b(?:articles?|art\.)\s(?:[LRD]\.?\s?)?\d[\d-]*(?=[^.]{0,40}\b(?:code|loi|law|act|r[èe]glement|directive)\b)|\b(?:directive|regulation|r[èe]glement|d[ée]cret|loi|arr[êe]t[ée]|ordonnance)\b[^.;]{0,20}?(?:n[°o]\s?)?\d{1,4}[/-]\d{2,5}(?:\/[A-Z]{2,3})?/gi;

/** Takes the identifiers and addresses out of an entry. */
export function takeIdentifiers(view: string): Identifiers {
  const urls: string[] = [];
  const found: { doi: string | null; pmid: string | null; pmcid: string | null } = {
    doi: null,
    pmid: null,
    pmcid: null,
  };
  let rest = view.replace(URL, (written) => {
    const url = withoutStop(written);
    urls.push(url);
    found.doi ??= doiIn(decoded(url));
    found.pmid ??=
      /(?:pubmed\/|pubmed\.ncbi\.nlm\.nih\.gov\/|[?&]term=)(\d{4,8})(?!\d)/i.exec(url)?.[1] ?? null;
    found.pmcid ??= /\/(PMC\d{4,8})(?!\d)/i.exec(url)?.[1]?.toUpperCase() ?? null;
    return blank(url) + written.slice(url.length);
  });
  const take = (pattern: RegExp, keep: (match: string) => void) => {
    rest = rest.replace(pattern, (written: string, inner?: unknown) => {
      keep(typeof inner === 'string' ? inner : written);
      return blank(written);
    });
  };
  rest = rest.replace(DOI, (written: string, inner: string) => {
    const doi = withoutStop(inner);
    found.doi ??= doi.replace(/\s/g, '');
    const length = written.length - inner.length + doi.length;
    return blank(written.slice(0, length)) + written.slice(length);
  });
  take(PMID, (pmid) => {
    found.pmid ??= pmid;
  });
  take(PMCID, (pmcid) => {
    found.pmcid ??= pmcid.replace(/\s/, '').toUpperCase();
  });
  let nct: string | null = /NCT\d{8}/i.exec(urls.join(' '))?.[0]?.toUpperCase() ?? null;
  take(NCT, (number) => {
    nct ??= number.replace(/\s/, '').toUpperCase();
  });
  const registrations: string[] = [];
  take(REGISTRATION, (number) => registrations.push(number.trim()));
  for (const [number] of rest.matchAll(LAW)) registrations.push(number);
  return { ...found, nct, registrations, urls, rest };
}

/** The DOI in an address. */
export function doiIn(address: string): string | null {
  const doi = /10\.\d{4,9}(?:\.\d+)*\/[^\s?#&"<>]+/.exec(address)?.[0];
  return doi ? withoutStop(doi).replace(/\/(?:abstract|full|pdf|epdf|fulltext|meta)(?:\/.*)?$/i, '') : null;
}

/** Without the punctuation that follows, and a bracket that opened before. */
function withoutStop(written: string): string {
  let end = written.length;
  for (; end > 0; end--) {
    const last = written[end - 1]!;
    if (/[.,;:!?…'’*↩↑\u200b]/.test(last)) continue;
    if (last !== ')' && last !== ']' && last !== '>') break;
    const head = written.slice(0, end);
    const open = last === ')' ? '(' : last === ']' ? '[' : '<';
    if (head.split(open).length >= head.split(last).length) break;
  }
  return written.slice(0, end);
}

/** An address with its percent signs read; as it stands where they are no encoding. */
export function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
