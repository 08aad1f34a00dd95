import type { Wording } from '../../report/wording/table.ts';

/** What the command `config` says besides names of settings. */
export interface ConfigPhrases {
  default: null;
  none: null;
  all: null;
  'any-number': null;
  'as-page-shows': null;
  on: { severity: string };
  'other-rules': { count: number; all: boolean };
  'no-file': null;
  files: { files: readonly string[] };
  'left-out': { path: string; line: number; pattern: string };
}

export const configPhrases: Wording<ConfigPhrases> = {
  default: { en: () => 'default', fr: () => 'par défaut' },
  none: { en: () => 'none', fr: () => 'aucun' },
  all: { en: () => 'all', fr: () => 'toutes' },
  'any-number': { en: () => 'any number', fr: () => 'sans limite' },
  'as-page-shows': { en: () => 'as the page shows', fr: () => 'selon la page' },
  on: { en: ({ severity }) => `on (${severity})`, fr: ({ severity }) => `on (${severity})` },
  'other-rules': {
    en: ({ count, all }) =>
      all ? `all ${count} as they say` : count === 1 ? '1 other as it says' : `${count} others as they say`,
    fr: ({ count, all }) =>
      all
        ? `les ${count}, telles quelles`
        : count === 1
          ? '1 autre, telle quelle'
          : `${count} autres, telles quelles`,
  },
  'no-file': {
    en: () => 'No configuration here or above. "claim-audit init" writes one.',
    fr: () => 'Aucune configuration ici ni plus haut. « claim-audit init » en écrit une.',
  },
  files: {
    en: ({ files: [own, ...bases] }) =>
      `Configured by ${own}${bases.length > 0 ? `, which builds on ${bases.join(', ')}` : ''}`,
    fr: ({ files: [own, ...bases] }) =>
      `Configuré par ${own}${bases.length > 0 ? `, qui s’appuie sur ${bases.join(', ')}` : ''}`,
  },
  'left-out': {
    en: ({ path, line, pattern }) => `Not audited: ${path}:${line} leaves it out ("${pattern}")`,
    fr: ({ path, line, pattern }) => `Non examiné : ${path}:${line} l’écarte (« ${pattern} »)`,
  },
};
