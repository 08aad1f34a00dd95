import { isUnder } from '../../facts/concepts.ts';
import type { PageFacts } from '../../facts/types.ts';
import type { VocabularyKind } from '../../facts/vocabulary/types.ts';
import type { Population } from '../study/types.ts';
import { type Hierarchy, split } from './hierarchy.ts';
import { peopleOf } from './population.ts';
import { named, type Topic } from './topic.ts';

/** Where cells are taken from, and the name that the page gives them most. */
export interface Source {
  readonly source: string;
  readonly sense: string;
}

/** What a page is about, by how often and where it names it. */
export interface PageTopic {
  /** The conditions and interventions that the page stands for; none where no one of them stands out. */
  readonly main: Topic;
  /** How often the page names each sense, places that stand out counting more. */
  readonly weights: ReadonlyMap<string, number>;
  /** Where the cells that the page promotes are taken from. */
  readonly sources: readonly Source[];
  /** Sold for pets or other animals. */
  readonly isForAnimals: boolean;
  /** The people whom its titles and headings name, or its text again and again. */
  readonly people: readonly Population[];
}

/** What a mention in a title or heading counts, beside one in running text. */
const OUTSTANDING = 4;
/** Part of the greatest weight that makes a sense one of the page's own. */
const MAIN_SHARE = 0.4;
/** Weight below which nothing is what a page is about. */
const LEAST = 3;
/** So many conditions of equal weight, and the page is about none of them. */
const MOST_CONDITIONS = 4;

/** Weighs what a page names, references apart. */
export function pageTopicOf(page: PageFacts, hierarchy: Hierarchy): PageTopic {
  const weights = new Map<string, number>();
  const promoted = new Set<string>();
  const people = new Map<Population, number>();
  let animals = 0;
  for (const facts of page.sentences) {
    const { kind } = page.document.blocks[facts.sentence.block]!;
    if (kind === 'reference') continue;
    const weight = kind === 'heading' || kind === 'title' ? OUTSTANDING : 1;
    if (facts.mentions.some(({ concept }) => isUnder(concept, 'person.animal'))) animals += weight;
    for (const group of peopleOf(facts)) people.set(group, (people.get(group) ?? 0) + weight);
    for (const { sense, concept } of named(facts.mentions)) {
      weights.set(sense, (weights.get(sense) ?? 0) + weight);
      if (isUnder(concept, 'thing')) promoted.add(sense);
    }
  }
  const conditions = standingOut(
    weights,
    'conditions',
    (sense) => !hierarchy.entry(sense)?.symptom && !hierarchy.isGeneral(sense),
  );
  const organs = standingOut(weights, 'organs', () => true);
  const interventions = standingOut(weights, 'interventions', (sense) => promoted.has(sense));
  return {
    main: {
      conditions: conditions.length <= MOST_CONDITIONS ? conditions : [],
      organs,
      interventions,
      placed: new Map(),
    },
    weights,
    isForAnimals: animals >= LEAST,
    sources: sourcesOf(weights, hierarchy),
    people: [
      ...new Set([
        ...[...people].filter(([, weight]) => weight >= LEAST).map(([group]) => group),
        ...sexesOf(conditions, hierarchy),
      ]),
    ],
  };
}

function standingOut(
  weights: ReadonlyMap<string, number>,
  kind: VocabularyKind,
  wanted: (sense: string) => boolean,
): string[] {
  const ofKind = [...weights].filter(([sense]) => split(sense)[0] === kind);
  if (ofKind.every(([, weight]) => weight < LEAST)) return [];
  const own = ofKind.filter(([sense]) => wanted(sense));
  const most = Math.max(0, ...own.map(([, weight]) => weight));
  if (most < LEAST) return [];
  return own.filter(([, weight]) => weight >= most * MAIN_SHARE).map(([sense]) => sense);
}

/** Sources of cells that a page names most; one named in passing, beside its own, is not what it promotes. */
function sourcesOf(weights: ReadonlyMap<string, number>, hierarchy: Hierarchy): Source[] {
  const sources = new Map<string, { sense: string; most: number; total: number }>();
  for (const [sense, weight] of weights) {
    // Only treatments have a source.
    const source = split(sense)[0] === 'interventions' ? hierarchy.entry(sense)?.source : undefined;
    if (source === undefined) continue;
    const known = sources.get(source) ?? { sense, most: 0, total: 0 };
    const lead = weight > known.most ? { sense, most: weight } : { sense: known.sense, most: known.most };
    sources.set(source, { ...lead, total: known.total + weight });
  }
  const most = Math.max(0, ...[...sources.values()].map(({ total }) => total));
  return [...sources]
    .filter(([, { total }]) => total >= most * MAIN_SHARE)
    .map(([source, { sense }]) => ({ source, sense }));
}

/** Conditions of one sex alone. */
const OF_ONE_SEX: readonly (readonly [condition: string, sex: Population])[] = [
  ['gynaecological-disease', 'female'],
  ['menopause', 'female'],
  ['pregnancy-complication', 'female'],
  ['female-infertility', 'female'],
  ['male-reproductive-disease', 'male'],
  ['prostate-disease', 'male'],
  ['male-infertility', 'male'],
];

/** The sex that conditions tell of. */
export function sexesOf(conditions: readonly string[], hierarchy: Hierarchy): Population[] {
  return conditions.flatMap((condition) =>
    OF_ONE_SEX.filter(([name]) => hierarchy.above(condition).has(`conditions/${name}`)).map(([, sex]) => sex),
  );
}
