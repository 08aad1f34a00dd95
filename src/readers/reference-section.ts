const KEY =
  '(?:scientifiques?|bibliographiques?|m[ée]dicales?|cliniques?|principales?|s[ée]lectionn[ée]es?|utiles?|cit[ée]e?s?|scientific|clinical|medical|selected|key|main|cited|bibliographical|further)';
const STRONG =
  '(?:r[ée]f[ée]rences?|bibliographie|bibliography|sources?|works cited|literature cited|further reading)';
const WEAK =
  '(?:publications|works|literature|litt[ée]rature|[ée]tudes|studies|citations|reading|lectures?|notes)';
const BEFORE = `(?:(?:nos|our|the|les|liste des|list of|${KEY})\\s){0,2}`;
const AFTER = `(?:\\s(?:and|et|&)\\s(?:${STRONG}|${WEAK}|${KEY}))?(?:\\s${KEY}){0,2}(?:\\s\\(\\d+\\))?\\s*:?`;
/** A heading that opens a list of references and nothing else. */
const OPENS = new RegExp(`^${BEFORE}${STRONG}${AFTER}$`);
/** Headings under which a page may also make its case or tell its news. */
const MAY_OPEN = new RegExp(`^${BEFORE}${WEAK}${AFTER}$`);
const INLINE =
  /^(?:r[ée]f[ée]rences?|sources?|bibliographie|bibliography)(?:\s(?:scientifiques?|bibliographiques?))?\s*:\s*\S/i;
const LONGEST_HEADING = 60;

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;
const IDENTIFIER = /\bdoi\b|10\.\d{4,}\/|\bPMID|\bPMC\d|https?:\/\/|www\.|\bISBN\b|\bNCT\d{6}/i;
const AUTHOR = /\p{Lu}[\p{Ll}\p{M}’'-]+,?\s(?:\p{Lu}\.?-?){1,3}(?=[,.:;]|\s(?:et|and|&))|\bet al\b/u;
const VOLUME =
  /\d\s?\(\d+(?:-\d+)?\)\s?[:;,]|[;:]\s?\d{1,4}\s?[:(]\s?\w?\d|\bvol\.|\bpp?\.\s?\d|\d{2,}\s?[-–]\s?\d{1,}\.?$/i;

/** Whether a heading opens a list of references. */
export function opensReferences(heading: string): boolean {
  return heading.length < LONGEST_HEADING && OPENS.test(heading.trim().toLowerCase());
}

/** Whether a heading may open a list of references, if what follows is one. */
export function mayOpenReferences(heading: string): boolean {
  return heading.length < LONGEST_HEADING && MAY_OPEN.test(heading.trim().toLowerCase());
}

/** Whether a line names its sources itself: `Sources : …`. */
export function namesSources(line: string): boolean {
  return INLINE.test(line);
}

/** Whether a line reads as an entry of a reference list: authors, year, volume or an identifier. */
export function isReferenceLike(line: string): boolean {
  if (line.length > 1500) return false;
  const marks = [YEAR, IDENTIFIER, AUTHOR, VOLUME].filter((pattern) => pattern.test(line)).length;
  return marks >= 2;
}
