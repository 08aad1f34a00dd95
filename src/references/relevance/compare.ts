import type { Hierarchy, Relation } from './hierarchy.ts';
import type { Source } from './page-topic.ts';
import type { Topic } from './topic.ts';

/** Relation of a work to a claim on one axis, with what was compared. */
export interface Verdict {
  readonly relation: Relation;
  /** Senses on the claim's side and on the work's; empty when unknown. */
  readonly claim: readonly string[];
  readonly work: readonly string[];
}

const UNKNOWN: Verdict = { relation: 'unknown', claim: [], work: [] };
/** From the closest relation to the one that tells least. */
const CLOSENESS: readonly Relation[] = ['same', 'narrower', 'broader', 'related', 'unknown', 'different'];
/** Systems that belong to every part of the body. */
const EVERYWHERE = new Set(['general', 'pain', 'immune', 'blood', 'cancer', 'infection', 'metabolism']);

/**
 * Compares conditions: different only when each that the work names differs from each that the claim or
 * its page is about. A work that names none is judged by the organs in its title.
 */
export function compareConditions(hierarchy: Hierarchy, claim: Topic, page: Topic, work: Topic): Verdict {
  // That a claim speaks of "neurological disorders" ties it to none of them.
  const own = claim.conditions.filter((condition) => !hierarchy.isGeneral(condition));
  const wanted = [...new Set([...own, ...page.conditions])];
  if (wanted.length === 0) return compareSystems(hierarchy, [...claim.organs, ...page.organs], work);
  if (work.conditions.length === 0) return compareOrgans(hierarchy, wanted, claim, work);
  const relations = wanted.flatMap((one) =>
    work.conditions.map((other) => relatePlaced(hierarchy, one, other, [claim, page], work)),
  );
  const relation = closest(relations);
  const shown = own.length > 0 ? own : page.conditions;
  return { relation, claim: shown, work: work.conditions };
}

/** Compares interventions: different only when all that the work tested differ from all that the claim leans on it for. */
export function compareInterventions(
  hierarchy: Hierarchy,
  claim: Topic,
  page: Topic,
  sources: readonly Source[],
  work: Topic,
): Verdict {
  const wanted = claim.interventions.length > 0 ? claim.interventions : page.interventions;
  if (work.interventions.length === 0) return UNKNOWN;
  const all = [...new Set([...claim.interventions, ...page.interventions])];
  const own = claim.interventions.filter((sense) => hierarchy.entry(sense)?.source !== undefined);
  const home = [...own.map((sense) => ({ source: hierarchy.entry(sense)!.source!, sense })), ...sources];
  const studied = work.interventions.flatMap((sense) => hierarchy.entry(sense)?.source ?? []);
  // Cells of another source are another intervention, however near they stand in the vocabulary.
  const apart = !studied.some((other) => home.some(({ source }) => source === other));
  if (studied.length > 0 && home.length > 0 && apart) {
    const promoted = [...new Set(home.map(({ sense }) => sense))];
    return { relation: 'different', claim: promoted, work: work.interventions };
  }
  if (wanted.length === 0) return UNKNOWN;
  const relation = closest(
    all.flatMap((one) => work.interventions.map((other) => relateInterventions(hierarchy, one, other))),
  );
  return { relation, claim: wanted, work: work.interventions };
}

function closest(relations: readonly Relation[]): Relation {
  return CLOSENESS.find((relation) => relations.includes(relation)) ?? 'unknown';
}

/** A finding that may sit anywhere is another one in another organ. */
function relatePlaced(
  hierarchy: Hierarchy,
  claim: string,
  work: string,
  claimed: readonly Topic[],
  { placed }: Topic,
): Relation {
  const relation = hierarchy.relate(claim, work);
  if (relation === 'different' || relation === 'unknown' || relation === 'related') return relation;
  if (hierarchy.organsOf(claim).size > 0 && hierarchy.organsOf(work).size > 0) return relation;
  const there = placesOf(hierarchy, work, placed);
  const here = claimed.flatMap((topic) => placesOf(hierarchy, claim, topic.placed));
  if (there.length === 0 || here.length === 0) return relation;
  return there.some((organ) => here.some((other) => organsMeet(hierarchy, organ, other)))
    ? relation
    : 'different';
}

function placesOf(hierarchy: Hierarchy, condition: string, placed: Topic['placed']): string[] {
  const own = hierarchy.organsOf(condition);
  return own.size > 0 ? [...own] : [...(placed.get(condition) ?? [])];
}

function compareOrgans(hierarchy: Hierarchy, wanted: readonly string[], claim: Topic, work: Topic): Verdict {
  const organs = work.organs.filter((organ) => !isEverywhere(hierarchy, organ));
  const home = [...claim.organs, ...wanted.flatMap((condition) => [...hierarchy.organsOf(condition)])];
  if (organs.length === 0 || home.length === 0) return UNKNOWN;
  const systems = new Set([...wanted, ...home].flatMap((sense) => hierarchy.systemsOf(sense)));
  const meets = organs.some(
    (organ) =>
      home.some((other) => organsMeet(hierarchy, organ, other)) ||
      hierarchy.systemsOf(organ).some((system) => systems.has(system)),
  );
  return { relation: meets ? 'related' : 'different', claim: wanted, work: organs };
}

/** A page that names no disease is about the parts of the body that it names: another part is another topic. */
function compareSystems(hierarchy: Hierarchy, home: readonly string[], work: Topic): Verdict {
  const named = [...work.conditions, ...work.organs];
  const studied = new Set(
    named
      .flatMap((sense) => [sense, ...hierarchy.organsOf(sense)])
      .flatMap((sense) => hierarchy.systemsOf(sense)),
  );
  const here = new Set(home.flatMap((sense) => hierarchy.systemsOf(sense)));
  if (here.size === 0 || studied.size === 0) return UNKNOWN;
  const vague = named.some((sense) => hierarchy.entry(sense)?.symptom || hierarchy.isGeneral(sense));
  if (vague || [...studied].some((system) => EVERYWHERE.has(system))) return UNKNOWN;
  const apart =
    [...studied].every((system) => !here.has(system)) && [...here].every((system) => !EVERYWHERE.has(system));
  return apart
    ? { relation: 'different', claim: [...new Set(home)], work: named }
    : { ...UNKNOWN, relation: 'related' };
}

function isEverywhere(hierarchy: Hierarchy, organ: string): boolean {
  return hierarchy.systemsOf(organ).every((system) => EVERYWHERE.has(system));
}

function organsMeet(hierarchy: Hierarchy, a: string, b: string): boolean {
  return hierarchy.above(a).has(b) || hierarchy.above(b).has(a);
}

function relateInterventions(hierarchy: Hierarchy, claim: string, work: string): Relation {
  const relation = hierarchy.relate(claim, work);
  if (relation === 'same' || relation === 'broader' || relation === 'narrower') return relation;
  if (contains(hierarchy, claim, work) || contains(hierarchy, work, claim)) return 'related';
  return relation;
}

function contains(hierarchy: Hierarchy, whole: string, part: string): boolean {
  for (const sense of hierarchy.above(whole)) {
    for (const name of hierarchy.entry(sense)?.contains ?? []) {
      const content = `interventions/${name}`;
      if (hierarchy.above(part).has(content) || hierarchy.above(content).has(part)) return true;
    }
  }
  return false;
}
