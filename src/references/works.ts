import { parseReference } from '../bibliography/parse.ts';
import type { LexiconSet } from '../facts/lexicon/set.ts';
import type { Citation, PageFacts } from '../facts/types.ts';
import type { VocabularyData } from '../facts/vocabulary/types.ts';
import { referenceEntries } from './entries.ts';
import { type Assessment, assessWorks, type CitedWork, titleTopicOf } from './relevance/assess.ts';
import { Hierarchy } from './relevance/hierarchy.ts';
import { type PageTopic, pageTopicOf } from './relevance/page-topic.ts';
import { describeStudy } from './study/describe.ts';

/** The works that a page cites, and how each stands to the sentences that lean on it. */
export interface PageWorks {
  readonly works: readonly CitedWork[];
  readonly assessments: readonly Assessment[];
  readonly topic: PageTopic;
  readonly hierarchy: Hierarchy;
}

/** What reading works needs beside the page. */
export interface Knowledge {
  readonly lexicons: LexiconSet;
  readonly vocabulary: () => VocabularyData;
}

const hierarchies = new WeakMap<VocabularyData, Hierarchy>();

/** Reads every entry of the page's lists and compares it with each sentence that cites it. */
export function readWorks(page: PageFacts, { lexicons, vocabulary }: Knowledge): PageWorks {
  const hierarchy = hierarchyOf(vocabulary());
  const entries = referenceEntries(page);
  const works = entries.map(({ block, number }): CitedWork => {
    const reference = parseReference(block.text);
    const title = reference.title?.text ?? '';
    return {
      block: block.index,
      number,
      reference,
      study: describeStudy({ title, journal: reference.journal?.text ?? null }, lexicons),
      topic: titleTopicOf(title, lexicons),
    };
  });
  const cited: { sentence: number; citation: Citation; work: CitedWork }[] = [];
  for (const [sentence, facts] of page.sentences.entries()) {
    if (page.document.blocks[facts.sentence.block]!.kind === 'reference') continue;
    for (const citation of facts.citations) {
      for (const index of citation.entries) cited.push({ sentence, citation, work: works[index]! });
    }
  }
  const topic = pageTopicOf(page, hierarchy);
  return { works, assessments: assessWorks(page, cited, topic, hierarchy), topic, hierarchy };
}

/** The hierarchy of a vocabulary, made once. */
function hierarchyOf(vocabulary: VocabularyData): Hierarchy {
  let hierarchy = hierarchies.get(vocabulary);
  if (!hierarchy) {
    hierarchy = new Hierarchy(vocabulary);
    hierarchies.set(vocabulary, hierarchy);
  }
  return hierarchy;
}
