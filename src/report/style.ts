import { Chalk, type ChalkInstance } from 'chalk';
import type { Language } from '../language/types.ts';
import type { Severity } from '../rules/types.ts';

/** How a text report is to look; nothing here is read from the surroundings. */
export interface Appearance {
  readonly language: Language;
  readonly colour: boolean;
  /** Columns that lines may take. */
  readonly width: number;
}

/** Paints parts of a report; without colour every function returns its text, and `mark` sets brackets. */
export interface Style {
  readonly colour: boolean;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly good: (text: string) => string;
  readonly severity: Readonly<Record<Severity, (text: string) => string>>;
  /** Words that a finding is about. */
  readonly marked: (text: string) => string;
}

export function styleOf({ colour }: Pick<Appearance, 'colour'>): Style {
  const chalk: ChalkInstance = new Chalk({ level: colour ? 1 : 0 });
  return {
    colour,
    strong: chalk.bold,
    faint: chalk.dim,
    good: chalk.green,
    severity: { error: chalk.red, warning: chalk.yellow, info: chalk.cyan },
    marked: chalk.bold.underline,
  };
}
