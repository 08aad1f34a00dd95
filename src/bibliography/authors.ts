import { fold } from '../language/fold.ts';
import { LETTER, LOWER, UPPER } from '../language/letters.ts';
import { findBody } from './bodies.ts';
import { isGivenName } from './given-names.ts';
import { isSourceWord } from './journal-words.ts';
import type { Author } from './types.ts';

/** The authors that stand at a place in an entry. */
export interface AuthorList {
  readonly authors: readonly Author[];
  readonly hasMore: boolean;
  readonly end: number;
}

const PARTICLE = `(?:(?:[Dd]e|[Vv]an|[Vv]on|[Dd]er|[Dd]en|[Dd]u|[Dd]es|[Ll]a|[Ll]e|del|della|di|da|dos|ter|ten|[Ee]l|[Aa]l|bin|ibn|zu|[Ss]t\\.?)\\s|d['’]|[OD]['’]\\s?|'t\\s){0,3}`;
const SURNAME = `(?:(?:Mac|Mc|De|Di|La|Le|Van|Von|[OD]['’]|ter|de|van|von|di|da|du|le|la)?[${UPPER}][${LOWER}\\u0300-\\u036f'’]+(?:[-‐‑][${UPPER}${LOWER}][${LOWER}'’]+){0,2}|[${UPPER}]{2,}(?:[-'’][${UPPER}]{2,})?(?=[,\\s]))`;
const FAMILY = `(${PARTICLE}${SURNAME}(?:\\s(?:de\\s|y\\s|van\\s|von\\s|du\\s|la\\s|le\\s)?${SURNAME}){0,2})`;
const SUFFIX = `(?:,?\\s?(?:Jr|Sr|II|III|2nd|3rd)(?:\\.|(?![${LOWER}])))?`;
const ET_AL_NEXT = '(?=et\\s?al\\b|et\\scoll|(?:van|von|de|der|den|du|la|le|di|da|ter|Jr|Sr)(?:\\s|[A-Z.]))';
const INITIALS = `((?:[${UPPER}][hu]?\\.\\s?[-‐]?\\s?){1,4}(?:[${UPPER}](?=\\s?[,;]))?|[${UPPER}]{1,4}(?:[-‐][${UPPER}]{1,2})?(?:(?![${LOWER}'’.-]|[${UPPER}](?:[^${LOWER}'’]|$))|(?=\\.(?![${UPPER}]\\.)|\\-\\s)|${ET_AL_NEXT}))`;
const GIVEN = `([${UPPER}][${LOWER}]+(?:[-‐][${UPPER}][${LOWER}]+)?(?:\\s[${UPPER}]\\.?(?![${LETTER}])|\\s[${UPPER}][${LOWER}]+){0,2})`;

const FAMILY_INITIALS = new RegExp(
  `${FAMILY}${SUFFIX}(?:\\s?,\\s?|\\s?)${INITIALS}${SUFFIX}(?:\\s(?:de|van|von|der|den)(?=[${UPPER}]))?`,
  'y',
);
const INITIALS_FAMILY = new RegExp(
  `((?:[${UPPER}][hu]?\\.\\s?[-‐]?\\s?){1,4})(${PARTICLE}${SURNAME}(?:\\s${SURNAME})?)${SUFFIX}(?!\\.?[${LETTER}])`,
  'y',
);
const FAMILY_GIVEN = new RegExp(`(${PARTICLE}${SURNAME}),\\s${GIVEN}(?![${LETTER}])`, 'y');
const CAPITALS_GIVEN = new RegExp(
  `([${UPPER}]{3,}(?:[-'’\\s][${UPPER}]{3,})?)\\s${GIVEN}(?![${LETTER}])`,
  'y',
);
const GIVEN_FAMILY = new RegExp(
  `(?:(?:Dr|Pr|Prof|Mme|Professeure?|Docteure?|Professor|Doctor)\\.?\\s)?([${UPPER}][${LOWER}]+(?:[-‐][${UPPER}][${LOWER}]+)?(?:\\s[${UPPER}]\\.)?)\\s(${PARTICLE}(?:${SURNAME})(?:\\s${SURNAME})?)(?![${LETTER}])`,
  'y',
);

