import { isOf } from '../../facts/concepts.ts';
import type { SentenceFacts } from '../../facts/types.ts';
import { type Hierarchy, split } from '../../references/relevance/hierarchy.ts';
import { named } from '../../references/relevance/topic.ts';
import type { PageWorks } from '../../references/works.ts';
import type { PageContext } from '../conditions.ts';
import type { Draft } from '../finding.ts';
import { draftOver } from './drafts.ts';

/** Systems that belong to every part of the body. */
const EVERYWHERE = new Set(['general', 'pain', 'immune', 'blood', 'cancer', 'infection', 'mental', 'sleep']);
/** What may name other diseases fairly: comparison, warning, harm, what others are treated for. */
const FAIR = ['comparison', 'safety.harm', 'risk.named', 'disclaimer', 'conventional'];
/** What makes a sentence a statement about the thing promoted. */
const CAPABILITY = ['capability'];

/**
 * Terms of another disease or organ in a statement of what the promoted thing does, on a page that is about one
 * disease and names that part of the body nowhere else: a sign of text carried over.
 */
export function offTopicResidue(context: PageContext): Draft[] {
  const { page, claims } = context;
  const works = context.works();
  const { main } = works.topic;
  if (main.conditions.length === 0 || !isFocused(works)) return [];
  const home = homeSystems(works);
  const stated = new Set(
    claims
      .filter(
        ({ polarity, question, subject, voice }) =>
          polarity === 'affirmed' && !question && subject !== 'not-promoted' && voice !== 'patient',
      )
      .map(({ sentence }) => sentence),
  );
  return page.sentences.flatMap((facts, index) => {
    const { kind } = page.document.blocks[facts.sentence.block]!;
    if (kind === 'reference' || kind === 'link' || kind === 'button') return [];
    if (!stated.has(index) && !names(facts, CAPABILITY)) return [];
    if (names(facts, FAIR) || facts.cues.some((cue) => cue.kind === 'negation' || cue.kind === 'question'))
      return [];
    if (isListOfOrgans(context, index, works, home)) return [];
    const strange = named(facts.mentions).filter(({ sense }) => isForeign(sense, works, home));
    const foreign = strange.filter(({ sense }) => isTelling(sense, works.hierarchy));
    const systems = new Set(strange.map(({ sense }) => works.hierarchy.systemsOf(sense)[0]));
    // Several parts of the body in one breath are a list of what is possible.
    if (foreign.length === 0 || systems.size > 1) return [];
    const first = foreign[0]!;
    const entry = works.hierarchy.entry(first.sense);
    const topic = works.hierarchy.entry(main.conditions[0]!);
    return [
      {
        ...draftOver(index, first, 'term of another part of the body'),
        args: {
          term: { en: entry?.en[0] ?? '', fr: entry?.fr[0] ?? '' },
          topic: { en: topic?.en[0] ?? '', fr: topic?.fr[0] ?? '' },
        },
      },
    ];
  });
}

/** Part of all that a page says of conditions that must be of its own. */
const FOCUS = 0.5;
/** Weight of a page's own conditions below which it is too short to tell what belongs on it. */
const LEAST = 4;

function isFocused({ topic, hierarchy }: PageWorks): boolean {
  let own = 0;
  let all = 0;
  for (const [sense, weight] of topic.weights) {
    if (!sense.startsWith('conditions/') || hierarchy.entry(sense)?.symptom || hierarchy.isGeneral(sense))
      continue;
    all += weight;
    const near = topic.main.conditions.some(
      (main) => !['different', 'unknown'].includes(hierarchy.relate(main, sense)),
    );
    if (near) own += weight;
  }
  return own >= LEAST && own >= all * FOCUS;
}

/** Whether items beside a sentence's own speak of other parts of the body too: a list of what is possible. */
function isListOfOrgans(
  { page }: PageContext,
  index: number,
  works: PageWorks,
  home: ReadonlySet<string>,
): boolean {
  const block = page.document.blocks[page.sentences[index]!.sentence.block]!;
  if (block.kind !== 'list-item' && block.kind !== 'table-cell') return false;
  const systems = new Set<string | undefined>();
  for (const other of page.document.blocks) {
    if (other.kind !== block.kind || other.section !== block.section || other.leadIn !== block.leadIn)
      continue;
    for (const sentence of page.byBlock[other.index] ?? []) {
      for (const { sense } of named(page.sentences[sentence]!.mentions)) {
        if (isForeign(sense, works, home)) systems.add(works.hierarchy.systemsOf(sense)[0]);
      }
    }
  }
  return systems.size > 1;
}

function names(facts: SentenceFacts, concepts: readonly string[]): boolean {
  return facts.mentions.some((mention) => isOf(mention, concepts));
}

/** Body systems that the page's conditions touch, or that it names in more than one place. */
function homeSystems({ topic, hierarchy }: PageWorks): Set<string> {
  const home = new Set<string>();
  for (const condition of topic.main.conditions) {
    for (const sense of [condition, ...hierarchy.above(condition), ...hierarchy.organsOf(condition)]) {
      for (const system of hierarchy.systemsOf(sense)) home.add(system);
    }
  }
  const named = new Map<string, number>();
  for (const [sense, weight] of topic.weights) {
    for (const system of hierarchy.systemsOf(sense)) named.set(system, (named.get(system) ?? 0) + weight);
  }
  for (const [system, weight] of named) if (weight > 1) home.add(system);
  return home;
}

function isForeign(sense: string, { topic, hierarchy }: PageWorks, home: ReadonlySet<string>): boolean {
  const [kind] = split(sense);
  if (kind === 'interventions' || hierarchy.entry(sense)?.symptom) return false;
  const systems = hierarchy.systemsOf(sense);
  if (kind === 'conditions' && systems.includes('metabolism')) return false;
  if (systems.length === 0 || systems.some((system) => home.has(system) || EVERYWHERE.has(system)))
    return false;
  if (kind === 'organs') return true;
  return topic.main.conditions.every((condition) => hierarchy.relate(condition, sense) === 'different');
}

/** Whether a term tells of another page: whole organs, unlike parts such as the retina, are spoken of on any. */
function isTelling(sense: string, hierarchy: Hierarchy): boolean {
  if (!sense.startsWith('organs/')) return true;
  return (hierarchy.entry(sense)?.['part-of'] ?? []).some(
    (whole) => !whole.endsWith('-system') && !hierarchy.systemsOf(`organs/${whole}`).includes('general'),
  );
}
