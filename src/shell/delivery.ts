/**
 * Owns the way back: replies become activities of the SDK or the body of an HTTP answer, and whichever happens, a turn never fails
 * over it. Decides nothing about what is said.
 */
import type { Activity, TurnContext } from "botbuilder";
import type { Card } from "../core/card.ts";
import { DONE } from "../core/sentences.ts";
import type { Log } from "./log.ts";
import type { Reply } from "./reply.ts";
import type { Delivery, Incoming } from "./turn.ts";

/** What goes back over HTTP. Without a body it is empty. */
export type Answer = { readonly status: number; readonly body?: unknown };

/** Teams shows no more suggestions than this. */
const MAX_SUGGESTIONS = 3;

/** The delivery of one turn, from its first word to its last. */
export interface OneDelivery extends Delivery {
  /** Answers the HTTP request if nobody did. */
  finish(): void;
}

/**
 * Creates the delivery of one turn.
 *
 * @param context is alive until the turn has ended; what is sent later is lost and logged
 * @param respond answers the HTTP request; only its first call counts
 */
export function createDelivery(options: {
  readonly context: TurnContext;
  readonly incoming: Incoming;
  readonly respond: (answer: Answer) => void;
  readonly log: Log;
}): OneDelivery {
  const { context, incoming, respond, log } = options;
  const person = context.activity.from.id;
  const collected = context.activity.deliveryMode === "expectReplies";
  const invoked = incoming.act.kind === "clicks" && incoming.act.replaces;
  let answered = false;

  async function sendActivity(activity: Partial<Activity>): Promise<string | undefined> {
    try {
      const sent = await context.sendActivity(activity);
      return sent?.id || undefined;
    } catch (error) {
      log.error({ error, conversation: incoming.conversation }, "Cannot send a message");
      return undefined;
    }
  }

  async function send(reply: Reply): Promise<string | undefined> {
    return sendActivity(toActivity(reply, person));
  }

  return {
    send,
    acknowledge() {
      if (!invoked && !collected) respond({ status: 200 });
    },
    async update(id, reply) {
      if (incoming.profile === "basic" || collected) return false;
      try {
        await context.updateActivity({ ...toActivity(reply, person), id });
        return true;
      } catch (error) {
        log.warn({ error, conversation: incoming.conversation }, "Cannot update a message: it is sent anew");
        return false;
      }
    },
    async answer(reply) {
      if (!invoked || answered) return send(reply);
      answered = true;
      const response: Answer = { status: 200, body: toInvokeBody(reply) };
      if (collected) await sendActivity({ type: "invokeResponse", value: response });
      else respond(response);
      return collected ? undefined : context.activity.replyToId; // the card that was clicked
    },
    begin() {
      return { tell() {}, show() {}, end: async (reply) => void (await send(reply)) };
    },
    finish() {
      if (collected) respond({ status: 200, body: { activities: context.bufferedReplyActivities } });
      else if (invoked) respond({ status: 200, body: toInvokeBody({ kind: "text", text: DONE }) });
      else respond({ status: 200 });
    },
  };
}

function attached(card: Card) {
  return { contentType: "application/vnd.microsoft.card.adaptive", content: card };
}

function toActivity(reply: Reply, person: string): Partial<Activity> {
  switch (reply.kind) {
    case "card":
      return { type: "message", attachments: [attached(reply.card)] };
    case "text":
      return {
        type: "message",
        text: reply.text,
        textFormat: "plain",
        ...(reply.card ? { attachments: [attached(reply.card)] } : {}),
        ...suggestedActions(reply, person),
      };
  }
}

function suggestedActions({ suggestions = [] }: Reply & { kind: "text" }, person: string): Partial<Activity> {
  if (suggestions.length === 0) return {};
  const actions = suggestions.slice(0, MAX_SUGGESTIONS).map((text) => ({ type: "imBack", title: text, value: text }));
  return { suggestedActions: { to: [person], actions } };
}

/** What an Action.Execute is answered with. The types are Teams' own; the one that some pages name for cards is refused. */
function toInvokeBody(reply: Reply) {
  switch (reply.kind) {
    case "card":
      return { statusCode: 200, type: "application/vnd.microsoft.card.adaptive", value: reply.card };
    case "text":
      return { statusCode: 200, type: "application/vnd.microsoft.activity.message", value: reply.text };
  }
}
