/**
 * Owns HTTP: one place for activities, one for those who ask whether the bot is well, and a short no to everything else.
 * Never passes on a library's words: a body is the bot's own answer or one line of ours.
 */
import { STATUS_CODES } from "node:http";
import { setTimeout as delay } from "node:timers/promises";
import restify from "restify";
import type { Bot } from "./bot.ts";
import type { Answer } from "./delivery.ts";
import type { Report } from "./health.ts";
import type { Log } from "./log.ts";
import { writeBody } from "./message.ts";
import { addressOf, createStrangers } from "./strangers.ts";

/** The largest body that is read, in bytes; Teams sends less than 100 KB, other channels up to 100,000 characters of text. */
const MAX_BODY = 1024 * 1024;

/** In milliseconds. A load balancer must be the first to give up an idle connection, or it sends into a closed one. */
const TIMEOUTS = {
  keepAliveTimeout: 250_000,
  headersTimeout: 15_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 5_000, // how often somebody looks whether one of these is over
};

/** A server that listens. */
export interface Server {
  /** Where it listens, without a slash at the end. */
  readonly url: string;
  /** Takes no more requests and waits for the turns at work, though not for ever. May be called again. */
  close(): Promise<void>;
}

/** What a server is made of. */
export type ServerParts = {
  readonly bot: Bot;
  /** The address to listen on; undefined for every one this machine has. */
  readonly host: string | undefined;
  /** 0 for any free one. */
  readonly port: number;
  readonly log: Log;
  /** Tells how the bot is; without it the bot is well as long as it answers. */
  readonly health?: () => Promise<Report>;
  /** Milliseconds that turns at work are given when the server closes, before they are cut off. */
  readonly drainLimit?: number;
  /** Given only to have them otherwise. */
  readonly timeouts?: Partial<typeof TIMEOUTS>;
};

/** Milliseconds to say sorry in. With those of the turns, this is less than the ten seconds after which systems kill. */
const SORRY_LIMIT = 1_000;

/**
 * Starts a server.
 *
 * @throws {Error} if it cannot listen; the message says what to do
 */
export async function createServer(parts: ServerParts): Promise<Server> {
  const { bot, host, port, log, drainLimit = 8_000, timeouts } = parts;
  const server = restify.createServer({ name: "" }); // a named one says its name in every response
  Object.assign(server.server, TIMEOUTS, timeouts);
  route(server, parts);
  await listen(server, port, host);
  server.on("error", (error: unknown) => log.error({ error }, "The server has a problem"));

  async function shutDown(): Promise<void> {
    // Or a connection in use would be kept long after its response.
    Object.assign(server.server, { keepAliveTimeout: 1, keepAliveTimeoutBuffer: 0 });
    const drained = close(server).then(() => bot.drain());
    const inTime = await Promise.race([drained.then(() => true), delay(drainLimit, false, { ref: false })]);
    if (!inTime) {
      log.warn({ drainLimit }, "Stopped while turns were at work");
      await Promise.race([bot.cutOff(), delay(SORRY_LIMIT, undefined, { ref: false })]);
    }
    server.server.closeAllConnections();
  }

  let closing: Promise<void> | undefined;
  return {
    url: server.url,
    close() {
      closing ??= shutDown();
      return closing;
    },
  };
}

function route(server: restify.Server, { bot, log, health }: ServerParts): void {
  const strangers = createStrangers(() => performance.now());
  server.pre((_, response, next) => {
    if (server.server.listening) return next();
    respond(response, refusal(503)); // on a connection that was open when the server closed
    return next(false);
  });
  server.get("/health", async (_, response) => {
    const { well, ...how } = (await health?.()) ?? { well: true };
    respond(response, { status: well ? 200 : 503, body: { status: well ? "ok" : "failing", ...how } });
  });

  /** Before anything is read: whoever brought many bad tokens and no good one waits. */
  function refuseTheInsistent(request: restify.Request, response: restify.Response, next: restify.Next): unknown {
    const wait = strangers.wait(addressOf(request));
    if (wait === 0) return next();
    response.setHeader("Retry-After", wait);
    respond(response, refusal(429));
    return next(false);
  }

  server.post(
    "/api/messages",
    refuseTheInsistent,
    refuseOtherThanJson,
    restify.plugins.bodyReader({ maxBodySize: MAX_BODY }),
    async (request, response) => {
      const body = parseJson(request.body);
      const authorization = request.headers.authorization ?? "";
      const answer = body === undefined ? refusal(400) : await bot.handle({ authorization, body });
      strangers.note(addressOf(request), answer.status);
      respond(response, answer);
    },
  );
  server.on("restifyError", (_, response: restify.Response, error: { readonly statusCode?: number }, next) => {
    const { statusCode = 500 } = error;
    if (statusCode >= 500) log.error({ error }, "Cannot answer a request");
    respond(response, refusal(statusCode));
    next();
  });
}

/** Any page on the web may post text to this machine, but not JSON; and a packed body knows no limit once it is unpacked. */
function refuseOtherThanJson(request: restify.Request, response: restify.Response, next: restify.Next): unknown {
  if (request.getContentType() === "application/json" && !request.headers["content-encoding"]) return next();
  respond(response, refusal(415));
  return next(false);
}

/** A status and its own name, nothing that a library has to say. */
function refusal(status: number): Answer {
  return { status, body: { error: STATUS_CODES[status] ?? "Refused" } };
}

function respond(response: restify.Response, { status, body }: Answer): void {
  const text = body === undefined ? "" : writeBody(body);
  if (body !== undefined) response.setHeader("Content-Type", "application/json");
  response.setHeader("Content-Length", Buffer.byteLength(text));
  response.sendRaw(status, text);
}

function parseJson(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return undefined; // the one who sent it is told
  }
}

function listen(server: restify.Server, port: number, host: string | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const place = `${host ?? "port"}${host === undefined ? " " : ":"}${port}`;
      const reason =
        error.code === "EADDRINUSE" ? "another program has the port" : `the system refuses it (${error.code})`;
      reject(new Error(`Cannot listen on ${place}: ${reason}. Set PORT to a free one.`, { cause: error }));
    });
    server.listen(port, host, resolve);
  });
}

function close(server: restify.Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()));
}
