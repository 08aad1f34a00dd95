import type { Command } from 'commander';
import type { Appearance } from '../report/style.ts';
import type { Say } from '../report/wording/table.ts';
import type { Io } from './io.ts';
import type { HelpPhrases } from './wording/help.ts';
import type { Failure } from './failure.ts';

/** Options that every command takes. */
export interface GlobalOptions {
  readonly color: boolean;
  readonly rules?: string;
  /** Configuration to go by; false: none. Without it, the nearest one. */
  readonly config?: string | false;
  readonly output?: string;
}

/** What a command works with: where it runs, and how it speaks. */
export interface Session {
  readonly io: Io;
  readonly say: Say<HelpPhrases>;
  /** The whole program, to describe it. */
  readonly program: Command;
  /** Names of the commands, to suggest from. */
  readonly commands: readonly string[];
  /** Whether the command line gives an option, by the name that commander knows it by; defaults do not count. */
  given(option: string): boolean;
  /** Look of a report on standard output. */
  readonly appearance: Appearance;
  /** Tells a failure on standard error, in the reader's language. */
  tell(failure: Failure): void;
}

const WIDEST = 110;
const WIDEST_TABLE = 160;
const NARROWEST = 40;
/** Columns of lines that no terminal shows. */
export const WIDTH_ELSEWHERE = WIDEST - 10;

/** Lines follow the terminal, up to a length that is pleasant to read; without a terminal they have that length. */
export function widthFor(io: Io): number {
  if (!io.isTTY.stdout || !io.columns) return WIDTH_ELSEWHERE;
  return Math.max(NARROWEST, Math.min(WIDEST, io.columns));
}

/** A table takes more of the terminal than lines of prose. */
export function tableWidthFor(io: Io): number {
  return io.isTTY.stdout && io.columns
    ? Math.max(NARROWEST, Math.min(WIDEST_TABLE, io.columns))
    : widthFor(io);
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
