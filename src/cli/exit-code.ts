/** What the program's exit code says. */
export const ExitCode = {
  /** Nothing at or above `--fail-on`. */
  clean: 0,
  /** Something at or above `--fail-on`. */
  findings: 1,
  /** Wrong use, bad rules, unreadable input or an internal error. */
  failure: 2,
} as const;
