/**
 * Owns how many things happen at once: some are at work, some wait in the order they came, the rest is turned away.
 */

/** A place at work, or in the line for one. */
export interface Slot {
  /** Resolves when the work may begin. */
  readonly ready: Promise<void>;
  /** Gives the place up, at work or in the line. To be called once in any case. */
  leave(): void;
}

/** Places to work at. */
export interface Slots {
  /** Takes a place, or undefined if the line is full. */
  take(): Slot | undefined;
}

/**
 * Creates empty places.
 *
 * @param width how many may be at work at once
 * @param line how many may wait besides
 */
export function createSlots(width: number, line: number): Slots {
  const taken = new Set<() => void>(); // in the order they came; the first ones are at work

  return {
    take() {
      if (taken.size >= width + line) return undefined;
      const { promise, resolve } = Promise.withResolvers<void>();
      taken.add(resolve);
      if (taken.size <= width) resolve();
      return {
        ready: promise,
        leave() {
          taken.delete(resolve);
          for (const begin of [...taken].slice(0, width)) begin(); // to begin twice does nothing
        },
      };
    },
  };
}
