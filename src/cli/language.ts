import type { Language } from '../language/types.ts';

export const MESSAGE_LANGUAGES: readonly Language[] = ['en', 'fr'];

/** Language of messages before any option is read: `--lang` where it is right, else the environment's, else English. */
export function messageLanguage(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Language {
  const at = argv.indexOf('--lang');
  const given =
    at >= 0 ? argv[at + 1] : argv.find((word) => word.startsWith('--lang='))?.slice('--lang='.length);
  if (given === 'en' || given === 'fr') return given;
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return /^fr(?![a-z])/i.test(locale) ? 'fr' : 'en';
}
