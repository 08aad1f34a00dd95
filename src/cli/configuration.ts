import { statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { InspectOptions, RuleSet } from '../audit.ts';
import type { ProductClass } from '../claims/types.ts';
import { Discovery } from '../config/discover.ts';
import { DEFAULTS, withFlags } from '../config/defaults.ts';
import { Ignored, type LeftOut } from '../config/ignored.ts';
import type { Loaded } from '../config/load.ts';
import type { DirectiveSwitch, Effective, FailOn, Flags, Place } from '../config/types.ts';
import type { Confidence } from '../rules/types.ts';
import { configFailures, shownPath } from './config-failure.ts';
import { Failure, reasonOf } from './failure.ts';
import { rulesFor } from './load-rules.ts';
import type { GlobalOptions, Session } from './session.ts';

/** What a page is audited by. */
export interface PageConfiguration {
  readonly effective: Effective;
  /** The rules that are on. */
  readonly ruleSet: RuleSet;
  /** All rules, also those that are off. */
  readonly known: RuleSet['rules'];
  readonly reading: InspectOptions;
}

/**
 * Configurations of the pages of a run. Nothing but the names of files is asked of the file system where there is
 * none; each is read once.
 */
export class Configurations {
  readonly #options: GlobalOptions;
  readonly #flags: Flags;
  readonly #session: Session;
  readonly #discovery = new Discovery();
  readonly #ignored = new Ignored();
  readonly #loaded = new Map<string, Loaded>();
  readonly #ruleSets = new Map<string, Promise<RuleSet>>();
  readonly #ready = new Map<string, PageConfiguration>();

  constructor(options: GlobalOptions, flags: Flags, session: Session) {
    this.#options = options;
    this.#flags = flags;
    this.#session = session;
  }

  /**
   * What holds for a page.
   *
   * @param page path, absolute or from the current folder; null for what has no path, which goes by that folder
   * @throws Failure when its configuration is wrong
   */
  async for(page: string | null): Promise<PageConfiguration> {
    const effective = await this.effective(page);
    const key = JSON.stringify(effective);
    let ready = this.#ready.get(key);
    if (!ready) {
      const base = await this.#withFolders(effective);
      ready = {
        effective,
        ruleSet: await withSwitches(base, effective),
        known: base.rules,
        reading: readingOf(effective),
      };
      this.#ready.set(key, ready);
    }
    return ready;
  }

  /** Like `for`, without loading any rules. */
  async effective(page: string | null): Promise<Effective> {
    const file = this.#absolute(page);
    const loaded = await this.#load(file);
    if (!loaded) return withFlags(DEFAULTS, this.#flags);
    const { effectiveFor } = await import('../config/effective.ts');
    return withFlags(effectiveFor(loaded, file), this.#flags);
  }

  /** All rules that pages below the paths given to a command may need, as far as is known before they are found. */
  async rulesFor(paths: readonly string[], stdinFilename?: string): Promise<RuleSet['rules']> {
    const rules = new Map<string, RuleSet['rules'][number]>();
    for (const path of paths.length > 0 ? paths : ['-']) {
      const { known } = await this.for(
        path === '-' ? (stdinFilename ?? null) : placeholder(path, this.#session.io.cwd),
      );
      for (const rule of known) rules.set(rule.id, rule);
    }
    return [...rules.values()];
  }

  /** What an ignore file or the configuration has against a page; null where it is to be audited. */
  async leftOut(page: string): Promise<LeftOut | null> {
    if (this.#options.config === false) return null;
    const file = this.#absolute(page);
    return this.#ignored.leftOut(file, await this.#load(file));
  }

  #absolute(page: string | null): string {
    const { cwd } = this.#session.io;
    return page === null ? join(cwd, '-') : resolve(cwd, page);
  }

  async #load(page: string): Promise<Loaded | null> {
    const { config } = this.#options;
    const { cwd } = this.#session.io;
    if (config === false) return null;
    const named = config === undefined ? null : resolve(cwd, config);
    const [found, second] = named === null ? this.#discovery.find(dirname(page)) : [named];
    if (found === undefined) return null;
    if (second !== undefined)
      throw new Failure('two-configurations', {
        first: shownPath(found, cwd),
        second: shownPath(second, cwd),
      });
    let loaded = this.#loaded.get(found);
    if (!loaded) {
      loaded = await this.#read(found, named === null ? dirname(found) : cwd);
      this.#loaded.set(found, loaded);
    }
    return loaded;
  }

  async #read(path: string, base: string): Promise<Loaded> {
    const { io, tell } = this.#session;
    const { loadConfig } = await import('../config/load.ts');
    const { ConfigError } = await import('../config/problem.ts');
    const { checkNames } = await import('./config-rules.ts');
    try {
      const loaded = loadConfig(path, base);
      checkNames(loaded, await rulesFor(this.#options, this.#session));
      return loaded;
    } catch (error) {
      if (error instanceof ConfigError) {
        const failures = configFailures(error, io.cwd);
        for (const failure of failures.slice(0, -1)) tell(failure);
        throw failures.at(-1)!;
      }
      if (error instanceof Failure) throw error;
      throw new Failure('unreadable-configuration', {
        path: shownPath(path, io.cwd),
        reason: reasonOf(error),
      });
    }
  }

  #withFolders({ lexicons, ruleFolders }: Effective): Promise<RuleSet> {
    const key = JSON.stringify([lexicons, ruleFolders].map((folders) => folders.map(({ value }) => value)));
    let ruleSet = this.#ruleSets.get(key);
    if (!ruleSet) {
      ruleSet = this.#extended(
        lexicons.map(({ value }) => value),
        ruleFolders.map(({ value }) => value),
      );
      this.#ruleSets.set(key, ruleSet);
    }
    return ruleSet;
  }

  async #extended(lexicons: readonly string[], ruleFolders: readonly string[]): Promise<RuleSet> {
    const base = await rulesFor(this.#options, this.#session);
    if (lexicons.length + ruleFolders.length === 0) return base;
    const { extendFromFolders } = await import('./config-rules.ts');
    return extendFromFolders(base, lexicons, ruleFolders, this.#session);
  }
}

/** A page where a path leads: itself, or one in the folder, or in the folder that a pattern starts from. */
export function placeholder(path: string, cwd: string): string {
  const start = path.replace(/[^\\/]*[*?[\]{}!].*$/, '') || '.';
  const isFolder = start !== path || statSync(resolve(cwd, path), { throwIfNoEntry: false })?.isDirectory();
  return isFolder ? join(start, '-') : path;
}

async function withSwitches(base: RuleSet, { rules }: Effective): Promise<RuleSet> {
  if (rules.length === 0) return base;
  const { configuredRules } = await import('../config/rules.ts');
  return { ...base, rules: configuredRules(base.rules, rules) };
}

/** What the command line says of settings that configurations have too. */
export function flagsOf(options: FlagOptions, { given }: Session): Flags {
  return {
    ...(given('failOn') && options.failOn ? { failOn: options.failOn } : {}),
    ...(given('unusedDirectives') && options.unusedDirectives
      ? { unusedDirectives: options.unusedDirectives }
      : {}),
    ...(given('minConfidence') && options.minConfidence ? { minConfidence: options.minConfidence } : {}),
    ...(options.maxWarnings === undefined ? {} : { maxWarnings: options.maxWarnings }),
    ...(options.jurisdiction ? { jurisdictions: options.jurisdiction } : {}),
    ...(given('mainContent') && options.mainContent !== undefined
      ? { mainContent: options.mainContent }
      : {}),
  };
}

export interface FlagOptions {
  readonly failOn?: FailOn;
  readonly unusedDirectives?: DirectiveSwitch;
  readonly minConfidence?: Confidence;
  readonly maxWarnings?: number;
  readonly jurisdiction?: readonly Place[];
  readonly mainContent?: boolean;
}

const CONCEPTS: Readonly<Record<ProductClass, string>> = {
  cells: 'thing.cells',
  medicine: 'thing.drug',
  device: 'thing.device',
  supplement: 'thing.supplement',
  cosmetic: 'thing.cosmetic',
  food: 'thing.food',
  practice: 'thing.practice',
  clinic: 'thing.clinic',
  other: 'thing.brand',
};

function readingOf(effective: Effective): InspectOptions {
  const productClass = effective.productClass.value;
  return {
    ...(effective.languages.origin.kind === 'default' ? {} : { languages: effective.languages.value }),
    ...(productClass === null ? {} : { productClass }),
    promoted: effective.promoted.map(({ value }) => {
      return { name: value.name, concept: CONCEPTS[value.class ?? productClass ?? 'other'] };
    }),
  };
}
