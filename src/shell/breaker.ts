/**
 * Owns when a service is left alone: after failures it rests, then one request goes ahead to see whether it works again.
 * Knows nothing of requests; time is an argument.
 */

/** How many failures in a row are too many. */
const FAILURES = 3;

/** Milliseconds of the first rest. Every further one without a success between is twice as long. */
const FIRST_REST = 30_000;

/** Milliseconds that a rest has at most. */
const LONGEST_REST = 300_000;

/** What a request says of the service. */
export type Outcome =
  | { readonly kind: "worked" }
  | { readonly kind: "failed" }
  /** There is no use in asking again before so many milliseconds, or before the longest rest is over. */
  | { readonly kind: "rests"; readonly ms: number };

/** `trying` is the time after a rest, until a request has shown how the service is. */
export type BreakerState = "closed" | "resting" | "trying";

/** Leave to send one request; to be settled, whatever becomes of it. */
export interface Pass {
  settle(outcome: Outcome): void;
}

/** Lets requests through, or none. */
export interface Breaker {
  /** What holds now. */
  readonly state: BreakerState;
  /** Gives leave to send one request, or undefined while the service is left alone. */
  enter(): Pass | undefined;
}

/**
 * Creates the breaker of a service that nothing is known of.
 *
 * @param now milliseconds since whenever, never going back
 */
export function createBreaker(now: () => number): Breaker {
  let failures = 0;
  let nextRest = FIRST_REST;
  /** When the rest is over; undefined while closed. */
  let restsUntil: number | undefined;
  let tried = false;

  function rest(ms: number): void {
    restsUntil = now() + Math.min(ms, LONGEST_REST);
  }

  function learn(outcome: Outcome): void {
    switch (outcome.kind) {
      case "worked":
        [failures, nextRest, restsUntil] = [0, FIRST_REST, undefined];
        return;
      case "failed":
        failures += 1;
        if (failures < FAILURES) return;
        rest(nextRest);
        nextRest = Math.min(2 * nextRest, LONGEST_REST);
        return;
      case "rests":
        failures = FAILURES; // so that one more failure after the rest brings the next
        rest(outcome.ms);
        return;
    }
  }

  return {
    get state() {
      if (restsUntil === undefined) return "closed";
      return now() < restsUntil ? "resting" : "trying";
    },
    enter() {
      const trial = restsUntil !== undefined;
      if (restsUntil !== undefined && (tried || now() < restsUntil)) return undefined;
      tried = trial;
      return {
        settle(outcome) {
          if (!trial && restsUntil !== undefined) return; // sent before the rest: it tells nothing new
          if (trial) tried = false;
          learn(outcome);
        },
      };
    },
  };
}
