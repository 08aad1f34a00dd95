import type { Span } from '../document/types.ts';

/** An entry of more is no entry; what lies beyond is not read. */
export const LONGEST_ENTRY = 3000;

/**
 * An entry with every blank a space and every invisible character too: same length, so that offsets hold.
 *
 * @param text at most `LONGEST_ENTRY` code units.
 */
export function viewOf(text: string): string {
  return text.replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]/g, ' ');
}

const LEADING =
  /^(?:\s|[*•·†‡§↑^>|_]|[-–—](?=\s)|\[\^?\w{1,20}\]:?|\(?\d{1,3}[.)\]](?!\d)|\d{1,3}(?:\s?[–-])?\s{1,9}(?=[A-ZÀ-Þ«"“])|(?:jump up:?|ref(?:erence)?\.?\s?\d{1,3}\s?:)|[¹²³⁰⁴-⁹]{1,3})/i;
/** `^ a b`: links back to the places where an entry is cited. */
const BACK_LINKS = /^\s{0,3}[↑^]\s(?:[a-z]\s)+(?=[A-ZÀ-Þ«“"])/;
const TRAILING = /(?:\s|[↩↵⏎⤴▲↑^;,*]|\ufe0e|\[\s?(?:back|retour|↩)\s?\])$/i;

/** The entry without its number, bullet and links back to the text. */
export function withoutMarks(view: string): Span {
  let start = BACK_LINKS.exec(view)?.[0].length ?? 0;
  for (let rounds = 0; rounds < 12; rounds++) {
    const mark = LEADING.exec(view.slice(start, start + 60));
    if (!mark || mark[0] === '') break;
    start += mark[0].length;
  }
  let end = view.length;
  while (end > start && TRAILING.test(view.slice(Math.max(start, end - 10), end))) {
    end -= /\]$/.test(view.slice(0, end)) ? end - view.lastIndexOf('[', end) : 1;
  }
  return { start: Math.min(start, end), end };
}

const NOTES: readonly RegExp[] = [
  /[[(]?\b(?:derni[eè]re\s)?(?:page\s)?(?:consult[ée]e?s?|acc[ée]d[ée]e?|accessed|retrieved|viewed|cited|visit[ée]e?|last accessed|consultation)(?:\s(?:le|on|en|in|the))?\s?:?\s(?=[^.;\])]{0,12}(?:\d|janv|f[ée]v|mar|avr|apr|ma[iy]|ju[inl]|ao[uû]|aug|sept|oct|nov|d[ée]c))[^.;\])]{0,40}[.;\])]?/gi,
  /\b(?:disponible|available|accessible|t[ée]l[ée]chargeable|retrieved|r[ée]cup[ée]r[ée]|url)\s?(?:sur|[àa] l['’]adresse(?:\ssuivante)?|online|en ligne|at|from|via|ici|here|de)?(?:\s(?:le|on)\s\d[^:]{0,20})?\s?[:,](?=\s|$)|\b(?:disponible sur|available (?:from|at|online(?: at)?)|retrieved from|r[ée]cup[ée]r[ée] (?:de|sur))\s/gi,
  /\[\s?(?:pubmed|google scholar|scholar|cross\s?ref|pmc(?: free)?(?: article)?|medline|web of science|free(?: full)? text|full text|texte int[ée]gral|article gratuit[^\]]{0,30}|r[ée]sum[ée]|abstract|pdf|lien|link|internet|online|en ligne|[ée]lectronique|dx\.doi\.org|doi|consult[ée][^\]]{0,40}|cited[^\]]{0,40}|view article|acc[èe]s libre)\s?\]/gi,
  /\b(?:e-?pub(?: ahead of print)?|published online(?: ahead of print)?|publi[ée]e? en ligne|online first|first published|mis en ligne)(?: le| on)?:?(?:\s(?:\d{1,4}|[A-Za-zéûô]{3,9}\.?|\d{1,4}\/\d\d?\/\d\d?)){0,4}(?:[\s.;)]{1,3}|$)/gi,
  /\[no authors listed\]/gi,
  /[<([]\s*[>)\]]/g,
  /\b(?:pii|issn|eissn|e-issn):?\s?[\w()-]{4,30}/gi,
];
const LANGUAGE =
  /\[(?:(?:in|article in|article en|en|text in)\s\p{L}+|fran[çc]ais|english|anglais|french)\]/giu;

/** Blots out what says how or when a work was looked up, in which language, and links to its record. */
export function withoutNotes(view: string): string {
  let left = view;
  for (const note of NOTES) left = left.replace(note, blank);
  return left.replace(LANGUAGE, blank);
}

/** As many spaces as a text is long. */
export function blank(text: string): string {
  return ' '.repeat(text.length);
}
