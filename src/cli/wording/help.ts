import type { Wording } from '../../report/wording/table.ts';

/** Phrases of the help and of the running program. */
export interface HelpPhrases {
  program: null;
  audit: null;
  rules: null;
  explain: null;
  inspect: null;
  references: null;
  evaluate: null;
  watch: null;
  lsp: null;
  'lsp.terminal': null;
  'test-rules': null;
  config: null;
  init: null;
  completion: null;
  help: null;
  version: null;
  'argument.shell': null;
  'argument.paths': null;
  'argument.rule': null;
  'argument.corpus': null;
  'argument.rules': null;
  'option.lang': null;
  'option.no-color': null;
  'option.rules': null;
  'option.config': null;
  'option.no-config': null;
  'option.max-warnings': null;
  'option.no-main-content': null;
  'argument.config': null;
  'option.output': null;
  'option.format': { formats: readonly string[] };
  'option.formats': { formats: readonly string[] };
  'option.fail-on': null;
  'option.min-confidence': null;
  'option.jurisdiction': null;
  'option.baseline': null;
  'option.update-baseline': null;
  'option.changed': null;
  'option.no-inline-config': null;
  'option.unused-directives': null;
  'option.report-suppressed': null;
  'option.cache': null;
  'option.stdio': null;
  'option.quiet': null;
  'option.verbose': null;
  'option.stdin-filename': null;
  'option.main-content': null;
  'option.list': null;
  'option.rule': null;
  'option.test-rule': null;
  heading: { heading: string };
  default: { value: string };
  error: { text: string };
  progress: { done: number };
}

const HEADINGS: Readonly<Record<string, string>> = {
  'Usage:': 'Usage :',
  'Arguments:': 'Arguments :',
  'Options:': 'Options :',
  'Commands:': 'Commandes :',
  'Global Options:': 'Options communes :',
};

