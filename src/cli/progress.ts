import type { Session } from './session.ts';

const PATIENCE = 1000;
const BETWEEN = 100;
const ERASE_LINE = '\r\u001b[2K';

/** One line on a terminal that counts pages once the work has taken a second. */
export interface Progress {
  step(done: number): void;
  /** Takes the line away, before anything else is written. */
  clear(): void;
}

/**
 * @param silent whether pages are done without anything being seen; a report that scrolls by shows its own progress
 */
export function progressOf({ io, say }: Session, silent: boolean): Progress {
  if (!io.isTTY.stderr || !silent) return { step: () => {}, clear: () => {} };
  const started = performance.now();
  let last = 0;
  let shown = false;
  return {
    step: (done) => {
      const now = performance.now();
      if (now - started < PATIENCE || now - last < BETWEEN) return;
      last = now;
      shown = true;
      io.stderr.write(`${ERASE_LINE}${say('progress', { done })}`);
    },
    clear: () => {
      if (shown) io.stderr.write(ERASE_LINE);
      shown = false;
    },
  };
}
