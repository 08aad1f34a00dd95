import { ReferenceList } from '../bibliography/list.ts';
import { firstWhere } from '../document/search.ts';
import type { Block, Document } from '../document/types.ts';
import { identifyLanguages } from '../language/identify.ts';
import { segment } from '../language/index.ts';
import type { Language, Sentence, Token } from '../language/types.ts';
import { acronymMentions, learnAcronyms, type LearntAcronym, readAcronyms } from './acronyms.ts';
import { findCitations, resolveMarkers } from './citations.ts';
import { findCues } from './cues/index.ts';
import type { LexiconSet, WordMatcher } from './lexicon/set.ts';
import { findQuantities } from './quantities.ts';
import { findQuotations } from './quotations.ts';
import { type Continuation, quotedPassages } from './quoted-passages.ts';
import { promotedMentions, type PromotedName, promotedWords, type PromotedWords } from './promoted.ts';
import type { Citation, Mention, PageFacts, Quantity, Quotation, SentenceFacts } from './types.ts';

/** What the reader tells of a page beforehand. */
export interface FactOptions {
  /** Languages that are read; parts in others are passed over. Default: all. */
  readonly languages?: readonly Language[];
  /** Names that count as mentions of promoted things. */
  readonly promoted?: readonly PromotedName[];
}

/** Reads every fact of a page in one pass over its blocks. */
export function readFacts(
  document: Document,
  lexicons: LexiconSet,
  { languages: read, promoted = [] }: FactOptions = {},
): PageFacts {
  const languages = identifyLanguages(document.blocks, document.declaredLanguage);
  const references = new ReferenceList(document);
  const acronyms = readAcronyms(document);
  const learnt = new Map<Language, LearntAcronym[]>();
  const names = new Map<Language, PromotedWords[]>();
  const sentences: SentenceFacts[] = [];
  const byBlock: number[][] = [];
  const quotations: Quotation[] = [];
  const passages = quotedPassages(document.blocks);
  let words = 0;
  for (const block of document.blocks) {
    const indexes: number[] = [];
    byBlock.push(indexes);
    const language = languages.blocks[block.index];
    if (language !== 'en' && language !== 'fr') continue;
    if (read && !read.includes(language)) continue;
    if (acronyms.length > 0 && !learnt.has(language)) {
      learnt.set(language, learnAcronyms(acronyms, lexicons.matcher(language), language));
    }
    const known = learnt.get(language) ?? [];
    if (promoted.length > 0 && !names.has(language)) names.set(language, promotedWords(promoted, language));
    const named = names.get(language) ?? [];
    const segmented = segment(block.text, block.index, language);
    const goesOn = passages.get(block.index);
    const blockQuotations = goesOn
      ? [continued(block, goesOn, quotations)]
      : findQuotations(block, segmented, document.blocks[block.index + 1]);
    quotations.push(...blockQuotations);
    for (const sentence of segmented) {
      indexes.push(sentences.length);
      sentences.push(
        factsOf(sentence, block, blockQuotations, lexicons.matcher(language), references, (tokens) => [
          ...acronymMentions(tokens, known),
          ...promotedMentions(tokens, block.text, named),
        ]),
      );
      for (const { kind } of sentence.tokens) if (kind === 'word' || kind === 'number') words++;
    }
  }
  return { document, language: languages.page, sentences, byBlock, quotations, references, acronyms, words };
}

/** What a quotation holds of a later block than the one in which it opened, with its speaker. */
function continued({ index }: Block, { first, end }: Continuation, known: readonly Quotation[]): Quotation {
  const opened = known.findLast(({ block }) => block === first);
  return { block: index, start: 0, end, speaker: opened?.speaker ?? 'unknown', distancing: false };
}

const NOTHING = { quantities: [], citations: [], dangling: [], mentions: [], cues: [] } as const;

function factsOf(
  sentence: Sentence,
  block: Block,
  quotations: readonly Quotation[],
  matcher: WordMatcher,
  references: ReferenceList,
  ownNames: (tokens: readonly Token[]) => readonly Mention[],
): SentenceFacts {
  const { language } = sentence;
  // A cited work states nothing of the page's own.
  if (block.kind === 'reference') return { sentence, language, ...NOTHING };
  const quantities = findQuantities(sentence, block.text);
  const { citations, dangling } = resolveMarkers(findCitations(sentence, block), block.index, references);
  const mentions = mentionsIn(matcher, sentence, [
    ...codedMentions(sentence, quantities, citations, quotations),
    ...ownNames(sentence.tokens),
  ]);
  return {
    sentence,
    language,
    quantities,
    citations,
    dangling,
    mentions,
    cues: findCues(sentence, mentions),
  };
}

function mentionsIn(matcher: WordMatcher, { tokens }: Sentence, coded: readonly Mention[]): Mention[] {
  const mentions = [...matcher.terms(tokens), ...coded].sort((a, b) => a.from - b.from || b.to - a.to);
  matcher.sequences(tokens, mentions);
  return mentions;
}

/** Quantities, citations and quotations as mentions, so that sequences and rules can name them. */
function codedMentions(
  sentence: Sentence,
  quantities: readonly Quantity[],
  citations: readonly Citation[],
  quotations: readonly Quotation[],
): Mention[] {
  const mentions: Mention[] = [];
  const add = (concept: string, from: number, to: number) => {
    if (from < to)
      mentions.push({ concept, pos: 'phrase', forms: [], entry: concept, sense: null, from, to });
  };
  for (const { kind, from, to } of quantities) add(`quantity.${kind}`, from, to);
  for (const { from, to } of citations) add('citation', from, to);
  const first = firstWhere(quotations, ({ end }) => end > sentence.start);
  for (let index = first; index < quotations.length; index++) {
    const { start, end, speaker, distancing } = quotations[index]!;
    if (start >= sentence.end) break;
    if (distancing) continue;
    const from = sentence.tokens.findIndex((token) => token.start >= start && token.end <= end);
    if (from < 0) continue;
    let to = from;
    while (to < sentence.tokens.length && sentence.tokens[to]!.end <= end) to++;
    add(`quotation.${speaker === 'patient' || speaker === 'clinician' ? speaker : 'unknown'}`, from, to);
  }
  return mentions;
}
