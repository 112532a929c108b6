/**
 * Plays the connector of a channel: takes what the bot sends, and misbehaves when told to. `channel.ts` puts it to use.
 */
import { EventEmitter, once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { json } from "node:stream/consumers";
import { z } from "zod";
import { judgeStreams, readStreaminfo, rootsOf } from "./streams.ts";

/** An activity of the bot, as far as tests look at it; the rest is there too. */
export const Sent = z.looseObject({
  type: z.string(),
  text: z.string().optional(),
  replyToId: z.string().optional(),
  attachments: z.array(z.object({ contentType: z.string(), content: z.record(z.string(), z.unknown()) })).default([]),
  suggestedActions: z.object({ actions: z.array(z.object({ type: z.string(), value: z.string() })) }).optional(),
  conversation: z.object({ id: z.string(), conversationType: z.string().optional().catch(undefined) }), // it gives back what it was sent
  entities: z.array(z.unknown()).optional(),
});
export type Sent = z.infer<typeof Sent>;

/** How a send goes wrong: with a status, by hanging up, by never being answered. */
export type Mishap =
  | {
      readonly status: number;
      readonly retryAfter?: string;
      /** Where it points to. */
      readonly location?: string;
      readonly code?: string;
      readonly message?: string;
    }
  | "reset"
  | "hang";

/** One try of the bot to send, or to put a message in the place of the one that `replaces` names. */
export type Try = {
  readonly activity: Sent;
  /** By the connector's clock, in milliseconds. */
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
  /** The messages that a conversation shows, in order, each as it was updated or streamed last. Typing is none. */
  shown(conversation: string): readonly Sent[];
  /** Lets the next sends go wrong, one mishap each. */
  fail(...mishaps: readonly Mishap[]): void;
  /** Lets the n-th request of a stream go wrong, the first being 1, and those after it if there are more mishaps. */
  failStream(n: number, ...mishaps: readonly Mishap[]): void;
  /** Refuses every update with a status from now on, as channels do that have none. */
  refuseUpdates(status: number): void;
  /** Waits for something to be true of the tries. */
  until(what: string, isTrue: () => boolean): Promise<void>;
  /** Hangs up on everybody. */
  close(): Promise<void>;
}

/** Milliseconds after which a test that waits is told what it waits for in vain. */
const PATIENCE = 3_000;

/** Starts a connector on a free port. @param now its clock */
export async function openConnector(now = () => performance.now()): Promise<Connector> {
  const tries: Try[] = [];
  const mishaps: Mishap[] = [];
  const streamMishaps = new Map<number, Mishap>();
  const judge = judgeStreams();
  const news = new EventEmitter().setMaxListeners(0);
  let streamed = 0;
  let refusal: Mishap | undefined;

  /** What goes wrong with a try: what the test wants, or what breaks the rules of the channel. */
  function mishapOf(activity: Sent, { newId, replaces }: { newId: string; replaces: boolean }): Mishap | undefined {
    const info = readStreaminfo(activity);
    if (info) streamed += 1;
    const wanted = (replaces ? refusal : undefined) ?? mishaps.shift() ?? (info && streamMishaps.get(streamed));
    if (wanted) return wanted;
    if (rootsOf(activity) > 1) return { status: 400, message: "Duplicate root entities" };
    return info && judge(activity, info, newId);
  }

  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const activity = Sent.parse(await json(request));
    const at = now();
    const replaces = request.method === "PUT";
    const newId = replaces ? (request.url?.split("/").at(-1) ?? "") : `sent-${tries.length + 1}`;
    const mishap = mishapOf(activity, { newId, replaces });
    const streamId = readStreaminfo(activity)?.streamId;
    const id = streamId ?? newId;
    tries.push({ activity, at, taken: mishap === undefined, id, replaces });
    news.emit("try");
    if (mishap === "hang") return;
    if (mishap === "reset") return void request.socket.resetAndDestroy();
    const { status = replaces ? 200 : streamId ? 202 : 201, retryAfter, location, code, message } = mishap ?? {};
    if (retryAfter !== undefined) response.setHeader("retry-after", retryAfter);
    if (location !== undefined) response.setHeader("location", location);
    response.writeHead(status, { "content-type": "application/json" });
    const refused = message === undefined ? {} : { error: { code: code ?? "ContentStreamNotAllowed", message } };
    response.end(JSON.stringify(mishap === undefined ? { id } : refused));
  }

  // what is no activity is from somebody who spoke to another at this port before: ports are used again
  const server = createServer((request, response) => void take(request, response).catch(() => response.destroy()));
  await once(server.listen(0, "127.0.0.1"), "listening");
  const address = z.object({ port: z.number() }).parse(server.address());

  return {
    url: `http://127.0.0.1:${address.port}`,
    tries,
    shown(conversation) {
      const taken = tries.filter(
        ({ activity, taken }) =>
          taken &&
          activity.conversation.id === conversation &&
          !(activity.type === "typing" && !readStreaminfo(activity)),
      );
      const messages = new Map(taken.map(({ id, activity }) => [id, activity])); // a key keeps its first place, and its last value
      return [...messages.values()];
    },
    fail(...next) {
      mishaps.push(...next);
    },
    failStream(n, ...next) {
      for (const [index, mishap] of next.entries()) streamMishaps.set(n + index, mishap);
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
