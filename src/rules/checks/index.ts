import type { PageContext } from '../conditions.ts';
import type { Draft } from '../finding.ts';
import { absoluteSafety } from './absolute-safety.ts';
import { arrivals } from './arrivals.ts';
import { clinicalStories } from './clinical-stories.ts';
import { cures } from './cures.ts';
import { grounds } from './grounds.ts';
import { disparagement } from './disparagement.ts';
import { endorsements } from './endorsements.ts';
import { invokedEvidence } from './invoked-evidence.ts';
import { missingEvidence } from './missing-evidence.ts';
import { missingRiskInformation } from './missing-risk-information.ts';
import { offTopicResidue } from './off-topic-residue.ts';
import { panacea } from './panacea.ts';
import { promises } from './promises.ts';
import {
  referenceOtherIntervention,
  referenceOtherPopulation,
  referenceOutOfContext,
  referencePreclinical,
  referenceWeakDesign,
} from './cited-works.ts';
import { danglingCitation, uncitedReference, unidentifiableReference } from './references.ts';
import { tableFigures } from './table-shares.ts';
import { testimonials } from './testimonials.ts';
import { trialNumbers } from './trial-numbers.ts';
import { typicalShares } from './typical-shares.ts';

/** A check that data cannot say; named by the rule file that carries all the rest. */
export type Check = (context: PageContext) => Draft[];

/** Every coded check by the name that rule files give it. */
export const checks: Readonly<Record<string, Check>> = {
  'absolute-safety': absoluteSafety,
  arrivals,
  'clinical-stories': clinicalStories,
  cures,
  grounds,
  'dangling-citation': danglingCitation,
  disparagement,
  endorsements,
  'invoked-evidence': invokedEvidence,
  'missing-evidence': missingEvidence,
  'missing-risk-information': missingRiskInformation,
  'off-topic-residue': offTopicResidue,
  panacea,
  promises,
  'reference-other-intervention': referenceOtherIntervention,
  'reference-other-population': referenceOtherPopulation,
  'reference-out-of-context': referenceOutOfContext,
  'reference-preclinical': referencePreclinical,
  'reference-weak-design': referenceWeakDesign,
  'table-figures': tableFigures,
  testimonials,
  'trial-numbers': trialNumbers,
  'typical-shares': typicalShares,
  'uncited-reference': uncitedReference,
  'unidentifiable-reference': unidentifiableReference,
};
