import type { Wording } from '../../report/wording/table.ts';

/** What is said of suppressions, baselines, changes and caches, by id. */
export interface ScreeningPhrases {
  /** @see DirectivePhrases for the text */
  directive: { path: string; line: number; text: string };
  'directive-more': { path: string; count: number };
  'no-baseline': { path: string };
  'baseline-not-named': null;
  'baseline-not-json': { path: string; line: number };
  'baseline-version': { path: string; version: string; expected: number };
  'baseline-shape': { path: string; place: string };
  'baseline-stale': { path: string; page: string; rule: string; words: string; count: number };
  'baseline-stale-count': { path: string; count: number };
  'baseline-written': { path: string; count: number; added: number; removed: number };
  'options-apart': { options: readonly string[] };
  'no-git': null;
  'no-repository': { folder: string; reason: string };
  'unknown-revision': { revision: string; isPath: boolean };
  'git-failed': { reason: string };
  'nothing-changed': { revision: string; count: number };
  'cache-damaged': { path: string };
  'cache-foreign': { path: string };
  'cache-not-written': { path: string; reason: string };
  'watch-stdin': null;
  'watch-nothing': null;
  'watch-failed': { reason: string };
}

export const screeningPhrases: Wording<ScreeningPhrases> = {
  directive: {
    en: ({ path, line, text }) => `${at(path, line)}: ${text}`,
    fr: ({ path, line, text }) => `${at(path, line)} : ${text}`,
  },
  'directive-more': {
    en: ({ path, count }) => `${path}: and ${count} more of its suppressions need mending.`,
    fr: ({ path, count }) => `${path} : ${count} autres de ses directives sont à revoir.`,
  },
  'no-baseline': {
    en: ({ path }) => `${path}: no such baseline. Check the path, or make it with --update-baseline.`,
    fr: ({ path }) =>
      `${path} : base de référence introuvable. Vérifiez le chemin, ou créez-la avec --update-baseline.`,
  },
  'baseline-not-named': {
    en: () => '--update-baseline needs to know which file to write. Name it with --baseline FILE.',
    fr: () => '--update-baseline doit savoir quel fichier écrire. Nommez-le avec --baseline FICHIER.',
  },
  'baseline-not-json': {
    en: ({ path, line }) =>
      `${at(path, line)}: not JSON from here on. Restore it from version control, or delete it and make it anew with --update-baseline.`,
    fr: ({ path, line }) =>
      `${at(path, line)} : ce n’est plus du JSON à partir d’ici. Reprenez-le du gestionnaire de versions, ou supprimez-le et recréez-le avec --update-baseline.`,
  },
  'baseline-version': {
    en: ({ path, version, expected }) =>
      `${path}: a baseline of version ${version}, where this program reads version ${expected}. Use the program that wrote it, or delete it and make it anew with --update-baseline.`,
    fr: ({ path, version, expected }) =>
      `${path} : base de référence de version ${version}, alors que ce programme lit la version ${expected}. Utilisez le programme qui l’a écrite, ou supprimez-la et recréez-la avec --update-baseline.`,
  },
  'baseline-shape': {
    en: ({ path, place }) =>
      `${path}: not a baseline: ${place} is missing or wrong. Restore it from version control, or delete it and make it anew with --update-baseline.`,
    fr: ({ path, place }) =>
      `${path} : ce n’est pas une base de référence : ${place} manque ou est incorrect. Reprenez-la du gestionnaire de versions, ou supprimez-la et recréez-la avec --update-baseline.`,
  },
  'baseline-stale': {
    en: ({ path, page, rule, words, count }) =>
      `${path}: ${page}: no longer found: ${rule} “${words}”${count > 1 ? ` (${count} times)` : ''}.`,
    fr: ({ path, page, rule, words, count }) =>
      `${path} : ${page} : n’est plus trouvé : ${rule} « ${words} »${count > 1 ? ` (${count} fois)` : ''}.`,
  },
  'baseline-stale-count': {
    en: ({ path, count }) =>
      `${path}: ${count} stale ${count === 1 ? 'entry' : 'entries'}. Take ${count === 1 ? 'it' : 'them'} out with --update-baseline.`,
    fr: ({ path, count }) =>
      count < 2
        ? `${path} : ${count} entrée périmée. Retirez-la avec --update-baseline.`
        : `${path} : ${count} entrées périmées. Retirez-les avec --update-baseline.`,
  },
  'baseline-written': {
    en: ({ path, count, added, removed }) =>
      `${path}: ${count} known finding${count === 1 ? '' : 's'} (${added} added, ${removed} removed).`,
    fr: ({ path, count, added, removed }) =>
      `${path} : ${count} constat${count < 2 ? ' connu' : 's connus'} (${added} de plus, ${removed} de moins).`,
  },
  'options-apart': {
    en: ({ options }) => `${options.join(' and ')} do not go together. Leave one of them out.`,
    fr: ({ options }) => `${options.join(' et ')} ne vont pas ensemble. Retirez l’un des deux.`,
  },
  'no-git': {
    en: () =>
      '--changed asks git what has changed, but git was not found. Install it, or leave --changed out.',
    fr: () =>
      '--changed demande à git ce qui a changé, mais git est introuvable. Installez-le, ou retirez --changed.',
  },
  'no-repository': {
    en: ({ folder, reason }) =>
      `${folder}: --changed works in a git repository only (${reason}). Run it inside one, or leave --changed out.`,
    fr: ({ folder, reason }) =>
      `${folder} : --changed ne fonctionne que dans un dépôt git (${reason}). Lancez-le dans un dépôt, ou retirez --changed.`,
  },
  'unknown-revision': {
    en: ({ revision, isPath }) =>
      `--changed: git knows no revision "${revision}". ${isPath ? `For the path, write --changed=HEAD ${revision}.` : 'Check the name; a shallow clone may have to fetch it first.'}`,
    fr: ({ revision, isPath }) =>
      `--changed : git ne connaît pas de révision « ${revision} ». ${isPath ? `Pour le chemin, écrivez --changed=HEAD ${revision}.` : 'Vérifiez le nom ; un clone superficiel doit peut-être d’abord la récupérer.'}`,
  },
  'git-failed': {
    en: ({ reason }) =>
      `--changed: git could not tell what has changed (${reason}). Run "git diff" to see why.`,
    fr: ({ reason }) =>
      `--changed : git n’a pas pu dire ce qui a changé (${reason}). Lancez « git diff » pour savoir pourquoi.`,
  },
  'nothing-changed': {
    en: ({ revision, count }) =>
      count === 1
        ? `The page has not changed since ${revision}.`
        : `None of ${count} pages has changed since ${revision}.`,
    fr: ({ revision, count }) =>
      count === 1
        ? `La page n’a pas changé depuis ${revision}.`
        : `Aucune des ${count} pages n’a changé depuis ${revision}.`,
  },
  'cache-damaged': {
    en: ({ path }) => `${path}: the cache is damaged and was not used. It is written anew.`,
    fr: ({ path }) => `${path} : le cache est endommagé et n’a pas servi. Il est réécrit.`,
  },
  'cache-foreign': {
    en: ({ path }) =>
      `${path}: not a cache. It was not used and is left as it is; delete it, or give --cache another file.`,
    fr: ({ path }) =>
      `${path} : ce n’est pas un cache. Il n’a pas servi et reste tel quel ; supprimez-le, ou donnez à --cache un autre fichier.`,
  },
  'cache-not-written': {
    en: ({ path, reason }) =>
      `${path}: the cache cannot be written (${reason}). The report is whole without it.`,
    fr: ({ path, reason }) =>
      `${path} : écriture du cache impossible (${reason}). Le rapport est complet sans lui.`,
  },
  'watch-nothing': {
    en: () => 'there is no page to watch. Name files that exist, or folders with pages in them.',
    fr: () =>
      'aucune page à surveiller. Nommez des fichiers qui existent, ou des dossiers qui en contiennent.',
  },
  'watch-failed': {
    en: ({ reason }) =>
      `the system refuses to watch more folders (${reason}). Name fewer, or raise its limit on watches.`,
    fr: ({ reason }) =>
      `le système refuse de surveiller plus de dossiers (${reason}). Nommez-en moins, ou relevez sa limite.`,
  },
  'watch-stdin': {
    en: () => 'standard input (-) cannot be watched. Name files, folders or globs.',
    fr: () => 'l’entrée standard (-) ne peut pas être surveillée. Nommez des fichiers, dossiers ou motifs.',
  },
};

/** A place as editors and terminals can open it. */
function at(path: string, line: number): string {
  return `${path}:${line}`;
}
