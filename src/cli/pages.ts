import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Format } from '../document/types.ts';
import { Failure } from './failure.ts';
import type { Session } from './session.ts';

export interface PageOptions {
  readonly stdinFilename?: string;
  readonly mainContent?: boolean;
}

/** A decoded page. */
export interface Page {
  readonly path: string;
  readonly format: Format;
  readonly text: string;
}

/** The pages that a command was given, in order; what cannot be read comes as a failure in its place. */
export async function* pagesOf(
  paths: readonly string[],
  options: PageOptions,
  session: Session,
): AsyncIterable<Page | Failure> {
  for (const path of paths) {
    try {
      const text = readFileSync(resolve(session.io.cwd, path), 'utf8');
      const format = path.endsWith('.html') ? 'html' : path.endsWith('.md') ? 'markdown' : 'text';
      yield { path, text, format };
    } catch {
      yield new Failure('no-such-file', { path, command: null });
    }
  }
  void options;
}
