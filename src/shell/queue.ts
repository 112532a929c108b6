/**
 * Owns the order of work: the tasks of a conversation one at a time as they arrived, conversations side by side. Knows nothing of
 * what a task does, and never gives one up: a task that may hang brings its own deadline.
 */

/** Runs tasks in order, key by key. */
export interface Queue {
  /** How many keys have tasks at work or waiting. */
  readonly size: number;
  /**
   * Runs a task after every earlier one of its key, whether they failed or not.
   *
   * A task that waits for another of its own key waits for ever.
   *
   * @returns what the task returns
   * @throws what the task throws, or an Error if the queue is closed
   */
  run<T>(key: string, task: () => T | Promise<T>): Promise<T>;
  /** Refuses new tasks from now on. Those that wait are still run. */
  close(): void;
  /** Resolves when no task is at work or waiting, those included that arrive meanwhile. */
  drain(): Promise<void>;
}

/** Creates an empty queue. */
export function createQueue(): Queue {
  /** By key, what settles when its last task has. Never rejects. A key without tasks is not in it. */
  const tails = new Map<string, Promise<void>>();
  let closed = false;

  return {
    get size() {
      return tails.size;
    },
    async run(key, task) {
      if (closed) throw new Error(`Cannot run a task for "${key}": the queue is closed, the bot is stopping`);
      const outcome = Promise.resolve(tails.get(key)).then(task);
      const tail: Promise<void> = Promise.allSettled([outcome]).then(() => {
        if (tails.get(key) === tail) tails.delete(key);
      });
      tails.set(key, tail);
      return outcome;
    },
    close() {
      closed = true;
    },
    async drain() {
      while (tails.size > 0) await Promise.all(tails.values());
    },
  };
}
