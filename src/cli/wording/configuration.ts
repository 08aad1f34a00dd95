import type { Wording } from '../../report/wording/table.ts';
import { configProblem, type WordedProblem } from './config-problems.ts';

/** What is said of configurations, ignore files and limits, by id. */
export interface ConfigurationPhrases {
  'config-problem': {
    path: string;
    line: number;
    column: number;
    /** UTF-16 code units of the line that are meant. */
    length: number;
    problem: WordedProblem;
    nearest: string | null;
  };
  'two-configurations': { first: string; second: string };
  'unreadable-configuration': { path: string; reason: string };
  'left-out': { path: string; by: string; line: number; pattern: string };
  'too-many-warnings': { count: number; limit: number; by: string };
  'not-a-number': { option: string; value: string };
  'already-there': { path: string };
  'init-written': { path: string };
  'init-failed': { path: string; reason: string };
}

export const configurationPhrases: Wording<ConfigurationPhrases> = {
  'config-problem': {
    en: ({ path, line, column, problem, nearest }) =>
      `${path}:${line}:${column}: ${configProblem(problem, nearest, 'en')}`,
    fr: ({ path, line, column, problem, nearest }) =>
      `${at(path, line, column)} : ${configProblem(problem, nearest, 'fr')}`,
  },
  'two-configurations': {
    en: ({ first, second }) =>
      `${first} and ${second} both configure this folder. Keep one, or name one with --config.`,
    fr: ({ first, second }) =>
      `${first} et ${second} configurent tous deux ce dossier. Gardez-en un, ou nommez-en un avec --config.`,
  },
  'unreadable-configuration': {
    en: ({ path, reason }) => `${path}: the configuration cannot be read (${reason}). Check the path.`,
    fr: ({ path, reason }) => `${path} : configuration illisible (${reason}). Vérifiez le chemin.`,
  },
  'left-out': {
    en: ({ path, by, line, pattern }) =>
      `${path}: left out by ${by}:${line} ("${pattern}"). Change that line, or use --no-config, to audit it.`,
    fr: ({ path, by, line, pattern }) =>
      `${path} : écarté par ${at(by, line)} (« ${pattern} »). Pour l’examiner, modifiez cette ligne ou utilisez --no-config.`,
  },
  'too-many-warnings': {
    en: ({ count, limit, by }) =>
      `${count} warning${count === 1 ? '' : 's'}, where ${by} lets ${limit} through. Mend the pages, or raise the limit.`,
    fr: ({ count, limit, by }) =>
      `${count} avertissement${count < 2 ? '' : 's'}, et ${by} en admet ${limit}. Corrigez les pages, ou relevez la limite.`,
  },
  'not-a-number': {
    en: ({ option, value }) => `${option} does not take "${value}". Give a whole number from 0.`,
    fr: ({ option, value }) => `${option} n’accepte pas « ${value} ». Donnez un nombre entier à partir de 0.`,
  },
  'already-there': {
    en: ({ path }) =>
      `${path} already configures this folder and was left as it is. Edit it, or move it away first.`,
    fr: ({ path }) =>
      `${path} configure déjà ce dossier et reste tel quel. Modifiez-le, ou déplacez-le d’abord.`,
  },
  'init-written': {
    en: ({ path }) =>
      `wrote ${path}. Take the # from the lines that you want, then run "claim-audit config".`,
    fr: ({ path }) => `${path} est écrit. Ôtez le # des lignes voulues, puis lancez « claim-audit config ».`,
  },
  'init-failed': {
    en: ({ path, reason }) =>
      `${path}: cannot be written (${reason}). Run "claim-audit init" in another folder.`,
    fr: ({ path, reason }) =>
      `${path} : écriture impossible (${reason}). Lancez « claim-audit init » dans un autre dossier.`,
  },
};

/** A place as editors read it. */
function at(...place: readonly (string | number)[]): string {
  return place.join(':');
}
