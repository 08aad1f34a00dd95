import type { BlockKind } from '../../document/types.ts';
import type { Severity } from '../../rules/types.ts';
import { reportPhrases } from './report.ts';
import { reasonIn } from './reasons.ts';
import type { Wording } from './table.ts';

export type View = 'overview' | 'text' | 'findings' | 'references' | 'profile' | 'rules';
export type FilterName = 'severity' | 'confidence' | 'category' | 'rule';
/** Blocks that a reader would take for paragraphs if nothing said what they are. */
export type LabelledKind = Extract<
  BlockKind,
  'title' | 'meta-description' | 'caption' | 'link' | 'button' | 'image-alt' | 'footnote' | 'reference'
>;

/** Arguments of the phrases that only the HTML report needs. */
export interface HtmlPhrases {
  title: null;
  skip: null;
  views: null;
  view: { view: View };
  file: null;
  files: null;
  filters: null;
  filter: { name: FilterName };
  'all-rules': null;
  'no-rules': null;
  reset: null;
  /** `{shown}` and `{total}` are filled in by the page's own script. */
  'shown-template': null;
  'none-shown': null;
  'no-text': null;
  panel: null;
  'panel-empty': null;
  earlier: null;
  later: null;
  /** `{from}`, `{to}` and `{total}` are filled in by the page's own script. */
  'range-template': null;
  previous: null;
  next: null;
  close: null;
  /** `{nth}` and `{total}` are filled in by the page's own script. */
  'position-template': null;
  place: { line: number; column: number };
  'in-text': null;
  rule: null;
  instead: null;
  rewritten: null;
  nearby: null;
  'how-found': null;
  'cleared-because': { reason: string };
  'by-severity': null;
  'by-category': null;
  'by-rule': null;
  count: null;
  burden: null;
  'read-pages': { count: number };
  'need-proof': Readonly<Record<Severity, number>>;
  'clean-pages': { count: number };
  'off-topic-works': { count: number };
  'held-back': null;
  'most-frequent': { titles: readonly string[] };
  unread: null;
  key: null;
  keys: null;
  'keys-move': null;
  'keys-open': null;
  'keys-close': null;
  'keys-on': null;
  kind: { kind: LabelledKind };
  stance: null;
  evidence: null;
  language: null;
  'product-class': null;
  format: null;
  length: null;
  position: null;
  weight: null;
  words: null;
  new: null;
  'made-by': { name: string; version: string };
}

const VIEWS = {
  en: {
    overview: 'Overview',
    text: 'Text',
    findings: 'Findings',
    references: 'References',
    profile: 'Profile',
    rules: 'Rules',
  },
  fr: {
    overview: 'Synthèse',
    text: 'Texte',
    findings: 'Constats',
    references: 'Références',
    profile: 'Profil',
    rules: 'Règles',
  },
};
const FILTERS = {
  en: { severity: 'Severity', confidence: 'Confidence', category: 'Category', rule: 'Rule' },
  fr: { severity: 'Gravité', confidence: 'Confiance', category: 'Catégorie', rule: 'Règle' },
};
const KINDS: Readonly<Record<LabelledKind, readonly [en: string, fr: string]>> = {
  title: ['Page title', 'Titre de la page'],
  'meta-description': ['Description', 'Description'],
  caption: ['Caption', 'Légende'],
  link: ['Link', 'Lien'],
  button: ['Button', 'Bouton'],
  'image-alt': ['Image', 'Image'],
  footnote: ['Note', 'Note'],
  reference: ['Reference', 'Référence'],
};

