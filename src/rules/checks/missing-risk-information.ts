import { contains, isOf } from '../../facts/concepts.ts';
import type { PageContext } from '../conditions.ts';
import { benefitClaims } from '../benefit.ts';
import type { Draft } from '../finding.ts';
import { oncePerSentence, pageFinding } from './page-finding.ts';

/** A promotional page that claims benefit from something that bears risk and names none. */
export function missingRiskInformation(context: PageContext): Draft[] {
  if (context.profile.stance !== 'promotional') return [];
  const claims = oncePerSentence(benefitClaims(context.claims));
  if (claims.length === 0) return [];
  let bearing = false;
  for (const facts of context.page.sentences) {
    const denials = facts.mentions.filter((mention) => isOf(mention, ['safety.denied-harm']));
    for (const mention of facts.mentions) {
      if (isOf(mention, ['risk.bearing'])) bearing = true;
      if (isOf(mention, ['risk.named']) && !denials.some((denial) => contains(denial, mention))) return [];
    }
  }
  return bearing ? pageFinding(context, claims, 'no risk named on the page') : [];
}
