import { mentionsOf } from '../../facts/concepts.ts';
import type { SentenceFacts } from '../../facts/types.ts';
import type { PageContext } from '../conditions.ts';
import type { Draft } from '../finding.ts';

const SAFE = ['safety.safe', 'safety.denied-harm', 'safety.denied-pain'];
const HARM = ['safety.harm', 'safety.dangerous'];

/** Answers that settle a question about safety without limits: "Is it safe? Yes." "Does it hurt? No." */
export function absoluteSafety(context: PageContext): Draft[] {
  if (context.profile.stance !== 'promotional') return [];
  const { sentences } = context.page;
  const drafts: Draft[] = [];
  for (let index = 0; index + 1 < sentences.length; index++) {
    const question = sentences[index]!;
    const answer = sentences[index + 1]!;
    if (!isQuestion(question) || isQuestion(answer)) continue;
    const settled = settledBy(question);
    const words = settled ? mentionsOf(answer, [settled])[0] : undefined;
    if (!words || mentionsOf(answer, ['safety.answer.but']).length > 0) continue;
    drafts.push({
      sentence: index + 1,
      range: { from: words.from, to: words.to },
      confidence: 'high',
      message: 'answer',
      args: {},
      trace: [{ kind: 'found', subject: 'answer to a question about safety', words: '' }],
      related: [],
      mergeable: false,
    });
  }
  return drafts;
}

/** The answer that would declare a thing safe, for a question about safety; null for any other. */
function settledBy(question: SentenceFacts): string | null {
  if (mentionsOf(question, SAFE).length > 0) return 'safety.answer.yes';
  return mentionsOf(question, HARM).length > 0 ? 'safety.answer.no' : null;
}

function isQuestion({ sentence }: SentenceFacts): boolean {
  return sentence.tokens.at(-1)?.fold === '?';
}
