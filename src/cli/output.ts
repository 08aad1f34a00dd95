import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { printable } from '../report/printable.ts';
import { Failure } from './failure.ts';
import type { GlobalOptions, Session } from './session.ts';

/** Where a report goes: standard output as it is made, or whole into `--output` at the end. */
export interface Sink {
  write(text: string): void;
  /** @throws Failure when the file cannot be written */
  close(): void;
}

export function sinkFor(options: GlobalOptions, { io }: Session): Sink {
  const { output } = options;
  if (output === undefined) return { write: (text) => io.stdout.write(text), close: () => {} };
  const parts: string[] = [];
  return {
    write: (text) => void parts.push(text),
    close: () => {
      try {
        writeFileSync(resolve(io.cwd, output), parts.join(''));
      } catch (error) {
        throw new Failure('output-failed', { path: printable(output), reason: reasonOf(error) });
      }
    },
  };
}

/** The code of a file system's error, such as `EACCES`, or its message. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}
