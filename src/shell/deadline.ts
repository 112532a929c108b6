/**
 * Owns how long a job may take. A deadline holds whatever the job waits for, be it something that ignores every signal.
 * It only stops the waiting: what must be stopped besides is up to the one who waits.
 */

/** Something took longer than it may. */
export class Late extends Error {
  override readonly name = "Late";

  constructor(ms: number) {
    super(`Cannot wait any longer: ${Math.round(ms)} ms have passed`);
  }
}

/** The time that a job has. */
export interface Deadline {
  /** Milliseconds the job may take in all. */
  readonly ms: number;
  /** Milliseconds that are left, 0 or more. */
  left(): number;
  /**
   * Waits for a promise until the deadline, or until a limit of its own if that comes sooner.
   *
   * @param limit milliseconds from now
   * @throws {Late} if the time is up first; what the promise comes to is then ignored
   */
  within<T>(promise: Promise<T>, limit?: number): Promise<T>;
}

/** Starts a deadline, so many milliseconds from now. */
export function startDeadline(ms: number): Deadline {
  const end = performance.now() + ms;
  const left = () => Math.max(0, end - performance.now());

  return {
    ms,
    left,
    async within(promise, limit = ms) {
      const wait = Math.min(limit, left());
      let timer: NodeJS.Timeout | undefined;
      const strike = new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(new Late(wait)), wait);
      });
      try {
        return await Promise.race([promise, strike]);
      } finally {
        clearTimeout(timer);
      }
    },
  };
}
