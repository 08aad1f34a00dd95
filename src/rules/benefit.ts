import type { Claim } from '../claims/types.ts';

/** Claims of benefit in the seller's voice, which disclaimers contradict and evidence should support. */
export function benefitClaims(claims: readonly Claim[]): Claim[] {
  return claims.filter(
    (claim) =>
      claim.polarity === 'affirmed' &&
      !claim.question &&
      claim.voice === 'seller' &&
      claim.subject !== 'not-promoted',
  );
}
