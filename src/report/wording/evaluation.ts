import type { Confidence } from '../../rules/types.ts';
import type { Wording } from './table.ts';

export interface EvaluationPhrases {
  'left-out': { labels: number; rules: readonly string[] };
  number: { value: number; digits: number };
  'all-pages': null;
  pages: { count: number };
  rule: null;
  labels: null;
  found: null;
  'false-alarms': null;
  precision: null;
  recall: null;
  micro: null;
  macro: null;
  neutral: { pages: number; words: number; error: number; warning: number; info: number; rate: string };
  'no-neutral': null;
  confidence: { confidence: Confidence; findings: number; right: number; precision: string };
  miss: null;
  'false-alarm': null;
}

const CONFIDENCES = {
  en: { high: 'High', medium: 'Medium', low: 'Low' },
  fr: { high: 'élevée', medium: 'moyenne', low: 'faible' },
};

export const evaluationPhrases: Wording<EvaluationPhrases> = {
  'left-out': {
    en: ({ labels, rules }) =>
      `Left out: ${labels} labels of rules that are not in use (${rules.join(', ')}).`,
    fr: ({ labels, rules }) =>
      `Hors calcul : ${labels} annotations de règles absentes (${rules.join(', ')}).`,
  },
  number: {
    en: ({ value, digits }) => value.toFixed(digits),
    fr: ({ value, digits }) => value.toFixed(digits).replace('.', ','),
  },
  'all-pages': { en: () => 'All pages', fr: () => 'Toutes les pages' },
  pages: {
    en: ({ count }) => `${count} page${count === 1 ? '' : 's'}`,
    fr: ({ count }) => `${count} page${count < 2 ? '' : 's'}`,
  },
  rule: { en: () => 'Rule', fr: () => 'Règle' },
  labels: { en: () => 'Labels', fr: () => 'Annot.' },
  found: { en: () => 'Found', fr: () => 'Trouvés' },
  'false-alarms': { en: () => 'False', fr: () => 'Faux' },
  precision: { en: () => 'Precision', fr: () => 'Précision' },
  recall: { en: () => 'Recall', fr: () => 'Rappel' },
  micro: { en: () => 'all findings (micro)', fr: () => 'tous les constats (micro)' },
  macro: { en: () => 'mean of rules (macro)', fr: () => 'moyenne des règles (macro)' },
  neutral: {
    en: ({ pages, words, error, warning, info, rate }) =>
      `Neutral pages: ${pages}, ${words} words; false alarms: ${error} error, ${warning} warning, ${info} info; ${rate} per 1,000 words.`,
    fr: ({ pages, words, error, warning, info, rate }) =>
      `Pages neutres : ${pages}, ${words} mots ; fausses alertes : ${error} erreur, ${warning} avertissement, ${info} info ; ${rate} pour 1 000 mots.`,
  },
  'no-neutral': { en: () => 'No neutral pages.', fr: () => 'Aucune page neutre.' },
  confidence: {
    en: ({ confidence, findings, right, precision }) =>
      `${CONFIDENCES.en[confidence]} confidence: right ${right} of ${findings}, precision ${precision}.`,
    fr: ({ confidence, findings, right, precision }) =>
      `Confiance ${CONFIDENCES.fr[confidence]} : justes ${right} sur ${findings}, précision ${precision}.`,
  },
  miss: { en: () => 'miss', fr: () => 'oubli' },
  'false-alarm': { en: () => 'false alarm', fr: () => 'fausse alerte' },
};
