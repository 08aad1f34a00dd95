import type { Span } from '../document/types.ts';

/** Where in its journal a work is printed; the span is what says so. */
export interface Locator extends Span {
  readonly year: number | null;
  readonly volume: string | null;
  readonly issue: string | null;
  readonly pages: string | null;
}

const DASH = '[-‐‑‒–—−]';
const YEAR = '(?:1[89]|20)\\d\\d';
const MONTH =
  '(?:jan|f[ée]b|f[ée]v|mar|avr|apr|ma[iy]|jun|jui|jul|ao[uû]|aug|sep|oct|nov|d[ée]c|spring|summer|autumn|fall|winter|printemps|[ée]t[ée]|automne|hiver)[a-zéû]{0,7}\\.?';
/** Month, season and day beside a year; any word will do, for naming them takes long to compile. */
const WORD = '[A-Za-zéû]{3,9}\\.?';
const DATE = `(?:\\s?,?\\s?(?:${WORD}|\\d{1,2}(?:er|st|nd|rd|th)?)(?:\\s?[-–/]\\s?(?:${WORD}|\\d{1,2}))?(?!\\d|\\s?[(:])){0,3}`;
const VOLUME =
  '[A-Z]{0,2}\\s?\\d{1,5}[A-Z]?(?:\\s?[-–]\\s?\\d{1,4}(?=\\s?[(:]))?(?:\\s?(?:suppl|pt|hs|spec no)\\.?\\s?\\d*)?';
const ISSUE = '\\(\\s?([^()]{1,40})\\)';
const PAGE = '(?:[A-Z]{1,3}|ar|art\\.?\\s|e)?\\d{1,8}[a-z]?';
const PAGES = `(?:(?:pp?|pages?|S|article|art)\\.?\\s?(?:no\\.?\\s?)?)?(${PAGE}(?:\\s?${DASH}\\s?${PAGE})?(?:\\[[^\\]]{1,12}\\])?(?:,\\s?\\d+${DASH}\\d+)?)`;

/** `2010 Jun;12(3):45-50`, `2004, 29: 2108–2114`, `2010;(14):54–65`, `2010 : 45-50`. */
const YEAR_FIRST = new RegExp(
  `(?<!\\d|\\d${DASH})(${YEAR})[a-d]?\\)?${DATE}(?:\\s?[;,:.]\\s?|(?=\\s?\\())(?:vol\\.?\\s?)?(?:(${VOLUME})?\\s?(?:,\\s?n[°ºo]\\s?(\\d+)|${ISSUE})?\\s?[:;,]\\s?|(?=pp?\\.?\\s?\\d|\\d{1,5}\\s?${DASH}\\s?\\d))${PAGES}?`,
  'gi',
);
/** `1989;12.` with no pages. */
const YEAR_VOLUME = new RegExp(
  `(?<!\\d|\\d${DASH})(${YEAR})[a-d]?${DATE}\\s?[;,]\\s?(${VOLUME})\\s?(?:${ISSUE})?(?=[\\s.;]*$)`,
  'gi',
);
/** `vol. 12, no. 3`, `tome 4`, `12(3)` with what leads to pages. */
const VOLUME_WORD =
  /(?:\bvol(?:ume)?s?\.?|\btome|\bt\.)\s?(\d{1,4}|[IVXL]{1,7}\b)(?:\s?\(([^()]{1,20})\)|\s?[,:]?\s?(?:n[°ºo]s?\.?|num(?:[ée]ro)?\.?|issue|iss\.?|nr\.?)\s?(\d+[-–\d]*))?/gi;
const ISSUE_WORD = /(?:\bn[°ºo]s?\.?|\bnum[ée]ro|\bissue)\s?(\d+)/gi;
/** `12 (2010) 34–40`. */
const YEAR_INSIDE = new RegExp(
  `(?<=[\\s,.])(${VOLUME})(?:\\.(\\d{1,3}))?\\s?\\((${YEAR})\\)\\s?[:,]?\\s?${PAGES}`,
  'gi',
);
/** `39: 199–205`, `19(2), 597–605`, `7:107`. */
const BARE = new RegExp(
  `(?<=[\\s,;.])(${VOLUME})\\s?(?:${ISSUE}\\s?[:,;]?\\s?|\\s?[:,;]\\s?)${PAGES}(?![\\d:])`,
  'gi',
);
const PAGES_ONLY = new RegExp(
  `\\b(?:pp?|pages?)\\.?\\s?(\\d{1,6}(?:\\s?${DASH}\\s?\\d{1,6})?)(?![\\d%])`,
  'gi',
);
const YEAR_ANYWHERE = new RegExp(
  `(?<![\\d/]|\\d${DASH})(${YEAR})(?:[a-d])?(?![\\d%]|${DASH}?\\d|[a-z])`,
  'g',
);

/** The year in a stretch of an entry that most likely is the work's: in brackets, after a stop, or at the end. */
export function yearIn(view: string, from: number, to: number): (Span & { readonly year: number }) | null {
  let best: (Span & { year: number; weight: number }) | null = null;
  for (const match of view.slice(from, to).matchAll(YEAR_ANYWHERE)) {
    const start = from + match.index;
    const end = start + match[0].length;
    const before = view.slice(Math.max(0, start - 3), start);
    const after = view.slice(end, end + 3);
    const bracket = /[(]\s?$/.test(before) && /^\s?[),;]/.test(after);
    const closed = /^\s?(?:[.,;:)\]]|$)/.test(after) || end >= to - 2;
    const opened = /[.,;:(]\s?$/.test(before);
    const weight = (bracket ? 3 : 0) + (closed ? 1 : 0) + (opened ? 1 : 0);
    if (!best || weight >= best.weight) best = { start, end, year: Number(match[1]), weight };
  }
  return best;
}

