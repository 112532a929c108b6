/**
 * Owns the way back: replies become activities of the SDK or the body of an HTTP answer, and whichever happens, a turn never fails
 * over it. Decides nothing about what is said.
 */
import type { Activity, TurnContext } from "botbuilder";
import { DONE, FAILED } from "../core/sentences.ts";
import type { Clock } from "./clock.ts";
import type { Delivery, Incoming, Saying } from "./exchange.ts";
import type { Log } from "./log.ts";
import { toInvokeBody, toMessage, toPart, withFinalText } from "./message.ts";
import { readRefusal } from "./refusal.ts";
import type { Reply } from "./reply.ts";
import { beginStream, beginTyping, type Spoken } from "./saying.ts";
import type { Outcome, Part } from "./streaming.ts";

/** What goes back over HTTP. Without a body it is empty. */
export type Answer = { readonly status: number; readonly body?: unknown };

/** The delivery of one turn, from its first word to its last. */
export interface OneDelivery extends Delivery {
  /** Says sorry in these words, since the turn comes to nothing: in the answer that is on its way, if there is one. */
  apologise(words: string): Promise<void>;
  /** Ends what the turn left open, and answers the HTTP request if nobody did. */
  finish(): Promise<void>;
}

const APOLOGY: Reply = { kind: "text", text: FAILED };

/** What the deliveries of a turn are made of. */
type Parts = {
  readonly context: TurnContext;
  readonly incoming: Incoming;
  /** Answers the HTTP request; only its first call counts. */
  readonly respond: (answer: Answer) => void;
  readonly clock: Clock;
  readonly log: Log;
};

/**
 * Creates the delivery of one turn.
 *
 * @param parts.context is alive until the turn has ended; what is sent later is lost and logged
 */
export function createDelivery(parts: Parts): OneDelivery {
  const { context, incoming, respond, log } = parts;
  const wire = createWire(parts);
  const collected = isCollected(context.activity);
  const invoked = incoming.act.kind === "clicks" && incoming.act.replaces;
  let answered = false;
  let open: Saying | undefined;
  let ended: Promise<void> | undefined;

  async function answer(reply: Reply): Promise<string | undefined> {
    if (!invoked || answered) return wire.send(reply);
    answered = true;
    const response: Answer = { status: 200, body: toInvokeBody(reply) };
    if (collected) await wire.sendActivity({ type: "invokeResponse", value: response });
    else respond(response);
    if (reply.kind === "text" && reply.card) await wire.send({ kind: "text", text: reply.text }); // a place takes one of the two
    return collected ? undefined : context.activity.replyToId; // the card that was clicked
  }

  function begin(): Saying {
    if (open !== undefined) return open; // one at a time: Teams takes no second stream in a chat
    let last = APOLOGY;
    const spoken = beginSpoken(parts, wire, () => last);
    const saying: Saying = {
      tell: spoken.tell,
      show: spoken.show,
      async end(reply) {
        if (open === saying) {
          open = undefined;
          last = reply;
          ended = spoken.end(reply.kind === "text" ? reply.text : "");
        }
        await ended;
      },
    };
    open = saying;
    return saying;
  }

  return {
    send: wire.send,
    update: wire.update,
    answer,
    begin,
    async apologise(text) {
      const apology: Reply = { kind: "text", text };
      if (open === undefined) await answer(apology);
      else await open.end(apology);
    },
    acknowledge() {
      if (!invoked && !collected) respond({ status: 200 });
    },
    async finish() {
      if (open !== undefined) {
        log.error({ conversation: incoming.conversation }, "A turn left its answer without an end");
        await open.end(APOLOGY);
      }
      await ended; // the turn need not have waited for it
      if (collected) respond({ status: 200, body: { activities: context.bufferedReplyActivities } });
      else if (invoked) respond({ status: 200, body: toInvokeBody({ kind: "text", text: DONE }) });
      else respond({ status: 200 });
    },
  };
}

/** Begins an answer in the way that the client can show. @param last gives the reply that it ends with */
function beginSpoken({ context, incoming, clock }: Parts, wire: Wire, last: () => Reply): Spoken {
  if (streams(context.activity, incoming))
    return beginStream({
      clock,
      post: (part) => wire.post(part, last()),
      async sendWhole(text, instead) {
        const reply = withFinalText(last(), text);
        if (instead === undefined || !(await wire.update(instead, reply))) await wire.send(reply);
      },
    });
  return beginTyping({
    clock,
    type: async () => !isCollected(context.activity) && (await wire.type()), // nobody sees what is collected before its end
    send: async (text) => void (await wire.send(withFinalText(last(), text))),
  });
}

/** True where an answer may grow: Teams streams in the chat of one person with the bot, and nowhere else. */
function streams(activity: Activity, { profile }: Incoming): boolean {
  const alone = activity.channelId === "msteams" && activity.conversation.conversationType === "personal";
  return alone && profile === "teams" && !isCollected(activity);
}

function isCollected({ deliveryMode }: Activity): boolean {
  return deliveryMode === "expectReplies";
}

type Wire = ReturnType<typeof createWire>;

/** Sends by the SDK. None of these rejects. */
function createWire({ context, incoming: { conversation, profile }, log }: Parts) {
  const audience = { person: context.activity.from.id, profile };

  async function attempt(activity: Partial<Activity>): Promise<Outcome & { readonly error?: unknown }> {
    try {
      const sent = await context.sendActivity(activity);
      return { kind: "taken", id: sent?.id || undefined };
    } catch (error) {
      return { ...readRefusal(error), error };
    }
  }

  async function sendActivity(activity: Partial<Activity>): Promise<string | undefined> {
    const outcome = await attempt(activity);
    if (outcome.kind === "taken") return outcome.id;
    log.error({ error: outcome.error, conversation }, "Cannot send a message");
    return undefined;
  }

  return {
    sendActivity,
    send: (reply: Reply) => sendActivity(toMessage(reply, audience)),
    async update(id: string, reply: Reply): Promise<boolean> {
      if (profile === "basic" || isCollected(context.activity)) return false;
      try {
        await context.updateActivity({ ...toMessage(reply, audience), id });
        return true;
      } catch (error) {
        log.warn({ error, conversation }, "Cannot update a message: it is sent anew");
        return false;
      }
    },
    /** Shows typing for some seconds. */
    async type(): Promise<boolean> {
      const outcome = await attempt({ type: "typing" });
      if (outcome.kind !== "taken") log.warn({ error: outcome.error, conversation }, "Cannot show typing");
      return outcome.kind === "taken";
    },
    /** Sends a part of a stream. @param last the reply that the last part brings */
    async post(part: Part, last: Reply): Promise<Outcome> {
      const outcome = await attempt(toPart(part, last, audience));
      const { streamType } = part;
      if (outcome.kind === "stopped") log.info({ conversation, streamType }, "The user stopped an answer");
      else if (outcome.kind !== "taken")
        log.warn({ error: outcome.error, conversation, streamType }, "Cannot send a part of an answer");
      return outcome;
    },
  };
}
