/**
 * Plays the service of a language model: chat completions, streamed, as the real one does it, and every way it goes wrong.
 * `faults.ts` has the ways by name.
 */
import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";
import { json } from "node:stream/consumers";
import { setTimeout as delay } from "node:timers/promises";
import { z } from "zod";

/** A request as it came. */
export type Received = {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Readonly<Record<string, unknown>>;
};

/** How one request is answered. */
export type Play = (response: ServerResponse, request: Received) => void | Promise<void>;

/** How an answer is said. */
export type Manner = {
  /** Milliseconds before the first token. */
  readonly firstMs?: number;
  /** A token is four characters here. As fast as the wire if not given. */
  readonly tokensPerSecond?: number;
  /** Why the answer ends; null leaves that open. */
  readonly finish?: string | null;
  /** What happens in place of the end. */
  readonly instead?: Play;
};

/** A service that listens. */
export interface Service {
  /** Scheme, host and port. */
  readonly url: string;
  readonly received: readonly Received[];
  /** Requests that are being answered. */
  readonly open: number;
  /** Connections that were ever made. */
  readonly connections: number;
  /** The most that were answered at once. */
  readonly mostAtOnce: number;
  /** Sets how the next requests are answered, one each. */
  play(...plays: readonly Play[]): void;
  /** Sets how every request is answered for which nothing else is set. */
  always(play: Play): void;
  /** Hangs up on everybody. */
  close(): Promise<void>;
}

/** Starts a service on a free port; it answers with `{}` until told otherwise. */
export async function openService(): Promise<Service> {
  const received: Received[] = [];
  const plays: Play[] = [];
  let usual: Play = says("{}");
  let [open, mostAtOnce, connections] = [0, 0, 0];

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    open += 1;
    mostAtOnce = Math.max(mostAtOnce, open);
    response.on("close", () => {
      open -= 1;
    });
    const body = z.record(z.string(), z.unknown()).parse(await json(request));
    const seen = { path: request.url ?? "", headers: request.headers, body };
    received.push(seen);
    response.setHeader("x-request-id", `request-${received.length}`);
    await (plays.shift() ?? usual)(response, seen);
  }

  const server = createServer((request, response) => void answer(request, response).catch(() => response.destroy()));
  server.on("connection", () => {
    connections += 1;
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = z.object({ port: z.number() }).parse(server.address());

  return {
    url: `http://127.0.0.1:${port}`,
    received,
    get open() {
      return open;
    },
    get connections() {
      return connections;
    },
    get mostAtOnce() {
      return mostAtOnce;
    },
    play(...next) {
      plays.push(...next);
    },
    always(play) {
      usual = play;
    },
    async close() {
      server.closeAllConnections();
      await once(server.close(), "close");
    },
  };
}

/** Answers with a text, token by token, as Azure does: the filter's verdict on the prompt first, the count of tokens last. */
export function says(text: string, manner: Manner = {}): Play {
  return async (response, request) => {
    const { firstMs = 0, tokensPerSecond, finish = "stop", instead } = manner;
    const tokens = text.match(/.{1,4}/gsu) ?? [];
    startStream(response);
    sendEvent(response, { model: "", choices: [], prompt_filter_results: [] });
    if (firstMs > 0) await delay(firstMs);
    for (const content of tokens) {
      sendEvent(response, { model: "gpt-fake", choices: [{ index: 0, delta: { content }, finish_reason: null }] });
      if (tokensPerSecond !== undefined) await delay(1_000 / tokensPerSecond);
      if (response.destroyed) return;
    }
    if (instead !== undefined) return instead(response, request);
    if (finish !== null) sendEvent(response, { model: "gpt-fake", choices: [{ delta: {}, finish_reason: finish }] });
    sendEvent(response, { choices: [], usage: { prompt_tokens: 900, completion_tokens: tokens.length } });
    response.end("data: [DONE]\n\n");
  };
}

/** Answers with events as they are given, and the end of the stream. */
export function streams(...events: readonly (object | string)[]): Play {
  return (response) => {
    startStream(response);
    for (const event of events) sendEvent(response, event);
    response.end("data: [DONE]\n\n");
  };
}

/** Answers with a status and a body, as JSON if it is an object. */
export function replies(status: number, body: object | string, headers: Readonly<Record<string, string>> = {}): Play {
  return (response) => {
    const type = typeof body === "string" ? "text/html" : "application/json";
    response.writeHead(status, { "content-type": type, ...headers });
    response.end(typeof body === "string" ? body : JSON.stringify(body));
  };
}

/** Begins a stream of events. */
export function startStream(response: ServerResponse): void {
  response.writeHead(200, { "content-type": "text/event-stream; charset=utf-8" });
}

/** Sends one event. */
export function sendEvent(response: ServerResponse, event: object | string): void {
  response.write(`data: ${typeof event === "string" ? event : JSON.stringify(event)}\n\n`);
}
