/**
 * Owns how requests to the language model are let through: a few at a time, within a deadline that holds, and none after failures.
 * Each leaves one line in the log and comes to a value or a `ModelError`. Knows nothing of what is asked.
 */
import { type Attempts, attempt, outcomeOf } from "./attempts.ts";
import { type BreakerState, createBreaker } from "./breaker.ts";
import type { Deadline } from "./deadline.ts";
import type { Endpoint } from "./endpoint.ts";
import type { Log } from "./log.ts";
import { ModelError } from "./model-error.ts";
import { type Ask, type Attempt, createService } from "./service.ts";
import type { Shares } from "./shares.ts";
import { createSlots } from "./slots.ts";

/** A request, and what it comes to. */
export type Job<T> = {
  readonly kind: "draft" | "answer" | "warm-up";
  /** A short name for the form of the answer, for the log. */
  readonly schema: string;
  readonly ask: Ask;
  /** What is left of it is for the waiting and the request. */
  readonly deadline: Deadline;
  readonly shares: Shares;
  /** Gets each piece of text as it comes, and says whether to listen on. Never throws. */
  readonly onText?: (piece: string) => boolean;
  /** Tells what an attempt comes to. Never throws. */
  readonly read: (attempt: Attempt) => T | ModelError;
  /** Learns how many tokens the request took. Never throws. */
  readonly spend?: ((tokens: number) => void) | undefined;
};

/** How the model is, for those who look after the bot. */
export type Health = {
  readonly breaker: BreakerState;
  /** Whole seconds since it last did its work; undefined if it never did. */
  readonly secondsSinceSuccess: number | undefined;
};

/** Lets requests through. */
export interface Requests {
  /**
   * Sends a request when its turn has come, and once more if that may help.
   *
   * @throws {ModelError} if nothing came of it
   */
  perform<T>(job: Job<T>): Promise<T>;
  /** Tells how the model is, without asking it. */
  health(): Health;
}

/** Requests that are with the service at once, and those that wait: a deployment's limits are counted in bursts. */
const [AT_WORK, WAITING] = [4, 20];

/** How many characters a token has, about, for a service that does not tell what it used. */
const TOKEN = 4;

/** What came of a job, and of its requests, if it got that far. */
type Result<T> = { readonly value: T | ModelError; readonly attempts?: Attempts };

/**
 * Creates the way for requests to one model.
 *
 * @param now milliseconds since whenever: the clock that rests are measured with
 */
export function createRequests(endpoint: Endpoint, log: Log, now: () => number): Requests {
  const [service, breaker, slots] = [createService(endpoint), createBreaker(now), createSlots(AT_WORK, WAITING)];
  let succeededAt: number | undefined;

  async function send<T>(job: Job<T>): Promise<Result<T>> {
    const { ask, deadline, shares, read, spend } = job;
    if (breaker.state === "resting") return { value: new ModelError("resting") };
    const slot = slots.take();
    try {
      const ready = slot?.ready.then(() => true) ?? Promise.resolve(false);
      const admitted = await deadline.within(ready, shares.wait * deadline.ms).catch(() => false);
      if (!admitted) return { value: new ModelError("busy") };
      const pass = breaker.enter();
      if (pass === undefined) return { value: new ModelError("resting") };
      const attempts = await attempt(service, ask, job);
      spend?.(tokensOf(ask, attempts.last));
      const value = read(attempts.last);
      const outcome = outcomeOf(attempts.last, value instanceof ModelError ? value : undefined);
      pass.settle(outcome);
      if (outcome.kind === "worked") succeededAt = now();
      return { value, attempts };
    } finally {
      slot?.leave();
    }
  }

  return {
    async perform(job) {
      const begin = performance.now();
      const { value, attempts } = await send(job);
      const failed = value instanceof ModelError && value.kind !== "resting";
      const about = { job: job.kind, schema: job.schema, deployment: endpoint.deployment, breaker: breaker.state };
      log[failed ? "warn" : "info"](
        { ...about, ...resultOf(value), ...tellOf(attempts, begin) },
        "A request to the model",
      );
      if (value instanceof ModelError) throw value;
      return value;
    },
    health() {
      const secondsSinceSuccess = succeededAt === undefined ? undefined : Math.floor((now() - succeededAt) / 1_000);
      return { breaker: breaker.state, secondsSinceSuccess };
    },
  };
}

/** How many tokens a request took, as the service says or by the length of what was said; none if it never answered. */
function tokensOf(ask: Ask, { completion: { usage, text, calls } }: Attempt): number {
  if (usage) return usage.input + usage.output;
  const said = text.length + calls.reduce((sum, call) => sum + call.arguments.length, 0);
  return said === 0 ? 0 : Math.ceil((JSON.stringify(ask).length + said) / TOKEN);
}

/** What may be logged of a value: never the value itself. */
function resultOf(value: unknown): object {
  if (value instanceof ModelError) return { result: value.kind, ...value.cause };
  return { result: typeof value === "object" && value && "complete" in value && !value.complete ? "partial" : "whole" };
}

/** What may be logged of requests: ids, names, codes, counts and times. */
function tellOf(attempts: Attempts | undefined, begin: number): object {
  const ms = Math.round(performance.now() - begin);
  if (attempts === undefined) return { attempts: 0, ms };
  const { completion, failure, requestId, tokenMs } = attempts.last;
  const { model, finish, usage, spokeAt, text, calls } = completion;
  return {
    ...failure?.error.cause,
    ...{ attempts: attempts.count, requestId, model, finish, usage, characters: text.length, ms },
    ...(calls.length === 0 ? {} : { calls: calls.length }),
    ...{ tokenMs: tokenMs && Math.round(tokenMs), firstMs: spokeAt && Math.round(spokeAt - begin) },
  };
}
