import { longest } from '../../facts/concepts.ts';
import type { Mention } from '../../facts/types.ts';
import { split } from './hierarchy.ts';

/** What a text is about, as far as its words are in the vocabularies; senses of each kind, in order. */
export interface Topic {
  readonly conditions: readonly string[];
  readonly organs: readonly string[];
  readonly interventions: readonly string[];
  /** Organs beside the names of conditions that could sit anywhere: a tumour beside `liver`. */
  readonly placed: ReadonlyMap<string, readonly string[]>;
}

export const NO_TOPIC: Topic = { conditions: [], organs: [], interventions: [], placed: new Map() };

/** What a work compares with, not what it tests. */
const PLACEBO = 'interventions/placebo';
/** Words between a finding and the organ it sits in: `cancer of the liver`, `lésion de la rétine`. */
const NEAR = 4;

/** Reads a topic from the mentions of a text. Words inside a longer name say nothing of their own. */
export function topicOf(mentions: readonly Mention[]): Topic {
  const senses = {
    conditions: new Set<string>(),
    organs: new Set<string>(),
    interventions: new Set<string>(),
  };
  const all = named(mentions);
  for (const { sense } of all) if (sense !== PLACEBO) senses[split(sense)[0]].add(sense);
  return {
    conditions: [...senses.conditions],
    organs: [...senses.organs],
    interventions: [...senses.interventions],
    placed: placesOf(all),
  };
}

/** Mentions that name an entry of a vocabulary and are not part of a longer name. */
export function named(mentions: readonly Mention[]): (Mention & { readonly sense: string })[] {
  return longest(
    mentions.filter((mention): mention is Mention & { readonly sense: string } => mention.sense !== null),
  );
}

/** All that several texts are about. */
export function joinTopics(topics: readonly Topic[]): Topic {
  const join = (key: 'conditions' | 'organs' | 'interventions') => [
    ...new Set(topics.flatMap((topic) => topic[key])),
  ];
  const placed = new Map<string, readonly string[]>();
  for (const topic of topics) {
    for (const [condition, organs] of topic.placed) {
      placed.set(condition, [...new Set([...(placed.get(condition) ?? []), ...organs])]);
    }
  }
  return {
    conditions: join('conditions'),
    organs: join('organs'),
    interventions: join('interventions'),
    placed,
  };
}

function placesOf(all: readonly (Mention & { readonly sense: string })[]): Topic['placed'] {
  const placed = new Map<string, string[]>();
  const organs = all.filter(({ sense }) => sense.startsWith('organs/'));
  for (const { sense, from, to } of all) {
    if (!sense.startsWith('conditions/')) continue;
    const near = organs.filter(
      (organ) => Math.min(Math.abs(organ.from - to), Math.abs(from - organ.to)) <= NEAR,
    );
    if (near.length > 0)
      placed.set(sense, [...(placed.get(sense) ?? []), ...near.map((organ) => organ.sense)]);
  }
  return placed;
}
