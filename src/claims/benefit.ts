import type { Claim } from './types.ts';

const known = new WeakMap<readonly Claim[], readonly Claim[]>();

/** Claims of benefit in the seller's voice, which sell, disclaimers contradict and evidence should support. */
export function benefitClaims(claims: readonly Claim[]): readonly Claim[] {
  let benefits = known.get(claims);
  if (!benefits) {
    benefits = claims.filter(
      (claim) =>
        claim.polarity === 'affirmed' &&
        !claim.question &&
        claim.voice === 'seller' &&
        claim.subject !== 'not-promoted',
    );
    known.set(claims, benefits);
  }
  return benefits;
}
