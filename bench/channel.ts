/**
 * Plays the channel for bots that are measured: posts activities and takes what comes back, with as little work of its own as
 * possible. Counts bytes and milliseconds; looks into nothing but the conversation's id.
 */
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { Agent, createServer, request } from "node:http";
import { buffer } from "node:stream/consumers";
import { z } from "zod";

/** One turn as the channel saw it. */
export type Turn = {
  /** Milliseconds from the post to the reply. */
  readonly ms: number;
  /** Bytes of all bodies, both ways. */
  readonly bytes: number;
  /** The reply: what was sent to the conversation, or the answer to an invoke. */
  readonly reply: unknown;
};

/** What a person does: an activity without the fields that all have. */
export type Deed = { readonly type: "message" | "invoke"; readonly [field: string]: unknown };

/** A channel that listens. */
export interface Channel {
  /** Posts an activity to the bot at a port. Resolves when it was answered: a message by a message, an invoke by its answer. */
  take(port: number, conversation: string, deed: Deed): Promise<Turn>;
  close(): Promise<void>;
}

const Address = z.object({ port: z.number() });
const Conversation = z.object({ conversation: z.object({ id: z.string() }) });

/** Starts a channel on a free port. */
export async function openChannel(): Promise<Channel> {
  const waiting = new Map<string, (body: Buffer) => void>();
  const agent = new Agent({ keepAlive: true });

  const server = createServer(async (incoming, response) => {
    const body = await buffer(incoming);
    response.writeHead(201, { "content-type": "application/json" });
    response.end('{"id":"1"}');
    const { conversation } = Conversation.parse(JSON.parse(body.toString()));
    waiting.get(conversation.id)?.(body);
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port: own } = Address.parse(server.address());

  function post(port: number, body: string): Promise<Buffer> {
    const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
    return new Promise((resolve, reject) => {
      const outgoing = request({ agent, port, host: "127.0.0.1", path: "/api/messages", method: "POST", headers });
      outgoing.on("response", (response) => buffer(response).then(resolve, reject));
      // a bot may close an idle connection in the very moment it is used again
      outgoing.on("error", (error) => (outgoing.reusedSocket ? post(port, body).then(resolve, reject) : reject(error)));
      outgoing.end(body);
    });
  }

  return {
    async take(port, conversation, deed) {
      const body = JSON.stringify({
        ...usual(`http://127.0.0.1:${own}`, conversation),
        id: randomUUID(),
        ...deed,
      });
      const { promise, resolve } = Promise.withResolvers<Buffer>();
      waiting.set(conversation, resolve);
      const start = performance.now();
      const answered = post(port, body);
      const reply = deed.type === "invoke" ? await answered : await promise;
      const ms = performance.now() - start;
      waiting.delete(conversation);
      const response = await answered;
      const bytes = Buffer.byteLength(body) + response.length + (deed.type === "invoke" ? 0 : reply.length);
      return { ms, bytes, reply: JSON.parse(reply.toString()) };
    },
    async close() {
      agent.destroy();
      server.closeAllConnections();
      await once(server.close(), "close");
    },
  };
}

function usual(serviceUrl: string, conversation: string) {
  return {
    channelId: "msteams",
    serviceUrl,
    timestamp: "2026-11-21T15:00:00.000Z",
    localTimestamp: "2026-11-21T07:00:00.000-08:00",
    from: { id: `29:${conversation}`, name: "Alex" },
    recipient: { id: "28:bot", name: "Bot" },
    conversation: { id: conversation, conversationType: "personal", tenantId: "11111111-1111-4111-8111-111111111111" },
    channelData: { tenant: { id: "11111111-1111-4111-8111-111111111111" } },
  };
}
