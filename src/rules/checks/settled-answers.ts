import { mentionsOf } from '../../facts/concepts.ts';
import type { Mention, PageFacts } from '../../facts/types.ts';
import { isQuestion } from './voices.ts';

/** The words by which a question is settled in the sentence that follows it. */
export interface SettledAnswer {
  readonly sentence: number;
  readonly words: Mention;
}

/**
 * Answers that settle a question with no more than a word: `May I take it while pregnant? Yes.`
 *
 * @param asked concepts that make the question one of the kind wanted
 * @param settling concepts that settle it, at the beginning of the answer
 */
export function settledAnswers(
  page: PageFacts,
  asked: readonly string[],
  settling: readonly string[],
): SettledAnswer[] {
  const found: SettledAnswer[] = [];
  for (let index = 0; index + 1 < page.sentences.length; index++) {
    const [question, answer] = [page.sentences[index]!, page.sentences[index + 1]!];
    if (!isQuestion(question) || isQuestion(answer) || mentionsOf(question, asked).length === 0) continue;
    const words = mentionsOf(answer, settling)[0];
    if (!words || mentionsOf(answer, ['safety.answer.but']).length > 0) continue;
    found.push({ sentence: index + 1, words });
  }
  return found;
}
