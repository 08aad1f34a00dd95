import type { Reference } from '../bibliography/types.ts';
import type { LexiconSet } from '../facts/lexicon/set.ts';
import type { PageFacts } from '../facts/types.ts';
import type { VocabularyData } from '../facts/vocabulary/types.ts';
import { type ReferenceEntry, referenceEntries } from './entries.ts';
import { type Assessment, assessWorks, type CitedWork, titleTopicOf } from './relevance/assess.ts';
import { Hierarchy } from './relevance/hierarchy.ts';
import { type PageTopic, pageTopicOf } from './relevance/page-topic.ts';
import { describeStudy, titleLanguage } from './study/describe.ts';
import { weaknessOf } from './study/weakness.ts';

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
  const works = entries.map((entry) => workOf(entry, lexicons));
  const cited = entries.flatMap(({ citedBy }, index) =>
    citedBy
      .filter(({ sentence, markedIn }) => sentence === markedIn && !isPrinted(page, sentence))
      .map(({ sentence, citation }) => ({ sentence, citation, work: works[index]! })),
  );
  cited.sort((a, b) => a.sentence - b.sentence || a.citation.from - b.citation.from);
  const topic = pageTopicOf(page, hierarchy);
  return { works, assessments: assessWorks(page, cited, topic, hierarchy), topic, hierarchy };
}

function isPrinted(page: PageFacts, sentence: number): boolean {
  return page.document.blocks[page.sentences[sentence]!.sentence.block]!.kind === 'reference';
}

function workOf({ block, number, reference }: ReferenceEntry, lexicons: LexiconSet): CitedWork {
  const title = reference.title?.text ?? withoutAuthors(reference);
  const language = titleLanguage(title);
  const printed = reference.title === null ? title : `${title} ${notesOf(reference)}`;
  const described = describeStudy({ title: printed, journal: reference.journal?.text ?? null }, lexicons);
  const study: CitedWork['study'] =
    reference.parsed === 'none' && described.confidence === 'guessed'
      ? { ...described, design: 'unknown', confidence: 'none' }
      : described;
  return {
    block: block.index,
    number,
    reference,
    study,
    weakness: weaknessOf(printed, language, study, lexicons),
    topic: titleTopicOf(title, lexicons),
  };
}

/** What an entry prints after its authors, for one whose title could not be told apart. */
function withoutAuthors({ raw, authors }: Reference): string {
  return raw.slice(authors.at(-1)?.end ?? 0);
}

/** Remarks in brackets after a title: `(data on file)`. */
function notesOf({ raw, title }: Reference): string {
  return (raw.slice(title?.end ?? 0).match(/[([][^()[\]]{3,80}[)\]]/g) ?? []).join(' ');
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
