import type { Session } from './session.ts';

const PATIENCE = 1000;
const BETWEEN = 100;
const ERASE_LINE = '\r\u001b[2K';

/** One line on standard error that counts pages, when there is a terminal and the work takes longer than a second. */
export interface Progress {
  step(done: number): void;
  /** Takes the line away, before anything else is written. */
  clear(): void;
}

export function progressOf(total: number, { io, say }: Session): Progress {
  if (!io.isTTY.stderr || total < 2) return { step: () => {}, clear: () => {} };
  const started = performance.now();
  let last = 0;
  let shown = false;
  return {
    step: (done) => {
      const now = performance.now();
      if (now - started < PATIENCE || now - last < BETWEEN) return;
      last = now;
      shown = true;
      io.stderr.write(`${ERASE_LINE}${say('progress', { done, total })}`);
    },
    clear: () => {
      if (shown) io.stderr.write(ERASE_LINE);
      shown = false;
    },
  };
}
