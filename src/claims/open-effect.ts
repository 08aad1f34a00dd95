import type { Mention } from '../facts/types.ts';

/** The effect of a verb that no lexicon knows: of an ailment it makes less, of a good more. */
export function openEffect(
  at: number,
  makes: 'less' | 'more',
  form: 'finite' | 'conditional' = 'finite',
): Mention {
  return {
    concept: `effect.open.${makes}`,
    from: at,
    to: at + 1,
    pos: 'verb',
    forms: [form],
    entry: '',
    sense: null,
  };
}
