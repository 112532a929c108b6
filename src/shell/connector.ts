/**
 * Owns how the SDK's connector client behaves on the wire: it drops nothing, sends nothing twice and waits for nothing without end.
 * The SDK offers no option for any of these, so its parts are changed; `test/shell/bot.test.ts` looks at the wire.
 */
import { Agent as HttpAgent } from "node:http";
import { Agent as HttpsAgent } from "node:https";
import { setTimeout as delay } from "node:timers/promises";
import type { AuthenticateRequestResult, ConnectorClient, ConnectorFactory } from "botframework-connector";
import { z } from "zod";
import { createRecent } from "../core/recent.ts";
import { writeActivity } from "./message.ts";
import { readRefusal } from "./refusal.ts";

/** How often a message is sent again after the channel said that it came too soon. */
const MAX_REPEATS = 2;

type Next<Request, Response> = (request: Request) => Promise<Response>;
type Sendable = {
  readonly url: string;
  readonly headers: { set(name: string, value: number): void };
  readonly body?: unknown;
  abortSignal?: AbortSignal;
  agent?: HttpAgent;
};

/**
 * Milliseconds that a connection is kept for the next message. A channel may close it in the very moment it is used again, and a
 * message lost that way is not sent twice: so it is given up long before channels do, and sooner where they say so.
 */
const IDLE = 2_000;
const KEPT = { keepAlive: true, timeout: IDLE } as const;
const AGENTS = { http: new HttpAgent(KEPT), https: new HttpsAgent(KEPT) } as const;

/** An activity that is text already; the SDK writes nothing that is a stream. */
const WRITTEN = { parameterPath: "activity", mapper: { required: true, type: { name: "Stream" } } } as const;

/** How many addresses of channels are remembered; Teams has one for each region and tenant. */
const CLIENTS_KEPT = 100;

/** What an operation of the connector takes. Its `requestBody` tells how an activity becomes text. */
type Operation = { readonly requestBody?: { readonly mapper: object } };
type Given = { readonly activity?: object | string };

/** As much of the connector client as is changed here. */
interface Connector {
  sendOperationRequest(given: Given, operation: Operation, callback?: unknown): Promise<unknown>;
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

/** The client with the part that the SDK calls private. */
const Changeable = z.custom<Connector>();

/** Has a pace of its own: by the time that it may be sent again there is something newer to send. */
const Paced = z.union([
  z.object({ type: z.literal("typing") }),
  z.object({ entities: z.array(z.unknown()).refine((entities) => entities.some(isStreaminfo)) }),
]);

/**
 * Has connector clients made once for each address, which the SDK does for every turn, at a tenth of its cost. Whoever brings a
 * proof has been believed, and a client knows who the bot is, not who asked for it.
 *
 * @param limit milliseconds that a message may take, its token and its repeats included
 */
export function keepConnectors(limit: number): (proof: AuthenticateRequestResult) => AuthenticateRequestResult {
  const clients = createRecent<Promise<ConnectorClient>>(CLIENTS_KEPT);

  async function make(factory: ConnectorFactory, serviceUrl: string, audience?: string): Promise<ConnectorClient> {
    const client = await factory.create(serviceUrl, audience);
    const connector = Changeable.parse(client);
    writeActivities(connector);
    limitSends(connector, limit);
    return client;
  }

  return (proof) => {
    const { connectorFactory: factory } = proof;
    if (factory === undefined) return proof;
    const create: ConnectorFactory["create"] = (serviceUrl, audience) =>
      clients(JSON.stringify([serviceUrl, audience]), () => make(factory, serviceUrl, audience));
    return { ...proof, connectorFactory: { create } };
  };
}

/**
 * Lets activities leave as they are. The SDK copies them field by field, which is a tenth of what a turn costs, and of an entity it
 * keeps three fields, which costs mentions nothing and everything else its meaning.
 */
function writeActivities(connector: Connector): void {
  const send = connector.sendOperationRequest.bind(connector);
  connector.sendOperationRequest = (given, operation, callback) =>
    typeof given.activity === "object"
      ? send({ ...given, activity: writeActivity(given.activity) }, { ...operation, requestBody: WRITTEN }, callback)
      : send(given, operation, callback);
}

/**
 * Makes a connector client send every message once: a repeat after a 5xx or a lost connection would show it twice. Only what the
 * channel refused with 429 and `retry-after` is sent again, unless it has a pace of its own: typing, and the parts of a stream.
 */
function limitSends(connector: Connector, limit: number): void {
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
  const deadline = new AbortController();
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    deadline.abort();
    reject(new DOMException(`Cannot send a message: it took more than ${limit} ms`, "TimeoutError"));
  }, limit); // unlike AbortSignal.timeout it holds on to nothing once the message is sent
  request.abortSignal = deadline.signal;
  if (typeof request.body === "string") request.headers.set("Content-Length", Buffer.byteLength(request.body)); // or the SDK copies it, to measure the copy
  request.agent = request.url.startsWith("https:") ? AGENTS.https : AGENTS.http;
  try {
    return await Promise.race([sendAgain(end, request, next), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Sends, and again what came too soon, as long as there is time. */
async function sendAgain<Response>(end: number, request: Sendable, next: Next<Sendable, Response>): Promise<Response> {
  for (let repeats = 0; ; repeats++) {
    try {
      return await next(request);
    } catch (error) {
      const wait = retryAfter(error, request);
      if (wait === undefined || repeats === MAX_REPEATS || performance.now() + wait > end) throw error;
      await delay(wait);
    }
  }
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
