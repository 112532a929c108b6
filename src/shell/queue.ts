/**
 * Owns the order of work: the tasks of a conversation one at a time as they arrived, conversations side by side. Knows nothing of
 * what a task does, and never gives one up: a task that may hang brings its own deadline.
 */

/** Says that too many tasks wait already. `first` is true once until there is room again: one of many who are sent away is told. */
export class QueueFull extends Error {
  override readonly name = "QueueFull";
  readonly first: boolean;

  constructor(key: string, limit: number, first: boolean) {
    super(`Cannot run a task for "${key}": ${limit} wait already`);
    this.first = first;
  }
}

/** Runs tasks in order, key by key. */
export interface Queue {
  /** How many keys have tasks at work or waiting. */
  readonly size: number;
  /**
   * Runs a task after every earlier one of its key, whether they failed or not.
   *
   * A task that waits for another of its own key waits for ever.
   *
   * @param options `always`: true for a task that waits however many there are
   * @returns what the task returns
   * @throws what the task throws, `QueueFull` if as many wait as may, or an Error if the queue is closed
   */
  run<T>(key: string, task: () => T | Promise<T>, options?: { readonly always?: boolean }): Promise<T>;
  /** Refuses new tasks from now on. Those that wait are still run. */
  close(): void;
  /** Resolves when no task is at work or waiting, those included that arrive meanwhile. */
  drain(): Promise<void>;
}

/** How many tasks of a key may wait. */
const MOST_WAITING = 50;

/** The tasks of a key: how many there are, what settles when the last has (and never rejects), and whether one was sent away. */
type Line = { readonly tail: Promise<void>; readonly length: number; readonly full: boolean };

/** Creates an empty queue. @param limit how many tasks of a key may wait, beside the one at work */
export function createQueue(limit = MOST_WAITING): Queue {
  /** A key without tasks is not in it. */
  const lines = new Map<string, Line>();
  let closed = false;

  function leave(key: string): void {
    const line = lines.get(key);
    if (line === undefined || line.length <= 1) lines.delete(key);
    else lines.set(key, { ...line, length: line.length - 1, full: line.full && line.length - 1 > limit });
  }

  return {
    get size() {
      return lines.size;
    },
    async run(key, task, { always = false } = {}) {
      if (closed) throw new Error(`Cannot run a task for "${key}": the queue is closed, the bot is stopping`);
      const { tail: before, length, full } = lines.get(key) ?? { tail: Promise.resolve(), length: 0, full: false };
      if (length > limit && !always) {
        lines.set(key, { tail: before, length, full: true });
        throw new QueueFull(key, limit, !full);
      }
      const outcome = before.then(task);
      const tail = Promise.allSettled([outcome]).then(() => leave(key));
      lines.set(key, { tail, length: length + 1, full });
      return outcome;
    },
    close() {
      closed = true;
    },
    async drain() {
      while (lines.size > 0) await Promise.all([...lines.values()].map(({ tail }) => tail));
    },
  };
}
