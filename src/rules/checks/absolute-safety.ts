import { mentionsOf } from '../../facts/concepts.ts';
import type { PageContext } from '../conditions.ts';
import type { Draft } from '../finding.ts';
import { draftOver } from './drafts.ts';
import { type SettledAnswer, settledAnswers } from './settled-answers.ts';

const SAFE = ['safety.safe', 'safety.denied-harm', 'safety.denied-pain', 'safety.question'];
const HARM = ['safety.harm', 'safety.dangerous'];

/** Answers that settle a question about safety without limits: "Is it safe? Yes." "Does it hurt? No." */
export function absoluteSafety({ page, profile }: PageContext): Draft[] {
  if (profile.stance !== 'promotional') return [];
  const yes = settledAnswers(page, SAFE, ['safety.answer.yes']);
  // "Is it without danger? No" settles nothing.
  const no = settledAnswers(page, HARM, ['safety.answer.no']).filter(
    ({ sentence }) => mentionsOf(page.sentences[sentence - 1]!, SAFE).length === 0,
  );
  return [...yes, ...no].map(draftOf);
}

function draftOf({ sentence, words }: SettledAnswer): Draft {
  const range = { from: words.from, to: words.to };
  return {
    ...draftOver(sentence, range, 'answer to a question about safety'),
    confidence: 'high',
    message: 'answer',
  };
}
