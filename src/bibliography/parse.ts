import type { Span } from '../document/types.ts';
import { type AuthorList, readAuthors } from './authors.ts';
import { type Identifiers, takeIdentifiers } from './identifiers.ts';
import { findLocator, type Locator, yearIn } from './locator.ts';
import { LONGEST_ENTRY, viewOf, withoutMarks, withoutNotes } from './marks.ts';
import { quotedAt, splitTitle, trimmed, type TitleAndSource } from './title.ts';
import { trailingPmidLength } from './trailing-number.ts';
import type { Printed, Reference } from './types.ts';

/**
 * Reads a printed reference in any of the common styles, or as loosely as web pages print them. Total: what cannot be
 * read stays in `raw`. Time is linear; of more than 3,000 code units only the first are read.
 */
export function parseReference(text: string): Reference {
  const view = viewOf(text.slice(0, LONGEST_ENTRY));
  const whole = withoutMarks(view);
  const lead = readAuthors(view, whole.start);
  const identifiers = takeIdentifiers(view);
  const body = withoutNotes(identifiers.rest);
  const opening = afterAuthors(body, lead?.end ?? whole.start);
  const glued = unglue(view, body, whole.end, opening, identifiers);
  const rest = body.slice(0, glued.end);
  const locator = findLocator(rest, opening.end, rest.length);
  const last = locator ? null : yearIn(rest, opening.end, rest.length);
  const until = locator?.start ?? endBefore(rest, last, opening.end);
  let authors = lead;
  let parts = splitTitle(rest, opening.end, until, locator !== null);
  const later = until < rest.length ? quotedAt(rest, until, rest.length) : null;
  if (later !== null)
    parts = { ...splitTitle(rest, later, rest.length, false), source: parts.source ?? parts.title };
  else if (!parts.title && locator) parts = titleLast(rest, locator.end, parts);
  if (!authors && parts.title)
    ({ authors, parts } = titleFirst(rest, parts, later ?? until, locator !== null));
  const year = opening.year ?? locator?.year ?? last?.year ?? glued.year;
  return assemble(text, authors, parts, year, locator, { ...identifiers, doi: glued.doi, pmid: glued.pmid });
}

