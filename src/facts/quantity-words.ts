import type { Language } from '../language/types.ts';

/** What a unit measures; `age` and `clock` are read so that they are not taken for durations. */
export type UnitKind = 'duration' | 'weight' | 'dose' | 'price';

/** Words that give numbers a meaning, as token folds. */
export interface QuantityWords {
  readonly units: ReadonlyMap<string, UnitKind>;
  readonly numbers: ReadonlyMap<string, number>;
  /** `thousand`, `millions`: multiply the number before them. */
  readonly multipliers: ReadonlyMap<string, number>;
  /** `dozens of`, `une centaine de`: a count of its own. */
  readonly collectives: ReadonlyMap<string, number>;
  readonly fractions: ReadonlyMap<string, number>;
  /** Between the bounds of a range. */
  readonly rangeWords: ReadonlySet<string>;
  readonly percent: readonly (readonly string[])[];
  /** Between the parts of a ratio: `9 out of 10`. */
  readonly ratio: readonly (readonly string[])[];
  /** After a number: how many times as much. */
  readonly times: ReadonlySet<string>;
  readonly comparison: ReadonlySet<string>;
  /** The article that stands for one before a unit. */
  readonly articles: ReadonlySet<string>;
  /** Before `a day` these make it a frequency. */
  readonly frequency: ReadonlySet<string>;
  /** A number after these is a name: `vitamin B 12`, `phase 2`. */
  readonly naming: ReadonlySet<string>;
  readonly months: ReadonlySet<string>;
  readonly ageBefore: ReadonlySet<string>;
  readonly ageAfter: ReadonlySet<string>;
  readonly ordinals: ReadonlyMap<string, number>;
  readonly ordinalMarks: ReadonlySet<string>;
}

/** Units that are written alike in both languages. */
const SHARED_UNITS = {
  duration: 'min mins h s',
  weight: 'kg kgs kilo kilos',
  dose: 'mg mcg µg μg ug g ml cl iu ui mgs mmol cfu ufc',
  price: '€ $ £ ¥ eur usd gbp chf cad euro euros dollar dollars',
} as const;

const ENGLISH: QuantityWords = {
  units: units({
    duration:
      'second seconds sec minute minutes hour hours hr hrs day days week weeks wk wks fortnight month months year years yr yrs decade decades night nights',
    weight: 'kilogram kilograms kilogramme kilogrammes lb lbs pound pounds stone ounces',
    dose: 'gram grams milligram milligrams microgram micrograms drop drops capsule capsules tablet tablets pill pills softgel softgels sachet sachets teaspoon teaspoons tablespoon tablespoons tsp tbsp',
    price: 'quid bucks',
  }),
  numbers: numbered('zero one two three four five six seven eight nine ten eleven twelve'.split(' '), {
    fifteen: 15,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
    hundred: 100,
  }),
  multipliers: table({ hundred: 100, thousand: 1e3, k: 1e3, million: 1e6, billion: 1e9, m: 1e6, bn: 1e9 }),
  collectives: table({ dozens: 12, scores: 20, hundreds: 100, thousands: 1e3, millions: 1e6, billions: 1e9 }),
  fractions: table({
    half: 0.5,
    third: 1 / 3,
    thirds: 1 / 3,
    quarter: 0.25,
    quarters: 0.25,
    fifth: 0.2,
    fifths: 0.2,
  }),
  rangeWords: set('to and or - –'),
  percent: runs('%|percent|per cent|pct'),
  ratio: runs('out of|in|of|in every|out of every|of every|from'),
  times: set('times fold x ×'),
  comparison: set(
    'more less as better faster stronger higher lower greater fewer the over quicker safer deeper',
  ),
  articles: set('a an one'),
  frequency: set(
    'once twice times every per each several mg g ml drops capsules capsule tablets tablet hours hour days day cup cups glass',
  ),
  naming: set(
    'omega vitamin phase type stage step figure fig table page chapter section part day week no nr number ' +
      'room level grade class generation version coenzyme question tip tel phone call fax article rule point line',
  ),
  months: set(
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
  ),
  ageBefore: set('aged age ages'),
  ageAfter: set('old'),
  ordinals: table({ first: 1, second: 2, third: 3, fourth: 4, fifth: 5 }),
  ordinalMarks: set('no nr number #'),
};

