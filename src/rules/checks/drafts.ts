import type { PageFacts, SentenceFacts } from '../../facts/types.ts';
import type { TokenRange } from '../../language/types.ts';
import type { Draft } from '../finding.ts';

/** A draft over the words of a sentence, without the marks around them. */
export function wholeSentence(page: PageFacts, sentence: number, subject: string): Draft {
  const { tokens } = page.sentences[sentence]!.sentence;
  let from = 0;
  let to = tokens.length;
  while (from < to - 1 && tokens[from]!.kind === 'punctuation') from++;
  while (to > from + 1 && tokens[to - 1]!.kind === 'punctuation') to--;
  return draftOver(sentence, { from, to }, subject);
}

/** A draft over a run of tokens, with what was found there. */
export function draftOver(sentence: number, range: TokenRange, subject: string): Draft {
  return {
    sentence,
    range,
    confidence: 'medium',
    message: 'default',
    args: {},
    trace: [{ kind: 'found', subject, words: '' }],
    related: [],
    mergeable: false,
  };
}

/** The words of a sentence as the page writes them. */
export function textOf(page: PageFacts, { sentence }: SentenceFacts): string {
  return page.document.blocks[sentence.block]!.text.slice(sentence.start, sentence.end);
}
