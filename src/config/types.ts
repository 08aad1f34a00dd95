import type { ProductClass } from '../claims/types.ts';
import type { Language } from '../language/types.ts';
import type { Confidence, Jurisdiction, Severity } from '../rules/types.ts';

export type Place = Exclude<Jurisdiction, 'scholarly'>;
/** What is asked of a rule or a category: `on` is the rule's own severity. */
export type RuleSwitch = 'off' | 'on' | Severity;
export type FailOn = Severity | 'never';
/** How a suppression that nothing needs is reported. */
export type DirectiveSwitch = Severity | 'off';

/** Settings that overrides may give too. */
export interface PageSettings {
  readonly rules?: Readonly<Record<string, RuleSwitch>>;
  readonly 'min-confidence'?: Confidence;
  readonly 'fail-on'?: FailOn;
  readonly 'unused-directives'?: DirectiveSwitch;
  readonly languages?: readonly Language[];
  readonly jurisdictions?: readonly Place[];
  readonly 'product-class'?: ProductClass;
  readonly promoted?: readonly (string | { readonly name: string; readonly class?: ProductClass })[];
  readonly lexicons?: readonly string[];
  readonly 'rule-folders'?: readonly string[];
  readonly 'main-content'?: boolean;
}

/** A configuration as its file has it, by rules/schema/config.schema.json. */
export interface Config extends PageSettings {
  readonly extends?: string | readonly string[];
  readonly 'max-warnings'?: number;
  readonly ignore?: readonly string[];
  readonly overrides?: readonly (PageSettings & { readonly files: string | readonly string[] })[];
}

/** Where something stands in a file: line and column from 1, with the line itself. */
export interface FilePlace {
  /** Absolute. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
  /** UTF-16 code units of the line that are meant. */
  readonly length: number;
  readonly text: string;
}

/** Who gave a value. */
export type Origin =
  | { readonly kind: 'default' }
  | { readonly kind: 'flag'; readonly flag: string }
  | { readonly kind: 'file'; readonly place: FilePlace };

export interface Sourced<Value> {
  readonly value: Value;
  readonly origin: Origin;
}

/** An entry of `rules`. */
export interface RuleEntry extends Sourced<RuleSwitch> {
  /** Rule or category. */
  readonly name: string;
  /** Number of the `rules` that it stands in, counted over all files. */
  readonly block: number;
}

export interface PromotedThing {
  readonly name: string;
  readonly class: ProductClass | null;
}

/** What holds for a page, each value with where it came from. */
export interface Effective {
  /** The configuration that was found, absolute; null without one. */
  readonly file: string | null;
  /** That and all that it extends, absolute, the weakest first. */
  readonly files: readonly string[];
  /** In order: the last that names a rule or its category decides; see `switchOf`. */
  readonly rules: readonly RuleEntry[];
  readonly minConfidence: Sourced<Confidence>;
  readonly failOn: Sourced<FailOn>;
  readonly unusedDirectives: Sourced<DirectiveSwitch>;
  /** Null: any number. */
  readonly maxWarnings: Sourced<number | null>;
  readonly languages: Sourced<readonly Language[]>;
  /** None: all places. */
  readonly jurisdictions: Sourced<readonly Place[]>;
  /** Null: as the page's own words show. */
  readonly productClass: Sourced<ProductClass | null>;
  readonly mainContent: Sourced<boolean>;
  readonly promoted: readonly Sourced<PromotedThing>[];
  /** Absolute paths of folders. */
  readonly lexicons: readonly Sourced<string>[];
  readonly ruleFolders: readonly Sourced<string>[];
}

/** Values that the command line gives, which win over all others; each with its flag. */
export interface Flags {
  readonly minConfidence?: Confidence;
  readonly failOn?: FailOn;
  readonly unusedDirectives?: DirectiveSwitch;
  readonly maxWarnings?: number;
  readonly jurisdictions?: readonly Place[];
  readonly mainContent?: boolean;
}
