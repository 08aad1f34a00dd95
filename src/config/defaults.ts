import type { Language } from '../language/types.ts';
import type { Effective, Flags, Origin, Sourced } from './types.ts';

const DEFAULT: Origin = { kind: 'default' };
const LANGUAGES: readonly Language[] = ['en', 'fr'];

/** What holds where nothing is configured. */
export const DEFAULTS: Effective = {
  file: null,
  files: [],
  rules: [],
  minConfidence: { value: 'low', origin: DEFAULT },
  failOn: { value: 'error', origin: DEFAULT },
  unusedDirectives: { value: 'warning', origin: DEFAULT },
  maxWarnings: { value: null, origin: DEFAULT },
  languages: { value: LANGUAGES, origin: DEFAULT },
  jurisdictions: { value: [], origin: DEFAULT },
  productClass: { value: null, origin: DEFAULT },
  mainContent: { value: false, origin: DEFAULT },
  promoted: [],
  lexicons: [],
  ruleFolders: [],
};

/** Lets the flags of the command line win. */
export function withFlags(effective: Effective, flags: Flags): Effective {
  const by = <Value>(value: Value | undefined, flag: string, otherwise: Sourced<Value>): Sourced<Value> =>
    value === undefined ? otherwise : { value, origin: { kind: 'flag', flag } };
  return {
    ...effective,
    minConfidence: by(flags.minConfidence, '--min-confidence', effective.minConfidence),
    failOn: by(flags.failOn, '--fail-on', effective.failOn),
    unusedDirectives: by(flags.unusedDirectives, '--unused-directives', effective.unusedDirectives),
    maxWarnings: by<number | null>(flags.maxWarnings, '--max-warnings', effective.maxWarnings),
    jurisdictions: by(flags.jurisdictions, '--jurisdiction', effective.jurisdictions),
    mainContent: by(
      flags.mainContent,
      flags.mainContent ? '--main-content' : '--no-main-content',
      effective.mainContent,
    ),
  };
}
