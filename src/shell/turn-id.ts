/**
 * Owns the id of the turn at work. It follows the work by itself, into whatever is awaited, so that a line logged deep inside a
 * request to the model names the turn it belongs to. Nothing is decided by it.
 */
import { AsyncLocalStorage } from "node:async_hooks";
import { randomUUID } from "node:crypto";

/** Characters of an id: short enough to be read out on the telephone; the time beside it in the log does the rest. */
const LENGTH = 6;

const ids = new AsyncLocalStorage<string>();

/** Makes up an id, `7f3a2c`. */
export function newTurnId(): string {
  return randomUUID().slice(0, LENGTH);
}

/** Does work as the turn of this id. */
export function asTurn<T>(id: string, work: () => T): T {
  return ids.run(id, work);
}

/** Tells the id of the turn at work, if one is. */
export function turnAtWork(): string | undefined {
  return ids.getStore();
}
