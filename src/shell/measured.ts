/**
 * The storage and the model, with their time taken. Changes nothing of what they do.
 */
import type { Meter } from "./meter.ts";
import type { Model } from "./model.ts";
import { ModelError } from "./model-error.ts";
import { StorageConflict, type Store } from "./storage.ts";

/** Takes the time of a storage. A conflict is an outcome of its own: somebody else was first, nothing is wrong. */
export function measuredStorage(storage: Store, meter: Meter): Store {
  function timed<T>(operation: "read" | "write" | "delete", work: () => Promise<T>): Promise<T> {
    return meter.measure("storage", { operation }, async () => {
      try {
        return await work();
      } catch (error) {
        if (error instanceof StorageConflict) meter.note({ outcome: "conflict" });
        throw error;
      }
    });
  }
  return {
    ...storage,
    read: (keys) => timed("read", () => storage.read(keys)),
    write: (changes) => timed("write", () => storage.write(changes)),
    delete: (keys) => timed("delete", () => storage.delete(keys)),
  };
}

/** Takes the time of a model, and counts its tokens. */
export function measuredModel(model: Model, meter: Meter): Model {
  function timed<T>(job: "draft" | "answer" | "warm-up", work: () => Promise<T>): Promise<T> {
    return meter.measure("model", { job }, async () => {
      try {
        return await work();
      } catch (error) {
        if (error instanceof ModelError) meter.note({ outcome: error.kind });
        throw error;
      }
    });
  }

  /** Counts what is spent beside whoever else does. */
  function counting(job: "draft" | "answer", spend: ((tokens: number) => void) | undefined) {
    return (tokens: number) => {
      meter.count("tokens", { job }, tokens);
      spend?.(tokens);
    };
  }

  return {
    draft: (wanted) => timed("draft", () => model.draft({ ...wanted, spend: counting("draft", wanted.spend) })),
    answer: (asking) => timed("answer", () => model.answer({ ...asking, spend: counting("answer", asking.spend) })),
    warm: (wanted) => timed("warm-up", () => model.warm(wanted)),
    health: model.health,
  };
}
