/**
 * Owns how Azure Blob Storage is asked: each try within a limit of its own, twice at most, and what fails is put into words.
 * The SDK's own second try is off: a write must know of it, since it may meet the work of the first.
 */
import { setTimeout as delay } from "node:timers/promises";
import { failureOf, isTransient } from "./blob-error.ts";
import { startDeadline } from "./deadline.ts";

/** How long things may take; given only to have it otherwise. */
export type Limits = {
  /** Milliseconds of one try. */
  readonly tryMs?: number;
  /** Milliseconds between the first try and the second. */
  readonly pauseMs?: number;
};

/** Sends a request. */
type Request<T> = (signal: AbortSignal) => Promise<T>;

/** The ways to ask. What is being done, "read from", is for the words of a failure. */
export interface Asking {
  /**
   * Sends a request, and once more if that may help.
   *
   * @throws {StorageFailure} if there is no answer worth having
   * @throws the SDK's own error if Azure said no for a reason
   */
  ask<T>(what: string, request: Request<T>): Promise<T>;
  /**
   * As `ask`, for requests that Azure has no reason to say no to.
   *
   * @throws {StorageFailure} for every failure
   */
  demand<T>(what: string, request: Request<T>): Promise<T>;
}

/** Creates the ways to ask. */
export function createAsking({ tryMs = 2_000, pauseMs = 100 }: Limits = {}): Asking {
  /** Sends a request once. Not only the signal counts: what fetches a token does not listen to it. */
  function tryOnce<T>(request: Request<T>): Promise<T> {
    return startDeadline(tryMs).within(request(AbortSignal.timeout(tryMs)));
  }

  async function ask<T>(what: string, request: Request<T>): Promise<T> {
    try {
      return await tryOnce(request);
    } catch (error) {
      if (!isTransient(error)) throw error;
    }
    await delay(pauseMs);
    return tryOnce(request).catch((error) => {
      throw isTransient(error) ? failureOf(error, what, tryMs) : error;
    });
  }

  return {
    ask,
    demand: (what, request) =>
      ask(what, request).catch((error) => {
        throw failureOf(error, what, tryMs);
      }),
  };
}
