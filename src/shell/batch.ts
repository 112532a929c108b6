/**
 * Gathers the works of one moment, to have them done in one transaction: it costs nearly as much for one as for twenty. Knows nothing
 * of what they do.
 */
import { StorageConflict } from "./storage.ts";

/** Works that wait for each other. */
export interface Batch {
  /** Has a work done with the others of this moment. Rejects with what it threw, and then nothing of it was kept. */
  add(work: () => void): Promise<void>;
  /** Does now what waits. */
  end(): void;
}

type Waiting = { readonly work: () => void; readonly done: () => void; readonly failed: (reason: unknown) => void };

/** Creates an empty batch. @param transact does all of a work or none of it, and throws what it throws */
export function createBatch(transact: (work: () => void) => void): Batch {
  let gathered: Waiting[] = [];

  function end(): void {
    const all = gathered;
    gathered = [];
    if (all.length === 0) return;
    try {
      transact(() => {
        for (const { work } of all) work();
      });
    } catch (error) {
      // a conflict is one work's own; whatever else happens would happen to all
      if (all.length > 1 && error instanceof StorageConflict) for (const one of all) doAlone(one);
      else for (const { failed } of all) failed(error);
      return;
    }
    for (const { done } of all) done();
  }

  function doAlone({ work, done, failed }: Waiting): void {
    try {
      transact(work);
      done();
    } catch (error) {
      failed(error);
    }
  }

  return {
    add: (work) =>
      new Promise((done, failed) => {
        if (gathered.length === 0) setImmediate(end);
        gathered.push({ work, done, failed });
      }),
    end,
  };
}
