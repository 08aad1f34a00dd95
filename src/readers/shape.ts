import { asks } from '../document/assemble.ts';

/** What the shape of a line says about it, before its neighbours are looked at. */
const HEADING_LENGTH = 120;
const TITLE_LENGTH = 200;
const HEADING_WORDS = 18;
const QUESTION_LENGTH = 160;

const OPEN = /^["«“'(¿¡]?\s?[A-ZÀ-ÖØ-ÞŒŠŽÇŞİ\d]/;
const STOP = /[.,;:…]["»”’)\]]*[*†¹²³⁴-⁹]*$/u;
const INNER_STOP = /[.!?…]["»”’)\]]*\s+["«“(]?[A-ZÀ-ÖØ-Þ]/g;
const ABBREVIATION =
  /(?:^|[\s(])(?:Drs?|Prof|Pr|M|Mme|Mlle|MM|Mrs?|Ms|Ste?|vs|No|n°|p|ex|approx|env|[A-ZÀ-ÖØ-Þ])$/;
const NO_TITLE = /[\t@]|\|.*\||>>|<<|https?:|www\.|^[★☆⭐]/u;
/** Prices, tables, menus, contacts, ratings, rights: short, but nothing stands under them. */
const NO_HEADING =
  /[|\t@©]|>>|<<|https?:|www\.|[€$£]\s?\d|\d\s?(?:[€$£]|euros?\b|EUR\b|USD\b|CHF\b)|[★☆⭐]|\d(?:[ .-]?\d\d){4}|\d{3}-\d{4}|\s[·•]\s|\d\s?\/\s?(?:5|10|20)\b|->|→/u;
const BYLINE =
  /^(?:par|by|de la part de|auteure?s?|author|written by|r[ée]dig[ée] par|relu par|reviewed by|medically reviewed|mis [àa] jour|publi[ée]e? le|updated|published|last (?:updated|reviewed)|posted|date|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|t[ée]l|tel|phone|fax|e-?mail|adresse|address)(?=[\s:.])/i;
// Classes are written out: Unicode properties in repeated groups cost milliseconds to compile.
const UPPER = 'A-ZÀ-ÖØ-ÞŒŠŽÇŞİ';
const NAME = `[${UPPER}][${UPPER}a-zß-öø-ÿœšžşğıčćł.’'-]*`;
const SIGNATURE = new RegExp(
  `^[-–—―~]{1,2}\\s?${NAME}(?:\\s(?:${NAME}|de|du|des|et|and|van|von))*(?:\\s?[,(–—-]|$)`,
);
const AGED = new RegExp(
  `^${NAME}(?:\\s${NAME})*,\\s(?:\\d\\d\\s?(?:ans|years?)?|${NAME})(?:,\\s[^.,!?]{2,30})?$`,
);
const NAMED = new RegExp(`^${NAME}(?:\\s${NAME}){0,3}(?:,\\s[^.!?]{1,40})?\\.?$`);
const QUOTED = /^(?:«[^«»]+»|“[^“”]+”|"[^"]+")\.?(?<rest>.*)$/su;

/** Somebody's words after a name, and a label with what belongs to it. */
const SAYING = /[:–—-]\s?(?:«[^«»]+»|“[^“”]+”|"[^"]+")$/;
const LABELLED = /^[^:]{2,40}:\s(?:[\p{Ll}\d][^:]*,|[^:,]+,[^:,]+,)/u;

/** A short line without a full stop that may stand over others. */
export function isHeadingLike(text: string, isFirst: boolean): boolean {
  if (text.length > (isFirst ? TITLE_LENGTH : HEADING_LENGTH)) return false;
  if (!OPEN.test(text) || BYLINE.test(text) || NO_TITLE.test(text) || (!isFirst && NO_HEADING.test(text)))
    return false;
  if (isQuotation(text) || isSignature(text) || wordsIn(text) > (isFirst ? HEADING_WORDS * 2 : HEADING_WORDS))
    return false;
  if (isAllCapitals(text)) return true;
  if (SAYING.test(text) || (!isFirst && LABELLED.test(text))) return false;
  return !STOP.test(text) && (isFirst || !hasInnerStop(text)) && !(/!$/.test(text) && wordsIn(text) > 10);
}

/** A single short question. */
export function isQuestionLike(text: string): boolean {
  return text.length <= QUESTION_LENGTH && asks(text) && OPEN.test(text) && !hasInnerStop(text);
}

/** The name under a quotation: `– Marie, 54 ans`. */
export function isSignature(text: string): boolean {
  if (text.length > 90 || text.endsWith('?') || !(SIGNATURE.test(text) || AGED.test(text))) return false;
  return !/[.!?]\s/.test(text.replace(/\p{Lu}\.|\b(?:Dr|Mr|Mrs|Ms|Pr|Prof|St|Mme)\./gu, ''));
}

/** Words between quotation marks and nothing else, save who says them. */
export function isQuotation(text: string): boolean {
  const rest = QUOTED.exec(text)?.groups?.rest?.trim();
  if (rest === undefined) return false;
  return (
    rest === '' ||
    NAMED.test(rest) ||
    (rest.length <= 90 && /^[-–—―,(~]/.test(rest) && !/[.!?]\s+\p{Lu}\p{Ll}+\s\p{Ll}/u.test(rest))
  );
}

/** Whether a sentence ends before the end of the text. */
function hasInnerStop(text: string): boolean {
  for (const { index } of text.matchAll(INNER_STOP)) {
    if (text[index] !== '.' || !ABBREVIATION.test(text.slice(Math.max(0, index - 12), index))) return true;
  }
  return false;
}

export function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]*/gu)?.length ?? 0;
}

function isAllCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text) && wordsIn(text) <= 14;
}
