import { contains, isUnder } from '../facts/concepts.ts';
import type { Mention, SentenceFacts } from '../facts/types.ts';

/**
 * How strongly a sentence ties a cause to an outcome: not at all, as going together, as cause and effect
 * under a “may”, or as cause and effect.
 */
export type Strength = 'none' | 'correlational' | 'conditional' | 'causal';

/** A hedge within this many tokens before a verb of effect softens it. */
const HEDGE_REACH = 12;
/** Before these a participle qualifies a noun: `an increased risk`, `un risque accru`. */
const BEFORE_ADJECTIVE = new Set('a an the with of for and to had by in from their or'.split(' '));

/**
 * Reads the strength of what a sentence says of cause and outcome.
 *
 * Words of association win over words of effect beside them (`linked to reduced growth`); advice and
 * plans for research say nothing of their own. The words are the lexicons' `strength` concepts.
 */
export function strengthOf(facts: SentenceFacts): Strength {
  const of = (concept: string) => facts.mentions.filter((mention) => isUnder(mention.concept, concept));
  const associations = of('strength.association');
  const comparisons = of('strength.comparison');
  const advised = of('strength.advice').length + of('strength.research').length > 0;
  const stated = associations.some(({ concept }) => concept === 'strength.association');
  if (associations.length > 0 && (stated || !advised)) return 'correlational';
  if (advised) return 'none';
  const named = [...associations, ...comparisons];
  const effects = of('strength.causation').filter(
    (effect) => acts(effect, facts) && !named.some((other) => contains(other, effect)),
  );
  if (effects.length > 0) return isHedged(effects, of('strength.hedge')) ? 'conditional' : 'causal';
  if (comparisons.length > 0) return 'correlational';
  if (of('strength.hedge.modal').length > 0) return 'conditional';
  if (of('strength.notice').length + of('strength.effect-noun').length > 0) return 'none';
  return of('strength.risk').length > 0 ? 'correlational' : 'none';
}

/** `increased risk` names a difference, `increased the risk` a cause. */
function acts({ forms, from }: Mention, { sentence, language }: SentenceFacts): boolean {
  if (forms.includes('gerund')) return false;
  if (!forms.includes('participle')) return true;
  if (language === 'fr') return forms.includes('finite');
  return !BEFORE_ADJECTIVE.has(sentence.tokens[from - 1]?.fold ?? '');
}

function isHedged(effects: readonly Mention[], hedges: readonly Mention[]): boolean {
  return effects.some(
    ({ from, forms }) =>
      (forms.length > 0 && forms.every((form) => form === 'conditional')) ||
      hedges.some((hedge) => hedge.from < from && from - hedge.to < HEDGE_REACH),
  );
}
