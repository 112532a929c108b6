/**
 * Plays the connector of a channel: takes what the bot sends, and misbehaves when told to. `channel.ts` puts it to use.
 */
import { EventEmitter, once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { json } from "node:stream/consumers";
import { z } from "zod";

/** An activity of the bot, as far as tests look at it; the rest is there too. */
export const Sent = z.looseObject({
  type: z.string(),
  text: z.string().optional(),
  replyToId: z.string().optional(),
  attachments: z.array(z.object({ contentType: z.string(), content: z.record(z.string(), z.unknown()) })).default([]),
  suggestedActions: z.object({ actions: z.array(z.object({ type: z.string(), value: z.string() })) }).optional(),
  conversation: z.object({ id: z.string() }),
});
export type Sent = z.infer<typeof Sent>;

/** How a send goes wrong: with a status, by hanging up, by never being answered. */
export type Mishap = { readonly status: number; readonly retryAfter?: string } | "reset" | "hang";

/** One try of the bot to send, or to put a message in the place of the one that `replaces` names. */
export type Try = {
  readonly activity: Sent;
  readonly at: number;
  readonly taken: boolean;
  /** How the connector names the message. */
  readonly id: string;
  readonly replaces: boolean;
};

/** A connector that listens. */
export interface Connector {
  /** What activities name as their `serviceUrl`. */
  readonly url: string;
  /** Every try to send, in the order of arrival. */
  readonly tries: readonly Try[];
  /** The messages that a conversation shows, in order, each as it was updated last. */
  shown(conversation: string): readonly Sent[];
  /** Lets the next sends go wrong, one mishap each. */
  fail(...mishaps: readonly Mishap[]): void;
  /** Refuses every update with a status from now on, as channels do that have none. */
  refuseUpdates(status: number): void;
  /** Waits for something to be true of the tries. */
  until(what: string, isTrue: () => boolean): Promise<void>;
  /** Hangs up on everybody. */
  close(): Promise<void>;
}

/** Milliseconds after which a test that waits is told what it waits for in vain. */
const PATIENCE = 3_000;

/** Starts a connector on a free port. */
export async function openConnector(): Promise<Connector> {
  const tries: Try[] = [];
  const mishaps: Mishap[] = [];
  const news = new EventEmitter().setMaxListeners(0);
  let refusal: Mishap | undefined;

  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const activity = Sent.parse(await json(request));
    const replaces = request.method === "PUT";
    const mishap = (replaces ? refusal : undefined) ?? mishaps.shift();
    const id = replaces ? (request.url?.split("/").at(-1) ?? "") : `sent-${tries.length + 1}`;
    tries.push({ activity, at: performance.now(), taken: mishap === undefined, id, replaces });
    news.emit("try");
    if (mishap === "hang") return;
    if (mishap === "reset") return void request.socket.resetAndDestroy();
    const headers = mishap?.retryAfter === undefined ? {} : { "retry-after": mishap.retryAfter };
    response.writeHead(mishap?.status ?? (replaces ? 200 : 201), { "content-type": "application/json", ...headers });
    response.end(JSON.stringify(mishap === undefined ? { id } : {}));
  }

  const server = createServer((request, response) => void take(request, response));
  await once(server.listen(0, "127.0.0.1"), "listening");
  const address = z.object({ port: z.number() }).parse(server.address());

  return {
    url: `http://127.0.0.1:${address.port}`,
    tries,
    shown(conversation) {
      const taken = tries.filter(({ activity, taken }) => taken && activity.conversation.id === conversation);
      const messages = new Map(taken.map(({ id, activity }) => [id, activity])); // a key keeps its first place, and its last value
      return [...messages.values()];
    },
    fail(...next) {
      mishaps.push(...next);
    },
    refuseUpdates(status) {
      refusal = { status };
    },
    async until(what, isTrue) {
      const signal = AbortSignal.timeout(PATIENCE);
      while (!isTrue()) {
        await once(news, "try", { signal }).catch((cause) => {
          const so = tries.map(({ activity }) => activity.text ?? activity.type).join(" | ") || "nothing";
          throw new Error(`Waited ${PATIENCE} ms for ${what} in vain: the bot sent ${so}`, { cause });
        });
      }
    },
    async close() {
      server.closeAllConnections();
      await once(server.close(), "close");
    },
  };
}
