import type { FilePlace } from './types.ts';

/** What a value should have been. */
export type Expected =
  | { readonly kind: 'one-of'; readonly values: readonly string[] }
  | { readonly kind: 'type'; readonly types: readonly string[] }
  | { readonly kind: 'least'; readonly least: number }
  | { readonly kind: 'not-empty' };

/** Everything that can be wrong with a configuration, by id, with what a message needs. */
export interface ConfigProblems {
  'not-yaml': { reason: string };
  'unknown-key': { key: string; allowed: readonly string[]; where: string };
  'missing-key': { key: string };
  'wrong-value': { key: string; value: string; expected: Expected };
  'unknown-rule': { name: string; known: readonly string[] };
  'no-extended': { name: string };
  'extended-not-data': { name: string; file: string };
  'extends-itself': { chain: readonly string[] };
  'no-folder': { key: string; name: string };
}

/** Something wrong in a configuration file. */
export type ConfigProblem = {
  readonly [Id in keyof ConfigProblems]: {
    readonly id: Id;
    readonly args: ConfigProblems[Id];
    readonly place: FilePlace;
  };
}[keyof ConfigProblems];

/** All that is wrong with the files of a configuration; there is at least one problem. */
export class ConfigError extends Error {
  readonly problems: readonly ConfigProblem[];

  constructor(problems: readonly ConfigProblem[]) {
    super(problems.map(({ id, place }) => `${place.path}:${place.line} ${id}`).join('\n'));
    this.problems = problems;
  }
}
