import type { FailurePhrases } from './wording/failures.ts';

/** Something the user must put right; worded at the edge in the reader's language. */
export class Failure<Id extends keyof FailurePhrases = keyof FailurePhrases> extends Error {
  readonly id: Id;
  readonly args: FailurePhrases[Id];
  /** Lines of the file at fault, shown below the message; fit for a terminal. */
  readonly excerpt: readonly string[];

  constructor(id: Id, args: FailurePhrases[Id], excerpt: readonly string[] = []) {
    super(id);
    this.id = id;
    this.args = args;
    this.excerpt = excerpt;
  }
}

/** The code of a file system's error, such as `EACCES`, or its message. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}

/** A failure of one page: the others are still audited. */
export class PageFailure<Id extends keyof FailurePhrases = keyof FailurePhrases> extends Failure<Id> {}
