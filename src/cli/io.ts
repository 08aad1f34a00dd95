/** A stream that text is written to; a closed one ignores what it is given. */
export interface Output {
  write(text: string): void;
}

/** Everything that a run may touch, handed in by whoever starts it. */
export interface Io {
  /** Standard input, read only when asked for. */
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Which streams are terminals. */
  readonly isTTY: { readonly stdout: boolean; readonly stderr: boolean };
  /** Width of the terminal, where there is one. */
  readonly columns: number | undefined;
  readonly cwd: string;
  /** Whether a process of this number runs. */
  readonly isRunning?: (id: number) => boolean;
  /** Settles when the user asks the program to end; until this is called, such a wish ends it at once. */
  readonly interrupted?: () => Promise<unknown>;
}
