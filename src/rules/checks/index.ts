import type { PageContext } from '../conditions.ts';
import type { Draft } from '../finding.ts';
import { missingEvidence } from './missing-evidence.ts';
import { missingRiskInformation } from './missing-risk-information.ts';

/** A check that data cannot say; named by the rule file that carries all the rest. */
export type Check = (context: PageContext) => Draft[];

/** Every coded check by the name that rule files give it. */
export const checks: Readonly<Record<string, Check>> = {
  'missing-evidence': missingEvidence,
  'missing-risk-information': missingRiskInformation,
};
