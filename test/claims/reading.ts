import { type InspectResult, inspectDocument } from '../../src/audit.ts';
import type { Claim } from '../../src/claims/types.ts';
import type { TextFormat } from '../../src/document/types.ts';
import type { TokenRange } from '../../src/language/types.ts';
import { readDocument } from '../../src/readers/index.ts';
import { shippedRules } from '../support/rules.ts';

const { ruleSet } = shippedRules();

/** A claim with its words instead of their places. */
export interface ReadClaim extends Omit<Claim, 'effect' | 'outcome'> {
  readonly effect: string;
  readonly outcome: string | null;
  /** From effect to outcome. */
  readonly words: string;
}

/** A page read by the rules of the project. */
export function read(text: string, format: TextFormat = 'text'): InspectResult {
  return inspectDocument(readDocument(text, format), ruleSet);
}

/** Claims of a page, in order. */
export function claimsOf(text: string, format: TextFormat = 'text'): ReadClaim[] {
  const { document, facts, claims } = read(text, format);
  return claims.map((claim) => {
    const { block, tokens } = facts.sentences[claim.sentence]!.sentence;
    const words = ({ from, to }: TokenRange) =>
      document.blocks[block]!.text.slice(tokens[from]!.start, tokens[to - 1]!.end);
    return {
      ...claim,
      effect: words(claim.effect),
      outcome: claim.outcome && words(claim.outcome),
      words: words(claim.range),
    };
  });
}

/** Each claim as `effect → outcome`, or the effect alone. */
export function pairs(text: string, format: TextFormat = 'text'): string[] {
  return claimsOf(text, format).map(({ effect, outcome }) => (outcome ? `${effect} → ${outcome}` : effect));
}