/** Finds where a work is printed between two places of an entry. */
export function findLocator(view: string, from: number, to: number): Locator | null {
  const part = view.slice(0, to);
  const found = yearInside(part, from) ?? yearFirst(part, from) ?? byWord(part, from) ?? bare(part, from);
  return found ? withYear(part, from, withVolume(part, from, found)) : null;
}

/** Takes a volume that stands before the year into a locator: `vol. 12, n° 3, 2010, p. 4-9`. */
function withVolume(view: string, from: number, locator: Locator): Locator {
  if (locator.volume !== null) return locator;
  const word = byWord(view.slice(0, locator.start), from);
  if (!word || locator.start - word.end > 20) return locator;
  return { ...locator, start: word.start, volume: word.volume, issue: locator.issue ?? word.issue };
}

function matches(pattern: RegExp, view: string, from: number): RegExpExecArray[] {
  pattern.lastIndex = from;
  const found: RegExpExecArray[] = [];
  for (let match = pattern.exec(view); match; match = pattern.exec(view)) {
    if (match[0] === '') pattern.lastIndex++;
    else found.push(match);
  }
  return found;
}

function yearFirst(view: string, from: number): Locator | null {
  for (const match of matches(YEAR_FIRST, view, from)) {
    const [whole, year, volume, number, issue, pages] = match;
    if (!volume && !issue && !number && !pages) continue;
    if (volume && !pages && !issue && !number && /[a-z]/.test(view[match.index + whole.length] ?? ''))
      continue;
    return {
      start: match.index,
      end: match.index + whole.length,
      year: Number(year),
      volume: volume?.trim() ?? null,
      issue: number ?? issue?.trim() ?? null,
      pages: pages?.trim() ?? null,
    };
  }
  const match = matches(YEAR_VOLUME, view, from).at(-1);
  if (!match) return null;
  return {
    start: match.index,
    end: match.index + match[0].length,
    year: Number(match[1]),
    volume: match[2]!.trim(),
    issue: match[3]?.trim() ?? null,
    pages: null,
  };
}

function yearInside(view: string, from: number): Locator | null {
  const match = matches(YEAR_INSIDE, view, from).at(-1);
  if (!match) return null;
  const [whole, volume, issue, year, pages] = match;
  return {
    start: match.index,
    end: match.index + whole.length,
    year: Number(year),
    volume: volume!.trim(),
    issue: issue ?? null,
    pages: pages ?? null,
  };
}

function byWord(view: string, from: number): Locator | null {
  const volume = matches(VOLUME_WORD, view, from)[0];
  const issue = matches(ISSUE_WORD, view, volume?.index ?? from)[0];
  const pages = matches(PAGES_ONLY, view, volume?.index ?? issue?.index ?? from)[0];
  const first = volume ?? issue ?? pages;
  if (!first) return null;
  const last = pages ?? issue ?? volume!;
  return {
    start: first.index,
    end: Math.max(last.index + last[0].length, first.index + first[0].length),
    year: null,
    volume: volume?.[1] ?? null,
    issue: volume?.[3] ?? volume?.[2] ?? issue?.[1] ?? null,
    pages: pages?.[1] ?? null,
  };
}

function bare(view: string, from: number): Locator | null {
  for (const match of matches(BARE, view, from).reverse()) {
    const [whole, volume, issue, pages] = match;
    const end = match.index + whole.length;
    const sure = issue !== undefined || /[-‐‑‒–—−]/.test(pages ?? '') || /\d\s?:/.test(whole);
    const last = /^[\s.,;)]*(?:\(?(?:1[89]|20)\d\d\)?[\s.)]*)?$/.test(view.slice(end));
    if (!sure && !last) continue;
    if (/^(?:1[89]|20)\d\d$/.test(volume!.trim()) && !issue) continue;
    return {
      start: match.index,
      end,
      year: null,
      volume: volume!.trim(),
      issue: issue?.trim() ?? null,
      pages: pages?.trim() ?? null,
    };
  }
  return null;
}

const AFTER_YEAR = new RegExp(`^[a-d]?\\)?${DATE}[\\s,;:.–—-]*$`, 'i');
const BEFORE_YEAR = new RegExp(`[\\s,;.(]{0,3}(?:\\d{1,2}\\s)?(?:${MONTH}\\s)?$`, 'i');

/** Takes the year into a locator that stands beside it. */
function withYear(view: string, from: number, locator: Locator): Locator {
  if (locator.year !== null) return locator;
  const offset = Math.max(from, locator.start - 40);
  const before = yearIn(view, offset, locator.start);
  if (before && AFTER_YEAR.test(view.slice(before.end, locator.start))) {
    const lead = BEFORE_YEAR.exec(view.slice(Math.max(from, before.start - 20), before.start));
    return { ...locator, start: before.start - (lead?.[0].length ?? 0), year: before.year };
  }
  const after = yearIn(view, locator.end, view.length);
  return after ? { ...locator, year: after.year } : locator;
}
