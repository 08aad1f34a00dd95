import type { Wording } from '../../report/wording/table.ts';

/** What the man page says besides the help. Paragraphs are plain text. */
export interface ManPhrases {
  manual: null;
  heading: { section: ManSection };
  description: null;
  'options-of': { command: string };
  'exit-status': { code: 0 | 1 | 2 };
  file: { name: ManFile };
  variable: { name: ManVariable };
  example: { number: number };
}

export type ManSection =
  | 'name'
  | 'synopsis'
  | 'description'
  | 'commands'
  | 'common-options'
  | 'exit-status'
  | 'files'
  | 'environment'
  | 'examples'
  | 'see-also';

export const MAN_FILES = ['claim-audit.config.yaml', '.claimauditignore', '.claim-audit-cache'] as const;
export type ManFile = (typeof MAN_FILES)[number];

export const MAN_VARIABLES = ['LC_ALL, LC_MESSAGES, LANG', 'NO_COLOR', 'TERM'] as const;
export type ManVariable = (typeof MAN_VARIABLES)[number];

/** Command lines of the examples; what each does is worded below, in the same order. */
export const MAN_EXAMPLES = [
  'claim-audit ad.txt',
  'claim-audit ads --format text --format html=report.html',
  'claim-audit ads --baseline claim-audit-baseline.json --update-baseline',
  'claim-audit ads --baseline claim-audit-baseline.json --format sarif=out.sarif',
  'claim-audit --changed origin/main --fail-on warning ads',
] as const;

const SECTIONS: Readonly<Record<ManSection, readonly [en: string, fr: string]>> = {
  name: ['NAME', 'NOM'],
  synopsis: ['SYNOPSIS', 'SYNOPSIS'],
  description: ['DESCRIPTION', 'DESCRIPTION'],
  commands: ['COMMANDS', 'COMMANDES'],
  'common-options': ['COMMON OPTIONS', 'OPTIONS COMMUNES'],
  'exit-status': ['EXIT STATUS', 'CODE DE SORTIE'],
  files: ['FILES', 'FICHIERS'],
  environment: ['ENVIRONMENT', 'ENVIRONNEMENT'],
  examples: ['EXAMPLES', 'EXEMPLES'],
  'see-also': ['SEE ALSO', 'VOIR AUSSI'],
};

const EXIT_STATUS: Readonly<Record<0 | 1 | 2, readonly [en: string, fr: string]>> = {
  0: [
    'Nothing at or above --fail-on, and no more warnings than --max-warnings.',
    'Rien qui atteigne --fail-on, et pas plus d’avertissements que --max-warnings.',
  ],
  1: [
    'Something at or above it, or more warnings.',
    'Quelque chose l’atteint, ou il y a plus d’avertissements.',
  ],
  2: [
    'Wrong use, bad configuration or rules, unreadable input, internal error; the other pages are still audited.',
    'Mauvais usage, configuration ou règles incorrectes, entrée illisible, erreur interne ; les autres pages sont tout de même examinées.',
  ],
};

const FILES: Readonly<Record<ManFile, readonly [en: string, fr: string]>> = {
  'claim-audit.config.yaml': [
    'Configuration of the pages in its folder and below; .json and the key claim-audit of package.json serve as well. "claim-audit init" writes one.',
    'Configuration des pages de son dossier et au-dessous ; .json et la clé claim-audit de package.json conviennent aussi. « claim-audit init » en écrit une.',
  ],
  '.claimauditignore': [
    'Pages to leave out, in the syntax of .gitignore.',
    'Pages à écarter, dans la syntaxe de .gitignore.',
  ],
  '.claim-audit-cache': [
    'Results of earlier runs, with --cache. May be deleted.',
    'Résultats des examens précédents, avec --cache. Peut être supprimé.',
  ],
};

const VARIABLES: Readonly<Record<ManVariable, readonly [en: string, fr: string]>> = {
  'LC_ALL, LC_MESSAGES, LANG': [
    'Language of messages, where --lang does not say: French or English.',
    'Langue des messages, à défaut de --lang : français ou anglais.',
  ],
  NO_COLOR: ['No colour when it is not empty.', 'Sans couleur si elle n’est pas vide.'],
  TERM: ['No colour when it is "dumb".', 'Sans couleur si elle vaut « dumb ».'],
};

const EXAMPLES: readonly (readonly [en: string, fr: string])[] = [
  ['Audits a page.', 'Examine une page.'],
  [
    'Audits a folder; a report for reading goes to the terminal, another into a file.',
    'Examine un dossier ; un rapport va au terminal, un autre dans un fichier.',
  ],
  [
    'Writes down what is found today, so that only new findings count from now on.',
    'Note ce qui est trouvé aujourd’hui, pour ne compter ensuite que les nouveaux constats.',
  ],
  [
    'What CI runs from then on, with a report for code scanning.',
    'Ce que la CI lance ensuite, avec un rapport pour l’analyse de code.',
  ],
  [
    'Only lines changed since the branch left main.',
    'Seulement les lignes changées depuis que la branche a quitté main.',
  ],
];

export const manPhrases: Wording<ManPhrases> = {
  manual: { en: () => 'claim-audit manual', fr: () => 'Manuel de claim-audit' },
  heading: { en: ({ section }) => SECTIONS[section][0], fr: ({ section }) => SECTIONS[section][1] },
  description: {
    en: () =>
      'Reads pages in plain text, Markdown or HTML and finds what they promise for health: that something treats, cures, is safe, is proven. For each finding it shows the words, says why they need proof that the page does not show, and what would make them acceptable. It never says that a claim is false. It runs offline and gives the same answer every time.',
    fr: () =>
      'Lit des pages en texte brut, Markdown ou HTML et trouve ce qu’elles promettent pour la santé : que quelque chose soigne, guérit, est sûr, est prouvé. Pour chaque constat, montre les mots, dit pourquoi ils appellent une preuve que la page ne donne pas, et ce qui les rendrait acceptables. Ne dit jamais qu’une allégation est fausse. Fonctionne hors ligne et donne toujours la même réponse.',
  },
  'options-of': {
    en: ({ command }) => `OPTIONS OF ${command.toUpperCase()}`,
    fr: ({ command }) => `OPTIONS DE ${command.toUpperCase()}`,
  },
  'exit-status': { en: ({ code }) => EXIT_STATUS[code][0], fr: ({ code }) => EXIT_STATUS[code][1] },
  file: { en: ({ name }) => FILES[name][0], fr: ({ name }) => FILES[name][1] },
  variable: { en: ({ name }) => VARIABLES[name][0], fr: ({ name }) => VARIABLES[name][1] },
  example: { en: ({ number }) => EXAMPLES[number]![0], fr: ({ number }) => EXAMPLES[number]![1] },
};
