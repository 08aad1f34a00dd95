import { createHash } from 'node:crypto';
import type { Language } from '../../language/types.ts';
import type { Basis, Jurisdiction, RuleDescription } from '../../rules/types.ts';
import { basisIn, type Jurisdictions } from '../page.ts';
import { reportPhrases } from '../wording/report.ts';
import { formatPhrases } from '../wording/formats.ts';
import { sayIn } from '../wording/table.ts';

type Places = ReadonlyMap<Jurisdiction, ReadonlyMap<string, number>>;

/** What rules stand on, as SARIF taxonomies: one for each place and one for the literature. */
export interface Taxonomies {
  readonly components: readonly {
    readonly name: string;
    readonly guid: string;
    readonly taxa: readonly object[];
  }[];
  /** Index of each source in its taxonomy; the order of places is that of the components. */
  readonly places: Places;
}

export function taxonomiesOf(
  rules: readonly RuleDescription[],
  jurisdictions: Jurisdictions,
  language: Language,
): Taxonomies {
  const say = sayIn(reportPhrases, language);
  const words = sayIn(formatPhrases, language);
  const places = new Map<Jurisdiction, Map<string, number>>();
  for (const { jurisdiction, source } of rules.flatMap((rule) => basisIn(rule, jurisdictions))) {
    const sources = places.get(jurisdiction) ?? new Map<string, number>();
    if (!sources.has(source)) sources.set(source, sources.size);
    places.set(jurisdiction, sources);
  }
  const components = [...places].map(([jurisdiction, sources]) => ({
    name: nameOf(jurisdiction),
    guid: guidOf(nameOf(jurisdiction)),
    language,
    shortDescription: { text: words('taxonomy', { place: say('jurisdiction', { jurisdiction }) }) },
    isComprehensive: false,
    taxa: [...sources.keys()].map((source) => ({ id: source, shortDescription: { text: source } })),
  }));
  return { components, places };
}

/** Points to a source from a rule or a result. */
export function taxonReference({ jurisdiction, source }: Basis, { places }: Taxonomies) {
  const name = nameOf(jurisdiction);
  const component = { name, index: [...places.keys()].indexOf(jurisdiction), guid: guidOf(name) };
  return { id: source, index: places.get(jurisdiction)?.get(source) ?? -1, toolComponent: component };
}

function nameOf(jurisdiction: Jurisdiction): string {
  return jurisdiction === 'scholarly' ? 'literature' : `law-${jurisdiction}`;
}

/** A UUID that a name always has (as version 5, of a hash). */
function guidOf(name: string): string {
  const hex = createHash('sha256').update(`claim-audit taxonomy ${name}`).digest('hex');
  const variant = ((Number.parseInt(hex[16]!, 16) & 3) | 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ].join('-');
}
