/** Clocks for tests: one that stands until it is told to go on, and one on which waiting takes no time. */
import type { Clock } from "../src/shell/clock.ts";

/** A clock that stands. */
export interface StandingClock extends Clock {
  /** Lets time pass, and wakes who has waited for long enough. */
  pass(ms: number): void;
  /** How many wait. */
  readonly waiting: number;
  /** Resolves when somebody waits. */
  awaited(): Promise<void>;
}

/** Makes a clock that stands at 0. */
export function standingClock(): StandingClock {
  const waiting = new Set<{ readonly at: number; readonly wake: () => void }>();
  let time = 0;
  let news = Promise.withResolvers<void>();

  return {
    now: () => time,
    delay(ms, signal) {
      const { promise, resolve } = Promise.withResolvers<void>();
      const one = { at: time + ms, wake };
      function wake(): void {
        waiting.delete(one);
        resolve();
      }
      waiting.add(one);
      if (signal?.aborted) wake();
      signal?.addEventListener("abort", wake);
      news.resolve();
      news = Promise.withResolvers();
      return promise;
    },
    pass(ms) {
      time += ms;
      for (const { at, wake } of [...waiting]) if (at <= time) wake();
    },
    get waiting() {
      return waiting.size;
    },
    async awaited() {
      while (waiting.size === 0) await news.promise;
    },
  };
}

/** Makes a clock that leaps to the moment that somebody waits for: only waiting takes time, and takes none. */
export function leapingClock(): Clock & { pass(ms: number): void } {
  let time = 0;
  return {
    now: () => time,
    async delay(ms) {
      time += ms;
    },
    pass(ms) {
      time += ms;
    },
  };
}