const OPENING =
  /^[\s.,;:)]{0,4}(?:[([]\s?(?:[^()[\]\d]{3,20}\s)?((?:1[89]|20)\d\d)[a-d]?[^()[\]]{0,25}[)\]][\s.,:;]{0,3}|((?:1[89]|20)\d\d)[a-d]?(?:[.,:]\s|\s(?=[«“"‘'])))/;

/** The year that stands right after the authors, and where what follows begins. */
function afterAuthors(view: string, from: number): { year: number | null; end: number } {
  const match = OPENING.exec(view.slice(from, from + 70));
  if (!match || from === 0) return { year: null, end: from };
  const bracketed = match[1] !== undefined;
  // A year without brackets opens a title only in the Harvard style; `2010, 12: 3` is a place.
  const after = view.slice(from + match[0].length, from + match[0].length + 3);
  if (!bracketed && /^\s?\d/.test(after)) return { year: null, end: from };
  return { year: Number(match[1] ?? match[2]), end: from + match[0].length };
}

/** Frees a PubMed number that ends the entry, from the pages, year or DOI that copying has glued it to. */
function unglue(
  view: string,
  body: string,
  to: number,
  opening: { year: number | null; end: number },
  { doi, pmid }: Identifiers,
): { end: number; year: number | null; doi: string | null; pmid: string | null } {
  const end = body
    .slice(0, to)
    .trimEnd()
    .replace(/[.,;\s]+$/, '').length;
  if (pmid) return { end: Math.max(end, opening.end), year: null, doi, pmid };
  const year = opening.year ?? yearIn(body, opening.end, end)?.year ?? null;
  const written = view.slice(0, to).replace(/[.,;\s]+$/, '');
  if (doi && written.endsWith(doi) && year !== null) {
    const length = trailingPmidLength(doi, year, true);
    if (length === 0) return { end, year: null, doi, pmid: null };
    return { end, year: null, doi: doi.slice(0, -length).replace(/[.,;]$/, ''), pmid: doi.slice(-length) };
  }
  const text = body.slice(0, end);
  const gluedYear = /(?<!\d)((?:19|20)\d\d)(\d{7,8})$/.exec(text);
  const length = gluedYear ? gluedYear[2]!.length : trailingPmidLength(text, year);
  if (length === 0) return { end, year: null, doi, pmid: null };
  return {
    end: end - length,
    year: gluedYear ? Number(gluedYear[1]) : null,
    doi,
    pmid: text.slice(-length),
  };
}

const MONTH = /\b(?:jan|f[ée]v|feb|mar|avr|apr|ma[iy]|ju[inl]|ao[uû]|aug|sep|oct|nov|d[ée]c)/i;

/** Where title and source end when only a year or nothing follows them. */
function endBefore(view: string, year: Span | null, from: number): number {
  if (!year) return view.length;
  const after = view.slice(year.end);
  const before = view.slice(from, year.start);
  const closes = /^[\s).,;:\]]*(?:[^A-Za-z]{0,30})$/.test(after) || /[.,;(]\s?$/.test(before);
  if (!closes || year.start <= from) return view.length;
  const month = /[\s(,]{1,3}(?:\d{1,2}\s)?[A-Za-zéû]{3,9}\.?\s$/.exec(
    view.slice(Math.max(from, year.start - 20), year.start),
  );
  return month && MONTH.test(month[0]) ? year.start - month[0].length : year.start;
}

/** An entry that opens with its journal: the title may stand behind volume and pages. */
function titleLast(view: string, from: number, parts: TitleAndSource): TitleAndSource {
  const span = trimmed(view, from, view.length);
  if ((view.slice(span.start, span.end).match(/[A-Za-zÀ-ÿ]{3,}/g)?.length ?? 0) < 4) return parts;
  return { title: span, source: parts.source };
}

/** An entry that opens with its title: the authors stand after it. */
function titleFirst(
  view: string,
  { title, source }: TitleAndSource,
  until: number,
  located: boolean,
): { authors: AuthorList | null; parts: TitleAndSource } {
  const parts = { title, source };
  if (!title) return { authors: null, parts };
  if (source && source.start < until) {
    const bracket = view[source.start] === '(' ? 1 : 0;
    const authors = readAuthors(view, source.start + bracket);
    if (authors && authors.authors[0]!.given !== null) {
      const rest = trimmed(view, authors.end, source.end);
      return { authors, parts: { title, source: rest.end > rest.start ? rest : null } };
    }
  }
  const stop = /[.?!»”"](?=\s)|\s[–—|/-](?=\s)/g;
  stop.lastIndex = title.start;
  for (let match = stop.exec(view); match && match.index < until; match = stop.exec(view)) {
    if (match.index - title.start < 12) continue;
    let at = match.index + match[0].length;
    at += /^\s*(?:(?:par|by|auteurs?\s?:|authors?\s?:|de)\s)?/i.exec(view.slice(at, at + 20))![0].length;
    const authors = readAuthors(view, at);
    if (!authors || authors.authors[0]!.given === null) continue;
    if (authors.authors.length === 1 && !authors.hasMore && view[at + 1] === '.') continue;
    const span = trimmed(view, title.start, match.index + 1);
    const rest = trimmed(view, authors.end, until);
    const after = splitTitle(view, rest.start, rest.end, located);
    return { authors, parts: { title: span, source: after.source ?? after.title } };
  }
  return { authors: null, parts };
}

function assemble(
  raw: string,
  list: AuthorList | null,
  { title, source }: TitleAndSource,
  year: number | null,
  locator: Locator | null,
  { doi, pmid, pmcid, nct, registrations, urls }: Omit<Identifiers, 'rest'>,
): Reference {
  const authors = list?.authors ?? [];
  const named = printed(raw, title);
  const journal = printed(raw, source);
  const identified = doi ?? pmid ?? pmcid ?? nct ?? urls[0] ?? registrations[0] ?? null;
  const isFull = named && (authors.length > 0 || journal) && (year !== null || identified);
  const shows = isFull || authors.length > 0 || journal || identified || (named && year !== null);
  return {
    raw,
    authors,
    hasMoreAuthors: list?.hasMore ?? false,
    title: named,
    journal,
    year,
    volume: locator?.volume ?? null,
    issue: locator?.issue ?? null,
    pages: locator?.pages ?? null,
    doi,
    pmid,
    pmcid,
    nct,
    registrations,
    urls,
    parsed: isFull ? 'full' : shows ? 'partial' : 'none',
  };
}

function printed(raw: string, span: Span | null): Printed | null {
  if (!span || span.end <= span.start) return null;
  return { ...span, text: raw.slice(span.start, span.end) };
}
