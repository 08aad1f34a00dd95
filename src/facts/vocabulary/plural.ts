import type { Language } from '../../language/types.ts';

const PREPOSITIONS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set('of in on at to with without by due from after during for and or'.split(' ')),
  fr: new Set("de du des d' d’ à au aux en par sans avec dans sur chez pour et ou post".split(' ')),
};
const ELIDED = /^d['’]/i;
const BRACES = /[{}]/;

/**
 * Plural of a name in the singular: of its last word in English and of all words in French, up to the first
 * preposition. The name itself where it has none, or where it is written with braces.
 */
export function pluralOf(name: string, language: Language): string {
  if (BRACES.test(name)) return name;
  const words = name.split(' ');
  let head = words.findIndex(
    (word, index) => index > 0 && (PREPOSITIONS[language].has(word) || ELIDED.test(word)),
  );
  if (head < 0) head = words.length;
  const plural = words.map((word, index) => {
    if (index >= head) return word;
    if (language === 'fr') return frenchPlural(word);
    return index === head - 1 ? englishPlural(word) : word;
  });
  return plural.join(' ');
}

function englishPlural(word: string): string {
  if (/(?:is|us|[^s]s)$/i.test(word)) return word.replace(/is$/, 'es');
  if (/(?:ss|x|z|ch|sh)$/i.test(word)) return `${word}es`;
  if (/[^aeiou]y$/i.test(word)) return `${word.slice(0, -1)}ies`;
  return `${word}s`;
}

function frenchPlural(word: string): string {
  if (/[sxz]$/i.test(word)) return word;
  if (/al$/.test(word)) return `${word.slice(0, -2)}aux`;
  if (/(?:eau|eu)$|^(?:genou|caillou|chou|hibou|pou)$/.test(word)) return `${word}x`;
  return `${word}s`;
}
