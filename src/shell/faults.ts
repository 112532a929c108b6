/**
 * Owns which turns failed lately: the ids that people may quote. Kept by this instance alone, and gone with it.
 */

/** A turn that failed. */
export type Fault = {
  readonly id: string;
  /** Whole seconds since. */
  readonly secondsAgo: number;
  /** True if it was in the very conversation that asks. */
  readonly here: boolean;
};

/** Remembers turns that failed. */
export interface Faults {
  note(conversation: string, id: string): void;
  /** Finds the last one of a conversation, else the last of all. */
  last(conversation: string): Fault | undefined;
}

/** How many are remembered. */
const MOST = 100;

/** Creates the memory of faults, empty. @param now milliseconds that never go back */
export function createFaults(now: () => number = () => performance.now()): Faults {
  let faults: readonly { readonly conversation: string; readonly id: string; readonly at: number }[] = [];
  return {
    note(conversation, id) {
      faults = [...faults, { conversation, id, at: now() }].slice(-MOST);
    },
    last(conversation) {
      const own = faults.findLast((fault) => fault.conversation === conversation);
      const fault = own ?? faults.at(-1);
      if (fault === undefined) return undefined;
      return { id: fault.id, secondsAgo: Math.floor((now() - fault.at) / 1_000), here: own !== undefined };
    },
  };
}
