import { groupBy } from '../../document/group.ts';
import type { ProductClass } from '../../claims/types.ts';
import { mentionsAny } from '../../facts/concepts.ts';
import type { Language } from '../../language/types.ts';
import type { Assessment, CitedWork } from '../../references/relevance/assess.ts';
import type { Relation } from '../../references/relevance/hierarchy.ts';
import type { Route, StudyDescription } from '../../references/study/types.ts';
import type { PageContext } from '../conditions.ts';
import type { Draft } from '../finding.ts';
import type { Argument, Bilingual, Confidence, Terms } from '../types.ts';
import { assertionOf } from './assertions.ts';
import { draftOver } from './drafts.ts';

const ANIMALS = ['preclinical.model', 'person.animal'];

/** Works about another condition or organ than the claim and the page. */
export function referenceOutOfContext(context: PageContext): Draft[] {
  return drafts(context, 'conditions', ({ conditions }) =>
    conditions.relation === 'different'
      ? { claim: namesOf(context, conditions.claim), work: namesOf(context, conditions.work) }
      : null,
  );
}

/** Works that tested another intervention, or cells of another source, than what is promoted. */
export function referenceOtherIntervention(context: PageContext): Draft[] {
  return drafts(context, 'interventions', ({ conditions, interventions, sentence, work }) => {
    if (conditions.relation === 'different' || !leans(context, sentence)) return null;
    if (interventions.relation === 'different') {
      return { claim: namesOf(context, interventions.claim), work: namesOf(context, interventions.work) };
    }
    const usual = USUAL_ROUTES[context.profile.productClass];
    if (!usual || !KNOWN.has(interventions.relation) || !takenOtherwise(work.study, usual)) return null;
    return {
      claim: { terms: [`route.${usual[0]}`] },
      work: { terms: work.study.routes.map((route) => `route.${route}`) },
    };
  });
}

/** Works on other people than those whom the page speaks to. */
export function referenceOtherPopulation(context: PageContext): Draft[] {
  return drafts(context, 'population', ({ population, people, sentence, work }) => {
    if (population !== 'different' || !leans(context, sentence)) return null;
    const named = people.length > 0 ? people : [context.works().topic.isForAnimals ? 'animals' : 'born'];
    const studied = work.study.population.length > 0 ? work.study.population : ['people'];
    return { claim: populations(named), work: populations(studied) };
  });
}

/** Works on animals, cells or tissue, cited for what is said of people. */
export function referencePreclinical(context: PageContext): Draft[] {
  return drafts(context, 'species', ({ sentence, work }) => {
    if (context.works().topic.isForAnimals || !isPreclinical(work.study) || namesAnimals(context, sentence))
      return null;
    return leans(context, sentence) ? {} : null;
  });
}

/** Works that cannot carry a statement of proven effect or safety, or a recommendation. */
export function referenceWeakDesign(context: PageContext): Draft[] {
  return drafts(context, 'design', ({ conditions, sentence, work }) => {
    // That it is about something else says more than how it was done.
    if (conditions.relation === 'different') return null;
    const { weakness } = work;
    if (weakness === null || isPreclinical(work.study) || !leans(context, sentence)) return null;
    return { work: { terms: [`design.${weakness}`] } };
  });
}

/** How products of a class are taken, where they are taken in one way only. */
const USUAL_ROUTES: Partial<Record<ProductClass, readonly Route[]>> = {
  cosmetic: ['topical'],
  supplement: ['oral'],
  food: ['oral'],
};
/** Relations of a work that tested the thing itself. */
const KNOWN: ReadonlySet<Relation> = new Set(['same', 'broader', 'narrower']);

/** Whether a work gave the thing in another way than it is sold: a drink for a cream, an infusion for a capsule. */
function takenOtherwise({ routes }: StudyDescription, usual: readonly Route[]): boolean {
  return routes.length > 0 && routes.every((route) => !usual.includes(route));
}

function populations(groups: readonly string[]): Terms {
  return { terms: groups.map((group) => `population.${group}`) };
}

function isPreclinical({ species, design, confidence }: StudyDescription): boolean {
  // Cells taken from people are no people.
  if (design === 'in-vitro-study' && confidence === 'stated') return true;
  return species.length > 0 && !species.includes('human');
}

function leans(context: PageContext, sentence: number): boolean {
  if (context.profile.stance !== 'promotional') return false;
  const { efficacy, safety, recommendation, result } = assertionOf(context, sentence);
  return efficacy || safety || recommendation || result;
}

function namesAnimals({ page }: PageContext, sentence: number): boolean {
  return mentionsAny(page.sentences[sentence]!, ANIMALS);
}

interface Sides {
  readonly claim?: Argument;
  readonly work?: Argument;
}

/** One draft for each sentence with a mismatch, pointing to every work that does not fit, and naming those that do. */
function drafts(
  context: PageContext,
  axis: string,
  mismatch: (assessment: Assessment) => Sides | null,
): Draft[] {
  const { assessments } = context.works();
  return [...groupBy(assessments, ({ sentence }) => sentence)].flatMap(([sentence, all]) => {
    const wrong = all.flatMap((assessment) => {
      const sides = mismatch(assessment);
      return sides ? [{ assessment, sides }] : [];
    });
    const first = wrong[0];
    if (!first) return [];
    const fitting = all.filter(
      (assessment) => !wrong.some((other) => other.assessment.work === assessment.work),
    );
    const draft = draftOver(sentence, first.assessment.citation, `${axis} of the cited work`);
    return [
      {
        ...draft,
        confidence: confidenceOf(first.assessment),
        message: fitting.length > 0 ? 'some' : 'default',
        args: {
          works: numbers(wrong.map(({ assessment }) => assessment.work)),
          fitting: numbers(fitting.map(({ work }) => work)),
          claim: first.sides.claim ?? '',
          work: first.sides.work ?? '',
        },
        related: wrong.flatMap(({ assessment }) => relatedEntry(context, assessment.work)),
      },
    ];
  });
}

function confidenceOf({ work }: Assessment): Confidence {
  return work.study.confidence === 'stated' ? 'high' : 'medium';
}

function numbers(works: readonly CitedWork[]): string {
  return [...new Set(works.map(({ number }) => number))].join(', ');
}

const NAMED = 3;

function namesOf({ works }: PageContext, senses: readonly string[]): Bilingual {
  const { hierarchy } = works();
  const named = (language: Language) =>
    senses
      .slice(0, NAMED)
      .map((sense) => hierarchy.nameOf(sense, language))
      .join(', ');
  return { en: named('en'), fr: named('fr') };
}

/** The entry by its title, or by its beginning where none was read. */
function relatedEntry({ page }: PageContext, { block, reference }: CitedWork): Draft['related'] {
  const sentences = page.byBlock[block] ?? [];
  const start = reference.title?.start ?? 0;
  const end = reference.title?.end ?? Number.POSITIVE_INFINITY;
  for (const sentence of sentences) {
    const { tokens } = page.sentences[sentence]!.sentence;
    const from = tokens.findIndex((token) => token.start >= start && token.start < end);
    if (from < 0) continue;
    const after = tokens.findIndex((token) => token.start >= end);
    return [{ message: 'reference', sentence, range: { from, to: after < 0 ? tokens.length : after } }];
  }
  return [];
}
