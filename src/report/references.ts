import { groupBy } from '../document/group.ts';
import type { InspectResult } from '../audit.ts';
import type { Reference } from '../bibliography/types.ts';
import { toSource } from '../document/source-map.ts';
import type { Language } from '../language/types.ts';
import type { Assessment, CitedWork } from '../references/relevance/assess.ts';
import type { Relation } from '../references/relevance/hierarchy.ts';
import type { StudyDescription } from '../references/study/types.ts';
import { LineIndex, type Location } from './lines.ts';

/** How a work stands to one sentence that cites it, on each axis. */
export interface CitedAt {
  readonly location: Location;
  /** The sentence as the page writes it. */
  readonly sentence: string;
  readonly conditions: Relation;
  readonly interventions: Relation;
  readonly population: Relation;
}

/** A work of a page's list, ready to be shown: names are in the reader's language. */
export interface ReferenceRow {
  readonly number: string;
  readonly location: Location;
  readonly reference: Reference;
  readonly study: StudyDescription;
  readonly weakness: CitedWork['weakness'];
  readonly conditions: readonly string[];
  readonly organs: readonly string[];
  readonly interventions: readonly string[];
  readonly citedAt: readonly CitedAt[];
}

/** The works of a page in the order of its list, each with the sentences that lean on it. */
export function referenceRows(result: InspectResult, language: Language): ReferenceRow[] {
  const { works, assessments, hierarchy } = result.works();
  const lines = new LineIndex(result.document.source, result.document.places);
  const citing = groupBy(assessments, ({ work }) => work);
  return works.map((work) => {
    const block = result.document.blocks[work.block]!;
    const named = (senses: readonly string[]) => senses.map((sense) => hierarchy.nameOf(sense, language));
    return {
      number: work.number,
      location: lines.location(toSource(block.map, 0, block.text.length)),
      reference: work.reference,
      study: work.study,
      weakness: work.weakness,
      conditions: named(work.topic.conditions),
      organs: named(work.topic.organs),
      interventions: named(work.topic.interventions),
      citedAt: (citing.get(work) ?? []).map((assessment) => citedAt(result, assessment, lines)),
    };
  });
}

function citedAt(result: InspectResult, assessment: Assessment, lines: LineIndex): CitedAt {
  const { sentence } = result.facts.sentences[assessment.sentence]!;
  const block = result.facts.document.blocks[sentence.block]!;
  return {
    location: lines.location(toSource(block.map, sentence.start, sentence.end)),
    sentence: block.text.slice(sentence.start, sentence.end),
    conditions: assessment.conditions.relation,
    interventions: assessment.interventions.relation,
    population: assessment.population,
  };
}
