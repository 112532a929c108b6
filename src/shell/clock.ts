/**
 * Owns how time passes for who has to wait, so that tests can bring a time of their own. Decides nothing about how long.
 */
import { setTimeout as sleep } from "node:timers/promises";

/** Time, as far as a sender of messages needs it. */
export interface Clock {
  /** Milliseconds since some moment; never goes back. */
  now(): number;
  /** Resolves after so many milliseconds, or as soon as the signal aborts. Never rejects. */
  delay(ms: number, signal?: AbortSignal): Promise<void>;
}

/** The time of this machine. */
export const machineClock: Clock = {
  now: () => performance.now(),
  delay: (ms, signal) => sleep(ms, undefined, { signal }).catch(() => {}), // it rejects only to say that the signal aborted
};
