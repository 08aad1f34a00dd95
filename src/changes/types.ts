/** Lines of a file, the first and the last of them counted from 1. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

/** What has changed in a working tree since a revision. */
export interface Changes {
  /** Absolute path of the working tree. */
  readonly root: string;
  /** Changed and new lines of files under version control, by path relative to `root`. */
  readonly lines: ReadonlyMap<string, readonly LineRange[]>;
  /** Files under version control, relative to `root`; any other is new. */
  readonly tracked: ReadonlySet<string>;
}

/** Why changes cannot be told. */
export type ChangesProblem =
  | { readonly id: 'no-git' }
  | { readonly id: 'no-repository'; readonly reason: string }
  | { readonly id: 'unknown-revision'; readonly revision: string }
  | { readonly id: 'git-failed'; readonly reason: string };
