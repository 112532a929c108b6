/**
 * Owns one request to the service of the language model, on the wire: its token, its parameters, its end.
 * Sends a request once; the exception are parameters that a model does not know, which are left out from then on.
 */
import type { OpenAI } from "openai";
import { z } from "zod";
import { type Completion, hear, silence } from "./completion.ts";
import type { Deadline } from "./deadline.ts";
import type { Endpoint } from "./endpoint.ts";
import { ModelError, modelErrorOf, word } from "./model-error.ts";
import type { Shares } from "./shares.ts";

/** What is asked for, in the names of the API. Parameters without a value are not sent. */
export type Ask = Readonly<Record<string, unknown>>;

/** What came of a request. */
export type Attempt = {
  readonly completion: Completion;
  /** Why the answer ended before its end, or never began. */
  readonly failure?: Failure;
  /** How the service names the request. */
  readonly requestId?: string | undefined;
  /** Milliseconds until there was a token. */
  readonly tokenMs: number | undefined;
};

/** Why a request failed, and whether the same request may do better. */
export type Failure = {
  readonly error: ModelError;
  /** The service is worth another try. */
  readonly again: boolean;
  /** Milliseconds that the service asks to be left alone for. */
  readonly retryAfter?: number;
};

/** The time that a request has, and who listens while the answer comes. */
export type Terms = {
  readonly deadline: Deadline;
  readonly shares: Shares;
  /** Gets each piece of text as it comes, and says whether to listen on. Never throws. */
  readonly onText?: ((piece: string) => boolean) | undefined;
};

/** Sends requests. */
export interface Service {
  /** Sends one request and listens to the answer. Never rejects, and is never later than the deadline. */
  send(ask: Ask, terms: Terms): Promise<Attempt>;
}

/** What a model may not know, and does its work without. */
const OPTIONAL = ["reasoning_effort", "verbosity", "max_completion_tokens", "stream_options"] as const;

/** Milliseconds that the end of an answer is waited for at most, whose last sentence waits as long. */
const LONGEST_END = 500;

/** What a request needs, and what the SDK says of itself. */
const OWN_HEADER = /^(?:accept|authorization|content-type|user-agent|x-stainless-.+)$/i;

/** Characters of an error's body that are read. */
const LONGEST_ERROR = 65_536;

/** Longest pause, in milliseconds, that a service can ask for: a day. */
const LONGEST_PAUSE = 86_400_000;

const Refused = z.object({ status: z.number(), headers: z.instanceof(Headers) });
const Unknown = z.object({ status: z.literal(400), param: z.string().nullish(), message: z.string() });

const Pause = z
  .string()
  .regex(/^\d+(\.\d+)?$/)
  .transform(Number)
  .optional()
  .catch(undefined);
const RetryAfter = z.object({ ms: Pause, seconds: Pause });

