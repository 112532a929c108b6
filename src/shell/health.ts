/**
 * Owns how the bot is: whether what it needs works, in words for those who look after it. Asks the storage itself, since nobody
 * may be talking. Never says an address, a key, a name or a word of an error.
 */
import { z } from "zod";
import { startDeadline } from "./deadline.ts";
import type { Log } from "./log.ts";
import type { Health as ModelHealth } from "./requests.ts";
import { StorageConflict, type Store } from "./storage.ts";

/** How the bot is. `well` is false when it cannot serve people. */
export type Report = { readonly well: boolean; readonly storage: string; readonly model: string };

/** Looks after a storage and tells how the bot is. */
export interface Health {
  /** The storage, watched: whoever uses it tells thereby whether it works. */
  readonly storage: Store;
  /** Tells how the bot is. Never rejects; asks the storage once in {@link FRESH} milliseconds at most. */
  report(): Promise<Report>;
}

/** Milliseconds that an answer of the storage holds: anybody may ask, and each question costs. */
const FRESH = 5_000;

/** Milliseconds that the storage has to answer. */
const PATIENCE = 4_500;

/** What is written to find out whether there is room again, and is deleted at once: as much as a large session. */
const PROBE = "health/probe";
const ROOM = "x".repeat(16_000);

/** What errors of storages say of themselves that may be told. */
const Reason = z.union([
  z.object({ reason: z.string() }).transform(({ reason }) => reason),
  z.object({ errstr: z.string() }).transform(({ errstr }) => `SQLite says: ${errstr}`),
  z.object({ name: z.literal("Late") }).transform(() => `it did not answer within ${PATIENCE} ms`),
  z.object({ code: z.string().regex(/^\w+$/) }).transform(({ code }) => code),
]);

/**
 * Creates the one who watches.
 *
 * @param options `model` tells how the model is, undefined without one; `now` is milliseconds that never go back
 */
export function createHealth(options: {
  readonly storage: Store;
  readonly model: (() => ModelHealth) | undefined;
  readonly log: Log;
  readonly now?: () => number;
}): Health {
  const { storage, model, log, now = () => performance.now() } = options;
  let writing = true;
  let known: { readonly at: number; readonly fault: Promise<string | undefined> } | undefined;
  let said: string | undefined;

  const watched: Store = {
    ...storage,
    async write(changes) {
      try {
        await storage.write(changes);
        writing = true;
      } catch (error) {
        if (!(error instanceof StorageConflict)) {
          if (writing) known = undefined; // what was known of it is past
          writing = false;
        }
        throw error;
      }
    },
  };

  async function probe(): Promise<unknown> {
    await watched.write({ [PROBE]: { room: ROOM, eTag: "*" } });
    return storage.delete([PROBE]);
  }

  /** Reads, which costs nothing to speak of; writes only while the last write failed, or a full disk would look well. */
  async function ask(): Promise<string | undefined> {
    try {
      await startDeadline(PATIENCE).within<unknown>(writing ? storage.read([PROBE]) : probe());
      return undefined;
    } catch (error) {
      return Reason.safeParse(error).data ?? "it fails, and the log says how";
    }
  }

  async function faultOf(): Promise<string | undefined> {
    if (known === undefined || now() - known.at >= FRESH) known = { at: now(), fault: ask() };
    const fault = await known.fault;
    if (fault !== said) log[fault === undefined ? "info" : "error"]({ fault }, "The storage is another than before");
    said = fault;
    return fault;
  }

  return {
    storage: watched,
    async report() {
      const fault = await faultOf();
      return {
        well: fault === undefined,
        storage: fault === undefined ? "works" : `cannot be used: ${fault}. People are asked to try again`,
        model: wordsOf(model?.()),
      };
    },
  };
}

function wordsOf(model: ModelHealth | undefined): string {
  if (model === undefined) return "none is configured: the families serve";
  const { breaker, secondsSinceSuccess } = model;
  const last = secondsSinceSuccess === undefined ? "never so far" : `${secondsSinceSuccess} s ago`;
  switch (breaker) {
    case "closed":
      return `works as far as is known; it answered last: ${last}`;
    case "resting":
      return `is left alone after failures, the families serve; it answered last: ${last}`;
    case "trying":
      return `is tried again with the next request, the families serve until then; it answered last: ${last}`;
  }
}
