/**
 * What a reply is as an activity: text, card, suggestions, and the marks of an assistant's answer. Pure; the SDK's types fit, but
 * are not known here.
 */
import type { Card, Profile } from "../core/card.ts";
import { FAILED } from "../core/sentences.ts";
import { writeHolding } from "../core/written.ts";
import type { Reply } from "./reply.ts";
import type { Part } from "./streaming.ts";

/** Who a message goes to, and what their client can draw. */
export type Audience = { readonly person: string; readonly profile: Profile };

/** A message, in the words of the SDK. */
export type Message = {
  type: "message";
  text?: string;
  textFormat?: "plain";
  attachments?: { contentType: string; content: Card }[];
  suggestedActions?: { to: string[]; actions: { type: "imBack"; title: string; value: string }[] };
  channelData?: { feedbackLoop: { type: "default" } };
  entities?: { readonly type: string }[];
};

/** Teams shows no more suggestions than this. */
const MAX_SUGGESTIONS = 3;

/** Says that a model wrote it. There may be one such root entity in a message; the empty id is what makes it the root. */
const GENERATED = {
  type: "https://schema.org/Message",
  "@type": "Message",
  "@context": "https://schema.org",
  "@id": "",
  additionalType: ["AIGeneratedContent"],
} as const;

/** Makes the message of a reply. */
export function toMessage(reply: Reply, { person, profile }: Audience): Message {
  if (reply.kind === "card") return { type: "message", attachments: [attached(reply.card)] };
  const { text, card, suggestions = [], answer = false, model = false } = reply;
  const actions = suggestions
    .slice(0, MAX_SUGGESTIONS)
    .map((title) => ({ type: "imBack", title, value: title }) as const);
  return {
    type: "message",
    text,
    textFormat: "plain",
    ...(card === undefined ? {} : { attachments: [attached(card)] }),
    ...(actions.length === 0 ? {} : { suggestedActions: { to: [person], actions } }),
    ...(answer && profile === "teams" ? { channelData: { feedbackLoop: { type: "default" } } } : {}),
    ...(model ? { entities: [GENERATED] } : {}),
  };
}

/** Makes the activity of a part of a stream; the last one is the message of the reply that it ends with. */
export function toPart({ text, ...info }: Part, last: Reply, audience: Audience) {
  const streaminfo = { type: "streaminfo", ...info };
  if (info.streamType !== "final") return { type: "typing", text, textFormat: "plain", entities: [streaminfo] };
  const message = toMessage(withFinalText(last, text), audience);
  return { ...message, entities: [streaminfo, ...(message.entities ?? [])] };
}

/** Gives a reply the text that it has in the end. One that would say nothing at all says that something went wrong. */
export function withFinalText(reply: Reply, text: string): Reply {
  if (reply.kind === "text") return { ...reply, text: text === "" && reply.card === undefined ? FAILED : text };
  return text === "" ? reply : { kind: "text", text, card: reply.card };
}

/** Makes what an Action.Execute is answered with. The types are Teams' own; the one that some pages name for cards is refused. */
export function toInvokeBody(reply: Reply) {
  return reply.kind === "text" && reply.card === undefined
    ? { statusCode: 200, type: "application/vnd.microsoft.activity.message", value: reply.text }
    : { statusCode: 200, type: "application/vnd.microsoft.card.adaptive", value: reply.card };
}

/** Writes what an invoke is answered with, and any other body, as JSON. */
export function writeBody(body: unknown): string {
  return writeHolding(body, "value");
}

/** Writes an activity as JSON. */
export function writeActivity(activity: object): string {
  if (!("attachments" in activity) || !Array.isArray(activity.attachments)) return JSON.stringify(activity);
  const { attachments, ...rest } = activity;
  const written = attachments.map((attachment) => writeHolding(attachment, "content")).join(",");
  return `${JSON.stringify({ ...rest, attachments: 0 }).slice(0, -2)}[${written}]}`;
}

function attached(card: Card) {
  return { contentType: "application/vnd.microsoft.card.adaptive", content: card };
}