/** Creates the way to a model. Nothing is loaded or sent before the first request. */
export function createService(endpoint: Endpoint): Service {
  const unknown = new Set<string>();
  let opened: Promise<OpenAI> | undefined;

  async function post(ask: Ask, token: string, signal: AbortSignal): Promise<Response> {
    opened ??= open(endpoint.baseURL);
    const client = await opened;
    for (;;) {
      const known = Object.entries(ask).filter(([name, value]) => value !== undefined && !unknown.has(name));
      const body = { model: endpoint.deployment, ...Object.fromEntries(known), stream: true };
      const headers = { Authorization: token === "" ? null : `Bearer ${token}` };
      try {
        return await client.post("/chat/completions", { body, headers, signal, stream: true }).asResponse();
      } catch (error) {
        const fresh = unknownIn(error).filter((name) => name in ask && !unknown.has(name));
        if (fresh.length === 0) throw error;
        for (const name of fresh) unknown.add(name);
      }
    }
  }

  return {
    async send(ask, { deadline, shares, onText }) {
      const begin = performance.now();
      const completion = silence();
      const stop = new AbortController();
      let tokenMs: number | undefined;
      let requestId: string | undefined;
      try {
        const token = await deadline.within(endpoint.token(), shares.token * deadline.ms).catch(notLetIn);
        const sent = performance.now();
        tokenMs = sent - begin;
        const firstMs = shares.first * deadline.ms;
        const response = await deadline.within(post(ask, token, stop.signal), firstMs);
        requestId = idOf(response.headers);
        const patience = {
          firstMs: firstMs - (performance.now() - sent),
          gapMs: shares.gap * deadline.ms,
          lastMs: Math.min(LONGEST_END, shares.last * deadline.ms),
        };
        await hear(response, completion, { deadline, patience, onText });
        return { completion, requestId, tokenMs };
      } catch (error) {
        const refused = Refused.safeParse(error).data;
        const failure = failureOf(error, { sent: tokenMs !== undefined, headers: refused?.headers });
        return { completion, failure, requestId: requestId ?? idOf(refused?.headers), tokenMs };
      } finally {
        stop.abort(); // nobody listens any more
      }
    },
  };
}

/** The SDK, with all off that it would do on its own: wait, repeat, follow, log, or take settings from the environment. */
async function open(baseURL: string): Promise<OpenAI> {
  const { OpenAI } = await import("openai");
  return new OpenAI({
    baseURL,
    apiKey: "each request brings its own",
    adminAPIKey: null,
    organization: null,
    project: null,
    maxRetries: 0,
    logLevel: "off",
    fetchOptions: { redirect: "error" },
    fetch: async (url, init) => withShortError(await fetch(url, { ...init, headers: ownOf(init?.headers) })),
  });
}

/** The headers that the SDK makes, without those that the environment has for others. */
function ownOf(headers: RequestInit["headers"]): Headers {
  return new Headers([...new Headers(headers)].filter(([name]) => OWN_HEADER.test(name)));
}

/** The SDK reads errors whole, however long they are. */
async function withShortError(response: Response): Promise<Response> {
  if (response.ok || response.body === null) return response;
  const { status, headers } = response;
  let text = "";
  for await (const piece of response.body.pipeThrough(new TextDecoderStream())) {
    text += piece;
    if (text.length > LONGEST_ERROR) break;
  }
  return new Response(text, { status, headers });
}

/** The optional parameters that the service says it does not know. */
function unknownIn(error: unknown): readonly string[] {
  const { param, message = "" } = Unknown.safeParse(error).data ?? {};
  return OPTIONAL.filter((name) => param === name || (!param && message.includes(name)));
}

/** A token that cannot be had is a matter of set-up, whatever class of error says so. */
function notLetIn(error: unknown): never {
  const known = modelErrorOf(error);
  throw known.kind === "late" ? known : new ModelError("misconfigured", known.cause);
}

function failureOf(
  thrown: unknown,
  { sent, headers }: { readonly sent: boolean; readonly headers: Headers | undefined },
): Failure {
  const error = modelErrorOf(thrown);
  const wished = headers?.get("x-should-retry");
  const again = sent && wished !== "false" && ["busy", "unreachable", "late"].includes(error.kind);
  const retryAfter = headers && retryAfterIn(headers);
  return { error, again, ...(retryAfter === undefined ? {} : { retryAfter }) };
}

/** Milliseconds; a date, which no model's service is known to send, counts as not there. */
function retryAfterIn(headers: Headers): number | undefined {
  const { ms, seconds } = RetryAfter.parse({ ms: headers.get("retry-after-ms"), seconds: headers.get("retry-after") });
  const pause = ms ?? (seconds === undefined ? undefined : 1_000 * seconds);
  return pause === undefined ? undefined : Math.min(pause, LONGEST_PAUSE);
}

function idOf(headers: Headers | undefined): string | undefined {
  return word(headers?.get("x-request-id") ?? headers?.get("apim-request-id"));
}
