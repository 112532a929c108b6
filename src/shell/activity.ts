/**
 * Owns what an activity means: which are well formed, what a person did by them, where, when and for whom.
 * Pure: the JSON that came in, values out. Sends nothing and knows nothing of the SDK.
 */
import { z } from "zod";
import type { Config } from "./config.ts";
import type { Act, Incoming } from "./exchange.ts";
import { readThumb, type Thumb } from "./feedback.ts";

const id = z.string("must be a text").min(1, "must not be empty");
const optionalText = z.string().optional().catch(undefined);

/** What the bot reads of an activity. Malformed extras count as absent; without the rest there is nobody to answer. */
export const Activity = z.object(
  {
    type: id,
    id: z.string().catch(""),
    channelId: id,
    serviceUrl: z.url({ protocol: /^https?$/, error: "must be the http or https address of the channel" }),
    conversation: z.object(
      {
        id,
        tenantId: optionalText,
        conversationType: optionalText,
        isGroup: z.boolean().optional().catch(undefined),
      },
      "must be an object",
    ),
    from: z.object({ id: z.string("must be a text") }, "must be an object"),
    recipient: z.object({ id: z.string() }).optional().catch(undefined),
    channelData: z
      .object({ tenant: z.object({ id: z.string() }) })
      .optional()
      .catch(undefined),
    deliveryMode: optionalText,
    timestamp: optionalText,
    /** The sender's own date and time; read before the SDK makes a Date of it, which forgets where the sender is. */
    localTimestamp: optionalText,
    name: z.string().catch(""),
    action: optionalText,
    text: z.string().catch(""),
    value: z.unknown().optional(),
    entities: z.array(z.unknown()).catch([]),
    membersAdded: z.array(z.object({ id: z.string() })).catch([]),
    membersRemoved: z.array(z.object({ id: z.string() })).catch([]),
  },
  "must be an object",
);
export type Activity = Readonly<z.infer<typeof Activity>>;

/** What is to be done about an activity: a turn, a thumb to be counted, nothing at all, or to say that the bot cannot do such a thing. */
export type Reading =
  | Act
  | { readonly kind: "rates"; readonly thumb: Thumb }
  | { readonly kind: "ignored" }
  | { readonly kind: "unknown" };

const ExecuteAction = z.object({
  action: z.object({ verb: z.string().optional().catch(undefined), data: z.unknown().optional() }),
});
const Mention = z.object({ type: z.literal("mention"), mentioned: z.object({ id: z.string() }), text: id });

/** A day that a clock may honestly show; from one at the end of the calendar no dates could be counted on. */
const Day = z.iso.date().refine((day) => day >= "2000" && day < "2200");

/** Two tags with a name between them. */
const TAGGED = /<at\b[^<>]*>([^<>]*)<\/at\b[^<>]*>/gi;

/** Tells in one line why something is not an activity. */
export function malformedBecause(error: z.ZodError): string {
  const [issue] = error.issues;
  const field = issue?.path.join(".") || "it";
  return `Cannot read the activity: ${field} ${issue?.message ?? "is malformed"}`;
}

