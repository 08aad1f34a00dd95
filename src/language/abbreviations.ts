import type { Language } from './types.ts';

/** Words that stand before what they announce: a stop after them never ends a sentence. */
const LEADING: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: words(
    'dr drs mr mrs ms prof st mt rev hon gen col capt cmdr lt sgt sen rep gov pres messrs vs v cf viz ie eg approx ca esp incl ' +
      'excl resp i.e e.g assoc asst adm hosp univ',
  ),
  fr: words(
    'dr drs dre pr prs prof m mm mme mmes mlle mlles me mgr st ste vs cf p.ex ex env approx incl excl resp càd c.-à-d c-à-d ' +
      'i.e e.g ie eg av bd boul tél suppl méd pharm hôp hop univ',
  ),
};

/** Abbreviations only before a number or a single letter: `No. 5`, `Fig. 2`, `Sept. 2021`. */
const NUMBERED: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: words(
    'no nos fig figs p pp vol vols ch chap sec sect art eq ref refs tab app ed par pt ver jan feb mar apr jun jul aug sep sept oct nov ' +
      'dec ext tel min max est',
  ),
  fr: words(
    'no nos fig figs p pp vol chap sect art éq réf réfs tab éd par al ann n° janv févr avr juil sept oct nov déc ext min max col',
  ),
};

/** Abbreviations that may end a sentence; before a capital one looks at the next word. */
const TRAILING = words(
  'etc al inc ltd co corp jr sr ph.d phd m.d u.s u.k u.s.a e.u a.m p.m j.-c j.c s.a n.b d.c b.c a.d bros',
);

/** Parts of the short titles of journals: `J. Clin. Nutr.` */
const JOURNAL =
  /^(?:Acad|Am|Ann|Appl|Biochem|Biol|Br|Cardiol|Chem|Clin|Dermatol|Endocrinol|Eur|Exp|Int|Jpn|Med|Méd|Mol|Natl|Neurol|Nutr|Pharmacol|Physiol|Proc|Psychiatr|Rev|Rheumatol|Sci|Surg|Ther)$/;

/** A web address: the stop after it is none of its own. */
const ADDRESS = /^www\.|\.(?:com|org|net|info|shop|health|fr|be|ch|ca|eu|uk|co|io)$/;

/** Words after which a single letter is a name of a kind (`vitamine C`), no initial. */
const LETTERED = words(
  'vitamin vitamins vitamine vitamines provitamine hepatitis hépatite hépatites type types group groupe groupes phase stade stage ' +
    'plan factor facteur class classe grade arm bras annex annexe appendix figure point level niveau category catégorie influenza ' +
    'grippe immunoglobulin immunoglobuline coenzyme option step étape part partie and than ' +
    'vitamina peptide protein protéine toxin toxine ribavirin',
);

/** Words that often open a sentence and never follow an abbreviation as part of a name. */
const OPENERS = words(
  'the a an this that these those it its he she we you they i there here our your their my his her in on at for with from by as if ' +
    'when while after before since because although however moreover furthermore but and so yet no not many most some all each every ' +
    'what why how who where do does did is are was were can could will would may have has had then thus to one two three both such ' +
    'le la les l un une des du de d ce cet cette ces c il elle ils elles on nous vous je j tu mon ma mes ton ta tes son sa ses notre nos ' +
    'votre vos leur leurs en dans sur sous pour par avec sans chez à au aux et mais ou donc or car si s quand lorsque après avant depuis ' +
    'pendant puis ensuite enfin ainsi cependant toutefois or néanmoins aucun aucune tout toute tous toutes chaque plusieurs certains ' +
    'certaines quel quelle quels quelles que qu qui quoi comment pourquoi où est deux trois y n ne selon grâce aujourd',
);

export type StopReading = 'end' | 'inside' | 'look-at-next';

/**
 * What a full stop after `word` is.
 *
 * @param word as written, inner stops kept, the last stop left out; '' when no word stands there.
 * @param before the word before it in lower case, or '' at the beginning of a sentence.
 * @param next the first character after the stop that is no space or opening mark.
 */
export function readStop(word: string, before: string, next: string, language: Language): StopReading {
  const digit = next >= '0' && next <= '9';
  const small = word.toLowerCase();
  if (small.length === 1 && /\d$/.test(before)) return 'end';
  if (LEADING[language].has(small)) return 'inside';
  if (NUMBERED[language].has(small) && digit) return 'inside';
  if (NUMBERED[language].has(small) && /^[IVXLRD]$/.test(next)) return 'look-at-next';
  if (TRAILING.has(small)) return digit && small !== 'etc' ? 'inside' : 'look-at-next';
  if (ADDRESS.test(small)) return 'end';
  if (JOURNAL.test(word) || small.includes('.')) return 'look-at-next';
  if (/^\p{Lu}$/u.test(word)) return LETTERED.has(before) ? 'end' : 'inside';
  return 'end';
}

/** Whether `word`, in lower case, often opens a sentence. */
export function opensSentence(word: string): boolean {
  return OPENERS.has(word);
}

/** Whether `word` is any abbreviation of the lists. */
export function isAbbreviation(word: string, language: Language): boolean {
  return LEADING[language].has(word) || NUMBERED[language].has(word) || TRAILING.has(word);
}

/** After `etc.` a capital is enough to begin a sentence; after `et al.` or `U.S.` it is not. */
export function endsBeforeCapital(word: string): boolean {
  return /^(?:etc|jr|sr|ph\.?d|m\.d|inc|ltd|j\.-?c)$/.test(word);
}

/** After `5 p.m.` any capital begins a sentence but that of a day or a month. */
export function isClockTime(word: string): boolean {
  return word === 'a.m' || word === 'p.m';
}

export const CALENDAR =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day|^(?:jan|feb|march|april|may$|june|july|aug|sept|oct|nov|dec)/;

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
