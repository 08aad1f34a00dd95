import type { Reference } from '../../bibliography/types.ts';
import type { LexiconSet } from '../../facts/lexicon/set.ts';
import type { Citation, Mention, PageFacts } from '../../facts/types.ts';
import { tokenize } from '../../language/tokens.ts';
import type { Language } from '../../language/types.ts';
import type { Population, StudyDescription } from '../study/types.ts';
import type { Weakness } from '../study/weakness.ts';
import { claimTopicOf } from './claim-topic.ts';
import { compareConditions, compareInterventions, type Verdict } from './compare.ts';
import type { Hierarchy, Relation } from './hierarchy.ts';
import { type PageTopic, sexesOf } from './page-topic.ts';
import { comparePopulations, compareSpecies, peopleOf } from './population.ts';
import { named, type Topic, topicOf } from './topic.ts';

/** A work that a page cites, with what its printed entry shows it to be about. */
export interface CitedWork {
  /** Index of the block that prints the entry. */
  readonly block: number;
  readonly number: string;
  readonly reference: Reference;
  readonly study: StudyDescription;
  /** Why it cannot carry a statement of proven effect or safety. */
  readonly weakness: Weakness | null;
  readonly topic: Topic;
}

/** A work where a sentence leans on it, compared on each axis. */
export interface Assessment {
  readonly sentence: number;
  readonly citation: Citation;
  readonly work: CitedWork;
  readonly conditions: Verdict;
  readonly interventions: Verdict;
  readonly population: Relation;
  /** Whom the claim or its page speaks to. */
  readonly people: readonly Population[];
}

const LANGUAGES: readonly Language[] = ['en', 'fr'];

/** What a title is about, by the names of either language: a French page cites English titles. */
export function titleTopicOf(title: string, lexicons: LexiconSet): Topic {
  const topics = LANGUAGES.map((language): Topic => topicOf(mentionsIn(title, language, lexicons)));
  const [first, second] = topics;
  return first!.conditions.length + first!.interventions.length >=
    second!.conditions.length + second!.interventions.length
    ? first!
    : second!;
}

function mentionsIn(title: string, language: Language, lexicons: LexiconSet): Mention[] {
  return named(lexicons.matcher(language).terms(tokenize(title, 0, title.length, language)));
}

/** Compares each work with each sentence that cites it. */
export function assessWorks(
  page: PageFacts,
  cited: readonly Pick<Assessment, 'sentence' | 'citation' | 'work'>[],
  topic: PageTopic,
  hierarchy: Hierarchy,
): Assessment[] {
  return cited.map(({ sentence, citation, work }) => {
    const claim = claimTopicOf(page, sentence);
    const own = peopleOf(page.sentences[sentence]!);
    const people = own.length > 0 ? own : topic.people;
    return {
      sentence,
      citation,
      work,
      conditions: compareConditions(hierarchy, claim, topic.main, work.topic),
      interventions: compareInterventions(hierarchy, claim, topic.main, topic.sources, work.topic),
      population: topic.isForAnimals
        ? compareSpecies(work.study)
        : comparePopulations(people, [
            ...work.study.population,
            ...sexesOf(work.topic.conditions, hierarchy),
          ]),
      people,
    };
  });
}
