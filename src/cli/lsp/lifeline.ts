import type { InitializeParams, WatchDog } from 'vscode-languageserver';
import { ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';

/** Milliseconds between two looks at whether the editor still runs. */
const INTERVAL = 2_000;

/** Tells when a server is to end, and with which exit code: by the protocol, 0 after `shutdown` and 1 without. */
export class Lifeline implements WatchDog {
  shutdownReceived = false;
  /** Settles with the exit code. */
  readonly ended: Promise<number>;
  readonly #isRunning: Io['isRunning'];
  #end: (code: number) => void = () => {};
  #timer: NodeJS.Timeout | undefined;

  constructor({ isRunning }: Pick<Io, 'isRunning'>) {
    this.#isRunning = isRunning;
    this.ended = new Promise((resolve) => {
      this.#end = resolve;
    });
  }

  initialize({ processId }: Pick<InitializeParams, 'processId'>): void {
    if (typeof processId !== 'number' || this.#timer !== undefined) return;
    this.#timer = setInterval(() => {
      if (this.#isRunning?.(processId) === false) this.lost();
    }, INTERVAL);
  }

  /** The editor said `exit`. */
  exit(): void {
    this.#stop();
  }

  /** The editor is gone, or no longer listens. */
  lost(): void {
    this.#stop();
  }

  #stop(): void {
    clearInterval(this.#timer);
    this.#end(this.shutdownReceived ? ExitCode.clean : ExitCode.findings);
  }
}