const SEPARATOR =
  /\s?(?:[,;/&]|,?\s(?:and|et|y|und|&)(?=\s))\s?(?:(?:and|et|&|y|und)\s|&\s?)?|(?:,?\s)?(?:and|et|&)\s/y;
const ET_AL =
  /[\s,;.]{0,3}(?:et\s?al\b|et\s(?:coll|col|collaborateurs|alii)\b|and\s(?:others|colleagues|co-?workers)|(?:…|\.\.\.))[.,]?|,\s?&?\s?al\.|\s?\(et al\.?\)/iy;
const EDITORS = /[\s,.]{0,3}\(?(?:eds?|editors?|dirs?|sous la dir(?:ection)?|coord|ed\.?s)\b\.?\)?[.,]?/iy;
const GROUP_WORD = `(?:[${UPPER}0-9(][${LETTER}0-9'’()/-]*|of|for|and|the|in|on|&|de|des|sur)`;
/** The body for which people sign: `for the Diabetes Prevention Program Research Group`. */
const GROUP = new RegExp(
  `[\\s,;.]{0,3}(?:(?:for|on behalf of|and|pour|et)\\s)?(?:the\\s)?(?:${GROUP_WORD}[\\s,]{1,2}){1,12}(?:Group|Investigators|Collaborators|Collaboration|Consortium|Trialists|Committee|Network|Party|Groupe)(?:\\s\\([^()]{2,12}\\))?(?=[.:,]|\\s[${UPPER}(])`,
  'y',
);
const CLOSE = /\s?(?:[.:(«“"]|,\s?(?:\(?(?:19|20)\d\d|[«“"‘']))|\s(?:19|20)\d\d[,.]|\s[–—]\s/y;
/** Words that a letter belongs to: `Vitamin D`. */
const NO_FAMILY =
  /^(?:vitamine?|hepatitis|h[ée]patite|omega|om[ée]ga|type|group|groupe|phase|factor|facteur|part|partie|plan|covid|influenza|coenzyme|protein|figure|table|appendix|annex|annexe|in|dans|the|le|la|les|see|voir|and|et|section|chapter|class|version|grade|stage|stade|clinical|trial|international|classification|phase|cell|cells|volume)$/i;

/** A family name alone, where what follows shows that it is one: `Oakes et al.`, `Oakes (2010)`, `Oakes, "…"`. */
const FAMILY_ALONE = new RegExp(
  `${FAMILY}()(?=,?\\s(?:et\\s?al\\b|et\\scol|and\\s(?:colleagues|others|co-?workers))|,?\\s?\\((?:19|20)\\d\\d[a-d]?\\)|,?\\s[«“"])`,
  'y',
);

const NO_GIVEN = /^(?:Le|La|Les|The|Un|Une|Étude|Study|Rapport|Report|Source|Selon|New|Journal|Revue)$/;

type Form = {
  readonly pattern: RegExp;
  readonly family: 1 | 2;
  readonly given: 1 | 2;
  readonly certain: boolean;
};
const FORMS: readonly Form[] = [
  { pattern: FAMILY_INITIALS, family: 1, given: 2, certain: true },
  { pattern: INITIALS_FAMILY, family: 2, given: 1, certain: true },
  { pattern: CAPITALS_GIVEN, family: 1, given: 2, certain: true },
  { pattern: FAMILY_GIVEN, family: 1, given: 2, certain: false },
  { pattern: GIVEN_FAMILY, family: 2, given: 1, certain: false },
  { pattern: FAMILY_ALONE, family: 1, given: 2, certain: true },
];

const BEGINS_NAME = new RegExp(`[${UPPER}a-z]`);
const TITLE_FOLLOWS = new RegExp(`^,?\\s{0,2}["«“[]?[${UPPER}\\d]`);
/** No list of authors is longer. */
const MOST_AUTHORS = 120;

/** Reads the authors that stand at `from`; null when none do. */
export function readAuthors(view: string, from: number): AuthorList | null {
  return readPeople(view, from) ?? findBody(view, from);
}

function readPeople(view: string, from: number): AuthorList | null {
  const authors: Author[] = [];
  let at = from;
  let certain = false;
  let glued = false;
  while (authors.length < MOST_AUTHORS) {
    const next = authors.length === 0 ? at : afterSeparator(view, at);
    const isGlued = next === null && authors.length > 0 && BEGINS_NAME.test(view[at] ?? '');
    const read = next !== null ? authorAt(view, next) : isGlued ? authorAt(view, at, true) : null;
    if (!read) break;
    certain ||= read.certain;
    glued ||=
      isGlued ||
      /[a-zß-ÿ][A-ZÀ-Þ]/.test(
        view.slice(read.author.start, read.author.end).replace(/^(?:Mc|Mac|De|La|Le|Di|Van)/, ''),
      );
    authors.push(read.author);
    at = read.author.end;
  }
  if (authors.length === 0) return null;
  const group = stickyAt(GROUP, view, at);
  if (group && (certain || authors.length > 1)) {
    const start =
      at +
      /^[\s,;.]*(?:(?:for|on behalf of|and|pour|et)\s)?(?:the\s)?/i.exec(view.slice(at, at + 30))![0].length;
    authors.push({ family: view.slice(start, group), given: null, start, end: group });
    at = group;
  }
  const more = stickyAt(ET_AL, view, at);
  if (more) at = more;
  at = stickyAt(EDITORS, view, at) ?? at;
  const closed =
    more !== null ||
    stickyAt(CLOSE, view, at) !== null ||
    view[at - 1] === '.' ||
    at >= view.trimEnd().length;
  const last = authors.at(-1)!;
  const open = authors.length >= 2 || glued;
  const closedByGroup = group !== null;
  const upper = closedByGroup || TITLE_FOLLOWS.test(view.slice(at, at + 5));
  if (
    certain
      ? !(closed || (open && /^[\s,;]/.test(view.slice(at, at + 1) || ' ')) || upper)
      : !isNamed(view, at, authors, more !== null)
  )
    return null;
  return { authors, hasMore: more !== null, end: Math.max(at, last.end) };
}

/** Whether given names and surnames written out are authors: a title in capitals looks the same. */
function isNamed(view: string, at: number, authors: readonly Author[], more: boolean): boolean {
  if (more) return true;
  const after = view.slice(at, at + 12);
  if (/^\s?,?\s?\(?(?:19|20)\d\d|^[\s,.]{1,2}[«“"‘]|^\s?\((?:dir|ed|coord)/i.test(after)) return true;
  if (!/^\s?[.:]/.test(after) && !/^,\s/.test(after)) return false;
  const [first, second] = authors;
  const isInverted = first!.start < at && view.startsWith(`${first!.family},`, first!.start);
  if (!second && isInverted && /^\.\s/.test(after) && !isSourceWord(fold(first!.family))) return true;
  return authors.every(({ given }) => given !== null && isGivenName(given));
}

function afterSeparator(view: string, at: number): number | null {
  return stickyAt(SEPARATOR, view, at);
}

function authorAt(view: string, at: number, glued = false): { author: Author; certain: boolean } | null {
  for (const { pattern, family, given, certain } of glued ? FORMS.slice(0, 1) : FORMS) {
    pattern.lastIndex = at;
    const match = pattern.exec(view);
    if (!match || NO_FAMILY.test(match[family]!) || NO_GIVEN.test(match[given]!)) continue;
    const end = at + match[0].trimEnd().length;
    return {
      author: { family: match[family]!.trim(), given: match[given]!.trim() || null, start: at, end },
      certain,
    };
  }
  return null;
}

function stickyAt(pattern: RegExp, view: string, at: number): number | null {
  pattern.lastIndex = at;
  const match = pattern.exec(view);
  return match && match[0] !== '' ? at + match[0].length : null;
}
