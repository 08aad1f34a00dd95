interface Asked {
  readonly timer: NodeJS.Timeout;
  readonly done: Promise<void>;
  readonly settle: () => void;
}

/**
 * Runs a task for one key after another. What is asked for again before it has begun waits anew; the queue takes a
 * breath between two tasks, in which messages are read.
 */
export class Queue {
  readonly #task: (key: string) => Promise<void>;
  readonly #asked = new Map<string, Asked>();
  readonly #due = new Map<string, () => void>();
  #isRunning = false;
  #isClosed = false;

  /** @param task never rejects */
  constructor(task: (key: string) => Promise<void>) {
    this.#task = task;
  }

  /**
   * Asks for a task.
   *
   * @param delay milliseconds to wait for another asking
   * @returns settles when it has run, or was dropped
   */
  ask(key: string, delay: number): Promise<void> {
    if (this.#isClosed) return Promise.resolve();
    const before = this.#asked.get(key);
    clearTimeout(before?.timer);
    let settle = before?.settle ?? (() => {});
    const done =
      before?.done ??
      new Promise<void>((resolve) => {
        settle = resolve;
      });
    const timer = setTimeout(() => this.#begin(key), delay);
    this.#asked.set(key, { timer, done, settle });
    return done;
  }

  drop(key: string): void {
    const asked = this.#asked.get(key);
    clearTimeout(asked?.timer);
    asked?.settle();
    this.#asked.delete(key);
    this.#due.get(key)?.();
    this.#due.delete(key);
  }

  close(): void {
    this.#isClosed = true;
    for (const key of [...this.#asked.keys(), ...this.#due.keys()]) this.drop(key);
  }

  #begin(key: string): void {
    const asked = this.#asked.get(key);
    if (!asked) return;
    this.#asked.delete(key);
    const other = this.#due.get(key);
    this.#due.set(key, () => {
      other?.();
      asked.settle();
    });
    if (!this.#isRunning) void this.#run();
  }

  async #run(): Promise<void> {
    this.#isRunning = true;
    for (let [next] = this.#due; next; [next] = this.#due) {
      const [key, settle] = next;
      this.#due.delete(key);
      await this.#task(key);
      settle();
      await new Promise((resolve) => setImmediate(resolve));
    }
    this.#isRunning = false;
  }
}