/** True if what is sent back stays on this machine. */
export function staysHere({ serviceUrl }: Pick<Activity, "serviceUrl">): boolean {
  const { hostname } = new URL(serviceUrl);
  return /^(?:(?:.+\.)?localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
}

/** Tells what a person did. */
export function readAct(activity: Activity): Reading {
  switch (activity.type) {
    case "message":
      return activity.text.trim() === "" && isRecord(activity.value)
        ? { kind: "clicks", data: activity.value, replaces: false }
        : { kind: "says", text: spokenText(activity) };
    case "invoke":
      return readInvoke(activity);
    case "installationUpdate":
      if (activity.action === "remove") return { kind: "leaves" }; // an upgrade says "remove-upgrade", and is none
      return { kind: activity.action === "add" ? "joins" : "ignored" };
    case "conversationUpdate":
      if (activity.membersRemoved.some(({ id }) => id === activity.recipient?.id)) return { kind: "leaves" };
      return { kind: someoneJoined(activity) ? "joins" : "ignored" };
    default:
      return { kind: "ignored" };
  }
}

/** Adds to an act where it happened, when and for whom. */
export function toIncoming(
  activity: Activity,
  act: Act,
  { config, now }: { config: Pick<Config, "CLIENT_ID" | "CARD_PROFILE">; now: Date },
): Incoming {
  const tenant = tenantOf(activity, config);
  return {
    conversation: conversationOf(activity, config),
    tenant,
    activityId: activity.id,
    user: activity.from.id,
    scope: scopeOf(activity),
    profile: config.CARD_PROFILE === "auto" ? profileOf(activity) : config.CARD_PROFILE,
    day: dayOf(activity, now),
    act,
  };
}

/** Names the session of an activity: channel, tenant and conversation, thread included. */
export function conversationOf(activity: Activity, config: Pick<Config, "CLIENT_ID">): string {
  return `${activity.channelId}/${tenantOf(activity, config)}/${activity.conversation.id}`;
}

function tenantOf(activity: Activity, { CLIENT_ID }: Pick<Config, "CLIENT_ID">): string {
  return CLIENT_ID === undefined ? "local" : (namedTenant(activity) ?? activity.conversation.id);
}

/**
 * Tells the tenant that an activity names, in lower case.
 *
 * Only Teams is believed about `channelData`: on Direct Line it is whatever the client wrote.
 */
export function namedTenant(activity: Activity): string | undefined {
  const said = activity.channelId === "msteams" ? activity.channelData?.tenant.id : undefined;
  return (said || activity.conversation.tenantId)?.toLowerCase();
}

function readInvoke({ name, value }: Activity): Reading {
  switch (name) {
    case "adaptiveCard/action":
      return { kind: "clicks", data: executeData(value), replaces: true };
    case "message/submitAction": {
      const thumb = readThumb(value);
      return thumb === undefined ? { kind: "ignored" } : { kind: "rates", thumb };
    }
    default:
      return { kind: "unknown" };
  }
}

/** The data of an Action.Execute with its verb among them, as an Action.Submit would bring it; undefined if there is none. */
function executeData(value: unknown): unknown {
  const { verb, data } = ExecuteAction.safeParse(value).data?.action ?? {};
  const named = verb === undefined ? {} : { verb };
  if (isRecord(data)) return { ...named, ...data };
  return data ?? (verb === undefined ? undefined : named);
}

function someoneJoined({ membersAdded, recipient, ...activity }: Activity): boolean {
  if (scopeOf(activity) === "personal") return membersAdded.length > 0;
  return membersAdded.some(({ id }) => id === recipient?.id);
}

/** The text as it came, but for the tags of mentions: only those of the bot keep theirs, the other ones are words. */
function spokenText({ text, entities, recipient }: Activity): string {
  const mentions = entities.flatMap((entity) => Mention.safeParse(entity).data ?? []);
  const own = new Set(
    mentions.filter(({ mentioned }) => mentioned.id === recipient?.id).map((mention) => mention.text),
  );
  return text.replace(TAGGED, (whole, words: string) => (own.has(whole) ? whole : words));
}

function scopeOf({ conversation }: Pick<Activity, "conversation">): Incoming["scope"] {
  switch (conversation.conversationType) {
    case "personal":
    case "channel":
      return conversation.conversationType;
    case "groupChat":
      return "group";
    default:
      return conversation.isGroup ? "group" : "personal";
  }
}

function profileOf({ channelId }: Activity): Incoming["profile"] {
  return channelId === "msteams" ? "teams" : "basic";
}

function dayOf({ localTimestamp, timestamp }: Activity, now: Date): string {
  const local = Day.safeParse(localTimestamp?.slice(0, 10)).data;
  const sent = new Date(timestamp ?? now);
  const utc = (Number.isNaN(sent.getTime()) ? now : sent).toISOString().slice(0, 10);
  return local ?? Day.safeParse(utc).data ?? now.toISOString().slice(0, 10);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