const FRENCH: QuantityWords = {
  units: units({
    duration:
      'seconde secondes minute minutes heure heures jour jours journee journees semaine semaines quinzaine mois trimestre trimestres an ans annee annees decennie decennies nuit nuits',
    weight: 'kilogramme kilogrammes livres',
    dose: 'gramme grammes milligramme milligrammes microgramme microgrammes goutte gouttes gelule gelules capsule capsules comprime comprimes sachet sachets granules ampoule ampoules cuillere cuilleres',
    price: 'balles',
  }),
  numbers: numbered(
    'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(
      ' ',
    ),
    {
      vingt: 20,
      trente: 30,
      quarante: 40,
      cinquante: 50,
      soixante: 60,
      septante: 70,
      nonante: 90,
      cent: 100,
      une: 1,
    },
  ),
  multipliers: table({
    cent: 100,
    cents: 100,
    mille: 1e3,
    k: 1e3,
    million: 1e6,
    millions: 1e6,
    milliard: 1e9,
    milliards: 1e9,
  }),
  collectives: table({
    dizaine: 10,
    dizaines: 10,
    douzaine: 12,
    quinzaine: 15,
    vingtaine: 20,
    trentaine: 30,
    quarantaine: 40,
    cinquantaine: 50,
    soixantaine: 60,
    centaine: 100,
    centaines: 100,
    millier: 1e3,
    milliers: 1e3,
    millions: 1e6,
    milliards: 1e9,
  }),
  fractions: table({
    moitie: 0.5,
    demi: 0.5,
    tiers: 1 / 3,
    quart: 0.25,
    quarts: 0.25,
    cinquieme: 0.2,
    cinquiemes: 0.2,
  }),
  rangeWords: set('a et ou - –'),
  percent: runs('%|pour cent|pourcent|pourcents|p. cent'),
  ratio: runs('sur'),
  times: set('fois x ×'),
  comparison: set('plus moins mieux superieur superieure superieurs'),
  articles: set('un une'),
  frequency: set(
    'fois par chaque chacun plusieurs mg g ml gouttes gelules gelule comprimes comprime heures jours',
  ),
  naming: set(
    'omega vitamine phase type stade etape figure fig tableau page chapitre section partie jour semaine no numero nº n° ' +
      'salle niveau grade classe generation version coenzyme question conseil tel telephone appelez fax article regle point ligne rue cedex',
  ),
  months: set('janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'),
  ageBefore: set('age agee ages agees'),
  ageAfter: set('revolus'),
  ordinals: table({ premier: 1, premiere: 1, deuxieme: 2, second: 2, seconde: 2, troisieme: 3 }),
  ordinalMarks: set('no numero n° nº n #'),
};

/** The words of a language. */
export const QUANTITY_WORDS: Readonly<Record<Language, QuantityWords>> = { en: ENGLISH, fr: FRENCH };

function set(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

function runs(list: string): readonly (readonly string[])[] {
  return list.split('|').map((run) => run.split(' '));
}

function table(entries: Readonly<Record<string, number>>): ReadonlyMap<string, number> {
  return new Map(Object.entries(entries));
}

function numbered(
  small: readonly string[],
  rest: Readonly<Record<string, number>>,
): ReadonlyMap<string, number> {
  return new Map([...small.map((word, value): [string, number] => [word, value]), ...Object.entries(rest)]);
}

function units(own: Readonly<Record<UnitKind, string>>): ReadonlyMap<string, UnitKind> {
  const all = new Map<string, UnitKind>();
  for (const kind of ['duration', 'weight', 'dose', 'price'] as const) {
    for (const word of `${SHARED_UNITS[kind]} ${own[kind]}`.split(' ')) all.set(word, kind);
  }
  return all;
}
