import type { Claim } from '../../claims/types.ts';
import type { Wording } from './table.ts';

/** Arguments of the phrases of `inspect`. Names of concepts, cues and readings are those of rule files, in both languages. */
export interface InspectPhrases {
  facts: null;
  cues: null;
  claims: null;
  citations: null;
  quoted: { words: string };
  cue: { kind: string; words: string; scope: string };
  voice: { voice: Claim['voice'] };
  subject: { subject: Claim['subject'] };
  question: null;
  hypothetical: null;
  cited: null;
}

export const inspectPhrases: Wording<InspectPhrases> = {
  facts: { en: () => 'Facts', fr: () => 'Faits' },
  cues: { en: () => 'Cues', fr: () => 'Indices' },
  claims: { en: () => 'Claims', fr: () => 'Allégations' },
  citations: { en: () => 'Citations', fr: () => 'Renvois' },
  quoted: { en: ({ words }) => `“${words}”`, fr: ({ words }) => `« ${words} »` },
  cue: {
    en: ({ kind, words, scope }) => `${kind} ${words}${scope && ` over ${scope}`}`,
    fr: ({ kind, words, scope }) => `${kind} ${words}${scope && ` sur ${scope}`}`,
  },
  voice: { en: ({ voice }) => `voice ${voice}`, fr: ({ voice }) => `voix ${voice}` },
  subject: { en: ({ subject }) => `subject ${subject}`, fr: ({ subject }) => `sujet ${subject}` },
  question: { en: () => 'question', fr: () => 'question' },
  hypothetical: { en: () => 'hypothetical', fr: () => 'hypothèse' },
  cited: { en: () => 'cited', fr: () => 'référence donnée' },
};
