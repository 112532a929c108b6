/**
 * What passes between a channel and a turn: one activity, as far as the bot cares, and the way back. Knows nothing of botbuilder
 * or HTTP.
 */
import type { Profile } from "../core/card.ts";
import type { Reply } from "./reply.ts";

/** What a person did. */
export type Act =
  /** As it came, markup and all; a mention of the bot keeps its tags, `<at>Presto-Change-O</at>`. */
  | { readonly kind: "says"; readonly text: string }
  /** A card button. `replaces` is true when the client puts the answer in the card's place (Action.Execute). */
  | { readonly kind: "clicks"; readonly data: unknown; readonly replaces: boolean }
  /** The bot was installed or added, or a person joined. */
  | { readonly kind: "joins" }
  /** The bot was removed: what is kept of the conversation goes. */
  | { readonly kind: "leaves" };

/** One activity, as far as the bot cares. */
export type Incoming = {
  /** Names the session: channel, tenant and conversation, thread included. */
  readonly conversation: string;
  /** The tenant of the activity; the conversation's own id when it names none; `local` without an identity. */
  readonly tenant: string;
  /** The activity's id, or "" when it has none (then repeats cannot be told). */
  readonly activityId: string;
  /** Who did it, by an id of the channel. */
  readonly user: string;
  readonly scope: "personal" | "group" | "channel";
  readonly profile: Profile;
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
  /** Puts a reply in the place of a message sent before. Resolves to false where the client can't, or refuses. Never rejects. */
  update(id: string, reply: Reply): Promise<boolean>;
  /**
   * Answers a click: in the card's place for the one who clicked if the act `replaces`, else as a message. Never rejects.
   *
   * @returns the id of the message that shows it, if it is known
   */
  answer(reply: Reply): Promise<string | undefined>;
  /** Begins an answer that takes its time: streamed where the client can, else typing and then one message. */
  begin(): Saying;
}

/** An answer on its way. None of these ever rejects or throws; after `end` the others do nothing. */
export interface Saying {
  /** Says what is being done, until there is text. */
  tell(status: string): void;
  /** Shows the text so far, the whole of it: it only grows. */
  show(text: string): void;
  /** Ends with the whole answer, whose text begins with what was shown. Resolves when it was sent, or could not be. */
  end(reply: Reply): Promise<void>;
}

/** Handles one turn. Called by `bot.ts`; for messages, after every earlier message of the conversation. */
export type Turn = (incoming: Incoming, delivery: Delivery) => Promise<void>;
