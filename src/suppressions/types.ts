import type { Span } from '../document/types.ts';

/** Where a suppression holds. */
export type Reach = 'next-line' | 'line' | 'file' | 'block';

/** What an author asks to be left out, with the reason given. */
export interface Suppression {
  readonly reach: Reach;
  /** Names of rules as written, each once. */
  readonly rules: readonly string[];
  readonly reason: string;
  /** The whole comment. */
  readonly span: Span;
}

/** The end of a block; of all blocks that are open where it names no rule. */
export interface BlockEnd {
  readonly reach: 'end';
  readonly rules: readonly string[];
  readonly span: Span;
}

/** What is wrong with a directive. */
export type DirectiveProblem = {
  readonly span: Span;
} & (
  | { readonly id: 'unknown-directive'; readonly directive: string }
  | { readonly id: 'no-rule' | 'no-reason'; readonly directive: string }
  | { readonly id: 'unknown-rule'; readonly rule: string }
  /** Nothing was found there that it could have left out. */
  | { readonly id: 'unused'; readonly rule: string }
  /** The end of a block that was not begun. */
  | { readonly id: 'nothing-to-end'; readonly rule: string | null }
);
