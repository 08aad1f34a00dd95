import type { RuleDescription, RuleExample } from '../../rules/types.ts';
import type { Wording } from './table.ts';

/** Arguments of the phrases about rules. */
export interface RulePhrases {
  category: { category: string };
  status: { status: RuleDescription['status'] };
  tier: { tier: RuleDescription['tier'] };
  'rule-count': { count: number };
  expect: { expect: RuleExample['expect'] };
  reason: { reason: string };
  'heading.fix': null;
  'heading.basis': null;
  'heading.examples': null;
  'any-product': null;
}

const CATEGORIES_FR: Readonly<Record<string, string>> = {
  efficacy: 'efficacité',
  safety: 'sécurité',
  evidence: 'preuves',
  references: 'références',
  persuasion: 'persuasion',
  disclosure: 'transparence',
};
const TIERS = {
  en: {
    A: 'banned in all circumstances',
    B: 'banned for a class of products',
    C: 'misleading unless substantiated or disclosed',
    D: 'indicator of the quality of evidence',
  },
  fr: {
    A: 'interdit en toutes circonstances',
    B: 'interdit pour une catégorie de produits',
    C: 'trompeur sauf preuve ou mention',
    D: 'indice de la qualité des preuves',
  },
};
const EXPECTATIONS = {
  en: { flag: 'reported', pass: 'not reported', miss: 'not yet found' },
  fr: { flag: 'signalé', pass: 'non signalé', miss: 'pas encore trouvé' },
};

export const rulePhrases: Wording<RulePhrases> = {
  category: { en: ({ category }) => category, fr: ({ category }) => CATEGORIES_FR[category] ?? category },
  status: {
    en: ({ status }) => status,
    fr: ({ status }) => (status === 'stable' ? 'stable' : 'ébauche'),
  },
  tier: {
    en: ({ tier }) => `tier ${tier}, ${TIERS.en[tier]}`,
    fr: ({ tier }) => `niveau ${tier}, ${TIERS.fr[tier]}`,
  },
  'rule-count': {
    en: ({ count }) => `${count} rule${count === 1 ? '' : 's'}`,
    fr: ({ count }) => `${count} règle${count < 2 ? '' : 's'}`,
  },
  expect: { en: ({ expect }) => EXPECTATIONS.en[expect], fr: ({ expect }) => EXPECTATIONS.fr[expect] },
  reason: { en: ({ reason }) => `(${reason})`, fr: ({ reason }) => `(${reason})` },
  'heading.fix': { en: () => 'What would fix it', fr: () => 'Ce qui y remédie' },
  'heading.basis': { en: () => 'Basis', fr: () => 'Base' },
  'heading.examples': { en: () => 'Examples', fr: () => 'Exemples' },
  'any-product': { en: () => 'any product', fr: () => 'tout produit' },
};
