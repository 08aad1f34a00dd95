import type { Severity } from '../../rules/types.ts';
import { reportPhrases } from './report.ts';
import type { Wording } from './table.ts';

/** Arguments of the phrases that single formats need. */
export interface FormatPhrases {
  /** Findings that a service would not show. */
  'more-findings': Readonly<Record<Severity, number>>;
  /** What a SARIF taxonomy holds; the place is a country, the Union or the literature. */
  taxonomy: { place: string };
  /** A suppression that needs mending, as a title. */
  directive: null;
  severity: null;
  rule: null;
  findings: null;
}

const counted = (language: 'en' | 'fr', counts: Readonly<Record<Severity, number>>) =>
  (['error', 'warning', 'info'] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => reportPhrases['severity-count'][language]({ severity, count: counts[severity] }))
    .join(', ');

export const formatPhrases: Wording<FormatPhrases> = {
  'more-findings': {
    en: (counts) => `${counted('en', counts)} more, not shown here; every other format lists them all.`,
    fr: (counts) => `Non affichés ici : ${counted('fr', counts)} ; tous les autres formats les donnent.`,
  },
  taxonomy: {
    en: ({ place }) => `Sources that rules stand on: ${place}`,
    fr: ({ place }) => `Sources des règles : ${place}`,
  },
  directive: { en: () => 'Suppression', fr: () => 'Directive' },
  severity: { en: () => 'Severity', fr: () => 'Gravité' },
  rule: { en: () => 'Rule', fr: () => 'Règle' },
  findings: { en: () => 'Findings', fr: () => 'Constats' },
};
