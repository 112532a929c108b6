/**
 * One turn: what came in, the session, and what goes out. Knows nothing of botbuilder, HTTP or card syntax.
 */

/** A finished Adaptive Card, ready for the client it is for. */
export type Card = Readonly<Record<string, unknown>>;

/** What the bot says: a card, or words with buttons that type their own text. */
export type Reply =
  | { readonly kind: "card"; readonly card: Card }
  | { readonly kind: "text"; readonly text: string; readonly suggestions?: readonly string[] };

/** What a person did. */
export type Act =
  | { readonly kind: "says"; readonly text: string }
  /** A card button. `replaces` is true when the client puts the answer in the card's place (Action.Execute). */
  | { readonly kind: "clicks"; readonly data: unknown; readonly replaces: boolean }
  /** The bot was installed or added, or a person joined. */
  | { readonly kind: "joins" };

/** One activity, as far as the bot cares. */
export type Incoming = {
  /** Names the session: channel, tenant and conversation, thread included. */
  readonly conversation: string;
  /** The tenant of the activity; the conversation's own id when it names none; `local` without an identity. */
  readonly tenant: string;
  /** The activity's id, or "" when it has none (then repeats cannot be told). */
  readonly activityId: string;
  readonly scope: "personal" | "group" | "channel";
  readonly profile: "teams" | "basic";
  /** The local date where the activity was sent, `2026-11-21`. */
  readonly day: string;
  readonly act: Act;
};

/** The way back to the people in the conversation. */
export interface Delivery {
  /** Says that the turn is kept: the HTTP request may be answered. May be called more than once. */
  acknowledge(): void;
  /** Sends a message to the conversation, once. Never rejects: a failure is logged, and undefined comes back in place of the message's id. */
  send(reply: Reply): Promise<string | undefined>;
  /** Answers a click: in the card's place for the one who clicked if the act `replaces`, else as a message. Never rejects. */
  answer(reply: Reply): Promise<void>;
}

/** Handles one turn. Called by `bot.ts`; for messages, after every earlier message of the conversation. */
export type Turn = (incoming: Incoming, delivery: Delivery) => Promise<void>;
