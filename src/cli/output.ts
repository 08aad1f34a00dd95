import { accessSync, closeSync, constants, openSync, statSync, writeSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { printable } from '../report/printable.ts';
import { Failure, reasonOf } from './failure.ts';
import type { GlobalOptions, Session } from './session.ts';

/** Where a report goes, piece by piece: standard output or a file. */
export interface Sink {
  write(text: string): void;
  /** Must be called for the report to be whole. */
  close(): void;
}

const BUFFERED = 1 << 16;

export function sinkFor({ output }: GlobalOptions, { io }: Session): Sink {
  if (output === undefined) return { write: (text) => io.stdout.write(text), close: () => {} };
  return fileSink(output, '--output', io.cwd);
}

/**
 * A file that is replaced once the first piece is written.
 *
 * @param option option that named the file, for messages
 * @throws Failure when the file cannot be written, at once where that can be known
 */
export function fileSink(path: string, option: string, cwd: string): Sink {
  const file = resolve(cwd, path);
  const attempt = <Result>(action: () => Result): Result => {
    try {
      return action();
    } catch (error) {
      throw new Failure('output-failed', { path: printable(path), reason: reasonOf(error), option });
    }
  };
  attempt(() => checkWritable(file));
  let descriptor: number | undefined;
  let pending = '';
  const flush = () =>
    attempt(() => {
      descriptor ??= openSync(file, 'w');
      const bytes = Buffer.from(pending);
      for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
      pending = '';
    });
  return {
    write(text) {
      pending += text;
      if (pending.length >= BUFFERED) flush();
    },
    close() {
      flush();
      attempt(() => closeSync(descriptor!));
    },
  };
}

function checkWritable(file: string): void {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
  accessSync(found ? file : dirname(file), constants.W_OK);
}
