import type { Wording } from '../../report/wording/table.ts';

/** What is said while pages are watched. */
export interface WatchPhrases {
  watching: { count: number };
  /** A page, its findings counted in words. */
  state: { path: string; counts: string };
  'state-clean': { path: string };
  /** Saved, with the same findings as before. */
  same: { path: string; counts: string };
  gone: { path: string };
  stopped: null;
}

export const watchPhrases: Wording<WatchPhrases> = {
  watching: {
    en: ({ count }) => `Watching ${count} page${count === 1 ? '' : 's'}. Press Ctrl-C to end.`,
    fr: ({ count }) => `${count} page${count < 2 ? '' : 's'} sous surveillance. Ctrl-C pour terminer.`,
  },
  state: {
    en: ({ path, counts }) => `${path}: ${counts}`,
    fr: ({ path, counts }) => `${path} : ${counts}`,
  },
  'state-clean': {
    en: ({ path }) => `${path}: nothing to report`,
    fr: ({ path }) => `${path} : rien à signaler`,
  },
  same: {
    en: ({ path, counts }) => `${path}: no finding came or went (${counts})`,
    fr: ({ path, counts }) => `${path} : aucun constat de plus ni de moins (${counts})`,
  },
  gone: {
    en: ({ path }) => `${path}: the page is gone`,
    fr: ({ path }) => `${path} : la page n’existe plus`,
  },
  stopped: { en: () => 'No longer watching.', fr: () => 'Surveillance terminée.' },
};
