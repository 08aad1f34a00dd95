import type { Appearance } from '../report/style.ts';
import type { Say } from '../report/wording/table.ts';
import type { Io } from './io.ts';
import type { HelpPhrases } from './wording/help.ts';
import type { Failure } from './failure.ts';

/** Options that every command takes. */
export interface GlobalOptions {
  readonly color: boolean;
  readonly rules?: string;
  readonly output?: string;
}

/** What a command works with: where it runs, and how it speaks. */
export interface Session {
  readonly io: Io;
  readonly say: Say<HelpPhrases>;
  /** Names of the commands, to suggest from. */
  readonly commands: readonly string[];
  /** Look of a report on standard output. */
  readonly appearance: Appearance;
  /** Tells a failure on standard error, in the reader's language. */
  tell(failure: Failure): void;
}

const WIDEST = 110;
const NARROWEST = 40;

/** Lines follow the terminal, up to a length that is pleasant to read; without a terminal they have that length. */
export function widthFor(io: Io): number {
  if (!io.isTTY.stdout || !io.columns) return WIDEST - 10;
  return Math.max(NARROWEST, Math.min(WIDEST, io.columns));
}

/** Colour is for terminals, and for readers who have not asked to go without. */
export function usesColour(io: Io, options: GlobalOptions): boolean {
  return (
    io.isTTY.stdout &&
    options.color &&
    !io.env.NO_COLOR &&
    io.env.TERM !== 'dumb' &&
    options.output === undefined
  );
}
