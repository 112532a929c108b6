/**
 * Owns how the SDK's connector client behaves on the wire: it drops nothing, sends nothing twice and waits for nothing without end.
 * The SDK offers no option for any of these, so its parts are changed; `test/shell/bot.test.ts` looks at the wire.
 */
import { Agent as HttpAgent } from "node:http";
import { Agent as HttpsAgent } from "node:https";
import { setTimeout as delay } from "node:timers/promises";
import { Entity } from "botframework-connector/lib/connectorApi/models/mappers.js";
import { z } from "zod";
import { readRefusal } from "./refusal.ts";

/** How often a message is sent again after the channel said that it came too soon. */
const MAX_REPEATS = 2;

type Next<Request, Response> = (request: Request) => Promise<Response>;
type Sendable = { readonly url: string; readonly body?: unknown; abortSignal?: AbortSignal; agent?: HttpAgent };

/**
 * A connection for every message: one kept open may be closed by the channel in the very moment it is used again, and a
 * message lost that way is not sent twice.
 */
const FRESH = { http: new HttpAgent(), https: new HttpsAgent() } as const;

/** As much of the connector client as is changed here. */
export interface Connector {
  readonly client: {
    readonly pipeline: {
      removePolicy(which: { readonly name: string }): unknown;
      addPolicy(
        policy: {
          readonly name: string;
          readonly sendRequest: <Response>(request: Sendable, next: Next<Sendable, Response>) => Promise<Response>;
        },
        options: { readonly beforePolicies: string[] },
      ): unknown;
    };
  };
}

/** Has a pace of its own: by the time that it may be sent again there is something newer to send. */
const Paced = z.union([
  z.object({ type: z.literal("typing") }),
  z.object({ entities: z.array(z.unknown()).refine((entities) => entities.some(isStreaminfo)) }),
]);

/** Lets entities leave whole. The SDK's serializer keeps three of their fields, which costs mentions nothing and everything else its meaning. */
export function keepEntities(): void {
  Entity.type.additionalProperties ??= { type: { name: "Object" } };
}

/**
 * Makes a connector client send every message once: a repeat after a 5xx or a lost connection would show it twice. Only what the
 * channel refused with 429 and `retry-after` is sent again, unless it has a pace of its own: typing, and the parts of a stream.
 *
 * @param limit milliseconds that a message may take, its token and its repeats included
 */
export function limitSends(connector: Connector, limit: number): void {
  const { pipeline } = connector.client;
  pipeline.removePolicy({ name: "defaultRetryPolicy" });
  pipeline.addPolicy(
    { name: "limits", sendRequest: (request, next) => sendWithin(limit, request, next) },
    { beforePolicies: ["ServiceClientContext_Credentials_SignRequest"] }, // fetching a token may hang too
  );
}

async function sendWithin<Response>(
  limit: number,
  request: Sendable,
  next: Next<Sendable, Response>,
): Promise<Response> {
  const end = performance.now() + limit;
  const deadline = AbortSignal.timeout(limit);
  request.abortSignal = deadline;
  request.agent = request.url.startsWith("https:") ? FRESH.https : FRESH.http;
  for (let repeats = 0; ; repeats++) {
    try {
      return await Promise.race([next(request), abortOf(deadline)]);
    } catch (error) {
      const wait = retryAfter(error, request);
      if (wait === undefined || repeats === MAX_REPEATS || performance.now() + wait > end) throw error;
      await delay(wait);
    }
  }
}

function abortOf(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason), { once: true }));
}

/** Milliseconds to wait before sending again; undefined if that must not be done. */
function retryAfter(error: unknown, { body }: Sendable): number | undefined {
  const refusal = readRefusal(error);
  if (refusal.kind !== "too soon" || isPaced(body)) return undefined;
  return refusal.waitMs;
}

function isPaced(body: unknown): boolean {
  return typeof body === "string" && Paced.safeParse(JSON.parse(body)).success;
}

function isStreaminfo(entity: unknown): boolean {
  return z.object({ type: z.literal("streaminfo") }).safeParse(entity).success;
}