/** Phrases of the HTML report in every language. */
export const htmlPhrases: Wording<HtmlPhrases> = {
  title: { en: () => 'Health claims report', fr: () => 'Rapport sur les allégations de santé' },
  skip: { en: () => 'Skip to the report', fr: () => 'Aller au rapport' },
  views: { en: () => 'Views', fr: () => 'Vues' },
  view: { en: ({ view }) => VIEWS.en[view], fr: ({ view }) => VIEWS.fr[view] },
  file: { en: () => 'File', fr: () => 'Fichier' },
  files: { en: () => 'Files', fr: () => 'Fichiers' },
  filters: { en: () => 'Filters', fr: () => 'Filtres' },
  filter: { en: ({ name }) => FILTERS.en[name], fr: ({ name }) => FILTERS.fr[name] },
  'all-rules': { en: () => 'All', fr: () => 'Toutes' },
  'no-rules': { en: () => 'None', fr: () => 'Aucune' },
  reset: { en: () => 'Show everything', fr: () => 'Tout afficher' },
  'shown-template': {
    en: () => 'Findings shown: {shown} of {total}',
    fr: () => 'Constats affichés : {shown} sur {total}',
  },
  'none-shown': {
    en: () => 'The filters hide every finding.',
    fr: () => 'Les filtres masquent tous les constats.',
  },
  'no-text': { en: () => 'The page has no text.', fr: () => 'La page ne contient aucun texte.' },
  panel: { en: () => 'Selected finding', fr: () => 'Constat choisi' },
  'panel-empty': {
    en: () => 'Choose marked words in the text to see what is said about them.',
    fr: () => 'Choisissez un passage marqué du texte pour voir ce qui en est dit.',
  },
  earlier: { en: () => 'Earlier', fr: () => 'Précédents' },
  later: { en: () => 'Later', fr: () => 'Suivants' },
  'range-template': { en: () => '{from}–{to} of {total}', fr: () => '{from} à {to} sur {total}' },
  previous: { en: () => 'Previous finding', fr: () => 'Constat précédent' },
  next: { en: () => 'Next finding', fr: () => 'Constat suivant' },
  close: { en: () => 'Close', fr: () => 'Fermer' },
  'position-template': { en: () => '{nth} of {total}', fr: () => '{nth} sur {total}' },
  place: {
    en: ({ line, column }) => `line ${line}, column ${column}`,
    fr: ({ line, column }) => `ligne ${line}, colonne ${column}`,
  },
  'in-text': { en: () => 'show in the text', fr: () => 'voir dans le texte' },
  rule: { en: () => 'Rule', fr: () => 'Règle' },
  instead: { en: () => 'Instead of', fr: () => 'Au lieu de' },
  rewritten: { en: () => 'For example', fr: () => 'Par exemple' },
  nearby: { en: () => 'Cleared nearby', fr: () => 'Écartés à proximité' },
  'how-found': { en: () => 'How it was found', fr: () => 'Comment cela a été trouvé' },
  'cleared-because': {
    en: ({ reason }) => `cleared: ${reason}`,
    fr: ({ reason }) => `écarté : ${reasonIn(reason, 'fr')}`,
  },
  'by-severity': { en: () => 'Findings by severity', fr: () => 'Constats par gravité' },
  'by-category': { en: () => 'Findings by category', fr: () => 'Constats par catégorie' },
  'by-rule': { en: () => 'Findings by rule', fr: () => 'Constats par règle' },
  count: { en: () => 'Number', fr: () => 'Nombre' },
  burden: {
    en: () =>
      'A finding does not say that a claim is false. It says what proof the claim would need and that the page shows none: the burden of proof is the trader’s.',
    fr: () =>
      'Un constat ne dit pas qu’une affirmation est fausse. Il dit quelle preuve elle demanderait et que la page n’en montre aucune : la charge de la preuve incombe au professionnel.',
  },
  'read-pages': {
    en: ({ count }) => `${count === 1 ? 'One page was' : `${count} pages were`} read.`,
    fr: ({ count }) => (count === 1 ? 'Une page a été lue.' : `${count} pages ont été lues.`),
  },
  'need-proof': {
    en: (counts) => needProof('en', counts),
    fr: (counts) => needProof('fr', counts),
  },
  'clean-pages': {
    en: ({ count }) => `${count === 1 ? 'One page has' : `${count} pages have`} nothing to report.`,
    fr: ({ count }) =>
      count === 1
        ? 'Une page ne donne lieu à aucun constat.'
        : `${count} pages ne donnent lieu à aucun constat.`,
  },
  'off-topic-works': {
    en: ({ count }) =>
      `${count === 1 ? 'One work is' : `${count} works are`} cited for a condition, an intervention or people other than those that the work is about.`,
    fr: ({ count }) =>
      `${count === 1 ? 'Un travail est cité' : `${count} travaux sont cités`} pour une affection, une intervention ou une population autres que celles dont il traite.`,
  },
  'most-frequent': {
    en: ({ titles }) => `Most frequent: ${titles.join('; ')}.`,
    fr: ({ titles }) => `Le plus souvent : ${titles.join(' ; ')}.`,
  },
  'held-back': { en: () => 'Not shown', fr: () => 'Non affichés' },
  unread: { en: () => 'Not read', fr: () => 'Non lus' },
  key: { en: () => 'Marks', fr: () => 'Marques' },
  keys: { en: () => 'Keyboard', fr: () => 'Clavier' },
  'keys-move': { en: () => 'next and previous finding', fr: () => 'constat suivant et précédent' },
  'keys-open': { en: () => 'go to the explanation', fr: () => 'aller à l’explication' },
  'keys-close': { en: () => 'back to the text', fr: () => 'revenir au texte' },
  'keys-on': { en: () => 'Keys of one letter', fr: () => 'Touches d’une lettre' },
  kind: { en: ({ kind }) => KINDS[kind][0], fr: ({ kind }) => KINDS[kind][1] },
  stance: { en: () => 'Stance', fr: () => 'Posture' },
  evidence: { en: () => 'What speaks for the stance', fr: () => 'Ce qui indique la posture' },
  language: { en: () => 'Language', fr: () => 'Langue' },
  'product-class': { en: () => 'Product class', fr: () => 'Catégorie de produit' },
  format: { en: () => 'Format', fr: () => 'Format' },
  length: { en: () => 'Length', fr: () => 'Longueur' },
  position: { en: () => 'Place', fr: () => 'Endroit' },
  weight: { en: () => 'Weight', fr: () => 'Poids' },
  words: { en: () => 'Words', fr: () => 'Mots' },
  new: { en: () => 'opens in a new tab', fr: () => 's’ouvre dans un nouvel onglet' },
  'made-by': {
    en: ({ name, version }) => `Made by ${name} ${version}`,
    fr: ({ name, version }) => `Établi par ${name} ${version}`,
  },
};

function needProof(language: 'en' | 'fr', counts: Readonly<Record<Severity, number>>): string {
  const total = counts.error + counts.warning + counts.info;
  const parts = (['error', 'warning', 'info'] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => reportPhrases['severity-count'][language]({ severity, count: counts[severity] }))
    .join(', ');
  if (language === 'en') {
    if (total === 0) return 'Nothing to report.';
    return `${total === 1 ? 'One passage needs' : `${total} passages need`} attention: ${parts}.`;
  }
  if (total === 0) return 'Rien à signaler.';
  return `${total === 1 ? 'Un passage demande' : `${total} passages demandent`} l’attention : ${parts}.`;
}
