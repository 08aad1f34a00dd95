import type { Token } from '../../language/types.ts';
import type { Mention } from '../types.ts';

/** `-erait`, `-irait`, `-drait`, `-ttrait` and their plurals, accents kept: an imperfect in `-érait` is none. */
const ENDING = /(?:er|ir|ur|dr|vr|ttr)ai(?:t|ent)$/;
/** Imperfects of verbs in `-rer`, `-rir` and `-drer` that look the same. */
const IMPERFECT =
  /^(?:(?:re)?ti|atti|reti|respi|inspi|aspi|expi|transpi|conspi|admi|dési|vi|déchi|éti|ci|engend|effond|saupoud|cylind|(?:en|re|ren|désen|par)?cou|(?:dé)?ou|cou|mou|nou|sou|labou|savou|entou|recou|décou|rassu|assu|du|mesu|figu|procu|capti|jou|ju|augu|murmu|censu|obscu|inaugu|épu)rai(?:t|ent)$/;

/** Whether a word ends as conditionals do; spares most words a closer look. */
export function mayBeConditional(token: Token): boolean {
  return token.kind === 'word' && token.fold.endsWith('t');
}

/** Whether a French word is a verb in the conditional, by its form where the lexicons do not know it. */
export function isConditional(token: Token, known: readonly Mention[]): boolean {
  if (!mayBeConditional(token)) return false;
  const verbs = known.filter(({ pos }) => pos === 'verb');
  if (verbs.some(({ forms }) => forms.includes('conditional'))) return true;
  if (verbs.length > 0 || known.some(({ pos }) => pos === 'noun' || pos === 'adjective')) return false;
  return ENDING.test(token.lower) && !IMPERFECT.test(token.lower);
}
