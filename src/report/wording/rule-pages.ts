import type { Wording } from './table.ts';

/** Phrases of the pages that describe rules. */
export interface RulePagePhrases {
  'written-by': { source: string };
  'index-title': null;
  'index-about': { count: number };
  'other-language': null;
  'all-rules': null;
  'column.rule': null;
  'column.title': null;
  'column.category': null;
  'column.severity': null;
  'column.tier': null;
  'column.status': null;
  'column.languages': null;
  languages: { languages: readonly string[] };
  'heading.fix': null;
  'heading.basis': null;
  'heading.flag': null;
  'heading.pass': null;
  'heading.miss': null;
  'about.basis': null;
  'about.miss': null;
  'no-basis': null;
  'second-hand': null;
}

const LANGUAGES: Readonly<Record<'en' | 'fr', Readonly<Record<string, string>>>> = {
  en: { en: 'English', fr: 'French' },
  fr: { en: 'anglais', fr: 'français' },
};

export const rulePagePhrases: Wording<RulePagePhrases> = {
  'written-by': {
    en: ({ source }) => `Written by "npm run docs" from ${source}.`,
    fr: ({ source }) => `Écrit par « npm run docs » à partir de ${source}.`,
  },
  'index-title': { en: () => 'Rules', fr: () => 'Règles' },
  'index-about': {
    en: ({ count }) =>
      `What the ${count} rules report, by category. A rule never says that a claim is false: it says what proof the claim would need and that none is shown. The tier is its legal strength: A, banned in all circumstances; B, banned for a class of products; C, misleading unless substantiated or disclosed; D, an indicator of the quality of evidence. How well each is found stands in [accuracy.md](../../accuracy.md), how to write one in [writing-rules.md](../../writing-rules.md).`,
    fr: ({ count }) =>
      `Ce que signalent les ${count} règles, par catégorie. Une règle ne dit jamais qu’une allégation est fausse : elle dit quelle preuve il faudrait, et qu’aucune n’est donnée. Le niveau est sa force légale : A, interdit en toutes circonstances ; B, interdit pour une catégorie de produits ; C, trompeur sauf preuve ou mention ; D, indice de la qualité des preuves. [accuracy.md](../../accuracy.md) dit combien chacune trouve, [writing-rules.md](../../writing-rules.md) comment en écrire une.`,
  },
  'other-language': { en: () => 'Français', fr: () => 'English' },
  'all-rules': { en: () => 'All rules', fr: () => 'Toutes les règles' },
  'column.rule': { en: () => 'Rule', fr: () => 'Règle' },
  'column.title': { en: () => 'Reports', fr: () => 'Signale' },
  'column.category': { en: () => 'Category', fr: () => 'Catégorie' },
  'column.severity': { en: () => 'Severity', fr: () => 'Gravité' },
  'column.tier': { en: () => 'Tier', fr: () => 'Niveau' },
  'column.status': { en: () => 'Status', fr: () => 'État' },
  'column.languages': { en: () => 'Finds in', fr: () => 'Cherche en' },
  languages: {
    en: ({ languages }) => languages.map((language) => LANGUAGES.en[language] ?? language).join(', '),
    fr: ({ languages }) => languages.map((language) => LANGUAGES.fr[language] ?? language).join(', '),
  },
  'heading.fix': { en: () => 'What would make it acceptable', fr: () => 'Ce qui le rendrait acceptable' },
  'heading.basis': { en: () => 'Basis', fr: () => 'Base' },
  'heading.flag': { en: () => 'Reported', fr: () => 'Signalé' },
  'heading.pass': { en: () => 'Not reported', fr: () => 'Non signalé' },
  'heading.miss': { en: () => 'Not found yet', fr: () => 'Pas encore trouvé' },
  'about.basis': {
    en: () =>
      'In brackets, the classes of product that it applies to. `--jurisdiction` narrows what a report shows.',
    fr: () =>
      'Entre crochets, les catégories de produits concernées. `--jurisdiction` restreint ce que montre un rapport.',
  },
  'about.miss': {
    en: () => 'Should be reported, and is not. The tests tell when one is found at last.',
    fr: () => 'Devrait être signalé et ne l’est pas. Les tests disent quand l’un est enfin trouvé.',
  },
  'no-basis': { en: () => 'None is given.', fr: () => 'Aucune n’est donnée.' },
  'second-hand': {
    en: () => 'confirmed through a secondary source',
    fr: () => 'confirmé par une source secondaire',
  },
};
