import type { Wording } from '../../report/wording/table.ts';

/** What only an editor shows. */
export interface EditorPhrases {
  'suppress-here': { rule: string };
  'suppress-file': { rule: string };
  'turn-off': { rule: string; file: string };
  'remove-suppression': null;
  explain: { rule: string };
  'lead-in': { words: string };
  meaning: null;
  'rule-page': null;
  'too-long': { limit: number };
  'not-audited': { reason: string };
  'more-problems': { count: number };
}

export const editorPhrases: Wording<EditorPhrases> = {
  'suppress-here': {
    en: ({ rule }) => `Suppress ${rule} here, with a reason`,
    fr: ({ rule }) => `Neutraliser ${rule} ici, avec une raison`,
  },
  'suppress-file': {
    en: ({ rule }) => `Suppress ${rule} in the whole file, with a reason`,
    fr: ({ rule }) => `Neutraliser ${rule} dans tout le fichier, avec une raison`,
  },
  'turn-off': {
    en: ({ rule, file }) => `Turn ${rule} off in ${file}`,
    fr: ({ rule, file }) => `Désactiver ${rule} dans ${file}`,
  },
  'remove-suppression': {
    en: () => 'Take the unused suppression out',
    fr: () => 'Retirer la directive inutile',
  },
  explain: { en: ({ rule }) => `Explain ${rule}`, fr: ({ rule }) => `Expliquer ${rule}` },
  'lead-in': {
    en: ({ words }) => `the words that introduce it: “${words}”`,
    fr: ({ words }) => `les mots qui l’introduisent : « ${words} »`,
  },
  meaning: { en: () => 'The rule', fr: () => 'La règle' },
  'rule-page': { en: () => 'The rule in full', fr: () => 'La règle en entier' },
  'too-long': {
    en: ({ limit }) =>
      `Longer than ${limit} characters, the most that is audited while you write. Run "claim-audit" on the saved file.`,
    fr: ({ limit }) =>
      `Plus de ${limit} caractères, le plus qui soit examiné pendant la saisie. Lancez « claim-audit » sur le fichier enregistré.`,
  },
  'not-audited': {
    en: ({ reason }) => `Not audited: ${reason}`,
    fr: ({ reason }) => `Page non examinée : ${reason}`,
  },
  'more-problems': {
    en: ({ count }) => `(and ${count} more)`,
    fr: ({ count }) => `(et ${count} de plus)`,
  },
};
