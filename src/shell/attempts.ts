/**
 * Owns when the language model is asked a second time, and what its answers say of its health.
 */
import { setTimeout as delay } from "node:timers/promises";
import type { Outcome } from "./breaker.ts";
import type { ModelError, ModelErrorKind } from "./model-error.ts";
import type { Ask, Attempt, Service, Terms } from "./service.ts";

/** What came of a request: its last attempt, and how many there were. */
export type Attempts = { readonly last: Attempt; readonly count: number };

/** Milliseconds that a service which does not let us in is left alone. */
const LOCKED_OUT_REST = 300_000;

/** The statuses of a service that does not let us in, or has no such deployment. */
const LOCKED_OUT: ReadonlySet<number | undefined> = new Set([401, 403, 404]);

/** Failures that the service is well in. */
const WORKING: ReadonlySet<ModelErrorKind> = new Set(["refused", "filtered prompt", "filtered answer"]);

/**
 * Sends a request, and once more if it failed before anything was said, another try may do better, and there is time for it
 * after the pause that the service asks for. Never rejects.
 */
export async function attempt(service: Service, ask: Ask, terms: Terms): Promise<Attempts> {
  const { deadline, shares } = terms;
  const first = await service.send(ask, terms);
  const { failure, completion } = first;
  const pause = failure?.retryAfter ?? shares.pause * deadline.ms;
  const enough = deadline.left() - pause >= shares.worthwhile * deadline.ms;
  if (!failure?.again || completion.text !== "" || !enough) return { last: first, count: 1 };
  await delay(pause);
  return { last: await service.send(ask, terms), count: 2 };
}

/**
 * Tells what a request says of the service. One that refuses or filters works; one that breaks off or talks nonsense does not.
 *
 * @param error why nothing came of the request, if so
 */
export function outcomeOf({ failure }: Attempt, error: ModelError | undefined = failure?.error): Outcome {
  if (error === undefined || WORKING.has(error.kind)) return { kind: "worked" };
  if (LOCKED_OUT.has(error.cause?.status)) return { kind: "rests", ms: LOCKED_OUT_REST };
  const pause = failure?.retryAfter;
  return error.kind === "busy" && pause !== undefined ? { kind: "rests", ms: pause } : { kind: "failed" };
}
