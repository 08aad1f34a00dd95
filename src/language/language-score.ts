import { APOSTROPHE, classOf, LETTER, MARK } from './characters.ts';
import { fold } from './fold.ts';
import { ENGLISH, FRENCH, NEUTRAL, OTHER, WEAK_ENGLISH, WEAK_FRENCH } from './language-words.ts';

/** How much speaks for each language in a text. */
export interface LanguageScore {
  en: number;
  fr: number;
  /** Any other language. */
  other: number;
  /** Words looked at. */
  words: number;
  /** Words, elisions and contractions that are frequent in English, and in French. */
  known: { en: number; fr: number };
}

/** Longer texts are judged by their beginning, in UTF-16 code units. */
const LONGEST_TEXT = 3000;
const WEAK = 0.3;
const SHAPE = 0.5;

const ENGLISH_SHAPE = /(?:ing|ness|ful|less|ly|ity|ies|ed|ship|ough)$|wh|sh|th|ght|ck|oo|ee|^kn|w/;
const FRENCH_SHAPE =
  /(?:eux|euses?|iques?|ités?|aires?|oires?|eurs?|elles?|ettes?|ais|ait|aient|ons|ez|ées?|és?|if|eaux?|aux|ances?)$|[éèêàçùâîôûœ]|qu[aeio]|gn|oi/;
const FOREIGN_LETTER = /[ñãõßäöüåøłąęśżźćčšžřěůőűşğıățșţíóúáòìđæðþ¿¡]/;

/** How words of the neighbouring languages end, and seldom a word of ours. */
const FOREIGN_SHAPE =
  /[^aeiouy][aio]$|(?:ones|ades|dad|eza|mente|zione|zioni|ità|ung|ungen|heit|keit|lich|isch|schaft|heid|tje|eren|igen|chen|sten|tten|nnen|ijk)$|ij|aa|uu|sch|tz/;
const FOREIGN = 0.25;

type Evidence = readonly [en: number, fr: number, other: number];

let lists: Map<string, Evidence> | undefined;

/** Counts function words, word shapes, accents, elisions and contractions. */
export function scoreLanguages(text: string): LanguageScore {
  lists ??= evidenceOf();
  const score: LanguageScore = { en: 0, fr: 0, other: 0, words: 0, known: { en: 0, fr: 0 } };
  const end = Math.min(text.length, LONGEST_TEXT);
  let at = 0;
  while (at < end) {
    if (classOf(text.charCodeAt(at)) !== LETTER) {
      at++;
      continue;
    }
    const start = at;
    while (at < end && isLetter(text.charCodeAt(at))) at++;
    // Citations of papers write `et al.` in every language.
    if (at - start === 2 && text.startsWith('et al', start)) continue;
    const elided = classOf(text.charCodeAt(at)) === APOSTROPHE && isLetter(text.charCodeAt(at + 1));
    const clitic =
      start > 0 && classOf(text.charCodeAt(start - 1)) === APOSTROPHE && isLetter(text.charCodeAt(start - 2));
    addWord(score, lists, text.slice(start, at).toLowerCase(), elided, clitic);
  }
  return score;
}

function addWord(
  score: LanguageScore,
  known: Map<string, Evidence>,
  word: string,
  elided: boolean,
  clitic: boolean,
): void {
  if (elided && /^(?:[ldjmtscn]|(?:jus|lors|puis)?qu)$/.test(word)) {
    score.fr += 1;
    score.known.fr += 1;
    return;
  }
  if (clitic && /^(?:s|t|ll|re|ve|d|m)$/.test(word)) {
    score.en += 1;
    score.known.en += 1;
    return;
  }
  score.words++;
  const evidence = known.get(word);
  if (evidence) {
    score.en += evidence[0];
    score.fr += evidence[1];
    score.other += evidence[2];
    if (evidence[0] === 1) score.known.en += 1;
    if (evidence[1] === 1) score.known.fr += 1;
  } else if (isForeignScript(word)) score.other += Math.max(1, word.length / 4);
  else if (FOREIGN_LETTER.test(word)) score.other += SHAPE;
  else if (word.length >= 4) {
    if (FRENCH_SHAPE.test(word)) score.fr += SHAPE;
    if (ENGLISH_SHAPE.test(word)) score.en += SHAPE;
    if (FOREIGN_SHAPE.test(word)) score.other += FOREIGN;
  }
}

function isLetter(code: number): boolean {
  const value = classOf(code);
  return value === LETTER || value === MARK;
}

function isForeignScript(word: string): boolean {
  const code = word.charCodeAt(word.length - 1);
  return (code >= 0x370 && code < 0x1e00) || (code >= 0x2e80 && code < 0xf900);
}

function evidenceOf(): Map<string, Evidence> {
  const map = new Map<string, Evidence>();
  const add = (list: string, en: number, fr: number, other: number) => {
    for (const word of list.trim().split(/\s+/)) {
      for (const form of new Set([word, other ? word : fold(word)])) {
        const [a, b, c] = map.get(form) ?? [0, 0, 0];
        map.set(form, [Math.max(a, en), Math.max(b, fr), Math.max(c, other)]);
      }
    }
  };
  add(OTHER, 0, 0, 1);
  for (const word of NEUTRAL.trim().split(/\s+/)) map.delete(word);
  for (const word of `${ENGLISH} ${FRENCH}`.trim().split(/\s+/)) map.delete(word);
  add(ENGLISH, 1, 0, 0);
  add(FRENCH, 0, 1, 0);
  add(WEAK_ENGLISH, WEAK, 0, 0);
  add(WEAK_FRENCH, 0, WEAK, 0);
  return map;
}