export const helpPhrases: Wording<HelpPhrases> = {
  program: {
    en: () => 'Audits health claims in French and English marketing text.',
    fr: () => 'Examine les allégations de santé des textes commerciaux en français et en anglais.',
  },
  audit: {
    en: () => 'audit files, folders, globs or standard input (-); "audit" may be left out',
    fr: () => 'examiner fichiers, dossiers, motifs ou entrée standard (-) ; « audit » peut s’omettre',
  },
  rules: {
    en: () => 'list the rules with their severity and status',
    fr: () => 'lister les règles, leur gravité et leur état',
  },
  explain: {
    en: () => 'explain a rule: meaning, basis, examples, how to fix',
    fr: () => 'expliquer une règle : sens, base, exemples, remède',
  },
  references: {
    en: () => 'list the works cited, what each is about and how it stands to the claims that cite it',
    fr: () => 'lister les travaux cités, leur objet et leur rapport aux affirmations qui les citent',
  },
  inspect: {
    en: () => 'show how each sentence was read: facts, cues, claims, profile',
    fr: () => 'montrer la lecture de chaque phrase : faits, indices, allégations, profil',
  },
  watch: {
    en: () => 'audit pages again whenever they are saved, and show what came and went',
    fr: () => 'réexaminer les pages à chaque enregistrement, et montrer ce qui apparaît et disparaît',
  },
  lsp: {
    en: () => 'serve an editor by the Language Server Protocol; editors start this',
    fr: () => 'servir un éditeur par le Language Server Protocol ; ce sont les éditeurs qui lancent ceci',
  },
  'lsp.terminal': {
    en: () =>
      'This speaks the Language Server Protocol; an editor is to start it: see docs/editors.md. Ctrl-C ends it.',
    fr: () =>
      'Ceci parle le Language Server Protocol ; c’est à un éditeur de le lancer : voir docs/editors.md. Ctrl-C termine.',
  },
  evaluate: {
    en: () => 'measure precision and recall on labelled pages',
    fr: () => 'mesurer précision et rappel sur des pages annotées',
  },
  'test-rules': {
    en: () => 'check a rule folder and run the examples of its rules, for those who write them',
    fr: () => 'vérifier un dossier de règles et en exécuter les exemples, pour qui les écrit',
  },
  config: {
    en: () => 'show the settings that hold for a page, and where each comes from',
    fr: () => 'montrer les réglages valables pour une page, et d’où vient chacun',
  },
  init: {
    en: () => 'write a commented configuration into this folder',
    fr: () => 'écrire dans ce dossier une configuration commentée',
  },
  completion: {
    en: () => 'print what makes a shell complete commands and options',
    fr: () => 'afficher de quoi compléter commandes et options dans un shell',
  },
  help: { en: () => 'show help', fr: () => 'afficher l’aide' },
  version: { en: () => 'show the version', fr: () => 'afficher la version' },
  'argument.shell': { en: () => 'bash, zsh or fish', fr: () => 'bash, zsh ou fish' },
  'argument.paths': {
    en: () => 'files, folders, globs, or - for standard input',
    fr: () => 'fichiers, dossiers, motifs, ou - pour l’entrée standard',
  },
  'argument.rule': { en: () => 'name of a rule', fr: () => 'nom d’une règle' },
  'argument.corpus': {
    en: () => 'folders of pages with their labels',
    fr: () => 'dossiers de pages avec leurs annotations',
  },
  'argument.rules': {
    en: () => 'folder of rules (default: those shipped)',
    fr: () => 'dossier de règles (par défaut, celles fournies)',
  },
  'option.lang': {
    en: () => 'language of messages: en, fr (default: from the environment)',
    fr: () => 'langue des messages : en, fr (par défaut, celle de l’environnement)',
  },
  'option.no-color': {
    en: () => 'no colour, as with NO_COLOR',
    fr: () => 'sans couleur, comme avec NO_COLOR',
  },
  'argument.config': {
    en: () => 'page or folder (default: this folder)',
    fr: () => 'page ou dossier (par défaut, ce dossier)',
  },
  'option.config': {
    en: () => 'configuration to go by, instead of the nearest one above each page',
    fr: () => 'configuration à suivre, au lieu de la plus proche au-dessus de chaque page',
  },
  'option.no-config': {
    en: () => 'go by no configuration and no .claimauditignore',
    fr: () => 'ne suivre ni configuration ni .claimauditignore',
  },
  'option.max-warnings': {
    en: () => 'warnings that are let through; more make the exit code 1',
    fr: () => 'avertissements admis ; au-delà, le code de sortie est 1',
  },
  'option.no-main-content': {
    en: () => 'HTML: read the whole page, whatever the configuration says',
    fr: () => 'HTML : lire toute la page, quoi qu’en dise la configuration',
  },
  'option.rules': {
    en: () => 'use the rules of this folder instead of those shipped',
    fr: () => 'utiliser les règles de ce dossier à la place de celles fournies',
  },
  'option.output': {
    en: () => 'write the report to this file',
    fr: () => 'écrire le rapport dans ce fichier',
  },
  'option.format': {
    en: ({ formats }) => `format: ${formats.join(', ')}`,
    fr: ({ formats }) => `format : ${formats.join(', ')}`,
  },
  'option.formats': {
    en: ({ formats }) =>
      `format, once or more; NAME=FILE writes to a file, NAME to standard output: ${formats.join(', ')}`,
    fr: ({ formats }) =>
      `format, une ou plusieurs fois ; NOM=FICHIER écrit dans un fichier, NOM sur la sortie standard : ${formats.join(', ')}`,
  },
  'option.fail-on': {
    en: () => 'least severity that makes the exit code 1: error, warning, info, never',
    fr: () => 'gravité minimale qui donne le code de sortie 1 : error, warning, info, never',
  },
  'option.min-confidence': {
    en: () => 'least confidence of the findings that are reported and counted: high, medium, low',
    fr: () => 'confiance minimale des constats signalés et comptés : high, medium, low',
  },
  'option.jurisdiction': {
    en: () => 'legal basis of these places only, such as FR,EU: EU, FR, UK, US',
    fr: () => 'base légale de ces territoires seulement, comme FR,EU : EU, FR, UK, US',
  },
  'option.baseline': {
    en: () => 'keep back the findings that this file knows',
    fr: () => 'taire les constats que ce fichier connaît',
  },
  'option.update-baseline': {
    en: () => 'write what is found into the file of --baseline',
    fr: () => 'écrire les constats dans le fichier de --baseline',
  },
  'option.changed': {
    en: () => 'only findings on lines changed since this git revision (HEAD by default)',
    fr: () => 'seulement les constats des lignes changées depuis cette révision git (HEAD par défaut)',
  },
  'option.no-inline-config': {
    en: () => 'ignore the suppressions that pages hold',
    fr: () => 'ignorer les directives que contiennent les pages',
  },
  'option.unused-directives': {
    en: () => 'severity of suppressions that nothing needs: error, warning, info, off',
    fr: () => 'gravité des directives qui ne servent pas : error, warning, info, off',
  },
  'option.report-suppressed': {
    en: () => 'SARIF: give what is suppressed or known as well, marked as such',
    fr: () => 'SARIF : donner aussi ce qui est neutralisé ou connu, marqué comme tel',
  },
  'option.cache': {
    en: () => 'keep results in this file (default: .claim-audit-cache) and reuse those of unchanged pages',
    fr: () =>
      'garder les résultats dans ce fichier (par défaut, .claim-audit-cache) et reprendre ceux des pages inchangées',
  },
  'option.stdio': {
    en: () => 'standard input and output, as always; editors say so',
    fr: () => 'entrée et sortie standard, comme toujours ; des éditeurs le précisent',
  },
  'option.quiet': {
    en: () => 'one line for each finding that --fail-on counts, and nothing else',
    fr: () => 'une ligne par constat que --fail-on retient, et rien d’autre',
  },
  'option.verbose': {
    en: () => 'add legal basis, trace and what was cleared',
    fr: () => 'ajouter base légale, trace et candidats écartés',
  },
  'option.stdin-filename': {
    en: () => 'name of what comes on standard input; its extension tells the format',
    fr: () => 'nom de ce qui vient de l’entrée standard ; son extension dit le format',
  },
  'option.main-content': {
    en: () => 'HTML: read the main content only',
    fr: () => 'HTML : ne lire que le contenu principal',
  },
  'option.list': { en: () => 'list misses and false alarms', fr: () => 'lister oublis et fausses alertes' },
  'option.rule': { en: () => 'measure these rules only', fr: () => 'ne mesurer que ces règles' },
  'option.test-rule': { en: () => 'test these rules only', fr: () => 'ne vérifier que ces règles' },
  heading: { en: ({ heading }) => heading, fr: ({ heading }) => HEADINGS[heading] ?? heading },
  default: { en: ({ value }) => `default: ${value}`, fr: ({ value }) => `par défaut : ${value}` },
  error: { en: ({ text }) => `claim-audit: ${text}`, fr: ({ text }) => `claim-audit : ${text}` },
  progress: { en: ({ done }) => `${done} pages …`, fr: ({ done }) => `${done} pages…` },
};
