import { LETTER, LOWER, UPPER } from '../../language/letters.ts';
import type { Marker } from './types.ts';

const PARTICLES = 'de|van|von|der|den|du|la|le|del|di|el|al|ten|st';
const NAME = String.raw`(?:(?:${PARTICLES})\s){0,2}[${UPPER}][${LETTER}\u0300-\u036f'’-]+`;
const INITIALS = String.raw`(?:,?\s(?:[${UPPER}]\.?[\s-]?){1,3})?`;
const ET_AL = String.raw`(?:,?\s(?:et\s?al\b\.?|et\s(?:coll|col|alii)\b\.?|and\s(?:colleagues|others)|and\sco(?:-|\s)?workers))`;
const OTHERS = String.raw`(?:(?:,\s${NAME}${INITIALS}){0,4},?\s(?:&|and|et)\s${NAME}${INITIALS}|${ET_AL})?`;
const YEAR = String.raw`(?:19|20)\d\d[a-d]?`;
const YEARS = String.raw`${YEAR}(?:\s?[,;&/]\s?(?:${YEAR}|[a-d]\b))*`;

/** One work inside brackets: `Padayatty et al., 2006`, `Smith & Jones 2010a, 2011`. */
const WORK = new RegExp(
  String.raw`^(?:(?:e\.g\.|see|cf\.?|voir|reviewed (?:in|by)|review:?|d['’]apr[eè]s|p\. ex\.),?\s)?(${NAME})${INITIALS}${OTHERS},?\s(?:in\s)?\(?(${YEARS})\)?(?:\s?[:,]\s?(?:pp?\.\s?)?[\d–-]+)?$`,
);
const BRACKET = /[([]([^()[\]\n]{6,300})[)\]]/g;
/** Work named in the sentence, the year in brackets: `Smith et al. (2010)`. */
const NARRATIVE = new RegExp(
  String.raw`(?<![${LETTER}0-9])(${NAME})${INITIALS}(${OTHERS})\s?[([](${YEARS})[)\]]`,
  'g',
);
/** `Padayatty et al., 2006` in running text, with no bracket of its own. */
const BARE = new RegExp(
  String.raw`(?<![${LETTER}0-9])(${NAME})${INITIALS}${ET_AL},?\s(${YEARS})(?![\d])`,
  'g',
);

/** What the two expressions above cannot do without; they take long to compile, and few pages need them. */
const BRACKETED_YEAR = /[([](?:19|20)\d\d/;
const COLLEAGUES = /\bet\s?al\b|\bet\scol|\band\s(?:colleagues|others|co)/;

/** What may follow when an author stands alone. */
const AFTER = new RegExp(String.raw`^\s?(?:,|[${LOWER}]|$|\.)`);

/** Capitalised words before a year that are no authors. */
const NO_AUTHOR = new Set(
  (
    'january february march april may june july august september october november december janvier février mars avril mai juin juillet août ' +
    'septembre octobre novembre décembre spring summer autumn winter printemps été automne hiver since depuis until from in en the le la les un une ' +
    'version edition édition copyright covid updated published mise maj paris london londres table figure step day study étude etude trial essai cas case ' +
    'report rapport survey enquête sondage test source sources data données award prix week semaine year année class loi law act directive règlement ' +
    'regulation article décret guideline guidelines recommandations award inspection fondée created founded'
  ).split(' '),
);

/** Authors stand within this many code units before their year. */
const WINDOW = 120;

/** Stretches of a text that end shortly after a year, where alone author and year can stand. */
function yearWindows(text: string): { start: number; text: string }[] {
  const windows: { start: number; text: string }[] = [];
  let reached = 0;
  for (const { index } of text.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)) {
    let start = Math.max(reached, index - WINDOW);
    if (start > 0 && start > reached) start = text.indexOf(' ', start) + 1 || start;
    const end = Math.min(text.length, index + 40);
    if (start > index) continue;
    windows.push({ start, text: text.slice(start, end) });
    reached = index + 4;
  }
  return windows;
}

/** Markers that name author and year, in brackets or in the sentence. Time is linear in the text. */
export function findAuthorYear(text: string): Marker[] {
  if (!/(?:19|20)\d\d/.test(text)) return [];
  const markers: Marker[] = [];
  for (const match of text.matchAll(BRACKET)) {
    const targets = worksOf(match[1]!);
    if (targets)
      markers.push({ start: match.index, end: match.index + match[0].length, style: 'author-year', targets });
  }
  for (const window of yearWindows(text)) {
    for (const match of matchesOf(NARRATIVE, BRACKETED_YEAR, window.text)) {
      const [whole, name, others, years] = match;
      if (isNoAuthor(name!)) continue;
      const end = window.start + match.index + whole.length;
      if (others === '' && !AFTER.test(text.slice(end, end + 2))) continue;
      markers.push({
        start: window.start + match.index,
        end,
        style: 'author-year',
        targets: targetsOf(name!, years!),
      });
    }
    for (const match of matchesOf(BARE, COLLEAGUES, window.text)) {
      markers.push({
        start: window.start + match.index,
        end: window.start + match.index + match[0].length,
        style: 'author-year',
        targets: targetsOf(match[1]!, match[2]!),
      });
    }
  }
  return markers;
}

function isNoAuthor(name: string): boolean {
  return NO_AUTHOR.has(name.split(' ').at(-1)!.toLowerCase());
}

function worksOf(inside: string): string[] | null {
  const targets: string[] = [];
  for (const part of inside.split(/\s*;\s*/)) {
    const match = WORK.exec(part.trim());
    if (!match) {
      if (targets.length > 0 && new RegExp(`^${YEAR}$`).test(part.trim())) {
        targets.push(`${targets.at(-1)!.replace(/ \S+$/, '')} ${part.trim()}`);
        continue;
      }
      return null;
    }
    if (isNoAuthor(match[1]!)) return null;
    targets.push(...targetsOf(match[1]!, match[2]!));
  }
  return targets.length > 0 ? targets : null;
}

function targetsOf(name: string, years: string): string[] {
  const found: string[] = [];
  let year = '';
  for (const part of years.split(/\s?[,;&/]\s?/)) {
    year = /^\d{4}/.test(part) ? part : year.slice(0, 4) + part;
    found.push(`${name} ${year}`);
  }
  return found;
}

function matchesOf(expression: RegExp, needed: RegExp, text: string): Iterable<RegExpExecArray> {
  return needed.test(text) ? text.matchAll(expression) : [];
}
