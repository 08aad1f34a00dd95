import type { FailurePhrases } from './wording/failures.ts';

/** Something the user must put right; worded at the edge in the reader's language. */
export class Failure<Id extends keyof FailurePhrases = keyof FailurePhrases> extends Error {
  readonly id: Id;
  readonly args: FailurePhrases[Id];

  constructor(id: Id, args: FailurePhrases[Id]) {
    super(id);
    this.id = id;
    this.args = args;
  }
}
